//! Public consultation on an application.

use crate::verbs::{Asked, Cell, Facts, Kind, Table, Verb, about};
use jiff::ToSpan as _;
use rozum_model::Command;
use rozum_model::command::FundingCommand;
use rozum_model::governance::{Position, Statement};
use rozum_model::stakeholder::Sector;

/// Ask the public. The last day is the earliest that the rules allow.
pub const OPEN: Verb = Verb {
    name: "open-consultation",
    subject: about::application,
    facts: about::application_facts,
    fields: |asked| {
        let days = i64::from(asked.state.governance.numbers().consultation_days);
        let until = asked.field("consult-until", Kind::Day);
        vec![match asked.today.checked_add(days.days()) {
            Ok(day) => until.value(day),
            Err(_) => until,
        }]
    },
    command: |asked, answers, _| {
        let until = answers.day("consult-until")?;
        Some(Command::Funding(FundingCommand::OpenConsultation { application: asked.whole()?, until }))
    },
};

/// Say something in a consultation.
pub const FILE: Verb = Verb {
    name: "file-statement",
    subject: about::application,
    facts: about::application_facts,
    fields: |asked| {
        vec![
            asked.field("position", Kind::One(asked.coded("position-", POSITIONS.map(|(code, _)| code)))),
            asked.field("statement", Kind::Text),
            asked.field("for-sector", Kind::One(asked.sectors())).optional(),
        ]
    },
    command: |asked, answers, _| {
        let position = answers.chosen("position", position);
        let sector = Sector::ALL.into_iter().find(|one| one.code() == answers.one("for-sector"));
        let statement = Statement { sector, position: position?, text: answers.words("statement") };
        Some(Command::Funding(FundingCommand::FileStatement { application: asked.whole()?, statement }))
    },
};

/// Answer it.
pub const ANSWER: Verb = Verb {
    name: "answer-statement",
    subject: about::application,
    facts: statement,
    fields: |asked| vec![asked.field("accepted", asked.yes_no("accepted-")), asked.reason()],
    command: |asked, answers, _| {
        Some(Command::Funding(FundingCommand::AnswerStatement {
            application: asked.whole()?,
            number: asked.part()?,
            accepted: answers.yes("accepted")?,
            reason: answers.words("reason"),
        }))
    },
};

/// The consultation is over.
pub const CLOSE: Verb = Verb {
    name: "close-consultation",
    subject: about::application,
    facts: |asked| Some(about::application_facts(asked)?.table(unanswered(asked)?)),
    fields: about::no_fields,
    command: |asked, _, _| {
        Some(Command::Funding(FundingCommand::CloseConsultation { application: asked.whole()? }))
    },
};

const POSITIONS: [(&str, Position); 3] =
    [("for", Position::For), ("against", Position::Against), ("change", Position::Change)];

fn position(code: &str) -> Option<Position> {
    POSITIONS.into_iter().find(|(own, _)| *own == code).map(|(_, position)| position)
}

fn code(position: Position) -> &'static str {
    POSITIONS.into_iter().find(|(_, own)| *own == position).map_or("for", |(code, _)| code)
}

fn statement(asked: &Asked<'_>) -> Option<Facts> {
    let application = asked.the_application()?;
    let found = application.stage.submissions().get(usize::from(asked.part()?).checked_sub(1)?)?;
    let f = asked.f;
    Some(
        Facts::default()
            .line(f, "title", application.current.content.title.clone())
            .line(f, "position", f.named("position-", code(found.statement.position)))
            .line(f, "statement", found.statement.text.clone())
            .some(f, "sector", found.statement.sector.map(|one| f.named("ev-sector-", one.code())))
            .line(f, "filed", f.moment(&found.filed.at)),
    )
}

/// Submissions that still want an answer.
fn unanswered(asked: &Asked<'_>) -> Option<Table> {
    let application = asked.the_application()?;
    let open = (1_usize..).zip(application.stage.submissions()).filter(|(_, one)| one.answer.is_none());
    let rows = open.map(|(number, one)| {
        let address = format!("/act/answer-statement/{}/{number}", application.id);
        vec![Cell::text(format!("№ {number}")).to(address), Cell::text(one.statement.text.clone())]
    });
    Some(Table::new(asked.f, "unanswered", &["submission", "statement"]).rows(rows))
}

//! Reports of the applicant: hand one in, hand it in anew after questions.

use super::control::the_report;
use crate::verbs::funding::content::figure;
use crate::verbs::{Answers, Asked, Facts, Field, Kind, Verb, about, documents, words};
use rozum_model::Command;
use rozum_model::command::ImplementationCommand;
use rozum_model::governance::{Counted, Kopecks, Reached, ReportContent, ReportStage, Share};
use rozum_model::strategy::Document;

/// Hand in a report.
pub const SUBMIT: Verb = Verb {
    name: "submit-report",
    subject: about::application,
    facts: money_facts,
    fields: |asked| fields(asked, None),
    command: |asked, answers, _| {
        let content = Box::new(read(asked, answers)?);
        let application = asked.whole()?;
        Some(Command::Implementation(ImplementationCommand::SubmitReport { application, content }))
    },
};

/// Hand a report in anew after questions.
pub const CLARIFY: Verb = Verb {
    name: "clarify-report",
    subject: about::application,
    facts: |asked| {
        let facts = money_facts(asked)?;
        let ReportStage::ClarificationAsked { questions, .. } = &the_report(asked)?.stage else {
            return Some(facts);
        };
        Some(facts.line(asked.f, "questions", questions.join("; ")))
    },
    fields: |asked| fields(asked, the_report(asked).map(|report| report.content.as_ref())),
    command: |asked, answers, _| {
        let content = Box::new(read(asked, answers)?);
        let (application, report) = (asked.whole()?, asked.part()?);
        Some(Command::Implementation(ImplementationCommand::ClarifyReport { application, report, content }))
    },
};

/// What the contract gives, what was certified, paid, and what is left, region by region.
pub fn money_facts(asked: &Asked<'_>) -> Option<Facts> {
    let stage = &asked.the_application()?.stage;
    let facts = about::application_facts(asked)?;
    let (Some(contract), Some(work)) = (stage.contract(), stage.work()) else { return Some(facts) };
    let of = |amount: &dyn Fn(&Share) -> Option<Kopecks>| {
        let shares = contract.terms.shares.iter();
        shares.map(|own| Some(Share { region: own.region, amount: amount(own)? })).collect::<Option<Vec<_>>>()
    };
    let told = |shares: Option<Vec<Share>>| shares.map(|shares| words::shares(asked.f, &shares));
    Some(
        facts
            .line(asked.f, "contract-sum", words::shares(asked.f, &contract.terms.shares))
            .some(asked.f, "certified", told(of(&|own| work.certified(own.region))))
            .some(asked.f, "paid", told(of(&|own| work.paid(own.region))))
            .some(asked.f, "left", told(of(&|own| own.amount.minus(work.certified(own.region)?)))),
    )
}

fn fields(asked: &Asked<'_>, now: Option<&ReportContent>) -> Vec<Field> {
    let of = |field: Field, value: Option<String>| match value {
        Some(value) => field.value(value),
        None => field,
    };
    let mut all = vec![
        of(asked.field("from", Kind::Day), now.map(|c| c.from.to_string()).or_else(|| next_day(asked))),
        of(asked.field("to", Kind::Day), Some(now.map_or(asked.today, |c| c.to).to_string())),
        of(asked.field("narrative", Kind::Text), now.map(|c| c.narrative.clone())),
    ];
    all.push(reached(asked, now));
    all.extend(counted(asked, now));
    all.extend(claimed(asked, now));
    let mut evidence = documents::rows(asked, "evidence");
    if let (Some(content), Kind::Rows { columns, rows }) = (now, &mut evidence.kind) {
        let part = |part: fn(&Document) -> Option<&str>| {
            content.evidence.iter().map(|one| part(one).unwrap_or_default().to_owned()).collect()
        };
        columns[0].values = part(|one| Some(&one.title));
        columns[1].values = part(|one| one.url.as_deref());
        columns[2].values = part(|one| one.sha256.as_deref());
        *rows += content.evidence.len();
    }
    all.push(evidence);
    all
}

/// The day after the last report, or the day on which the work began.
fn next_day(asked: &Asked<'_>) -> Option<String> {
    let work = asked.the_application()?.stage.work()?;
    let after = work.reports.last().and_then(|report| report.content.to.tomorrow().ok());
    Some(after.unwrap_or_else(|| work.started.day()).to_string())
}

fn reached(asked: &Asked<'_>, now: Option<&ReportContent>) -> Field {
    let choices =
        asked.the_application().map(|found| Asked::milestones(&found.current.content)).unwrap_or_default();
    let own = now.map(|content| content.reached.as_slice()).unwrap_or_default();
    let rows = own.len().max(1) + 1;
    let column = |name, kind, values| Field { values, ..asked.field(name, kind) };
    let columns = vec![
        column(
            "reached-milestone",
            Kind::One(choices),
            own.iter().map(|one| one.milestone.to_string()).collect(),
        ),
        column("reached-title", Kind::Line, own.iter().map(|one| one.evidence.title.clone()).collect()),
        column(
            "reached-url",
            Kind::Line,
            own.iter().map(|one| one.evidence.url.clone().unwrap_or_default()).collect(),
        ),
        column(
            "reached-sha256",
            Kind::Paper,
            own.iter().map(|one| one.evidence.sha256.clone().unwrap_or_default()).collect(),
        ),
    ];
    asked.rows("reached", columns, rows)
}

/// One question for each indicator: what it counts now. Left empty, nothing was counted.
pub fn counted(asked: &Asked<'_>, now: Option<&ReportContent>) -> Vec<Field> {
    let indicators = asked.the_application().map(|found| found.current.content.indicators.clone());
    let field = |(number, one): (u16, rozum_model::governance::ProjectIndicator)| {
        let label = format!("{}: {number}. {}, {}", asked.f.t("ask-counted"), one.name, one.unit);
        let path = format!("{} → {}", one.baseline, one.target);
        let field = Field::new(format!("counted-{number}"), label, Kind::Line).hint(path).optional();
        let counted = now.and_then(|content| content.counted.iter().find(|own| own.indicator == number));
        match counted {
            Some(counted) => field.value(&counted.value),
            None => field,
        }
    };
    (1_u16..).zip(indicators.unwrap_or_default()).map(field).collect()
}

/// What was counted, of the questions that were answered.
pub fn read_counted(asked: &Asked<'_>, answers: &Answers) -> Vec<Counted> {
    let count = asked.the_application().map_or(0, |found| found.current.content.indicators.len());
    let numbers = 1..=u16::try_from(count).unwrap_or(u16::MAX);
    let read = |indicator: u16| {
        let value = answers.some(&format!("counted-{indicator}"))?;
        Some(Counted { indicator, value: figure(&value) })
    };
    numbers.filter_map(read).collect()
}

fn claimed(asked: &Asked<'_>, now: Option<&ReportContent>) -> Vec<Field> {
    let claimed = now.map(|content| content.claimed.as_slice()).unwrap_or_default();
    amounts(asked, "claimed", claimed)
}

/// A question about an amount for each region of the contract.
pub fn amounts(asked: &Asked<'_>, what: &'static str, now: &[Share]) -> Vec<Field> {
    let contract = asked.the_application().and_then(|found| found.stage.contract());
    let shares = contract.map(|contract| contract.terms.shares.clone()).unwrap_or_default();
    let field = |share: Share| {
        let label = format!("{}: {}", asked.f.named("ask-", what), asked.f.region(share.region));
        let field = Field::new(format!("{what}-{}", share.region), label, Kind::Money);
        let own = now.iter().find(|own| own.region == share.region);
        match own {
            Some(own) => field.value(words::typed_money(own.amount)),
            None => field,
        }
    };
    shares.into_iter().map(field).collect()
}

/// The amounts, one for each region of the contract.
pub fn read_amounts(asked: &Asked<'_>, answers: &Answers, what: &str) -> Option<Vec<Share>> {
    let contract = asked.the_application().and_then(|found| found.stage.contract());
    let shares = contract.map(|contract| contract.terms.shares.clone()).unwrap_or_default();
    let read = |share: &Share| {
        let amount = answers.kopecks(&format!("{what}-{}", share.region))?;
        Some(Share { region: share.region, amount: Kopecks(amount) })
    };
    let all: Vec<Option<Share>> = shares.iter().map(read).collect();
    all.into_iter().collect()
}

fn read(asked: &Asked<'_>, answers: &Answers) -> Option<ReportContent> {
    let (from, to) = (answers.day("from"), answers.day("to"));
    let claimed = read_amounts(asked, answers, "claimed");
    let reached = read_reached(answers);
    Some(ReportContent {
        from: from?,
        to: to?,
        narrative: answers.words("narrative"),
        reached,
        counted: read_counted(asked, answers),
        claimed: claimed?,
        evidence: documents::read_rows(answers),
    })
}

fn read_reached(answers: &Answers) -> Vec<Reached> {
    let read = |[milestone, title, url, sha256]: [String; 4]| {
        let evidence = documents::of_row([title, url, sha256]);
        Some(Reached { milestone: answers.whole_of("reached-milestone", &milestone)?, evidence })
    };
    let rows = answers.rows(["reached-milestone", "reached-title", "reached-url", "reached-sha256"]);
    rows.into_iter().filter_map(read).collect()
}

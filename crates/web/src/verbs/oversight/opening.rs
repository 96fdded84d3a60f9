//! How a case comes to be: oversight opens it, or admits a complaint.

use super::citation;
use crate::verbs::{Answers, Asked, Facts, Field, Kind, Verb, about, documents};
use rozum_model::command::OversightCommand;
use rozum_model::event::Subject;
use rozum_model::governance::{BodyId, BodyKind, CaseAbout, Ground, Matter};
use rozum_model::{Command, Reason};

/// Open a case. The address names what it is about, or the oversight body that opens it.
pub const OPEN: Verb = Verb {
    name: "open-case",
    subject: nothing_overwritten,
    facts: thing,
    fields: |asked| {
        let mut all = vec![
            match opener(asked) {
                Some(_) => asked.field("about", Kind::Line),
                None => asked.field("oversight-body", Kind::One(bodies(asked))),
            },
            asked.field("ground", Kind::One(asked.coded("ground-", GROUNDS))),
            asked.field("risk", Kind::Line).optional(),
        ];
        all.extend(citation::fields(asked).into_iter().map(Field::optional));
        all.extend(documents::fields(asked, "letter", None).into_iter().map(Field::optional));
        all
    },
    command: |asked, answers, _| {
        let (body, about) = match opener(asked) {
            Some(body) => (Some(body), read_about(answers)),
            None => (answers.read("oversight-body"), of(asked.id)),
        };
        let ground = ground(answers);
        Some(Command::Oversight(OversightCommand::OpenCase { body: body?, about: about?, ground: ground? }))
    },
};

/// Complain.
pub const COMPLAIN: Verb = Verb {
    name: "file-complaint",
    subject: nothing_overwritten,
    facts: thing,
    fields: |asked| {
        let mut all = vec![asked.field("complaint-text", Kind::Text)];
        all.extend(documents::fields(asked, "complaint", None));
        all
    },
    command: |asked, answers, _| {
        Some(Command::Oversight(OversightCommand::FileComplaint {
            about: of(asked.id)?,
            complaint: documents::read(answers, "complaint"),
            text: answers.words("complaint-text"),
        }))
    },
};

/// Admit a complaint as a case.
pub const ADMIT: Verb = Verb {
    name: "admit-case",
    subject: about::case,
    facts: super::facts,
    fields: about::no_fields,
    command: |asked, _, _| Some(Command::Oversight(OversightCommand::AdmitCase { case: asked.whole()? })),
};

const GROUNDS: [&str; 5] = ["indicator", "risk", "complaint", "media", "authority"];

fn nothing_overwritten(asked: &Asked<'_>) -> Option<Subject> {
    Some(match of(asked.id)? {
        CaseAbout::Application(id) => Subject::Application(id),
        CaseAbout::Body(id) => Subject::Body(id),
        CaseAbout::Priority(id) => Subject::Evidence(id),
    })
}

/// The oversight body that the address names, where it names one.
fn opener(asked: &Asked<'_>) -> Option<BodyId> {
    asked.the_body().filter(|body| body.facts.kind == BodyKind::Oversight).map(|body| body.id)
}

fn read_about(answers: &Answers) -> Option<CaseAbout> {
    let typed = answers.one("about");
    let about = of(typed);
    if about.is_none() {
        answers.tell("about", Reason::new("typed-not-a-subject").with("value", typed));
    }
    about
}

/// What a case is about, as the address writes it.
fn of(id: &str) -> Option<CaseAbout> {
    let application = id.parse().ok().map(CaseAbout::Application);
    let body = || id.parse().ok().map(CaseAbout::Body);
    application.or_else(body).or_else(|| id.parse().ok().map(CaseAbout::Priority))
}

fn thing(asked: &Asked<'_>) -> Option<Facts> {
    let governance = &asked.state.governance;
    let told = match of(asked.id)? {
        CaseAbout::Application(id) => {
            governance.application(id)?;
            asked.matter(Matter::Application(id))
        }
        CaseAbout::Body(id) => governance.body(id).map(|_| asked.body(id))?,
        CaseAbout::Priority(id) => format!("{id}. {}", asked.state.priority(id)?.item.verbatim),
    };
    Some(Facts::default().line(asked.f, "about", told))
}

/// Oversight of the region and of the country.
fn bodies(asked: &Asked<'_>) -> Vec<crate::verbs::Choice> {
    let oversight = |kind| kind == BodyKind::Oversight;
    let region = of(asked.id).and_then(CaseAbout::region);
    let mut all = match region {
        Some(region) => asked.bodies(Some(region), oversight),
        None => Vec::new(),
    };
    all.extend(asked.bodies(None, oversight));
    all
}

fn ground(answers: &Answers) -> Option<Ground> {
    let letter = || documents::read(answers, "letter");
    match answers.one("ground") {
        "indicator" => citation::read(answers).map(Ground::Indicator),
        "risk" => {
            let citation = citation::read(answers)?;
            Some(Ground::Risk { risk: answers.words("risk"), citation })
        }
        "complaint" => Some(Ground::Complaint(letter())),
        "media" => Some(Ground::Media(letter())),
        "authority" => Some(Ground::Authority(letter())),
        _ => {
            answers.tell("ground", Reason::new("answer-missing"));
            None
        }
    }
}

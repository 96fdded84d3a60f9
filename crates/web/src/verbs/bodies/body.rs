//! Open and close a body.

use crate::verbs::{Answers, Asked, Choice, Field, Kind, Verb, about, documents};
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{BodyFacts, BodyKind};
use rozum_model::{Command, Reason, RegionIso};

/// Open a body. The address may name the region; then the form asks for its kind at once.
pub const OPEN: Verb = Verb {
    name: "open-body",
    subject: about::nothing,
    facts: about::no_facts,
    fields: |asked| {
        let region = asked.whole::<RegionIso>();
        let of = |field: Field| match region {
            Some(region) => field.value(region),
            None => field,
        };
        let mut all = vec![
            of(asked.field("region", Kind::One(asked.regions()))),
            asked.field(
                "body-kind",
                Kind::One(asked.coded("body-", KINDS.map(BodyKind::code).into_iter().chain([GROUP]))),
            ),
            priority(asked, region),
            asked.field("name", Kind::Line),
        ];
        all.extend(documents::fields(asked, "act", None));
        all
    },
    command: |_, answers, _| {
        let (region, kind) = (answers.read("region"), kind(answers));
        let facts =
            BodyFacts { name: answers.words("name"), kind: kind?, act: documents::read(answers, "act") };
        Some(Command::Bodies(BodiesCommand::OpenBody { region: Some(region?), facts }))
    },
};

/// Close a body for good.
pub const CLOSE: Verb = Verb {
    name: "close-body",
    subject: about::body,
    facts: about::body_facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let reason = answers.words("reason");
        Some(Command::Bodies(BodiesCommand::CloseBody { body: asked.whole()?, reason }))
    },
};

/// Kinds that need no priority.
const KINDS: [BodyKind; 6] = [
    BodyKind::Secretariat,
    BodyKind::AssessorPool,
    BodyKind::Council,
    BodyKind::PaymentAuthority,
    BodyKind::Oversight,
    BodyKind::CivicMonitors,
];

/// The kind that has one.
const GROUP: &str = "working-group";

fn priority(asked: &Asked<'_>, region: Option<RegionIso>) -> Field {
    let known = |region| asked.priorities(region);
    let choices: Vec<Choice> = match region {
        Some(region) => known(region),
        None => rozum_reference::regions::REGIONS.iter().flat_map(|found| known(found.iso)).collect(),
    };
    asked.field("priority", Kind::Known(choices)).optional()
}

fn kind(answers: &Answers) -> Option<BodyKind> {
    if answers.one("body-kind") == GROUP {
        return Some(BodyKind::WorkingGroup { priority: answers.read("priority")? });
    }
    if answers.some("priority").is_some() {
        answers.tell("priority", Reason::new("typed-priority-without-group"));
    }
    answers.chosen("body-kind", |code| KINDS.into_iter().find(|kind| kind.code() == code))
}

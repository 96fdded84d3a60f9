//! Ends of a project: before its time by two persons, or in its time with a judgement of what came of it.

use super::report::{counted, money_facts, read_counted};
use crate::verbs::{Asked, Facts, Kind, Verb, about};
use rozum_model::Command;
use rozum_model::command::ImplementationCommand;

/// Propose to end a project before its end.
pub const PROPOSE: Verb = Verb {
    name: "propose-termination",
    subject: about::application,
    facts: money_facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (application, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Implementation(ImplementationCommand::ProposeTermination { application, reason }))
    },
};

/// End a project before its end.
pub const TERMINATE: Verb = Verb {
    name: "terminate-project",
    subject: about::application,
    facts: proposed,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (application, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Implementation(ImplementationCommand::TerminateProject { application, reason }))
    },
};

/// Say that the work is done.
pub const COMPLETE: Verb = Verb {
    name: "complete-project",
    subject: about::application,
    facts: money_facts,
    fields: about::no_fields,
    command: |asked, _, _| {
        let application = asked.whole()?;
        Some(Command::Implementation(ImplementationCommand::CompleteProject { application }))
    },
};

/// Judge what came of it.
pub const EVALUATE: Verb = Verb {
    name: "evaluate-project",
    subject: about::application,
    facts: money_facts,
    fields: |asked| {
        let mut all = counted(asked, None);
        all.push(asked.field("conclusion", Kind::Text));
        all
    },
    command: |asked, answers, _| {
        Some(Command::Implementation(ImplementationCommand::EvaluateProject {
            application: asked.whole()?,
            counted: read_counted(asked, answers),
            conclusion: answers.words("conclusion"),
        }))
    },
};

/// Close it.
pub const CLOSE: Verb = Verb {
    name: "close-project",
    subject: about::application,
    facts: money_facts,
    fields: about::no_fields,
    command: |asked, _, _| {
        let application = asked.whole()?;
        Some(Command::Implementation(ImplementationCommand::CloseProject { application }))
    },
};

/// The proposal that waits for a second person.
fn proposed(asked: &Asked<'_>) -> Option<Facts> {
    let facts = money_facts(asked)?;
    let waiting = asked.the_application()?.stage.contracted().and_then(|found| found.termination.as_ref());
    let Some(waiting) = waiting else { return Some(facts) };
    let (f, mark) = (asked.f, &waiting.proposed);
    Some(facts.line(f, "termination", waiting.reason.clone()).line(
        f,
        "proposed",
        format!("{}, {}", f.actor(&mark.by), f.moment(&mark.at)),
    ))
}

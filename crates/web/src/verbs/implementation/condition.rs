//! Say that a condition of the approval is met.

use crate::verbs::{Asked, Facts, Verb, about, documents};
use rozum_model::Command;
use rozum_model::command::ImplementationCommand;

pub const VERIFY: Verb = Verb {
    name: "verify-condition",
    subject: about::application,
    facts: condition,
    fields: |asked| documents::fields(asked, "evidence", None),
    command: |asked, answers, _| {
        Some(Command::Implementation(ImplementationCommand::VerifyCondition {
            application: asked.whole()?,
            condition: asked.part()?,
            evidence: documents::read(answers, "evidence"),
        }))
    },
};

fn condition(asked: &Asked<'_>) -> Option<Facts> {
    let conditions = &asked.the_application()?.stage.voted()?.vote.conditions;
    let condition = conditions.get(usize::from(asked.part()?).checked_sub(1)?)?;
    Some(about::application_facts(asked)?.line(asked.f, "condition", condition.clone()))
}

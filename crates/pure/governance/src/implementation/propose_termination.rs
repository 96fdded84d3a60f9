//! Propose to end a project before its end: a member of the authority; another one ends it.

use super::project::{Answer, Project};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::Stage;

pub(super) fn decide(project: &Project<'_>, reason: &str) -> Answer {
    if !under_contract(project.stage()) {
        return Err(project.impossible());
    }
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    if project.stage().contracted().is_some_and(|contracted| contracted.termination.is_some()) {
        reasons.push(project.named(Reason::new("termination-proposed-already")));
    }
    project.apart_from_applicant(&mut reasons);
    Refusal::if_any(reasons)?;
    Ok(ImplementationEvent::TerminationProposed { application: project.id(), reason: reason.to_owned() })
}

/// Whether there is a contract to end.
pub(super) const fn under_contract(stage: &Stage) -> bool {
    matches!(stage, Stage::Contracted(_) | Stage::Implementing(_) | Stage::Suspended(_))
}

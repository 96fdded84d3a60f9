//! Close a project that was evaluated, once no case about it is open.

use super::project::{Answer, Project};
use crate::Refusal;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::Stage;

pub(super) fn decide(project: &Project<'_>) -> Answer {
    if !matches!(project.stage(), Stage::Evaluated(_)) {
        return Err(project.impossible());
    }
    let mut reasons = Vec::new();
    reasons.extend(project.case_open());
    project.apart_from_applicant(&mut reasons);
    Refusal::if_any(reasons)?;
    Ok(ImplementationEvent::ProjectClosed { application: project.id() })
}

//! Hand a report in anew after questions. What it said before stays on record.

use super::project::{Answer, Project};
use super::report;
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{ReportContent, ReportStage};
use std::sync::Arc;

pub(super) fn decide(project: &Project<'_>, number: u16, content: &ReportContent) -> Answer {
    let work = report::work(project).ok_or_else(|| project.impossible())?;
    let found = report::find(project, work, number)?;
    if !matches!(found.stage, ReportStage::ClarificationAsked { .. }) {
        return Err(project.part_impossible(number, found.stage.name()));
    }
    let mut reasons = Vec::new();
    if *found.content == *content {
        reasons.push(project.named(Reason::new("report-unchanged").with("number", u32::from(number))));
    }
    report::check(project, work, number, content, &mut reasons);
    Refusal::if_any(reasons)?;
    let (application, content) = (project.id(), Arc::new(content.clone()));
    Ok(ImplementationEvent::ReportClarified { application, report: number, content })
}

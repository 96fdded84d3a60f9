//! Invariant 10: dates go one way, from submission to payment, and so do the events.

use super::broken;
use super::hands::votes;
use rozum_model::Reason;
use rozum_model::governance::{Application, Mark, ReportStage};

pub(super) fn check(application: &Application) -> Vec<Reason> {
    let line = marks(application);
    let forward = line.windows(2).all(|pair| pair[0].seq < pair[1].seq && pair[0].at <= pair[1].at);
    if forward { Vec::new() } else { vec![broken(10, "steps that are out of order", &application.id)] }
}

/// The marks of the steps that lead to where the application stands, in the order that they must have.
fn marks(application: &Application) -> Vec<&Mark> {
    let stage = &application.stage;
    // A change of a project under way hands the content in anew; what was screened lies before that.
    let first =
        stage.screened().map_or(&application.current.submitted, |screened| &screened.before.submitted);
    let mut line = vec![first];
    line.extend(stage.screened().map(|screened| &screened.screened));
    line.extend(stage.assessments().last().map(|assessment| &assessment.submitted));
    line.extend(stage.consultation().map(|consultation| &consultation.opened));
    line.extend(stage.voted().map(|voted| &voted.before.closed));
    for vote in votes(stage) {
        line.extend([&vote.published, &vote.closed]);
    }
    let own = |decided: &rozum_model::governance::Decided| decided.before.package;
    let package = stage.decided().filter(|decided| own(decided).is_some());
    line.extend(package.and_then(|decided| decided.resolutions.last()).map(|last| &last.decided));
    line.extend(stage.contract().map(|contract| &contract.signed));
    let reports = stage.work().into_iter().flat_map(|work| &work.reports);
    let first_paid = reports.filter_map(|report| match &report.stage {
        ReportStage::Paid { paid, .. } => Some(paid),
        _ => None,
    });
    line.extend(first_paid.min_by_key(|mark| mark.seq));
    line
}

//! Take a report up for control. Who controls has neither applied, assessed, voted nor paid.

use super::project::{Answer, Project};
use super::report;
use crate::Refusal;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{Act, ReportStage};

pub(super) fn decide(project: &Project<'_>, number: u16) -> Answer {
    let work = report::work(project).ok_or_else(|| project.impossible())?;
    let found = report::find(project, work, number)?;
    if !matches!(found.stage, ReportStage::Submitted) {
        return Err(project.part_impossible(number, found.stage.name()));
    }
    let mut reasons = Vec::new();
    project.separate(Act::Controlled, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(ImplementationEvent::ReportTaken { application: project.id(), report: number })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, STRANGER, approved, cannot, certified, does, paid, report, reporting, taking, under_way,
        why,
    };

    #[test]
    fn who_voted_or_paid_does_not_control() {
        let mut state = under_way();
        does(&mut state, APPLICANT, 20, reporting(report(0, 19, &[], &[])));
        assert_eq!(
            cannot(&state, 6, 21, taking(1)),
            [format!(
                "acts-exclude-each-other application=05-A001 account={} done=resolved act=controlled",
                crate::samples::account(6)
            )]
        );
        assert_eq!(why(&state, STRANGER, 21, taking(1)), ["only-the-payment-authority"]);
        does(&mut state, 3, 21, taking(1));
        assert_eq!(why(&state, 4, 21, taking(1)), ["part-step-impossible"]);
        let mut later = paid();
        does(&mut later, APPLICANT, 50, reporting(report(40, 49, &[], &[])));
        assert_eq!(why(&later, 4, 51, taking(2)), ["acts-exclude-each-other"]);
        assert_eq!(why(&later, 5, 51, taking(2)), ["acts-exclude-each-other"]);
        assert_eq!(why(&later, 3, 51, taking(2)), [""; 0]);
    }

    #[test]
    fn there_must_be_such_a_report() {
        assert_eq!(why(&under_way(), 3, 20, taking(1)), ["report-unknown"]);
        assert_eq!(why(&certified(), 3, 50, taking(0)), ["report-unknown"]);
        assert_eq!(why(&approved(), 3, 20, taking(1)), ["project-step-impossible"]);
    }
}

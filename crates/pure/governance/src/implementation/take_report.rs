//! Take a report up for control. Who controls has neither applied, assessed, voted nor paid.

use super::project::{Answer, Project};
use super::report;
use crate::Refusal;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{Act, ReportStage};
use rozum_model::{Actor, Reason};

pub(super) fn decide(project: &Project<'_>, number: u16) -> Answer {
    let work = report::work(project).ok_or_else(|| project.impossible())?;
    let found = report::find(project, work, number)?;
    let mut reasons = Vec::new();
    match &found.stage {
        ReportStage::Submitted => {}
        // Work that only one pair of hands can free would wait for ever.
        ReportStage::InControl { taken } if let Actor::Account(holder) = &taken.by => {
            if *holder == *project.account || !(project.is_barred(holder) || project.is_late(found)) {
                let reason = Reason::new("controlled-by-another").with("number", u32::from(number));
                reasons.push(project.named(reason));
            }
        }
        _ => return Err(project.part_impossible(number, found.stage.name())),
    }
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
        assert_eq!(why(&state, 4, 21, taking(1)), ["controlled-by-another"]);
        assert_eq!(why(&state, 3, 21, taking(1)), ["controlled-by-another"]);
        // Ten working days after Sunday, 22 March 2026, end on 3 April: from then on another takes it over.
        assert_eq!(why(&state, 4, 32, taking(1)), ["controlled-by-another"]);
        assert_eq!(why(&state, 4, 33, taking(1)), [""; 0]);
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

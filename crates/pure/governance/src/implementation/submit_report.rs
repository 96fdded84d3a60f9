//! Hand in a report: the applicant, for a period that no earlier report covers, one at a time.

use super::project::{Answer, Project};
use super::report;
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::ReportContent;
use std::sync::Arc;

pub(super) fn decide(project: &Project<'_>, content: &ReportContent) -> Answer {
    let work = report::work(project).ok_or_else(|| project.impossible())?;
    let mut reasons = Vec::new();
    let number = u16::try_from(work.reports.len() + 1);
    let Ok(number) = number else { return Err(project.named(Reason::new("too-many-reports")).into()) };
    let open = (1..number)
        .find(|open| work.report(*open).is_some_and(|report| report.stage.certificate().is_none()));
    if let Some(open) = open {
        reasons.push(project.named(Reason::new("report-open").with("number", u32::from(open))));
    }
    report::check(project, work, number, content, &mut reasons);
    Refusal::if_any(reasons)?;
    let (application, content) = (project.id(), Arc::new(content.clone()));
    Ok(ImplementationEvent::ReportSubmitted { application, report: number, content })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, OTHER, approved, cannot, certified, does, paper, report, reporting, share, under_way, why,
    };
    use crate::samples::REGION;
    use rozum_model::governance::{Counted, Reached, ReportContent};

    fn against(change: impl FnOnce(&mut ReportContent)) -> Vec<String> {
        let mut content = report(0, 39, &[1], &[share(REGION, 60_000)]);
        change(&mut content);
        why(&under_way(), APPLICANT, 40, reporting(content))
    }

    #[test]
    fn a_report_claims_what_its_milestones_make_due() {
        assert_eq!(against(|_| ()), [""; 0]);
        assert_eq!(
            cannot(&under_way(), APPLICANT, 40, reporting(report(0, 39, &[], &[share(REGION, 10_001)]))),
            ["claim-above-contract region=UA-05 amount=100.01 left=100.00 application=05-A001"]
        );
        assert_eq!(against(|r| r.claimed[0] = share(REGION, 60_001)), ["claim-above-contract"]);
        assert_eq!(against(|r| r.claimed.push(share(OTHER, 1))), ["claim-above-contract"]);
        assert_eq!(against(|r| r.claimed.push(share(REGION, 1))), ["region-twice"]);
        assert_eq!(against(|r| r.evidence.clear()), ["claim-without-evidence"]);
        // 55,000 of the 60,000 are certified: 5,000 are left until the next milestone.
        let next = |amount| reporting(report(40, 49, &[], &[share(REGION, amount)]));
        assert_eq!(why(&certified(), APPLICANT, 50, next(5_000)), [""; 0]);
        assert_eq!(why(&certified(), APPLICANT, 50, next(5_001)), ["claim-above-contract"]);
    }

    #[test]
    fn milestones_and_indicators_are_those_of_the_project() {
        let reached = |milestone| Reached { milestone, evidence: paper("Акт") };
        assert_eq!(against(|r| r.reached.push(reached(3))), ["milestone-unknown"]);
        assert_eq!(against(|r| r.reached.push(reached(1))), ["milestone-reached-already"]);
        let again = reporting(report(40, 49, &[1], &[]));
        assert_eq!(why(&certified(), APPLICANT, 50, again), ["milestone-reached-already"]);
        let counted = |indicator, value: &str| Counted { indicator, value: value.to_owned() };
        assert_eq!(against(|r| r.counted.push(counted(2, "1"))), ["indicator-unknown"]);
        assert_eq!(against(|r| r.counted.push(counted(1, "1"))), ["indicator-twice"]);
        assert_eq!(against(|r| r.counted[0].value = "багато".to_owned()), ["indicator-not-a-number"]);
        assert_eq!(against(|r| r.counted[0].value = "-3".to_owned()), ["value-below-zero"]);
        assert_eq!(against(|r| r.narrative.clear()), ["text-empty"]);
    }

    #[test]
    fn periods_follow_one_another_up_to_today() {
        assert_eq!(against(|r| (r.from, r.to) = (r.to, r.from)), ["report-reversed"]);
        let state = under_way();
        assert_eq!(why(&state, APPLICANT, 20, reporting(report(0, 21, &[], &[]))), ["report-of-the-future"]);
        // The contract holds for 300 days; what was done in them may be reported later.
        let late = |to| why(&state, APPLICANT, 400, reporting(report(0, to, &[], &[])));
        assert_eq!((late(300), late(301)), (Vec::new(), vec!["report-after-contract".to_owned()]));
        assert_eq!(
            why(&state, APPLICANT, 20, reporting(report(-1, 9, &[], &[]))),
            ["report-period-overlaps"]
        );
        assert_eq!(
            cannot(&certified(), APPLICANT, 50, reporting(report(39, 49, &[], &[]))),
            ["report-period-overlaps from=2026-04-10 least=2026-04-11"]
        );
    }

    #[test]
    fn the_applicant_reports_on_work_under_way_one_report_at_a_time() {
        let content = || reporting(report(0, 9, &[], &[]));
        assert_eq!(why(&approved(), APPLICANT, 20, content()), ["project-step-impossible"]);
        let mut state = under_way();
        assert_eq!(why(&state, 1, 20, content()), ["only-the-applicant"]);
        does(&mut state, APPLICANT, 20, content());
        let next = reporting(report(10, 19, &[], &[]));
        assert_eq!(cannot(&state, APPLICANT, 21, next), ["report-open number=1 application=05-A001"]);
    }
}

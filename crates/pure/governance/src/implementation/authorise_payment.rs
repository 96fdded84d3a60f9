//! Authorise the payment of what was certified: not the person who certified, and not while oversight
//! holds payments back.

use super::project::{Answer, Project};
use super::report;
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{Act, Implementing, Kopecks, Report, ReportStage, Stage};

pub(super) fn decide(project: &Project<'_>, number: u16) -> Answer {
    let (_, found) = payable(project, number)?;
    let ReportStage::Certified(certificate) = &found.stage else {
        return Err(project.part_impossible(number, found.stage.name()));
    };
    let mut reasons = Vec::new();
    if certificate.shares.iter().all(|share| share.amount == Kopecks::ZERO) {
        reasons.push(project.named(Reason::new("nothing-to-pay").with("number", u32::from(number))));
    }
    project.separate(Act::Paid, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(ImplementationEvent::PaymentAuthorised { application: project.id(), report: number })
}

/// The report, while money may move.
pub(super) fn payable<'a>(
    project: &Project<'a>,
    number: u16,
) -> Result<(&'a Implementing, &'a Report), Refusal> {
    if let Stage::Suspended(suspended) = project.stage() {
        let reason = Reason::new("payments-suspended").with("case", suspended.case.to_string());
        return Err(project.named(reason).into());
    }
    let Stage::Implementing(work) = &project.application.stage else { return Err(project.impossible()) };
    Ok((work, report::find(project, work, number)?))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, authorising, cannot, certified, certifying, does, report, reporting, share, taking,
        under_way, why,
    };
    use crate::samples::REGION;

    #[test]
    fn who_certified_does_not_pay() {
        let state = certified();
        assert_eq!(why(&state, 3, 42, authorising(1)), ["acts-exclude-each-other"]);
        assert_eq!(why(&state, 4, 42, authorising(1)), [""; 0]);
        assert_eq!(why(&state, APPLICANT, 42, authorising(1)), ["only-the-payment-authority"]);
        assert_eq!(why(&state, 4, 42, authorising(2)), ["report-unknown"]);
    }

    #[test]
    fn only_what_was_certified_is_paid() {
        let mut state = under_way();
        does(&mut state, APPLICANT, 40, reporting(report(0, 39, &[], &[share(REGION, 1)])));
        assert_eq!(why(&state, 4, 42, authorising(1)), ["part-step-impossible"]);
        does(&mut state, 3, 41, taking(1));
        does(&mut state, 3, 41, certifying(1, &[share(REGION, 0)], &[]));
        assert_eq!(cannot(&state, 4, 42, authorising(1)), ["nothing-to-pay number=1 application=05-A001"]);
    }
}

//! Say what of a report may be paid, and which milestones were seen reached: the person who controls it.

use super::commitments::amount;
use super::project::{Answer, Project};
use super::report;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{Act, Implementing, Report, ReportStage, Share};
use rozum_model::{Actor, Reason};
use std::collections::BTreeSet;

pub(super) fn decide(
    project: &Project<'_>,
    number: u16,
    shares: &[Share],
    reached: &[u16],
    reason: &str,
) -> Answer {
    let ((work, found), mut reasons) = in_control(project, number)?;
    required(Field::only("reason"), reason, &mut reasons);
    let claimed: BTreeSet<u16> = found.content.reached.iter().map(|reached| reached.milestone).collect();
    let mut seen = BTreeSet::new();
    for milestone in
        reached.iter().filter(|milestone| !claimed.contains(*milestone) || !seen.insert(**milestone))
    {
        let reason = Reason::new("milestone-not-reported").with("milestone", u32::from(*milestone));
        reasons.push(project.named(reason));
    }
    for share in shares {
        let claimed = amount(&found.content.claimed, share.region).unwrap_or_default();
        if share.amount > claimed {
            let reason = Reason::new("certified-above-claimed").with("region", share.region.to_string());
            let reason = reason.with("amount", share.amount.to_string());
            reasons.push(project.named(reason.with("claimed", claimed.to_string())));
        }
    }
    report::claims(project, work, shares, reached.iter().copied(), &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(ImplementationEvent::ReportCertified {
        application: project.id(),
        report: number,
        shares: shares.to_vec(),
        reached: reached.to_vec(),
        reason: reason.to_owned(),
    })
}

/// The report that this person controls, with what keeps them from it by now.
pub(super) fn in_control<'a>(
    project: &Project<'a>,
    number: u16,
) -> Result<((&'a Implementing, &'a Report), Vec<Reason>), Refusal> {
    let work = report::work(project).ok_or_else(|| project.impossible())?;
    let found = report::find(project, work, number)?;
    let ReportStage::InControl { taken } = &found.stage else {
        return Err(project.part_impossible(number, found.stage.name()));
    };
    let mut reasons = Vec::new();
    if taken.by != Actor::Account(project.account.clone()) {
        let reason = Reason::new("controlled-by-another").with("number", u32::from(number));
        reasons.push(project.named(reason));
    }
    project.separate(Act::Controlled, &mut reasons);
    Ok(((work, found), reasons))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, OTHER, cannot, certified, certifying, does, report, reporting, share, taking, under_way,
        why,
    };
    use crate::samples::REGION;
    use rozum_model::State;
    use rozum_model::command::ImplementationCommand as Verb;

    fn in_control() -> State {
        let mut state = under_way();
        does(&mut state, APPLICANT, 40, reporting(report(0, 39, &[1], &[share(REGION, 60_000)])));
        does(&mut state, 3, 41, taking(1));
        state
    }

    #[test]
    fn no_more_is_certified_than_was_claimed_and_is_due() {
        let state = in_control();
        assert_eq!(
            cannot(&state, 3, 41, certifying(1, &[share(REGION, 60_001)], &[1])),
            [
                "certified-above-claimed region=UA-05 amount=600.01 claimed=600.00 application=05-A001",
                "claim-above-contract region=UA-05 amount=600.01 left=600.00 application=05-A001"
            ]
        );
        // The milestone was claimed, but not seen reached: only what is due from the beginning is left.
        let unseen = certifying(1, &[share(REGION, 10_001)], &[]);
        assert_eq!(why(&state, 3, 41, unseen), ["claim-above-contract"]);
        assert_eq!(why(&state, 3, 41, certifying(1, &[share(REGION, 10_000)], &[])), [""; 0]);
        let elsewhere = certifying(1, &[share(OTHER, 1)], &[1]);
        assert_eq!(why(&state, 3, 41, elsewhere), ["certified-above-claimed", "claim-above-contract"]);
        assert_eq!(why(&state, 3, 41, certifying(1, &[], &[2])), ["milestone-not-reported"]);
        assert_eq!(why(&state, 3, 41, certifying(1, &[], &[1, 1])), ["milestone-not-reported"]);
    }

    #[test]
    fn who_took_it_up_certifies_and_says_why() {
        let state = in_control();
        assert_eq!(why(&state, 4, 41, certifying(1, &[], &[])), ["controlled-by-another"]);
        let mut silent = certifying(1, &[], &[]);
        if let Verb::CertifyReport { reason, .. } = &mut silent {
            reason.clear();
        }
        assert_eq!(why(&state, 3, 41, silent), ["text-empty"]);
        assert_eq!(why(&certified(), 3, 42, certifying(1, &[], &[])), ["part-step-impossible"]);
    }
}

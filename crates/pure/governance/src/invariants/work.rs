//! Invariants 2, 6, 7 and 10 in a project under contract: two persons at each step, tranches that bound
//! what is certified, steps that go forward, and acts that nobody forgot.

use super::{broken, person};
use rozum_model::governance::{Act, Application, Contract, Implementing, Mark, Report, ReportStage, Share};
use rozum_model::{Reason, RegionIso};
use std::collections::BTreeSet;

pub(super) fn check(application: &Application) -> Vec<Reason> {
    let mut wrong: Vec<(u32, &'static str)> = Vec::new();
    if let Some(contracted) = application.stage.contracted() {
        contract(&contracted.contract, &mut wrong);
        let draft = contracted.before.draft.as_ref();
        if draft.is_none_or(|draft| draft.drafted.by == contracted.contract.signed.by) {
            wrong.push((2, "a contract of one person"));
        }
        let conditions = contracted.before.before.before.vote.conditions.len();
        if contracted.before.verified.len() != conditions {
            wrong.push((6, "a contract before its conditions"));
        }
    }
    if let Some(work) = application.stage.work() {
        tranches(work, &mut wrong);
        order(work, &mut wrong);
        acts(application, work, &mut wrong);
    }
    wrong.into_iter().map(|(number, what)| broken(number, what, &application.id)).collect()
}

fn sum<'a>(shares: impl IntoIterator<Item = &'a Share>, region: RegionIso) -> u128 {
    shares.into_iter().filter(|share| share.region == region).map(|share| u128::from(share.amount.0)).sum()
}

fn contract(contract: &Contract, wrong: &mut Vec<(u32, &'static str)>) {
    let terms = &contract.terms;
    let tranches = || terms.tranches.iter().flat_map(|tranche| &tranche.shares);
    let regions = terms.shares.iter().chain(tranches()).map(|share| share.region);
    if regions
        .collect::<BTreeSet<_>>()
        .into_iter()
        .any(|region| sum(tranches(), region) != sum(&terms.shares, region))
    {
        wrong.push((7, "tranches that do not add up"));
    }
}

/// What is certified stays within the tranches whose milestones were seen reached.
fn tranches(work: &Implementing, wrong: &mut Vec<(u32, &'static str)>) {
    let certificates: Vec<_> = work.reports.iter().filter_map(|report| report.stage.certificate()).collect();
    let all: Vec<u16> = certificates.iter().flat_map(|one| one.reached.iter().copied()).collect();
    let reached: BTreeSet<u16> = all.iter().copied().collect();
    if reached.len() != all.len() {
        wrong.push((7, "a milestone that counts twice"));
    }
    let terms = &work.before.contract.terms;
    let due = |region| {
        let open = terms.tranches.iter().filter(|t| t.milestone.is_none_or(|m| reached.contains(&m)));
        open.map(|tranche| sum(&tranche.shares, region)).sum::<u128>()
    };
    let certified = certificates.iter().flat_map(|one| &one.shares);
    let regions: BTreeSet<RegionIso> = certified.clone().map(|share| share.region).collect();
    if regions.into_iter().any(|region| sum(certified.clone(), region) > due(region)) {
        wrong.push((7, "certified before it was due"));
    }
}

fn order(work: &Implementing, wrong: &mut Vec<(u32, &'static str)>) {
    let signed = &work.before.contract.signed;
    let forward =
        |marks: &[&Mark]| marks.windows(2).all(|pair| pair[0].seq < pair[1].seq && pair[0].at <= pair[1].at);
    let lines = work.reports.iter().map(|report| line(report, &work.started));
    if !forward(&[signed, &work.started]) || !lines.into_iter().all(|line| forward(&line)) {
        wrong.push((10, "steps of the work that are out of order"));
    }
    if !work.reports.windows(2).all(|pair| pair[0].content.to < pair[1].content.from) {
        wrong.push((10, "reports that overlap"));
    }
}

fn line<'a>(report: &'a Report, started: &'a Mark) -> Vec<&'a Mark> {
    let mut line = vec![started, &report.submitted];
    match &report.stage {
        ReportStage::Submitted => {}
        ReportStage::InControl { taken } => line.push(taken),
        ReportStage::ClarificationAsked { asked, .. } => line.push(asked),
        ReportStage::Certified(certificate) => line.push(&certificate.certified),
        ReportStage::PaymentAuthorised { certificate, authorised } => {
            line.extend([&certificate.certified, authorised]);
        }
        ReportStage::Paid { certificate, authorised, paid, .. } => {
            line.extend([&certificate.certified, authorised, paid]);
        }
    }
    line
}

/// Two persons pay, and whoever did something is remembered for it.
fn acts(application: &Application, work: &Implementing, wrong: &mut Vec<(u32, &'static str)>) {
    let did = |mark: &Mark, act: Act| person(&mark.by).is_some_and(|account| application.did(account, act));
    for report in &work.reports {
        let certified = report.stage.certificate().map(|one| &one.certified);
        let kept = certified.is_none_or(|mark| did(mark, Act::Controlled) && did(mark, Act::Verified));
        let paid = match &report.stage {
            ReportStage::PaymentAuthorised { authorised, .. } => did(authorised, Act::Paid),
            ReportStage::Paid { authorised, paid, .. } => {
                if authorised.by == paid.by {
                    wrong.push((2, "a payment of one person"));
                }
                did(authorised, Act::Paid) && did(paid, Act::Paid)
            }
            _ => true,
        };
        if !kept || !paid || !did(&report.submitted, Act::Submitted) {
            wrong.push((2, "an act that is not remembered"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{application, certified, paid, share, under_way};
    use crate::invariants::after_approval;
    use crate::samples::REGION;
    use rozum_model::State;
    use rozum_model::governance::{Application, Certificate, Implementing, ReportStage, Stage, Tranche};
    use std::sync::Arc;

    /// What a state that no command makes breaks.
    fn found(mut state: State, change: impl FnOnce(&mut Application)) -> Vec<String> {
        assert!(after_approval(&state).is_empty(), "{:?}", after_approval(&state));
        change(Arc::make_mut(state.governance.applications.get_mut(&application()).unwrap()));
        let what = |reason: &rozum_model::Reason| reason.argument("what").map(ToString::to_string).unwrap();
        after_approval(&state).iter().map(what).collect()
    }

    fn work(application: &mut Application) -> &mut Implementing {
        let Stage::Implementing(work) = &mut application.stage else { panic!() };
        Arc::make_mut(work)
    }

    fn certificate(application: &mut Application) -> &mut Certificate {
        let report = Arc::make_mut(&mut work(application).reports[0]);
        let ReportStage::Certified(certificate) = &mut report.stage else { panic!() };
        Arc::make_mut(certificate)
    }

    #[test]
    fn contracts_of_one_person_or_of_other_sums_are_seen() {
        let alone = |application: &mut Application| {
            let contracted = Arc::make_mut(&mut work(application).before);
            let draft = contracted.before.draft.clone().unwrap();
            Arc::make_mut(&mut contracted.contract).signed.by = draft.drafted.by.clone();
        };
        assert_eq!(found(under_way(), alone), ["a contract of one person"]);
        let more = |application: &mut Application| {
            let contracted = Arc::make_mut(&mut work(application).before);
            let tranche = Tranche { milestone: Some(2), shares: vec![share(REGION, 1)] };
            Arc::make_mut(&mut contracted.contract).terms.tranches.push(tranche);
        };
        assert_eq!(found(under_way(), more), ["tranches that do not add up"]);
    }

    #[test]
    fn certified_sums_and_milestones_are_counted_again() {
        let more = |application: &mut Application| {
            certificate(application).shares = vec![share(REGION, 60_001)];
        };
        assert_eq!(found(certified(), more), ["certified before it was due"]);
        let twice = |application: &mut Application| certificate(application).reached = vec![1, 1];
        assert_eq!(found(certified(), twice), ["a milestone that counts twice"]);
    }

    #[test]
    fn payments_of_one_person_and_acts_forgotten_are_seen() {
        let alone = |application: &mut Application| {
            let report = Arc::make_mut(&mut work(application).reports[0]);
            let ReportStage::Paid { authorised, paid, .. } = &mut report.stage else { panic!() };
            paid.by = authorised.by.clone();
        };
        assert_eq!(found(paid(), alone), ["a payment of one person"]);
        let forgotten = |application: &mut Application| application.acts.clear();
        assert_eq!(found(paid(), forgotten), ["an act that is not remembered"]);
        let backwards = |application: &mut Application| {
            let report = Arc::make_mut(&mut work(application).reports[0]);
            report.submitted.seq = u64::MAX;
        };
        assert_eq!(found(paid(), backwards), ["steps of the work that are out of order"]);
    }
}

//! Invariant 7: commitments within allocations, paid within certified within contract within approved.

use super::broken;
use rozum_model::governance::{Application, Call, Kopecks, Matter, Share, Source, Stage};
use rozum_model::{Reason, RegionIso, State};

/// A sum in numbers that cannot overflow.
fn sum<'a>(shares: impl IntoIterator<Item = &'a Share>, region: RegionIso) -> u128 {
    shares.into_iter().filter(|share| share.region == region).map(|share| u128::from(share.amount.0)).sum()
}

pub(super) fn check_application(application: &Application) -> Vec<Reason> {
    let stage = &application.stage;
    let Some(contract) = stage.contract() else { return Vec::new() };
    let mut wrong = Vec::new();
    let approved = stage.decided().map(|decided| decided.shares.as_slice()).unwrap_or_default();
    for share in &contract.terms.shares {
        let region = share.region;
        let contracted = sum(&contract.terms.shares, region);
        if contracted > sum(approved, region) {
            wrong.push("a contract above what was approved");
        }
        let reports = || stage.work().into_iter().flat_map(|work| &work.reports);
        let certified = || reports().filter_map(|report| report.stage.certificate());
        let certified_sum: u128 = certified().map(|one| sum(&one.shares, region)).sum();
        let paid = reports().filter(|report| report.stage.order().is_some());
        let paid_sum: u128 =
            paid.filter_map(|report| report.stage.certificate()).map(|one| sum(&one.shares, region)).sum();
        if paid_sum > certified_sum || certified_sum > contracted {
            wrong.push("paid, certified and contracted out of order");
        }
        if certified_sum > budgeted(application, region) {
            wrong.push("certified above the budget");
        }
    }
    wrong.into_iter().map(|what| broken(7, what, &application.id)).collect()
}

/// What the budget, as it reads now, asks of a region: the development fund is the host's.
fn budgeted(application: &Application, region: RegionIso) -> u128 {
    let content = &application.current.content;
    let lines = content.budget.iter().filter(|line| match line.source {
        Source::DevelopmentFund => content.task.region() == region,
        Source::Regional { region: of } => of == region,
        _ => false,
    });
    lines.map(|line| u128::from(line.amount.0)).sum()
}

pub(super) fn check_calls(state: &State) -> Vec<Reason> {
    state.governance.calls.values().flat_map(|call| check_call(state, call)).collect()
}

fn check_call(state: &State, call: &Call) -> Vec<Reason> {
    let applications = || state.governance.applications.values().filter(|one| one.call == call.id);
    let above = call.terms.allocations.iter().filter(|given| {
        let bound: u128 = applications().map(|application| bound(call, application, given.region)).sum();
        bound > u128::from(given.amount.0)
    });
    let mut found: Vec<Reason> =
        above.map(|given| broken(7, "commitments above the allocation", &given.region)).collect();
    for application in applications() {
        let content = &application.current.content;
        let whole: u128 = content.budget.iter().map(|line| u128::from(line.amount.0)).sum();
        if content.total().map(|Kopecks(total)| u128::from(total)) != Some(whole) {
            found.push(broken(7, "a budget that does not add up", &application.id));
        }
    }
    found
}

fn bound(call: &Call, application: &Application, region: RegionIso) -> u128 {
    match &application.stage {
        Stage::Withdrawn(_) | Stage::Terminated(_) | Stage::Returned(_) | Stage::Rejected(_) => 0,
        Stage::Proposed(_) => {
            let own = Matter::Application(application.id);
            let package = application.stage.voted().and_then(|voted| call.package(voted.package?));
            let lines = package.into_iter().flat_map(|package| &package.lines);
            lines.filter(|line| line.matter == own).map(|line| sum(&line.shares, region)).sum()
        }
        stage => match (stage.contract(), stage.decided()) {
            (Some(contract), _) => sum(&contract.terms.shares, region),
            (None, Some(decided)) => sum(&decided.shares, region),
            (None, None) => 0,
        },
    }
}

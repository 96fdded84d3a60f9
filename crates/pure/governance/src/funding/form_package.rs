//! Put what the working group proposes before the councils: everything that is proposed and fits, in the
//! order of its assessments. Whoever forms the package chooses nothing; the command names what the
//! person read, so that it is the same.

use super::allocation::{committed, of};
use super::step::Step;
use super::{Decided, ranking};
use crate::{Refusal, numbers};
use rozum_model::event::FundingEvent;
use rozum_model::governance::{
    Application, Call, CallId, Kopecks, Matter, ModificationStage, PackageId, PackageLine, Stage,
    package_bytes,
};
use rozum_model::{Reason, RegionIso};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

pub(super) fn decide(step: &Step<'_>, id: CallId, matters: &[Matter]) -> Decided {
    let call = step.call(id)?;
    let named = |reason: Reason| reason.with("call", id.to_string());
    let waiting = waiting(step, call);
    if waiting.is_empty() {
        return Err(named(Reason::new("package-empty")).into());
    }
    let lines = fitting(step, call, waiting);
    let mut reasons = Vec::new();
    if lines.is_empty() {
        reasons.push(named(Reason::new("allocation-exhausted")));
    } else if !lines.iter().map(|line| line.matter).eq(matters.iter().copied()) {
        let names: Vec<String> = lines.iter().map(|line| line.matter.to_string()).collect();
        reasons.push(named(Reason::new("package-not-as-proposed")).with("expected", names.join(", ")));
    }
    Refusal::if_any(reasons)?;
    let number = u16::try_from(call.packages.len() + 1).map_err(|_| numbers::exhausted())?;
    let package = PackageId::new(id, number);
    let hash = hash(package, &lines);
    Ok(vec![FundingEvent::PackageFormed { package, lines, hash }])
}

/// SHA-256 of the canonical bytes, 64 lower-case hexadecimal digits.
pub(crate) fn hash(id: PackageId, lines: &[PackageLine]) -> String {
    Sha256::digest(package_bytes(id, lines)).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All lines that could go: changes of projects first, then applications, the better first.
fn waiting(step: &Step<'_>, call: &Call) -> Vec<PackageLine> {
    let own = || step.state.governance.applications.values().filter(|one| one.call == call.id);
    let mut lines: Vec<PackageLine> = own().filter_map(|application| change(call, application)).collect();
    let score = |one: &Application| ranking::score(step.state, &call.terms, one, step.day);
    let mut proposed: Vec<_> =
        own().filter_map(|application| Some((score(application), line(call, application)?))).collect();
    proposed.sort_by(|(one, _), (other, _)| ranking::better(*one, *other));
    lines.extend(proposed.into_iter().map(|(_, line)| line));
    lines
}

/// The region whose development fund a call spends.
fn host(call: &Call, application: &Application) -> RegionIso {
    call.id.region().unwrap_or_else(|| application.region())
}

fn line(call: &Call, application: &Application) -> Option<PackageLine> {
    let Stage::Proposed(voted) = &application.stage else { return None };
    let content = &application.current.content;
    voted.package.is_none().then_some(())?;
    Some(PackageLine {
        matter: Matter::Application(application.id),
        title: content.title.clone(),
        shares: content.shares(host(call, application))?,
        conditions: voted.vote.conditions.clone(),
        sitting: voted.vote.sitting,
    })
}

/// A major change that the working group proposes and no package holds yet.
fn change(call: &Call, application: &Application) -> Option<PackageLine> {
    let work = application.stage.work()?;
    let waits = (1..).zip(&work.modifications).find_map(|(number, modification)| match &modification.stage {
        ModificationStage::Proposed(vote) => Some((number, modification, vote)),
        _ => None,
    });
    let (number, modification, vote) = waits?;
    let matter = Matter::Modification { application: application.id, number };
    let packaged = call.packages.iter().any(|package| package.lines.iter().any(|line| line.matter == matter));
    (!packaged).then_some(())?;
    Some(PackageLine {
        matter,
        title: modification.content.title.clone(),
        shares: modification.content.shares(host(call, application))?,
        conditions: vote.conditions.clone(),
        sitting: vote.sitting,
    })
}

/// The lines that the allocations still hold: up to the first that does not fit, so that none is
/// funded before a better one.
fn fitting(step: &Step<'_>, call: &Call, lines: Vec<PackageLine>) -> Vec<PackageLine> {
    let mut left: BTreeMap<RegionIso, Kopecks> = BTreeMap::new();
    for share in &call.terms.allocations {
        let used = committed(&step.state.governance, call, share.region);
        let free = used.and_then(|used| share.amount.minus(used)).unwrap_or_default();
        left.insert(share.region, free);
    }
    let mut take = |line: &PackageLine| {
        let mut after = left.clone();
        for share in &line.shares {
            let more = share.amount.minus(bound_already(step, line, share.region)).unwrap_or_default();
            let free = after.get(&share.region).and_then(|free| free.minus(more));
            let Some(free) = free else { return false };
            after.insert(share.region, free);
        }
        left = after;
        true
    };
    lines.into_iter().take_while(|line| take(line)).collect()
}

/// What a project under way binds already: its change asks only for what it has not.
fn bound_already(step: &Step<'_>, line: &PackageLine, region: RegionIso) -> Kopecks {
    let Matter::Modification { application, .. } = line.matter else { return Kopecks::ZERO };
    let contract = step.state.governance.application(application).and_then(|found| found.stage.contract());
    contract.and_then(|contract| of(&contract.terms.shares, region)).unwrap_or_default()
}

//! What a contract may say: exactly what was approved, in tranches that add up to it.

use super::commitments::{amount, exceeded};
use super::project::Project;
use crate::document;
use rozum_model::governance::{ContractTerms, Decided, Kopecks, Share, Tranche};
use rozum_model::{Reason, RegionIso};
use std::collections::BTreeSet;

/// Adds what is wrong with the terms.
pub(super) fn check(
    project: &Project<'_>,
    decided: &Decided,
    terms: &ContractTerms,
    reasons: &mut Vec<Reason>,
) {
    document::check(&terms.document, reasons);
    let regions = regions(&decided.shares, &terms.shares);
    for region in &regions {
        as_approved(project, decided, terms, *region, reasons);
    }
    twice(&terms.shares, reasons);
    days(project, decided, terms, reasons);
    tranches(project, terms, &regions, reasons);
    reasons.extend(exceeded(project.state, project.application, &terms.shares));
}

fn regions(one: &[Share], other: &[Share]) -> BTreeSet<RegionIso> {
    one.iter().chain(other).map(|share| share.region).collect()
}

fn as_approved(
    project: &Project<'_>,
    decided: &Decided,
    terms: &ContractTerms,
    region: RegionIso,
    reasons: &mut Vec<Reason>,
) {
    let approved = amount(&decided.shares, region).unwrap_or_default();
    let said = amount(&terms.shares, region);
    if said != Some(approved) {
        let reason = Reason::new("contract-not-as-approved").with("region", region.to_string());
        let reason = reason.with("amount", said.unwrap_or_default().to_string());
        reasons.push(project.named(reason.with("approved", approved.to_string())));
    }
}

/// A region that stands twice would be counted once by some and twice by others.
pub(super) fn twice(shares: &[Share], reasons: &mut Vec<Reason>) {
    let mut seen = BTreeSet::new();
    for share in shares {
        if !seen.insert(share.region) {
            reasons.push(Reason::new("region-twice").with("region", share.region.to_string()));
        }
    }
}

fn days(project: &Project<'_>, decided: &Decided, terms: &ContractTerms, reasons: &mut Vec<Reason>) {
    let (starts, ends) = (terms.starts, terms.ends);
    if starts > ends {
        let reason = Reason::new("contract-reversed").with("starts", starts.to_string());
        reasons.push(reason.with("ends", ends.to_string()));
    }
    let resolved = decided.resolutions.iter().map(|resolution| resolution.decided.day()).max();
    if let Some(resolved) = resolved.filter(|resolved| starts < *resolved) {
        let reason = Reason::new("work-before-resolution").with("starts", starts.to_string());
        reasons.push(reason.with("resolved", resolved.to_string()));
    }
    let last = project.application.current.content.milestones.iter().map(|milestone| milestone.due).max();
    if let Some(last) = last.filter(|last| ends < *last) {
        let reason = Reason::new("contract-ends-before-milestone").with("ends", ends.to_string());
        reasons.push(reason.with("due", last.to_string()));
    }
}

fn tranches(
    project: &Project<'_>,
    terms: &ContractTerms,
    regions: &BTreeSet<RegionIso>,
    reasons: &mut Vec<Reason>,
) {
    let count = project.application.current.content.milestones.len();
    let mut seen = BTreeSet::new();
    for (index, tranche) in terms.tranches.iter().enumerate() {
        let named = |reason: Reason| reason.with("number", index + 1);
        if tranche.milestone.is_some_and(|milestone| milestone == 0 || usize::from(milestone) > count) {
            let milestone = u32::from(tranche.milestone.unwrap_or(0));
            let reason = named(Reason::new("tranche-milestone-unknown"));
            reasons.push(reason.with("milestone", milestone).with("count", count));
        }
        if !seen.insert(tranche.milestone) {
            reasons.push(named(Reason::new("tranche-milestone-twice")));
        }
        if tranche.shares.iter().all(|share| share.amount == Kopecks::ZERO) {
            reasons.push(named(Reason::new("tranche-empty")));
        }
        twice(&tranche.shares, reasons);
    }
    let paid: BTreeSet<RegionIso> =
        terms.tranches.iter().flat_map(|tranche| &tranche.shares).map(|share| share.region).collect();
    for region in regions.union(&paid) {
        sums(terms, *region, reasons);
    }
}

/// The tranches of a region add up to its share, to the kopeck.
fn sums(terms: &ContractTerms, region: RegionIso, reasons: &mut Vec<Reason>) {
    let of_tranche = |tranche: &Tranche| amount(&tranche.shares, region);
    let tranches = terms.tranches.iter().map(of_tranche).try_fold(Kopecks::ZERO, |sum, one| sum.plus(one?));
    let share = amount(&terms.shares, region).unwrap_or_default();
    if tranches != Some(share) {
        let reason = Reason::new("tranches-not-contract").with("region", region.to_string());
        let sum = tranches.map_or_else(String::new, |sum| sum.to_string());
        reasons.push(reason.with("sum", sum).with("amount", share.to_string()));
    }
}

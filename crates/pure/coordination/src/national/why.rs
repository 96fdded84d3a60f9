//! Why print and register agree or differ, found in the register and not written by hand.

mod counted;
mod labelled;
mod outside;
mod ruled;

use super::measured::{Counted, Measured, declared, measure};
use super::verdict::equal;
use super::{Reading, named};
use crate::spheres::why::{difference, with_regions};
use rozum_model::{Reason, RegionIso, SphereId};
use rozum_reference::national::{Basis, Claim, Statement};
use rozum_reference::spheres::sphere;

/// What was counted; what words are held to mean; where a difference comes from; what stands beside it.
pub(super) fn reasons(
    statement: &Statement,
    now: Reading<'_>,
    measured: Option<&Measured>,
    annex: Option<Reading<'_>>,
) -> Vec<Reason> {
    let mut reasons = match (statement.basis, measured) {
        (Basis::Outside(outside), _) => outside::reasons(statement, outside, now),
        (_, None) => return vec![Reason::new("national-empty")],
        (_, Some(measured)) => {
            let mut reasons = counted::reasons(statement, now, measured);
            reasons.extend(words(statement.claim, measured.counted));
            reasons.extend(compared(statement, now, measured, annex));
            reasons
        }
    };
    reasons.extend(outside::beside(statement, now, measured));
    reasons
}

/// What a word of quantity is held to mean, and what there is.
fn words(claim: Claim, Counted { count, of }: Counted) -> Option<Reason> {
    let is_word = !matches!(claim, Claim::Exactly | Claim::MoreThan);
    is_word.then(|| named("national-words-", claim.code()).with("count", count).with("of", of))
}

/// Where a figure differs: what the note counted otherwise; then what changed since.
fn compared(
    statement: &Statement,
    now: Reading<'_>,
    measured: &Measured,
    annex: Option<Reading<'_>>,
) -> Vec<Reason> {
    let differs = statement.figure.is_some_and(|figure| !equal(figure, measured.counted.count));
    if let (Basis::Spheres([id]), true) = (statement.basis, differs) {
        return difference(sphere(*id), &declared(now), annex.map(declared).as_ref());
    }
    let Some(then) = annex.and_then(|annex| measure(statement.basis, annex)) else {
        return if differs { vec![Reason::new("national-without-annex")] } else { Vec::new() };
    };
    let mut reasons = Vec::new();
    if let Some(figure) = statement.figure
        && differs
        && !equal(figure, then.counted.count)
    {
        let reason = Reason::new("national-unexplained").with("printed", figure.to_string());
        reasons.push(reason.with("count", then.counted.count));
    }
    reasons.extend(since(measured, &then));
    reasons
}

/// What the register says otherwise than annex 1 gives.
fn since(now: &Measured, then: &Measured) -> Vec<Reason> {
    if now == then {
        return Vec::new();
    }
    let Counted { count, of } = then.counted;
    let mut reasons = vec![Reason::new("national-since").with("count", count).with("of", of)];
    let only = |these: &[RegionIso], those: &[RegionIso]| -> Vec<RegionIso> {
        these.iter().filter(|region| !those.contains(region)).copied().collect()
    };
    let (joined, left) = (only(&now.regions, &then.regions), only(&then.regions, &now.regions));
    if !joined.is_empty() {
        reasons.push(counting(Reason::new("national-since-joined"), &joined));
    }
    if !left.is_empty() {
        reasons.push(counting(Reason::new("national-since-left"), &left));
    }
    reasons
}

/// Names regions and says how many.
fn counting(reason: Reason, regions: &[RegionIso]) -> Reason {
    with_regions(reason.with("count", regions.len()), regions)
}

/// Names a sphere in both languages.
pub(super) fn with_sphere(reason: Reason, id: SphereId) -> Reason {
    let sphere = sphere(id);
    reason.with("sphere-uk", sphere.name_uk).with("sphere-en", sphere.name_en)
}

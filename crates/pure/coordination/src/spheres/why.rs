//! Why the printed figure differs, found in the register and not written by hand.

use super::SphereTotals;
use super::declared::Declared;
use rozum_model::{Reason, RegionIso};
use rozum_reference::regions::region;
use rozum_reference::spheres::Sphere;

/// Reasons for a difference of a row, none if the counts are equal.
///
/// Annex 2 was counted from annex 1. So a difference has two parts: what the register says
/// otherwise than annex 1 said, and what annex 2 counted otherwise than annex 1 gives.
pub(crate) fn difference(
    sphere: &Sphere,
    current: &Declared<'_>,
    imported: Option<&Declared<'_>>,
) -> Vec<Reason> {
    let printed = usize::from(sphere.printed_count);
    if printed == current.regions(sphere.id).len() {
        return Vec::new();
    }
    let Some(imported) = imported else {
        return vec![Reason::new("spheres-without-annex")];
    };
    let mut reasons = counting(sphere, imported);
    reasons.extend(changes(sphere, current, imported));
    reasons
}

/// What annex 2 counted otherwise than annex 1 gives.
fn counting(sphere: &Sphere, annex: &Declared<'_>) -> Vec<Reason> {
    let (printed, strategies) = (usize::from(sphere.printed_count), annex.regions(sphere.id).len());
    let labels = annex.labels(sphere.id);
    if printed == strategies {
        return Vec::new();
    }
    let named = |reason: Reason| reason.with("printed", printed).with("strategies", strategies);
    if printed != labels.len() {
        return vec![named(Reason::new("spheres-unexplained")).with("labels", labels.len())];
    }
    let mut reasons = vec![named(Reason::new("spheres-labels-counted"))];
    for region in annex.regions(sphere.id) {
        let own: Vec<&str> = labels.iter().filter(|(of, _)| *of == region).map(|(_, label)| *label).collect();
        if own.len() > 1 {
            let reason = Reason::new("spheres-several-labels").with("count", own.len());
            reasons.push(with_regions(reason, &[region]).with("labels", quoted(&own)));
        }
    }
    reasons
}

/// What the register says otherwise than annex 1 said.
fn changes(sphere: &Sphere, current: &Declared<'_>, annex: &Declared<'_>) -> Vec<Reason> {
    let (now, then) = (current.regions(sphere.id), annex.regions(sphere.id));
    let only = |these: &[RegionIso], those: &[RegionIso]| -> Vec<RegionIso> {
        these.iter().filter(|region| !those.contains(region)).copied().collect()
    };
    let (added, gone) = (only(&now, &then), only(&then, &now));
    let mut reasons = Vec::new();
    if !added.is_empty() {
        reasons.push(with_regions(Reason::new("spheres-declared-since").with("count", added.len()), &added));
    }
    if !gone.is_empty() {
        reasons.push(with_regions(Reason::new("spheres-withdrawn-since").with("count", gone.len()), &gone));
    }
    reasons
}

/// What is to be known about the sums and about the denominator of the shares.
pub(super) fn sums(totals: &SphereTotals) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if totals.labels != totals.pairs {
        let reason = Reason::new("spheres-labels-and-pairs").with("labels", totals.labels);
        reasons.push(reason.with("pairs", totals.pairs).with("unplaced", totals.unplaced_labels));
    }
    if !totals.without_sphere.is_empty() {
        let reason = Reason::new("spheres-denominator")
            .with("strategies", totals.strategies)
            .with("declaring", totals.declaring)
            .with("count", totals.without_sphere.len());
        reasons.push(with_regions(reason, &totals.without_sphere));
    }
    reasons
}

/// Names regions by code and in both languages; each language takes the names that it can say.
pub(crate) fn with_regions(reason: Reason, regions: &[RegionIso]) -> Reason {
    let join = |names: Vec<String>| names.join(", ");
    let name = |iso: &RegionIso, pick: fn(&'static rozum_reference::regions::Region) -> &'static str| {
        region(*iso).map_or_else(|| iso.to_string(), |found| pick(found).to_owned())
    };
    reason
        .with("regions", join(regions.iter().map(ToString::to_string).collect()))
        .with("regions-uk", join(regions.iter().map(|iso| name(iso, |region| region.name_uk)).collect()))
        .with("regions-en", join(regions.iter().map(|iso| name(iso, |region| region.name_en)).collect()))
}

fn quoted(labels: &[&str]) -> String {
    labels.iter().map(|label| format!("«{label}»")).collect::<Vec<_>>().join(", ")
}

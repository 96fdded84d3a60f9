//! The 17 spheres, counted anew from the register and compared with annex 2. A strategy counts once
//! per sphere. Method: `docs/methods/spheres.md`.

pub(crate) mod declared;
pub(crate) mod why;

#[cfg(test)]
mod tests;

pub use declared::annex_versions;

use declared::Declared;
use rozum_model::{Reason, RegionIso, SphereId, State};
use rozum_reference::spheres::{Sphere, sphere};
use serde::Serialize;

/// The national table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SphereTable {
    /// One row per sphere, `S01` to `S17`.
    pub rows: Vec<SphereRow>,
    /// What the rows add up to.
    pub totals: SphereTotals,
}

/// A sphere: printed against recomputed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SphereRow {
    /// The sphere.
    pub id: SphereId,
    /// Name as annex 2 prints it.
    pub name_uk: &'static str,
    /// Name in English.
    pub name_en: &'static str,
    /// Number of strategies as printed.
    pub printed_count: usize,
    /// Share of strategies as printed, a fraction (whole percent in print).
    pub printed_share: f64,
    /// Number of strategies whose current version declares the sphere.
    pub recomputed_count: usize,
    /// That number as a fraction of all strategies of the register; 0 for an empty register.
    pub recomputed_share: f64,
    /// That number as a fraction of the strategies that declare any sphere.
    pub share_of_declaring: f64,
    /// The regions of these strategies, by code.
    pub regions: Vec<RegionIso>,
    /// Number of labels that name the sphere; a strategy may use several.
    pub labels: usize,
    /// Printed minus recomputed.
    pub difference: i64,
    /// Why the two counts differ, as found in the register; empty when they are equal.
    pub why: Vec<Reason>,
}

/// What the table adds up to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SphereTotals {
    /// Strategies in the register: the denominator of the shares.
    pub strategies: usize,
    /// Strategies that declare at least one sphere, whether or not it is one of the 17.
    pub declaring: usize,
    /// Regions whose strategy declares no sphere.
    pub without_sphere: Vec<RegionIso>,
    /// Labels in all strategies.
    pub labels: usize,
    /// Pairs of region and sphere: the sum of the recomputed counts.
    pub pairs: usize,
    /// Labels that fit none of the 17.
    pub unplaced_labels: usize,
    /// Sum of the printed counts.
    pub printed: usize,
    /// What is to be known about the sums and the denominator.
    pub why: Vec<Reason>,
}

/// Counts the spheres of the current versions and compares them with annex 2.
pub fn national_spheres(state: &State) -> SphereTable {
    let current = Declared::current(state);
    let imported = Declared::imported(state);
    let totals = totals(&current);
    let row = |id| row(sphere(id), &current, imported.as_ref(), &totals);
    let rows: Vec<SphereRow> = SphereId::all().map(row).collect();
    SphereTable { rows, totals }
}

fn row(
    sphere: &'static Sphere,
    current: &Declared,
    imported: Option<&Declared>,
    totals: &SphereTotals,
) -> SphereRow {
    let regions = current.regions(sphere.id);
    let (printed, recomputed) = (usize::from(sphere.printed_count), regions.len());
    SphereRow {
        id: sphere.id,
        name_uk: sphere.name_uk,
        name_en: sphere.name_en,
        printed_count: printed,
        printed_share: f64::from(sphere.printed_share) / 100.0,
        recomputed_count: recomputed,
        recomputed_share: share(recomputed, totals.strategies),
        share_of_declaring: share(recomputed, totals.declaring),
        labels: current.labels(sphere.id).len(),
        difference: signed(printed) - signed(recomputed),
        why: why::difference(sphere, current, imported),
        regions,
    }
}

pub(crate) fn totals(current: &Declared) -> SphereTotals {
    let pairs = SphereId::all().map(|id| current.regions(id).len()).sum();
    let printed = SphereId::all().map(|id| usize::from(sphere(id).printed_count)).sum();
    let without_sphere = current.without_sphere();
    let mut totals = SphereTotals {
        strategies: current.strategies(),
        declaring: current.strategies() - without_sphere.len(),
        without_sphere,
        labels: current.all_labels(),
        pairs,
        unplaced_labels: current.unplaced(),
        printed,
        why: Vec::new(),
    };
    totals.why = why::sums(&totals);
    totals
}

/// A part of a whole as a fraction.
fn share(part: usize, whole: usize) -> f64 {
    let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

fn signed(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

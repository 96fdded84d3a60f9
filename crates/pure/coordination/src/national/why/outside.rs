//! What the register does not hold: why not, and what of it stands near.

use super::super::industry::is_industry;
use super::super::measured::{Measured, measure, those};
use super::super::{Reading, named};
use crate::spheres::why::with_regions;
use rozum_model::{Reason, SphereId};
use rozum_reference::national::{Outside, STATEMENTS, Statement};
use rozum_reference::spheres::sphere;

pub(super) fn reasons(statement: &Statement, outside: Outside, now: Reading<'_>) -> Vec<Reason> {
    let first = match (outside, statement.source) {
        (Outside::Abroad, Some(source)) => Reason::new("national-outside-abroad").with("source", source),
        (Outside::Abroad, None) => Reason::new("national-outside-abroad-uncited"),
        (Outside::Goals, _) => Reason::new("national-outside-goals"),
        (Outside::Output, _) => Reason::new("national-outside-output"),
        (Outside::Chains, _) => Reason::new("national-outside-chains"),
        (Outside::Interests, _) => Reason::new("national-outside-interests"),
        (Outside::Days, _) => Reason::new("national-outside-days"),
    };
    let rest = (outside == Outside::Chains).then(|| other_spheres(now));
    std::iter::once(first).chain(rest).chain(parts(statement)).collect()
}

/// Declared spheres that are not industry.
fn other_spheres(now: Reading<'_>) -> Reason {
    let declared = |id: &SphereId| those(now, |read| read.sphere_ids().contains(id)).counted.count > 0;
    let rest: Vec<SphereId> = SphereId::all().filter(|id| !is_industry(*id)).filter(declared).collect();
    let names =
        |pick: fn(SphereId) -> &'static str| rest.iter().map(|id| pick(*id)).collect::<Vec<_>>().join("; ");
    Reason::new("national-other-spheres")
        .with("count", rest.len())
        .with("spheres-uk", names(|id| sphere(id).name_uk))
        .with("spheres-en", names(|id| sphere(id).name_en))
}

/// Whether the printed parts of a printed whole fit in it, where there are any.
fn parts(statement: &Statement) -> Option<Reason> {
    let whole = statement.figure?;
    let parts: Vec<f64> = STATEMENTS
        .iter()
        .filter(|part| part.part_of == Some(statement.id))
        .filter_map(|part| part.figure)
        .collect();
    (!parts.is_empty()).then(|| {
        let sum: f64 = parts.iter().sum();
        let fit = if sum <= whole { "national-parts-fit" } else { "national-parts-exceed" };
        // As exact as print: two digits of billions; the share to one.
        let (sum, percent) = (format!("{sum:.2}"), format!("{:.1}", sum / whole * 100.0));
        let reason = Reason::new(fit).with("count", parts.len());
        let reason = reason.with("sum-uk", sum.replace('.', ",")).with("sum-en", sum);
        reason.with("percent-uk", percent.replace('.', ",")).with("percent-en", percent)
    })
}

/// What is near a statement, or counted in another way; says so where it is the same regions.
pub(super) fn beside(statement: &Statement, now: Reading<'_>, measured: Option<&Measured>) -> Vec<Reason> {
    let Some(near) = statement.beside.and_then(|basis| measure(basis, now)) else { return Vec::new() };
    let reason = named("national-beside-", statement.id);
    let reason = reason.with("count", near.counted.count).with("of", near.counted.of);
    let mut reasons = vec![with_regions(reason, &near.regions)];
    if !near.regions.is_empty() && measured.is_some_and(|measured| measured.regions == near.regions) {
        reasons.push(Reason::new("national-same-regions"));
    }
    reasons
}

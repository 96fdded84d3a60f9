//! A strategy that names no other region builds no chain across borders of oblasts.
//!
//! Page: `docs/methods/no-interregional-cooperation.md`.

use crate::case::Case;
use crate::theme::{Theme, flagged};
use crate::topic::listed;
use crate::{Finding, Flag, Rule, StrategyRead};
use rozum_model::{Reason, SphereId};
use std::collections::BTreeSet;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let theme = Theme::of(case, Rule::NoInterregionalCooperation, |text| flagged(Flag::Interregional, text));
    theme.remedied(remedy(case)).absent(case)
}

/// Names the neighbour with most spheres in common: there a chain across the border begins.
fn remedy(case: &Case<'_>) -> Reason {
    let own = spheres(case.read);
    let shared = |other: &StrategyRead<'_>| own.intersection(&spheres(other)).copied().collect::<Vec<_>>();
    let neighbours = case.around.neighbours.iter().map(|other| (other.region, shared(other)));
    // The first of equals: regions stand in the order of their codes.
    let closest = neighbours.reduce(|best, next| if next.1.len() > best.1.len() { next } else { best });
    match closest.filter(|(_, spheres)| !spheres.is_empty()) {
        None => Reason::new("remedy-no-interregional-cooperation-anywhere"),
        Some((region, spheres)) => {
            let remedy =
                Reason::new("remedy-no-interregional-cooperation").with("region", region.to_string());
            remedy.with("count", spheres.len()).with("spheres", listed(spheres))
        }
    }
}

/// Spheres that are declared or that a priority is about.
fn spheres(read: &StrategyRead<'_>) -> BTreeSet<SphereId> {
    let mut spheres = read.sphere_ids();
    spheres.extend(
        read.priorities.iter().flat_map(|priority| &priority.labels.spheres).map(|label| label.value),
    );
    spheres
}

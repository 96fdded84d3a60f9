//! What priorities need strongly and nobody declares.

use super::flow::supply;
use super::groups::{Groups, User, holds};
use super::named::Named;
use super::{InputOutput, LEAST, STRONG, division};
use rozum_diagnosis::{Stage, StrategyRead};
use rozum_model::{PriorityId, Reason, RegionIso};
use rozum_reference::spheres::sphere;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A need of a priority.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Need {
    /// The priority.
    pub priority: PriorityId,
    /// Its region.
    pub region: RegionIso,
    /// What it needs it for: KVED group or division.
    pub kved: String,
    /// Share of its output, by the table; `None` where the table does not tell the two apart or knows nothing of them.
    pub coefficient: Option<f64>,
}

/// A gap: no priority of any region supplies what others need.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Gap {
    /// What is missing: codes of KVED, any of which would do.
    pub kved: Vec<String>,
    /// Who needs it, by id; each once.
    pub needs: Vec<Need>,
    /// The largest of the shares; `None` where none is known.
    pub coefficient: Option<f64>,
    /// Regions that name it as a sphere, though in no priority.
    pub spheres: Vec<RegionIso>,
    /// Why it is a gap.
    pub why: Reason,
}

pub(super) fn gaps(
    named: &[Named<'_>],
    strategies: &[StrategyRead<'_>],
    table: &InputOutput,
    groups: &Groups,
) -> Vec<Gap> {
    let mut gathered: BTreeMap<Vec<String>, BTreeMap<PriorityId, Need>> = BTreeMap::new();
    for user in named {
        for activity in user.activities.iter().filter(|activity| activity.confidence >= LEAST) {
            for (codes, coefficient) in strong(activity.user(), table, groups) {
                if !is_declared(&codes, activity.user(), named, table, groups) {
                    let (priority, region, kved) = (user.priority, user.region, activity.value.clone());
                    let need = Need { priority, region, kved, coefficient };
                    keep(gathered.entry(codes).or_default(), need);
                }
            }
        }
    }
    let mut gaps: Vec<Gap> = gathered
        .into_iter()
        .map(|(kved, needs)| gap(kved, needs.into_values().collect(), strategies))
        .collect();
    let share = |gap: &Gap| gap.coefficient.unwrap_or(0.0);
    gaps.sort_by(|a, b| {
        b.needs.len().cmp(&a.needs.len()).then(share(b).total_cmp(&share(a))).then(a.kved.cmp(&b.kved))
    });
    gaps
}

/// One need a priority: of several activities the one that needs most.
fn keep(needs: &mut BTreeMap<PriorityId, Need>, need: Need) {
    let known = needs.get(&need.priority);
    if known.is_none_or(|known| need.coefficient.unwrap_or(0.0) > known.coefficient.unwrap_or(0.0)) {
        needs.insert(need.priority, need);
    }
}

/// What an activity needs strongly, or as its raw material: codes that would do, and the share.
fn strong(activity: User<'_>, table: &InputOutput, groups: &Groups) -> Vec<(Vec<String>, Option<f64>)> {
    let is_raw = |codes: &[String]| codes.iter().all(|code| Stage::of(code) == Some(Stage::Extraction));
    let makes = matches!(Stage::of(activity.code), Some(Stage::Processing | Stage::Product));
    let needs = table
        .needs(activity.code)
        .filter(|(suppliers, _, share)| *share >= STRONG || (makes && is_raw(suppliers)));
    let narrowed = needs.filter_map(|(suppliers, users, share)| {
        // What the industry supplies goes to others of the users' industry.
        let codes: BTreeSet<String> = if groups.narrow(suppliers, users) {
            groups.suppliers(suppliers, activity).map(str::to_owned).collect()
        } else {
            suppliers.iter().cloned().collect()
        };
        let codes: Vec<String> = codes
            .iter()
            .filter(|code| !codes.contains(division(code)) || !code.contains('.'))
            .cloned()
            .collect();
        (!codes.is_empty()).then_some((codes, Some(share)))
    });
    let mut found: Vec<(Vec<String>, Option<f64>)> = narrowed.collect();
    // What the table hides, because it has both in one industry or knows no such industry.
    for code in groups.materials(activity) {
        let is_told = found.iter().any(|(codes, _)| holds(codes, code));
        if !is_told {
            found.push((vec![code.to_owned()], table.share(code, activity.code)));
        }
    }
    found
}

/// Whether a priority somewhere supplies it.
fn is_declared(
    codes: &[String],
    to: User<'_>,
    named: &[Named<'_>],
    table: &InputOutput,
    groups: &Groups,
) -> bool {
    named.iter().flat_map(|one| &one.activities).any(|own| {
        let is_of_them = holds(codes, &own.value) || codes.iter().any(|code| division(code) == own.value);
        is_of_them && supply(table, groups, own.giver(), to).is_some_and(|s| s.fit * own.confidence >= LEAST)
    })
}

fn gap(kved: Vec<String>, needs: Vec<Need>, strategies: &[StrategyRead<'_>]) -> Gap {
    let coefficient = needs.iter().filter_map(|need| need.coefficient).reduce(f64::max);
    let covers =
        |code: &&str| kved.iter().any(|own| own == code || division(own) == *code || own == division(code));
    let names_it =
        |read: &&StrategyRead<'_>| read.sphere_ids().into_iter().any(|id| sphere(id).kved.iter().any(covers));
    let spheres: Vec<RegionIso> = strategies.iter().filter(names_it).map(|read| read.region).collect();
    let why = Reason::new("chain-gap-why").with("count", needs.len()).with("spheres", spheres.len());
    Gap { kved, needs, coefficient, spheres, why }
}

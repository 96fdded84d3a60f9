//! What a platform lacks, and who could be asked to join.

use super::brings::Item;
use super::themes::Stage;
use super::{Basis, Platform};
use rozum_diagnosis::{Flag, StrategyRead, activities};
use rozum_model::{Reason, RegionIso, SphereId};
use std::collections::BTreeSet;

/// A region that declares spheres of a platform and has no priority in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// The region.
    pub region: RegionIso,
    /// Spheres that it declares.
    pub spheres: Vec<SphereId>,
    /// Members that it borders on.
    pub neighbours: Vec<RegionIso>,
}

/// Regions without a priority in the platform whose declared spheres are at home there.
pub(super) fn invited(
    platform: &Platform,
    members: &BTreeSet<RegionIso>,
    strategies: &[StrategyRead<'_>],
) -> Vec<Invited> {
    let outside = strategies.iter().filter(|read| !members.contains(&read.region));
    let invited = outside.filter_map(|read| {
        let spheres: Vec<SphereId> =
            read.sphere_ids().into_iter().filter(|sphere| is_home(platform, *sphere)).collect();
        let near = |other: &&RegionIso| rozum_reference::neighbours::adjacent(read.region, **other);
        let neighbours = members.iter().filter(near).copied().collect();
        (!spheres.is_empty()).then_some(Invited { region: read.region, spheres, neighbours })
    });
    let mut invited: Vec<Invited> = invited.collect();
    invited.sort_by_key(|one| one.region);
    invited
}

fn is_home(platform: &Platform, sphere: SphereId) -> bool {
    match &platform.basis {
        Basis::Named(_) => platform.stages.iter().any(|(stage, _)| stage.has_sphere(sphere)),
        Basis::Suggested(topic) => topic.sphere == Some(sphere),
    }
}

/// What is missing, in the order in which a first meeting would come to it. A community has the stages that it takes up:
/// those of the wider platform are not its task.
pub(super) fn missing(platform: &Platform, items: &[Item<'_>]) -> Vec<Reason> {
    let named = matches!(platform.basis, Basis::Named(_));
    let own = platform.stages.iter().filter(|(_, taken)| named || !taken.is_empty());
    let mut missing: Vec<Reason> = own.filter_map(|(stage, _)| of_stage(platform, stage, items)).collect();
    if platform.members.iter().all(|member| member.science.is_empty()) {
        missing.push(Reason::new("platform-missing-science"));
    }
    missing.extend(MARKS.iter().filter_map(|(flag, id)| of_flag(platform, *flag, id)));
    let alone: Vec<RegionIso> = platform
        .members
        .iter()
        .filter(|member| member.neighbours.is_empty())
        .map(|member| member.region)
        .collect();
    let count = alone.len();
    if count > 0 && count == platform.members.len() {
        missing.push(Reason::new("platform-all-alone"));
    } else if count > 0 {
        missing.push(Reason::new("platform-alone").with("regions", listed(&alone)).with("count", count));
    }
    missing
}

/// Marks that at least one member should carry.
const MARKS: [(Flag, &str); 5] = [
    (Flag::HasInnovation, "platform-missing-innovation"),
    (Flag::Green, "platform-missing-green"),
    (Flag::Digital, "platform-missing-digital"),
    (Flag::Cluster, "platform-missing-cluster"),
    (Flag::Interregional, "platform-missing-interregional"),
];

fn of_flag(platform: &Platform, flag: Flag, id: &'static str) -> Option<Reason> {
    let (all, with) = platform.priorities().fold((0_usize, 0_usize), |(all, with), priority| {
        (all + 1, with + usize::from(priority.flags.contains(&flag)))
    });
    (with == 0 && all > 0).then(|| Reason::new(id).with("count", all))
}

fn of_stage(platform: &Platform, stage: &'static Stage, items: &[Item<'_>]) -> Option<Reason> {
    let own = platform.members.iter().filter(|member| member.stages().any(|taken| taken == stage));
    let regions: Vec<RegionIso> = own.map(|member| member.region).collect();
    match regions.as_slice() {
        [] => Some(absent(stage, items)),
        [region] => {
            Some(titled(Reason::new("platform-thin-stage"), stage).with("region", region.to_string()))
        }
        _ => None,
    }
}

/// A stage that nobody names: perhaps there are priorities that could take it up.
fn absent(stage: &'static Stage, items: &[Item<'_>]) -> Reason {
    let makes = |item: &&Item<'_>| {
        let named = activities(item.labels).into_iter().map(|label| label.value.as_str());
        named.into_iter().any(|code| stage.could.contains(&code))
    };
    let could: Vec<&Item<'_>> = items.iter().filter(makes).collect();
    if could.is_empty() {
        return titled(Reason::new("platform-missing-stage"), stage);
    }
    let regions: BTreeSet<RegionIso> = could.iter().map(|item| item.region).collect();
    let ids: Vec<String> = could.iter().map(|item| item.id.to_string()).collect();
    let regions: Vec<RegionIso> = regions.into_iter().collect();
    let reason = titled(Reason::new("platform-could-stage"), stage).with("count", ids.len());
    reason.with("items", ids.join(", ")).with("regions", listed(&regions))
}

/// With the name of a stage in both languages.
pub(super) fn titled(reason: Reason, stage: &Stage) -> Reason {
    reason.with("stage-uk", stage.title_uk).with("stage-en", stage.title_en)
}

/// Codes for a message: `UA-05, UA-07`.
pub(super) fn listed<T: std::fmt::Display>(values: &[T]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

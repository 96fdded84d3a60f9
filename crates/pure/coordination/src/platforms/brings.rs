//! What the members of a platform bring: priorities, stages of work, marks of their texts, tasks, science.

use super::named::Picked;
use super::themes::{Stage, Themes};
use crate::alignment::named_lists;
use rozum_diagnosis::{Flag, Gist, Labels, StrategyRead, activities};
use rozum_model::strategy::{ItemId, Task};
use rozum_model::{PriorityId, RegionIso, SphereId, TaskId};
use rozum_reference::neighbours::adjacent;
use std::collections::BTreeSet;

/// Marks of a text that say what its region can bring.
const BRING: [Flag; 6] =
    [Flag::HasInnovation, Flag::Green, Flag::Digital, Flag::Cluster, Flag::Interregional, Flag::Inclusion];

/// A priority as it is compared.
pub(super) struct Item<'a> {
    pub id: PriorityId,
    pub region: RegionIso,
    pub text: &'a str,
    pub labels: &'a Labels,
    pub gist: Gist,
}

/// A region in a platform.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The region.
    pub region: RegionIso,
    /// Its priorities in the platform.
    pub priorities: Vec<Brought>,
    /// Its tasks that serve them or are about the same.
    pub tasks: Vec<TaskId>,
    /// Words about research in those priorities and tasks.
    pub science: Vec<Science>,
    /// Members that it borders on.
    pub neighbours: Vec<RegionIso>,
}

/// A priority in a platform.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    /// Its id.
    pub id: PriorityId,
    /// Its words.
    pub text: String,
    /// Stages that it takes up, with the words that say so.
    pub parts: Vec<Part>,
    /// KVED groups, and divisions of which it names no group; not those that every region has.
    pub activities: Vec<String>,
    /// Spheres that it is about.
    pub spheres: Vec<SphereId>,
    /// Innovation, green, digital, cluster, other regions, inclusion: those that its text names, by labels or by words for the
    /// list of policy that is about it.
    pub flags: Vec<Flag>,
    /// 0 … 1: its part of the runs beside another priority of the platform, on average; NaN where it is the only one.
    pub stability: f64,
}

/// A stage of work and the words that name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The stage.
    pub stage: &'static Stage,
    /// The words.
    pub quote: String,
}

/// Words about research, the institution by its whole name where the text has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Science {
    /// Where they stand.
    pub item: ItemId,
    /// The words.
    pub quote: String,
}

impl Member {
    /// Whether one of its priorities carries the mark.
    pub fn has(&self, flag: Flag) -> bool {
        self.priorities.iter().any(|priority| priority.flags.contains(&flag))
    }

    /// The stages that it takes up.
    pub fn stages(&self) -> impl Iterator<Item = &'static Stage> {
        self.priorities.iter().flat_map(|priority| priority.parts.iter().map(|part| part.stage))
    }
}

/// All priorities in order of region and text.
pub(super) fn items<'a>(strategies: &'a [StrategyRead<'_>]) -> Vec<Item<'a>> {
    let item = |region, id, text: &'a str, labels: &'a Labels| Item {
        id,
        region,
        text,
        labels,
        gist: Gist::of(text),
    };
    let mut items: Vec<Item<'_>> = strategies
        .iter()
        .flat_map(|read| read.priorities.iter().map(move |one| (read.region, one)))
        .map(|(region, one)| item(region, one.item.id, &one.item.item.text, &one.labels))
        .collect();
    items.sort_by_key(|item| (item.region, item.id));
    items
}

/// A priority as its region brings it.
pub(super) fn brought(item: &Item<'_>, stages: &[&'static Stage], themes: &'static Themes) -> Brought {
    let named = themes.named_in(item.text, item.labels);
    let own = named.into_iter().filter(|one| stages.contains(&one.stage));
    Brought {
        id: item.id,
        text: item.text.to_owned(),
        parts: own.map(|one| Part { stage: one.stage, quote: one.quote }).collect(),
        activities: activities(item.labels).into_iter().map(|label| label.value.clone()).collect(),
        spheres: item.labels.spheres.iter().map(|label| label.value).collect(),
        flags: BRING.into_iter().filter(|flag| item.labels.flags.has(*flag) || serves(item, *flag)).collect(),
        stability: f64::NAN,
    }
}

/// Whether words of the text serve the list of policy that a mark is about: what alignment asserts, no platform denies.
fn serves(item: &Item<'_>, flag: Flag) -> bool {
    let list = match flag {
        Flag::HasInnovation => "innovation",
        Flag::Green => "green-deal",
        Flag::Digital => "digital",
        _ => return false,
    };
    named_lists(item.text).contains(list)
}

/// The regions of picked priorities with what each brings.
pub(super) fn members(
    themes: &Themes,
    picked: &[Picked],
    strategies: &[StrategyRead<'_>],
    items: &[Item<'_>],
) -> Vec<Member> {
    let regions: BTreeSet<RegionIso> = picked.iter().map(|one| items[one.item].region).collect();
    let member = |&region: &RegionIso| {
        let own: Vec<&Picked> = picked.iter().filter(|one| items[one.item].region == region).collect();
        let read = strategies.iter().find(|read| read.region == region);
        let tasks = read.map_or_else(Vec::new, |read| tasks(read, &own, items));
        let neighbours = regions.iter().filter(|other| adjacent(region, **other)).copied().collect();
        Member {
            region,
            science: science(themes, &own, items, &tasks),
            tasks: tasks.iter().map(|task| task.id).collect(),
            priorities: own.iter().map(|one| one.brought.clone()).collect(),
            neighbours,
        }
    };
    regions.iter().map(member).collect()
}

/// Tasks that are linked to one of the priorities, or name one of its divisions or spheres.
fn tasks<'a>(read: &'a StrategyRead<'_>, own: &[&Picked], items: &[Item<'_>]) -> Vec<&'a Task> {
    let serves = |task: &Task, labels: &Labels| {
        own.iter()
            .map(|one| &items[one.item])
            .any(|item| task.links.iter().any(|link| link.priority == item.id) || meets(labels, item.labels))
    };
    read.tasks.iter().filter(|one| serves(one.item, &one.labels)).map(|one| one.item).collect()
}

fn meets(one: &Labels, other: &Labels) -> bool {
    let division = one.divisions.iter().any(|own| other.divisions.iter().any(|its| its.value == own.value));
    division || one.spheres.iter().any(|own| other.spheres.iter().any(|its| its.value == own.value))
}

fn science(themes: &Themes, own: &[&Picked], items: &[Item<'_>], tasks: &[&Task]) -> Vec<Science> {
    let priorities = own.iter().map(|one| (ItemId::Priority(items[one.item].id), items[one.item].text));
    let tasks = tasks.iter().map(|task| (ItemId::Task(task.id), task.item.text.as_str()));
    let found = priorities
        .chain(tasks)
        .flat_map(|(item, text)| themes.research(text).into_iter().map(move |quote| Science { item, quote }));
    found.collect()
}

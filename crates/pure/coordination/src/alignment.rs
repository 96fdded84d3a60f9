//! Priorities held against lists of state policy: what speaks for each item, and where nothing does. Method:
//! `docs/methods/alignment.md`.

mod lists;

pub use lists::{Item, Label, PolicyList, lists};

use lists::Lists;
use rozum_diagnosis::{Labels, StrategyRead};
use rozum_model::{PriorityId, Reason, RegionIso};
use std::collections::BTreeSet;

/// What speaks for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Only a label: the activity belongs to what the item is about, the text does not say so.
    Implied,
    /// Words of the text.
    Named,
}

impl Strength {
    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Implied => "implied",
            Self::Named => "named",
        }
    }
}

/// Words of a priority that speak for an item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ground {
    /// First character (not byte) of the text.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The words as written.
    pub quote: String,
    /// The label that they caused; `None` where the words speak for themselves.
    pub label: Option<String>,
}

impl Ground {
    const fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// An item that a priority serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The priority.
    pub priority: PriorityId,
    /// Its region.
    pub region: RegionIso,
    /// The list.
    pub list: &'static PolicyList,
    /// The item.
    pub item: &'static Item,
    /// The most that speaks for it.
    pub strength: Strength,
    /// The words, in their order; never empty.
    pub grounds: Vec<Ground>,
}

/// What nothing speaks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// The list.
    pub list: &'static PolicyList,
    /// What is blank.
    pub of: BlankOf,
    /// Why it is told.
    pub why: Reason,
}

/// Who or what has no mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlankOf {
    /// No priority of any region serves the item.
    Item(&'static Item),
    /// No priority of the region serves any item of the list.
    Region(RegionIso),
    /// The priority serves no item of the list.
    Priority(PriorityId, RegionIso),
}

/// The matrices of all lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alignment {
    /// Marks by list, region, priority and item.
    pub marks: Vec<Mark>,
    /// Blanks by list: items, then regions, then priorities of regions that are not blank as a whole.
    pub blanks: Vec<Blank>,
    /// All priorities in order.
    pub priorities: Vec<(RegionIso, PriorityId)>,
}

impl Alignment {
    /// The mark of a priority at an item.
    pub fn mark(&self, list: &str, priority: PriorityId, item: &str) -> Option<&Mark> {
        let fits = |mark: &&Mark| mark.list.id == list && mark.priority == priority && mark.item.id == item;
        self.marks.iter().find(fits)
    }
}

/// Holds all priorities of these strategies against all lists.
pub fn alignment(strategies: &[StrategyRead<'_>]) -> Alignment {
    let Some(lists) = lists::read_once() else { return Alignment::default() };
    let mut read: Vec<(RegionIso, PriorityId, &str, &Labels)> = strategies
        .iter()
        .flat_map(|read| read.priorities.iter().map(move |one| (read.region, one)))
        .map(|(region, one)| (region, one.item.id, one.item.item.text.as_str(), one.labels.as_ref()))
        .collect();
    read.sort_by_key(|&(region, id, ..)| (region, id));
    let mut marks: Vec<Mark> = read
        .iter()
        .flat_map(|&(region, id, text, labels)| marks_of(lists, (region, id), text, labels))
        .collect();
    marks.sort_by_key(|mark| (mark.list.place, mark.region, mark.priority, mark.item.place));
    let priorities: Vec<(RegionIso, PriorityId)> =
        read.iter().map(|&(region, id, ..)| (region, id)).collect();
    let blanks = lists.lists.iter().flat_map(|list| blanks_of(list, &marks, &priorities)).collect();
    Alignment { marks, blanks, priorities }
}

/// Ids of the lists of which the words of a text name an item.
pub(crate) fn named_lists(text: &str) -> BTreeSet<&'static str> {
    let Some(lists) = lists::read_once() else { return BTreeSet::new() };
    let rows: Vec<&'static str> = lists.rows().map(|(list, _)| list.id).collect();
    lists.wordings.find(text).into_iter().filter_map(|wording| rows.get(wording.row).copied()).collect()
}

fn marks_of(
    lists: &'static Lists,
    (region, priority): (RegionIso, PriorityId),
    text: &str,
    labels: &Labels,
) -> Vec<Mark> {
    let worded = lists.wordings.find(text);
    let rows = lists.rows().enumerate();
    let marks = rows.filter_map(|(row, (list, item))| {
        let own = worded.iter().filter(|wording| wording.row == row);
        let mut grounds: Vec<Ground> = own
            .map(|one| Ground { start: one.start, end: one.end, quote: one.quote.clone(), label: None })
            .collect();
        let strength = if grounds.is_empty() { Strength::Implied } else { Strength::Named };
        let words = grounds.clone();
        let labelled = item.labels.iter().flat_map(|label| label.grounds(labels));
        // Words that speak for themselves need no label over them.
        grounds.extend(labelled.filter(|ground| !words.iter().any(|other| ground.overlaps(other))));
        grounds.sort();
        // One label of the same words says enough.
        grounds.dedup_by_key(|ground| (ground.start, ground.end));
        (!grounds.is_empty()).then_some(Mark { priority, region, list, item, strength, grounds })
    });
    marks.collect()
}

fn blanks_of(
    list: &'static PolicyList,
    marks: &[Mark],
    priorities: &[(RegionIso, PriorityId)],
) -> Vec<Blank> {
    let own: Vec<&Mark> = marks.iter().filter(|mark| mark.list.id == list.id).collect();
    let mut regions: Vec<RegionIso> = priorities.iter().map(|(region, _)| *region).collect();
    regions.dedup();
    let silent: Vec<RegionIso> =
        regions.into_iter().filter(|region| !own.iter().any(|mark| mark.region == *region)).collect();
    let blank = |of, why| Blank { list, of, why };
    let items = list.items.iter().filter(|item| !own.iter().any(|mark| mark.item.id == item.id));
    let items = items.filter(|_| !priorities.is_empty()).map(|item| {
        blank(BlankOf::Item(item), Reason::new("alignment-blank-item").with("count", priorities.len()))
    });
    let of_regions = silent.iter().map(|&region| {
        let count = priorities.iter().filter(|(own, _)| *own == region).count();
        let why = Reason::new("alignment-blank-region").with("region", region.to_string());
        blank(BlankOf::Region(region), why.with("count", count))
    });
    let single = priorities
        .iter()
        .filter(|(region, id)| !silent.contains(region) && !own.iter().any(|mark| mark.priority == *id));
    let single = single.map(|&(region, id)| {
        let why = Reason::new("alignment-blank-priority").with("item", id.to_string());
        blank(BlankOf::Priority(id, region), why)
    });
    items.chain(of_regions).chain(single).collect()
}

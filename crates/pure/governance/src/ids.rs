//! Numbers of priorities and tasks: kept while the item lives, never given to another.

use rozum_model::draft::Content;
use rozum_model::strategy::{ItemId, Strategy};
use rozum_model::{PriorityId, Reason, RegionIso, TaskId};
use std::collections::BTreeSet;

/// The ids of all items of a content, in its order.
pub(crate) struct Ids {
    pub(crate) priorities: Vec<PriorityId>,
    pub(crate) tasks: Vec<TaskId>,
}

/// Highest numbers given so far.
fn given(strategy: Option<&Strategy>) -> (u16, u16) {
    strategy.map_or((0, 0), |strategy| (strategy.last_priority, strategy.last_task))
}

/// Adds what is wrong with the ids that the content names.
///
/// A first version has no items to continue; it may name the numbers that it is about to get, so
/// that a published strategy can be read back as it is.
pub(crate) fn check(
    region: RegionIso,
    content: &Content,
    strategy: Option<&Strategy>,
    reasons: &mut Vec<Reason>,
) {
    let mut seen = BTreeSet::new();
    for (index, id) in named(content) {
        let known = match strategy {
            Some(strategy) => exists(strategy, id),
            None => number(id) == index + 1,
        };
        let reason = if id.region() != region {
            Reason::new("item-of-other-region").with("region", region.to_string())
        } else if !seen.insert(id) {
            Reason::new("item-named-twice")
        } else if !known {
            Reason::new("item-unknown")
        } else {
            continue;
        };
        reasons.push(reason.with("item", id.to_string()));
    }
    let (priorities, tasks) = given(strategy);
    let exhausted = |given: u16, new: usize| usize::from(given) + new > usize::from(u16::MAX);
    if exhausted(priorities, content.priorities.len()) || exhausted(tasks, content.tasks.len()) {
        reasons.push(Reason::new("numbers-exhausted").with("region", region.to_string()));
    }
}

fn named(content: &Content) -> impl Iterator<Item = (usize, ItemId)> {
    let priorities = content.priorities.iter().enumerate();
    let tasks = content.tasks.iter().enumerate();
    priorities
        .filter_map(|(index, entry)| Some((index, ItemId::Priority(entry.id?))))
        .chain(tasks.filter_map(|(index, entry)| Some((index, ItemId::Task(entry.id?)))))
}

fn number(id: ItemId) -> usize {
    usize::from(match id {
        ItemId::Priority(id) => id.number(),
        ItemId::Task(id) => id.number(),
    })
}

/// Whether the current version has the item.
pub(crate) fn exists(strategy: &Strategy, id: ItemId) -> bool {
    match id {
        ItemId::Priority(id) => strategy.current.priority(id).is_some(),
        ItemId::Task(id) => strategy.current.task(id).is_some(),
    }
}

/// Gives every new item the next number.
pub(crate) fn assign(region: RegionIso, content: &Content, strategy: Option<&Strategy>) -> Ids {
    let (mut priority, mut task) = given(strategy);
    // A first version has nothing to continue, whatever numbers it names.
    let continued = strategy.is_some();
    let priorities = content.priorities.iter().map(|entry| {
        entry.id.filter(|_| continued).unwrap_or_else(|| PriorityId::new(region, next(&mut priority)))
    });
    let tasks = content
        .tasks
        .iter()
        .map(|entry| entry.id.filter(|_| continued).unwrap_or_else(|| TaskId::new(region, next(&mut task))));
    Ids { priorities: priorities.collect(), tasks: tasks.collect() }
}

/// `check` has seen that there are numbers left.
fn next(last: &mut u16) -> u16 {
    *last = last.saturating_add(1);
    *last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{REGION, amended, content, registered};

    fn found(content: &Content, strategy: Option<&Strategy>) -> Vec<String> {
        let mut reasons = Vec::new();
        check(REGION, content, strategy, &mut reasons);
        reasons.iter().map(ToString::to_string).collect()
    }

    fn with_ids(ids: &[&str]) -> Content {
        let mut content = content(&vec!["мета"; ids.len()], &[]);
        for (entry, id) in content.priorities.iter_mut().zip(ids) {
            entry.id = Some(id.parse().unwrap());
        }
        content
    }

    #[test]
    fn a_first_version_may_name_the_numbers_that_it_gets() {
        assert!(found(&with_ids(&["05-P01", "05-P02"]), None).is_empty());
        assert_eq!(found(&with_ids(&["05-P02"]), None), ["item-unknown item=05-P02"]);
    }

    #[test]
    fn an_id_is_of_this_region_alive_and_named_once() {
        let state = registered();
        let strategy = state.strategy(REGION);
        assert!(found(&with_ids(&["05-P02", "05-P01"]), strategy).is_empty());
        assert_eq!(
            found(&with_ids(&["05-P01", "05-P01", "07-P01", "05-P09"]), strategy),
            [
                "item-named-twice item=05-P01",
                "item-of-other-region region=UA-05 item=07-P01",
                "item-unknown item=05-P09"
            ]
        );
    }

    #[test]
    fn a_withdrawn_number_stays_used() {
        let state = amended(&registered(), content(&["нова мета"], &[]));
        let strategy = state.strategy(REGION).unwrap();
        assert_eq!(strategy.current.priorities[0].id.to_string(), "05-P03");
        assert_eq!(found(&with_ids(&["05-P01"]), Some(strategy)), ["item-unknown item=05-P01"]);
    }

    #[test]
    fn numbers_come_to_an_end() {
        let state = registered();
        let mut strategy = state.strategy(REGION).unwrap().clone();
        strategy.last_priority = u16::MAX;
        assert_eq!(found(&content(&["мета"], &[]), Some(&strategy)), ["numbers-exhausted region=UA-05"]);
        assert!(found(&content(&[], &["крок"]), Some(&strategy)).is_empty());
    }
}

//! Priorities of current versions as rows.

use crate::view::PriorityRow;
use rozum_model::State;
use rozum_model::strategy::{Priority, Strategy, Version};
use std::sync::Arc;

pub(super) fn priorities(state: &State) -> Vec<PriorityRow<'_>> {
    let mut rows: Vec<_> = state.strategies.values().flat_map(|strategy| of(state, strategy)).collect();
    rows.sort_by_key(|row| row.id);
    rows
}

fn of<'a>(state: &'a State, strategy: &'a Strategy) -> impl Iterator<Item = PriorityRow<'a>> {
    (1..).zip(&strategy.current.priorities).map(|(place, priority)| row(state, strategy, place, priority))
}

fn row<'a>(
    state: &'a State,
    strategy: &'a Strategy,
    place: usize,
    priority: &'a Arc<Priority>,
) -> PriorityRow<'a> {
    let id = priority.id;
    let first = strategy.versions().find(|version| version.priority(id).is_some());
    let since = first.unwrap_or(&strategy.current).header.effective_from;
    // The words as they are, back to the version that brought them.
    let text = &priority.item.text;
    let same = |version: &&Version| version.priority(id).is_some_and(|one| one.item.text == *text);
    let worded =
        strategy.versions().rev().take_while(same).last().map_or(since, |one| one.header.effective_from);
    PriorityRow { id, place, text, since, worded, review: state.review(id), judged: state.judgement(id) }
}

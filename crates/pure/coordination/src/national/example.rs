//! Priorities that the note quotes, found again in the register.

use super::Reading;
use super::measured::{Counted, Measured};
use rozum_diagnosis::{Flag, Labelled, likeness};
use rozum_model::RegionIso;
use rozum_model::strategy::Priority;

/// A quote and the priority that it is nearest to.
pub(super) struct Quoted<'a> {
    pub quote: &'static str,
    pub priority: &'a Labelled<'a, Priority>,
    /// The same words, endings aside.
    pub same: bool,
}

/// Each quote with its priority; none where the region has no priority that shares a word with it.
pub(super) fn quoted<'a>(
    reading: Reading<'a>,
    region: RegionIso,
    quotes: &'static [&'static str],
) -> Vec<Quoted<'a>> {
    let read = reading.strategies.iter().find(|read| read.region == region);
    let priorities = read.map_or(&[][..], |read| &read.priorities);
    let nearest = quotes.iter().filter_map(|&quote| {
        let alike = priorities.iter().map(|own| (likeness(quote, &own.item.item.text), own));
        let (likeness, priority) = alike.max_by(|a, b| a.0.total_cmp(&b.0))?;
        (likeness > 0.0).then_some(Quoted { quote, priority, same: likeness >= 1.0 })
    });
    nearest.collect()
}

/// Quoted priorities that are mere activities, each once, of all quotes.
pub(super) fn only_activities(
    reading: Reading<'_>,
    region: RegionIso,
    quotes: &'static [&'static str],
) -> Measured {
    let mut found: Vec<_> = quoted(reading, region, quotes)
        .into_iter()
        .filter(|quoted| quoted.priority.labels.flags.has(Flag::ActivityOnly))
        .map(|quoted| quoted.priority.item.id)
        .collect();
    found.sort_unstable();
    found.dedup();
    let regions = if found.is_empty() { Vec::new() } else { vec![region] };
    Measured { counted: Counted { count: found.len(), of: quotes.len() }, regions }
}

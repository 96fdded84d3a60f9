//! What carries a label and what does not.

use super::Reading;
use super::measured::{Counted, Measured, sorted, those};
use rozum_diagnosis::{Flag, Labels, StrategyRead};
use rozum_model::RegionIso;
use rozum_model::strategy::ItemId;
use rozum_reference::national::{Among, Per};

/// A text of a strategy.
pub(super) struct Text<'a> {
    pub region: RegionIso,
    pub id: ItemId,
    labels: &'a Labels,
}

impl Text<'_> {
    pub fn has(&self, flag: Flag) -> bool {
        self.labels.flags.has(flag)
    }
}

/// Texts of a strategy in its order.
pub(super) fn texts<'a>(read: &'a StrategyRead<'_>, among: Among) -> impl Iterator<Item = Text<'a>> {
    let region = read.region;
    let priorities = read.priorities.iter().filter(move |_| among != Among::Tasks);
    let priorities = priorities.map(move |own| Text {
        region,
        id: ItemId::Priority(own.item.id),
        labels: own.labels.as_ref(),
    });
    let tasks = read.tasks.iter().filter(move |_| among != Among::Priorities);
    let tasks =
        tasks.map(move |own| Text { region, id: ItemId::Task(own.item.id), labels: own.labels.as_ref() });
    priorities.chain(tasks)
}

/// Strategies with such a text, or such texts.
pub(super) fn carrying(reading: Reading<'_>, flag: Flag, among: Among, per: Per) -> Measured {
    match per {
        Per::Strategies => those(reading, |read| texts(read, among).any(|text| text.has(flag))),
        Per::Items => items(reading, among, |text| text.has(flag)),
    }
}

/// Strategies without such a text, those without any text among them; or texts that are not such.
pub(super) fn lacking(reading: Reading<'_>, flag: Flag, among: Among, per: Per) -> Measured {
    match per {
        Per::Strategies => those(reading, |read| !texts(read, among).any(|text| text.has(flag))),
        Per::Items => items(reading, among, |text| !text.has(flag)),
    }
}

fn items(reading: Reading<'_>, among: Among, holds: impl Fn(&Text<'_>) -> bool) -> Measured {
    let all: Vec<Text<'_>> = reading.strategies.iter().flat_map(|read| texts(read, among)).collect();
    let own: Vec<&Text<'_>> = all.iter().filter(|text| holds(text)).collect();
    Measured {
        counted: Counted { count: own.len(), of: all.len() },
        regions: sorted(own.into_iter().map(|text| text.region)),
    }
}

//! The activities that a priority names, as links and overlaps read them.

use super::groups::{Giver, User};
use rozum_diagnosis::{Flag, Label, Labelled, StrategyRead, activities, part_words};
use rozum_model::strategy::Priority;
use rozum_model::{PriorityId, RegionIso};

/// A priority with the activities that it names.
pub(crate) struct Named<'a> {
    pub priority: PriorityId,
    pub region: RegionIso,
    pub activities: Vec<Activity<'a>>,
}

/// An activity of a text.
pub(crate) struct Activity<'a> {
    pub label: &'a Label<String>,
    /// Its words, the first of them first.
    pub quotes: Vec<&'a str>,
    /// The words by which the text makes only parts of it.
    pub parts: Option<String>,
    /// Whether the text has green content.
    is_green: bool,
}

impl Activity<'_> {
    pub(crate) fn user(&self) -> User<'_> {
        User { code: &self.label.value, words: &self.quotes, is_green: self.is_green }
    }

    pub(crate) fn giver(&self) -> Giver<'_> {
        Giver { code: &self.label.value, words: &self.quotes }
    }

    /// The first words that name it.
    pub(crate) fn quote(&self) -> &str {
        self.quotes.first().copied().unwrap_or_default()
    }
}

impl std::ops::Deref for Activity<'_> {
    type Target = Label<String>;

    fn deref(&self) -> &Label<String> {
        self.label
    }
}

impl<'a> Named<'a> {
    pub(super) fn of_strategy<'s: 'a>(read: &'a StrategyRead<'s>) -> impl Iterator<Item = Self> + 'a {
        read.priorities.iter().map(|one| Self::of(read.region, one))
    }

    pub(crate) fn of(region: RegionIso, one: &'a Labelled<'_, Priority>) -> Self {
        let is_green = one.labels.flags.has(Flag::Green);
        let parts = |label| part_words(&one.item.item.text, &one.labels, label);
        let activity = |label| {
            let quotes = one.labels.quotes(label).collect();
            Activity { label, quotes, parts: parts(label), is_green }
        };
        let named = activities(&one.labels).into_iter().map(activity);
        Self { priority: one.item.id, region, activities: named.collect() }
    }
}

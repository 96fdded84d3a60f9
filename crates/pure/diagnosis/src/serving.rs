//! Which task serves which priority.

mod families;

use crate::case::{Case, Passage};
use crate::classify::Content;
use crate::confidence::share;
use crate::serving::families::{Families, Numbers};
use crate::topic::Topic;
use rozum_model::PriorityId;
use rozum_model::strategy::{Priority, Task};

/// A priority with what it is about.
pub(crate) struct Aim<'a> {
    pub priority: &'a Priority,
    pub topic: Topic<'a>,
    pub content: Content,
    /// Place among the priorities.
    place: usize,
    families: Families,
    /// Each stretch that names an activity, by itself: «перероблення молока» of a longer text.
    named: Vec<Families>,
}

/// A task with what it is about.
pub(crate) struct Deed<'a> {
    pub task: &'a Task,
    pub topic: Topic<'a>,
    pub content: Content,
    /// Place among the tasks.
    place: usize,
    families: Families,
}

/// A task and a priority held against each other.
#[derive(Clone, Copy)]
enum Bond {
    Serves,
    /// It does not; the part of the telling words of the priority that the task uses, too few.
    Words(f64),
}

/// All priorities and tasks of a strategy, read for comparison.
pub(crate) struct Serving<'a> {
    pub aims: Vec<Aim<'a>>,
    pub deeds: Vec<Deed<'a>>,
    /// Each priority with each task, worked out once: several rules ask.
    bonds: Vec<Bond>,
}

impl<'a> Serving<'a> {
    pub(crate) fn of(case: &Case<'a>) -> Self {
        let aims = case.read.priorities.iter().zip(case.priorities()).enumerate();
        let mut numbers = Numbers::default();
        let aims: Vec<_> =
            aims.map(|(place, (one, text))| Aim::of(place, one.item, text, &mut numbers)).collect();
        let deeds = case.read.tasks.iter().zip(case.tasks()).enumerate();
        let deeds: Vec<_> =
            deeds.map(|(place, (one, text))| Deed::of(place, one.item, text, &mut numbers)).collect();
        let enough = case.thresholds.shared_words;
        let bonds = aims.iter().flat_map(|aim| deeds.iter().map(move |deed| Bond::of(aim, deed, enough)));
        Self { bonds: bonds.collect(), aims, deeds }
    }

    fn bond(&self, aim: &Aim<'_>, deed: &Deed<'_>) -> Bond {
        self.bonds[aim.place * self.deeds.len() + deed.place]
    }

    /// Whether the task is linked to the priority, names something of it or the technology that it uses, or has enough of its
    /// words.
    pub(crate) fn serves(&self, deed: &Deed<'_>, aim: &Aim<'_>) -> bool {
        matches!(self.bond(aim, deed), Bond::Serves)
    }

    /// Whether the task serves any priority.
    pub(crate) fn serves_any(&self, deed: &Deed<'_>) -> bool {
        self.aims.iter().any(|aim| self.serves(deed, aim))
    }

    /// 0 … 1: the part of the telling words of the priority that the task uses; 1 where it serves it.
    fn part(&self, deed: &Deed<'_>, aim: &Aim<'_>) -> f64 {
        match self.bond(aim, deed) {
            Bond::Serves => 1.0,
            Bond::Words(part) => part,
        }
    }

    /// How near the words of a task come to a priority, at most.
    pub(crate) fn nearest_to(&self, deed: &Deed<'_>) -> f64 {
        self.aims.iter().map(|aim| self.part(deed, aim)).fold(0.0, f64::max)
    }

    /// How near the words of a priority are come to by a task, at most.
    pub(crate) fn nearest_of(&self, aim: &Aim<'_>) -> f64 {
        self.deeds.iter().map(|deed| self.part(deed, aim)).fold(0.0, f64::max)
    }

    /// Part of the priorities that name no activity: what they are about may have been missed.
    pub(crate) fn unread(&self) -> f64 {
        let unread = self.aims.iter().filter(|aim| aim.topic.is_empty()).count();
        share(unread, self.aims.len())
    }
}

impl Bond {
    fn of(aim: &Aim<'_>, deed: &Deed<'_>, enough: f64) -> Self {
        if deed.is_linked_to(aim.priority.id)
            || deed.topic.shares(&aim.topic)
            || deed.topic.is_used_by(&aim.topic)
        {
            return Self::Serves;
        }
        let part = aim.part_in(deed);
        if part >= enough { Self::Serves } else { Self::Words(part) }
    }
}

impl<'a> Aim<'a> {
    fn of(place: usize, priority: &'a Priority, text: &Passage<'a>, numbers: &mut Numbers) -> Self {
        let (topic, content) = (Topic::of(text.labels), text.content());
        let named = topic.words().into_iter().map(|words| numbers.of(&Content::of(words))).collect();
        Self { priority, topic, families: numbers.of(&content), content, place, named }
    }

    /// 0 … 1: the part of its telling words that the task uses: of the whole text, and of one stretch that names an activity
    /// where the task itself names none. Words that fit every text tell something only where the priority names no activity.
    fn part_in(&self, deed: &Deed<'_>) -> f64 {
        if self.topic.is_empty() {
            return self.families.part_in(&deed.families);
        }
        let whole = self.families.own_in(&deed.families);
        if !deed.topic.is_empty() {
            return whole;
        }
        self.named.iter().map(|stretch| stretch.own_in(&deed.families)).fold(whole, f64::max)
    }
}

impl<'a> Deed<'a> {
    fn of(place: usize, task: &'a Task, text: &Passage<'a>, numbers: &mut Numbers) -> Self {
        let content = text.content();
        Self { task, topic: Topic::of(text.labels), families: numbers.of(&content), content, place }
    }

    pub(crate) fn is_linked(&self) -> bool {
        !self.task.links.is_empty()
    }

    fn is_linked_to(&self, id: PriorityId) -> bool {
        self.task.links.iter().any(|link| link.priority == id)
    }
}

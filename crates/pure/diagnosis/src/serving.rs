//! Which task serves which priority.

use crate::classify::Content;
use crate::confidence::share;
use crate::topic::Topic;
use crate::{Labels, StrategyRead, Thresholds};
use rozum_model::PriorityId;
use rozum_model::strategy::{Priority, Task};

/// A priority with what it is about.
pub(crate) struct Aim<'a> {
    pub priority: &'a Priority,
    pub topic: Topic<'a>,
    pub content: Content,
    /// Each stretch that names an activity, by itself: «перероблення молока» of a longer text.
    named: Vec<Content>,
}

/// A task with what it is about.
pub(crate) struct Deed<'a> {
    pub task: &'a Task,
    pub topic: Topic<'a>,
    pub content: Content,
}

/// All priorities and tasks of a strategy, read for comparison.
pub(crate) struct Serving<'a> {
    pub aims: Vec<Aim<'a>>,
    pub deeds: Vec<Deed<'a>>,
    /// Part of the telling words of a priority that a task must name.
    shared_words: f64,
}

impl<'a> Serving<'a> {
    pub(crate) fn of(read: &'a StrategyRead<'a>, thresholds: &Thresholds) -> Self {
        let aims = read.priorities.iter().map(|priority| Aim::of(priority.item, &priority.labels));
        let deeds = read.tasks.iter().map(|task| Deed {
            task: task.item,
            topic: Topic::of(&task.labels),
            content: Content::of(&task.item.item.text),
        });
        Self { aims: aims.collect(), deeds: deeds.collect(), shared_words: thresholds.shared_words }
    }

    /// Whether the task is linked to the priority, names something of it or the technology that it uses, or has enough of its
    /// words.
    pub(crate) fn serves(&self, deed: &Deed<'_>, aim: &Aim<'_>) -> bool {
        deed.is_linked_to(aim.priority.id)
            || deed.topic.shares(&aim.topic)
            || deed.topic.is_used_by(&aim.topic)
            || aim.part_in(deed) >= self.shared_words
    }

    /// Part of the priorities that name no activity: what they are about may have been missed.
    pub(crate) fn unread(&self) -> f64 {
        let unread = self.aims.iter().filter(|aim| aim.topic.is_empty()).count();
        share(unread, self.aims.len())
    }
}

impl<'a> Aim<'a> {
    fn of(priority: &'a Priority, labels: &'a Labels) -> Self {
        let topic = Topic::of(labels);
        let named = topic.words().into_iter().map(Content::of).collect();
        Self { priority, topic, content: Content::of(&priority.item.text), named }
    }

    /// 0 … 1: the part of its telling words that the task uses: of the whole text, and of one stretch that names an activity
    /// where the task itself names none. Words that fit every text tell something only where the priority names no activity.
    pub(crate) fn part_in(&self, deed: &Deed<'_>) -> f64 {
        if self.topic.is_empty() {
            return self.content.part_in(&deed.content);
        }
        let stretches = self.named.iter().filter(|_| deed.topic.is_empty());
        stretches.chain([&self.content]).map(|stretch| stretch.own_in(&deed.content)).fold(0.0, f64::max)
    }
}

impl Deed<'_> {
    pub(crate) fn is_linked(&self) -> bool {
        !self.task.links.is_empty()
    }

    fn is_linked_to(&self, id: PriorityId) -> bool {
        self.task.links.iter().any(|link| link.priority == id)
    }
}

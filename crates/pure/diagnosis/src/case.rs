//! What rules look at: a strategy with its labels, its neighbours, and what figures say.

use crate::serving::Serving;
use crate::{Finding, Labels, Rule, Severity, Subject, Thresholds};
use rozum_model::evidence::{Calculated, Stance};
use rozum_model::strategy::{DeclaredSphere, ItemId, Priority, Task, Version};
use rozum_model::{PriorityId, Reason, RegionIso, SphereId, TaskId};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// An item and what its text says.
#[derive(Debug, Clone)]
pub struct Labelled<'a, T> {
    /// The priority or task.
    pub item: &'a T,
    /// Its labels, corrected where a person did so.
    pub labels: Arc<Labels>,
}

/// A strategy, or a draft of one, with the labels of its items.
#[derive(Debug, Clone)]
pub struct StrategyRead<'a> {
    /// The region.
    pub region: RegionIso,
    /// A remark of the source about the whole.
    pub note: Option<&'a str>,
    /// Spheres as declared.
    pub spheres: &'a [DeclaredSphere],
    /// Priorities in order.
    pub priorities: Vec<Labelled<'a, Priority>>,
    /// Tasks in order.
    pub tasks: Vec<Labelled<'a, Task>>,
}

impl<'a> StrategyRead<'a> {
    /// Reads a version; `label` gives the labels of an item by its text.
    pub fn new(
        region: RegionIso,
        version: &'a Version,
        label: &mut dyn FnMut(ItemId, &str) -> Arc<Labels>,
    ) -> Self {
        let priorities = version.priorities.iter().map(|priority| {
            let labels = label(ItemId::Priority(priority.id), &priority.item.text);
            Labelled { item: priority.as_ref(), labels }
        });
        let priorities = priorities.collect();
        let tasks = version.tasks.iter().map(|task| {
            let labels = label(ItemId::Task(task.id), &task.item.text);
            Labelled { item: task.as_ref(), labels }
        });
        let tasks = tasks.collect();
        Self { region, note: version.header.note.as_deref(), spheres: &version.spheres, priorities, tasks }
    }

    /// Spheres of annex 2 that are declared, each once.
    pub fn sphere_ids(&self) -> BTreeSet<SphereId> {
        self.spheres.iter().filter_map(|declared| declared.sphere).collect()
    }

    /// Labels of all priorities and tasks.
    pub fn all_labels(&self) -> impl Iterator<Item = &Labels> {
        let priorities = self.priorities.iter().map(|priority| priority.labels.as_ref());
        priorities.chain(self.tasks.iter().map(|task| task.labels.as_ref()))
    }
}

/// What figures say about a priority, and what stakeholders hold of it.
#[derive(Debug, Clone, PartialEq)]
pub struct EvidenceSays {
    /// What was calculated.
    pub calculated: Calculated,
    /// Why, as the calculation says it.
    pub why: Vec<Reason>,
    /// Id of the dataset that was asked.
    pub dataset: String,
    /// The judgement beside it, if any.
    pub judged: Option<Stance>,
}

/// What stands around a strategy.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// Strategies of the neighbouring regions.
    pub neighbours: &'a [&'a StrategyRead<'a>],
    /// What figures say, by priority; nothing of those that are not here.
    pub evidence: &'a BTreeMap<PriorityId, EvidenceSays>,
}

/// All that a rule may ask.
pub(crate) struct Case<'a> {
    pub read: &'a StrategyRead<'a>,
    pub around: Surroundings<'a>,
    pub thresholds: &'a Thresholds,
    /// Worked out once for the rules that ask.
    serving: OnceCell<Serving<'a>>,
}

/// A finding begun: what a rule says, before the words that caused it.
pub(crate) struct Said {
    pub severity: Severity,
    pub confidence: f64,
    pub why: Reason,
    pub remedy: Reason,
}

/// Words of a text with the characters they take.
pub(crate) struct Quote {
    pub words: String,
    pub start: usize,
    pub end: usize,
}

impl Quote {
    /// No words: something is absent.
    pub(crate) const fn none() -> Self {
        Self { words: String::new(), start: 0, end: 0 }
    }

    /// A whole text.
    pub(crate) fn whole(text: &str) -> Self {
        Self { words: text.to_owned(), start: 0, end: text.chars().count() }
    }

    /// The first of the words behind a label; the whole text where none is known.
    pub(crate) fn first(labels: &Labels, spans: &[usize], text: &str) -> Self {
        let span = spans.first().and_then(|&span| labels.spans.get(span));
        span.map_or_else(
            || Self::whole(text),
            |span| Self { words: span.quote.clone(), start: span.start, end: span.end },
        )
    }
}

impl<'a> Case<'a> {
    pub(crate) const fn new(
        read: &'a StrategyRead<'a>,
        around: Surroundings<'a>,
        thresholds: &'a Thresholds,
    ) -> Self {
        Self { read, around, thresholds, serving: OnceCell::new() }
    }

    /// Which task serves which priority.
    pub(crate) fn serving(&self) -> &Serving<'a> {
        self.serving.get_or_init(|| Serving::of(self.read, self.thresholds))
    }

    pub(crate) fn finding(&self, rule: Rule, subject: Subject, quote: Quote, said: Said) -> Finding {
        let Said { severity, confidence, why, remedy } = said;
        let Quote { words: quote, start, end } = quote;
        let region = self.read.region;
        Finding { rule, region, subject, severity, confidence, quote, start, end, why, remedy }
    }

    /// About the strategy as a whole.
    pub(crate) fn of_strategy(&self, rule: Rule, said: Said) -> Finding {
        self.finding(rule, Subject::Strategy(self.read.region), Quote::none(), said)
    }

    /// About a priority.
    pub(crate) fn of_priority(&self, rule: Rule, id: PriorityId, quote: Quote, said: Said) -> Finding {
        self.finding(rule, Subject::Item(ItemId::Priority(id)), quote, said)
    }

    /// About a task.
    pub(crate) fn of_task(&self, rule: Rule, id: TaskId, quote: Quote, said: Said) -> Finding {
        self.finding(rule, Subject::Item(ItemId::Task(id)), quote, said)
    }
}

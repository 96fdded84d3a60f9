//! What rules look at: a strategy with its labels, its neighbours, and what figures say.

mod passage;
mod quote;

use crate::declared::Declared;
use crate::serving::Serving;
use crate::{Finding, Labels, Rule, Severity, Subject, Thresholds};
use rozum_model::evidence::{Calculated, Stance};
use rozum_model::strategy::{DeclaredSphere, ItemId, Priority, Task, Version};
use rozum_model::{PriorityId, Reason, RegionIso, SphereId, TaskId};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(crate) use passage::Passage;
pub(crate) use quote::Quote;

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
    /// Priorities in order, then tasks.
    pub passages: Vec<Passage<'a>>,
    /// Worked out once for the rules that ask.
    serving: OnceCell<Serving<'a>>,
    declared: OnceCell<Declared<'a>>,
}

/// A finding begun: what a rule says, before the words that caused it.
pub(crate) struct Said {
    pub severity: Severity,
    pub confidence: f64,
    pub why: Reason,
    pub remedy: Reason,
}

fn passages<'a>(read: &'a StrategyRead<'a>) -> Vec<Passage<'a>> {
    let priorities = read
        .priorities
        .iter()
        .map(|one| Passage::new(ItemId::Priority(one.item.id), &one.item.item.text, &one.labels));
    let tasks = read
        .tasks
        .iter()
        .map(|one| Passage::new(ItemId::Task(one.item.id), &one.item.item.text, &one.labels));
    priorities.chain(tasks).collect()
}

impl<'a> Case<'a> {
    pub(crate) fn new(
        read: &'a StrategyRead<'a>,
        around: Surroundings<'a>,
        thresholds: &'a Thresholds,
    ) -> Self {
        let (serving, declared) = (OnceCell::new(), OnceCell::new());
        Self { read, around, thresholds, passages: passages(read), serving, declared }
    }

    /// The priorities, in order.
    pub(crate) fn priorities(&self) -> &[Passage<'a>] {
        self.passages.split_at(self.read.priorities.len()).0
    }

    /// The tasks, in order.
    pub(crate) fn tasks(&self) -> &[Passage<'a>] {
        self.passages.split_at(self.read.priorities.len()).1
    }

    /// Which task serves which priority.
    pub(crate) fn serving(&self) -> &Serving<'a> {
        self.serving.get_or_init(|| Serving::of(self))
    }

    /// What the strategy declares.
    pub(crate) fn declared(&self) -> &Declared<'a> {
        self.declared.get_or_init(|| Declared::of(self.read))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_several_rules_ask_is_worked_out_once() {
        let region = "UA-05".parse().unwrap();
        let (spheres, priorities, tasks) = (&[] as &[_], Vec::new(), Vec::new());
        let read = StrategyRead { region, note: None, spheres, priorities, tasks };
        let around = Surroundings { neighbours: &[], evidence: &BTreeMap::new() };
        let thresholds = Thresholds::default();
        let case = Case::new(&read, around, &thresholds);
        assert!(
            std::ptr::eq(case.declared(), case.declared()) && std::ptr::eq(case.serving(), case.serving())
        );
        assert!(case.passages.is_empty() && case.priorities().is_empty() && case.tasks().is_empty());
    }
}

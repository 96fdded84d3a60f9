//! Tasks that name nothing measurable cannot be followed, and nobody can say whether the money was well spent.
//!
//! Page: `docs/methods/no-measurable-indicator.md`.

use crate::case::{Case, Said};
use crate::confidence::{share, succession};
use crate::measurable::measurable;
use crate::{Finding, Rule, Severity, StrategyRead};
use rozum_model::Reason;
use rozum_model::strategy::ItemId;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let texts = texts(case.read);
    let (measured, silent): (Vec<_>, Vec<_>) =
        texts.iter().partition(|(_, text)| !measurable(text).is_empty());
    let enough = share(measured.len(), texts.len()) >= case.thresholds.measurable_share;
    if enough && !measured.is_empty() {
        return Vec::new();
    }
    let (severity, why) = match (texts.len(), measured.len(), case.read.tasks.is_empty()) {
        (0, ..) => (Severity::Info, Reason::new("finding-no-measurable-indicator-empty")),
        (_, 0, false) => (Severity::Warning, Reason::new("finding-no-measurable-indicator")),
        (_, 0, true) => (Severity::Warning, Reason::new("finding-no-measurable-indicator-priorities")),
        (_, _, false) => (Severity::Info, Reason::new("finding-no-measurable-indicator-few")),
        (_, _, true) => (Severity::Info, Reason::new("finding-no-measurable-indicator-priorities-few")),
    };
    let why = match (texts.len(), measured.len()) {
        (0, _) => why,
        (count, 0) => why.with("texts", count),
        (count, some) => why.with("texts", count).with("measured", some),
    };
    let remedy = silent.first().map_or_else(
        || Reason::new("remedy-no-measurable-indicator-anywhere"),
        |(item, _)| Reason::new("remedy-no-measurable-indicator").with("item", item.to_string()),
    );
    let confidence = succession(silent.len(), texts.len());
    vec![case.of_strategy(Rule::NoMeasurableIndicator, Said { severity, confidence, why, remedy })]
}

/// Tasks; where there are none, priorities.
fn texts<'a>(read: &'a StrategyRead<'_>) -> Vec<(ItemId, &'a str)> {
    let tasks = read.tasks.iter().map(|task| (ItemId::Task(task.item.id), task.item.item.text.as_str()));
    let tasks: Vec<_> = tasks.collect();
    if !tasks.is_empty() {
        return tasks;
    }
    let priorities = read.priorities.iter();
    priorities
        .map(|priority| (ItemId::Priority(priority.item.id), priority.item.item.text.as_str()))
        .collect()
}

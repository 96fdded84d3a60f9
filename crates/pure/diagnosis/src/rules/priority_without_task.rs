//! A priority that no task serves stays a wish.
//!
//! Page: `docs/methods/priority-without-task.md`.

use crate::case::{Case, Labelled, Quote, Said};
use crate::serving::{Aim, Deed, Serving};
use crate::{Finding, Rule, Severity};
use rozum_model::Reason;
use rozum_model::strategy::Priority;

/// How sure it is that no task serves a priority that names no activity: only words could be compared.
const BY_WORDS: f64 = 0.7;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let serving = case.serving();
    let pairs = case.read.priorities.iter().zip(&serving.aims);
    let unserved = pairs.filter(|(_, aim)| !serving.deeds.iter().any(|deed| serving.serves(deed, aim)));
    // Tasks about no activity that serve no priority in particular.
    let is_general = |deed: &&Deed<'_>| deed.topic.is_empty() && !serving.serves_any(deed);
    let general = serving.deeds.iter().filter(is_general).count();
    unserved.map(|(priority, aim)| finding(case, general, priority, aim)).collect()
}

fn finding(case: &Case<'_>, general: usize, priority: &Labelled<'_, Priority>, aim: &Aim<'_>) -> Finding {
    let serving = case.serving();
    let count = serving.deeds.len();
    let why = match count {
        0 => Reason::new("finding-priority-without-any-task"),
        _ if general == count => Reason::new("finding-priority-with-general-tasks-only"),
        _ => Reason::new("finding-priority-without-task"),
    };
    let (severity, confidence) =
        if count == 0 { (Severity::Error, 1.0) } else { (Severity::Warning, confidence(serving, aim)) };
    let why = why.with("tasks", count).with("general", general);
    let said = Said { severity, confidence, why, remedy: Reason::new("remedy-priority-without-task") };
    let quote = Quote::first(&priority.labels, aim.topic.spans(), &priority.item.item.text);
    case.of_priority(Rule::PriorityWithoutTask, priority.item.id, quote, said)
}

/// Less sure the more words a task shares, and the more speaks for the activity in a task that was not understood.
fn confidence(serving: &Serving<'_>, aim: &Aim<'_>) -> f64 {
    let base = if aim.topic.is_empty() { BY_WORDS } else { aim.topic.confidence() };
    let words = serving.nearest_of(aim);
    let chance = serving.deeds.iter().map(|deed| deed.topic.chance_of(&aim.topic)).fold(0.0, f64::max);
    (base * (1.0 - words) * (1.0 - chance)).max(super::LEAST)
}

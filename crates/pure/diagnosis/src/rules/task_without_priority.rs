//! A task of which it cannot be seen which priority it serves.
//!
//! Page: `docs/methods/task-without-priority.md`.

use crate::case::{Case, Labelled, Quote, Said};
use crate::serving::{Deed, Serving};
use crate::{Finding, Rule, Severity};
use rozum_model::Reason;
use rozum_model::strategy::Task;

/// How sure it is that a task in general words serves no priority in particular.
const IN_GENERAL_WORDS: f64 = 0.8;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let serving = case.serving();
    let pairs = case.read.tasks.iter().zip(&serving.deeds);
    let alone = pairs.filter(|(_, deed)| !deed.is_linked() && serves_none(serving, deed));
    alone.map(|(task, deed)| finding(case, serving, task, deed)).collect()
}

/// Tasks that name an activity are the matter of `task_mismatch`, where there is a priority that they could fit. Tasks for
/// all that the region specialises in say so.
fn serves_none(serving: &Serving<'_>, deed: &Deed<'_>) -> bool {
    serving.aims.is_empty()
        || deed.topic.is_empty()
            && !deed.content.is_about_all
            && !serving.serves_any(deed)
            && serving.aims.iter().all(|aim| aim.content.own.is_disjoint(&deed.content.own))
}

fn finding(case: &Case<'_>, serving: &Serving<'_>, task: &Labelled<'_, Task>, deed: &Deed<'_>) -> Finding {
    let (severity, confidence, why) = if serving.aims.is_empty() {
        (Severity::Warning, 1.0, Reason::new("finding-task-without-any-priority"))
    } else {
        let why = Reason::new("finding-task-without-priority").with("priorities", serving.aims.len());
        (Severity::Info, confidence(serving, deed), why)
    };
    let said = Said { severity, confidence, why, remedy: Reason::new("remedy-task-without-priority") };
    case.of_task(Rule::TaskWithoutPriority, task.item.id, Quote::whole(&task.item.item.text), said)
}

/// Less sure the more words it shares with a priority, and the more speaks for an activity of one.
fn confidence(serving: &Serving<'_>, deed: &Deed<'_>) -> f64 {
    let words = serving.nearest_to(deed);
    let chance = serving.aims.iter().map(|aim| deed.topic.chance_of(&aim.topic)).fold(0.0, f64::max);
    (IN_GENERAL_WORDS * (1.0 - words) * (1.0 - chance)).max(super::LEAST)
}

//! A task about something that no priority names: it spends on what was not chosen, or shows that a priority is missing.
//!
//! Page: `docs/methods/task-mismatch.md`.

use crate::case::{Case, Labelled, Quote, Said};
use crate::serving::{Deed, Serving};
use crate::topic::listed;
use crate::{Finding, Rule, Severity};
use rozum_model::strategy::Task;
use rozum_model::{Reason, SphereId};
use std::collections::BTreeSet;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let serving = case.serving();
    if serving.aims.is_empty() {
        return Vec::new();
    }
    let pairs = case.read.tasks.iter().zip(&serving.deeds);
    let elsewhere =
        pairs.filter(|(_, deed)| !deed.is_linked() && !deed.topic.is_empty() && !serving.serves_any(deed));
    elsewhere.map(|(task, deed)| finding(case, serving, task, deed)).collect()
}

fn finding(case: &Case<'_>, serving: &Serving<'_>, task: &Labelled<'_, Task>, deed: &Deed<'_>) -> Finding {
    let spheres: BTreeSet<SphereId> = task.labels.spheres.iter().map(|label| label.value).collect();
    let declared: Vec<SphereId> = spheres.intersection(&case.declared().spheres()).copied().collect();
    let (why, remedy) = if !declared.is_empty() {
        (
            Reason::new("finding-task-of-sphere-without-priority")
                .with("count", declared.len())
                .with("spheres", listed(&declared)),
            Reason::new("remedy-task-of-sphere-without-priority").with("spheres", listed(&declared)),
        )
    } else if spheres.is_empty() {
        let codes = listed(deed.topic.divisions.iter().map(|label| &label.value));
        (
            Reason::new("finding-task-mismatch-outside")
                .with("count", deed.topic.divisions.len())
                .with("codes", codes),
            Reason::new("remedy-task-mismatch"),
        )
    } else {
        let why = Reason::new("finding-task-mismatch").with("spheres", listed(&spheres));
        (why, Reason::new("remedy-task-mismatch"))
    };
    let confidence = confidence(serving, deed);
    let said = Said { severity: Severity::Warning, confidence, why, remedy };
    let quote = Quote::first(&task.labels, deed.topic.spans(), &task.item.item.text);
    case.of_task(Rule::TaskMismatch, task.item.id, quote, said)
}

/// As sure as the labels of the task; less so the more words a priority shares with it and the more priorities name no
/// activity.
fn confidence(serving: &Serving<'_>, deed: &Deed<'_>) -> f64 {
    let words = serving.nearest_to(deed);
    deed.topic.confidence() * (1.0 - words / 2.0) * (1.0 - serving.unread() / 2.0)
}

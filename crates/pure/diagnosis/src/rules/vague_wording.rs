//! Words from which nobody could tell what is to be done or produced.
//!
//! Page: `docs/methods/vague-wording.md`.

use crate::case::{Case, Labelled, Quote, Said};
use crate::confidence::{mean, share};
use crate::topic::Topic;
use crate::{Finding, Flag, Label, Labels, Rule, Severity};
use rozum_model::strategy::{Priority, Task};
use rozum_model::{PriorityId, Reason};

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = of_strategy(case).into_iter().collect();
    found.extend(case.read.priorities.iter().filter_map(|priority| of_priority(case, priority)));
    found.extend(case.read.tasks.iter().filter_map(|task| of_task(case, task)));
    found
}

fn vague(labels: &Labels) -> Option<&Label<Flag>> {
    labels.flags.get(Flag::Vague)
}

fn of_strategy(case: &Case<'_>) -> Option<Finding> {
    let all = case.read.priorities.len();
    let flags: Vec<f64> =
        case.read.priorities.iter().filter_map(|p| vague(&p.labels)).map(|flag| flag.confidence).collect();
    if flags.is_empty() || share(flags.len(), all) < case.thresholds.vague_share {
        return None;
    }
    let severity = if flags.len() == all { Severity::Error } else { Severity::Warning };
    let why = Reason::new("finding-vague-strategy").with("vague", flags.len()).with("priorities", all);
    let confidence = mean(flags.iter().copied());
    let remedy = Reason::new("remedy-vague-strategy");
    Some(case.of_strategy(Rule::VagueWording, Said { severity, confidence, why, remedy }))
}

fn of_priority(case: &Case<'_>, priority: &Labelled<'_, Priority>) -> Option<Finding> {
    let flag = vague(&priority.labels)?;
    let text = &priority.item.item.text;
    let remedy = Reason::new("remedy-vague-priority");
    let said = Said {
        severity: Severity::Warning,
        confidence: flag.confidence,
        why: why(&priority.labels, flag, text),
        remedy,
    };
    let quote = Quote::first(&priority.labels, &flag.spans, text);
    Some(case.of_priority(Rule::VagueWording, priority.item.id, quote, said))
}

/// A task may lean on the words of the priority that it is linked to.
fn of_task(case: &Case<'_>, task: &Labelled<'_, Task>) -> Option<Finding> {
    let flag = vague(&task.labels)?;
    let text = &task.item.item.text;
    let is_told = |id: PriorityId| {
        case.read
            .priorities
            .iter()
            .any(|priority| priority.item.id == id && vague(&priority.labels).is_none())
    };
    let leans = task.item.links.iter().any(|link| is_told(link.priority));
    let said = Said {
        severity: if leans { Severity::Info } else { Severity::Warning },
        confidence: flag.confidence,
        why: why(&task.labels, flag, text),
        remedy: Reason::new("remedy-vague-task"),
    };
    let quote = Quote::first(&task.labels, &flag.spans, text);
    Some(case.of_task(Rule::VagueWording, task.item.id, quote, said))
}

/// A bare sector name, a catch-all, or nothing that one could go and look at.
fn why(labels: &Labels, flag: &Label<Flag>, text: &str) -> Reason {
    let quote = Quote::first(labels, &flag.spans, text);
    let whole = text.chars().filter(|c| c.is_alphanumeric()).count();
    let quoted = quote.words.chars().filter(|c| c.is_alphanumeric()).count();
    if quoted < whole {
        Reason::new("finding-vague-catch-all")
    } else if Topic::of(labels).is_empty() {
        Reason::new("finding-vague-nothing")
    } else {
        Reason::new("finding-vague-sector")
    }
}

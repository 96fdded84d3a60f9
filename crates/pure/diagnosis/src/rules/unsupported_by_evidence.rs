//! A priority that figures speak against, unless those who know more hold it well founded: then that is said.
//!
//! Page: `docs/methods/unsupported-by-evidence.md`.

use crate::case::{Case, EvidenceSays, Labelled, Quote, Said};
use crate::{Finding, Rule, Severity};
use rozum_model::Reason;
use rozum_model::evidence::{Calculated, Stance};
use rozum_model::strategy::Priority;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let contradicted = case.read.priorities.iter().filter_map(|priority| {
        let says = case.around.evidence.get(&priority.item.id)?;
        (says.calculated == Calculated::Contradicted).then(|| finding(case, priority, says))
    });
    contradicted.collect()
}

fn finding(case: &Case<'_>, priority: &Labelled<'_, Priority>, says: &EvidenceSays) -> Finding {
    let kept = says.judged == Some(Stance::Supported);
    let (severity, why, remedy) = if kept {
        let why = Reason::new("finding-unsupported-by-evidence-kept");
        (Severity::Info, why, Reason::new("remedy-unsupported-by-evidence-kept"))
    } else {
        let why = Reason::new("finding-unsupported-by-evidence");
        (Severity::Warning, why, Reason::new("remedy-unsupported-by-evidence"))
    };
    let (confidence, quote) = named(priority);
    let said = Said { severity, confidence, why: with_reason(why, says), remedy };
    case.of_priority(Rule::UnsupportedByEvidence, priority.item.id, quote, said)
}

/// What was calculated speaks of the activities that the labels name: it holds if at least the surest of them is right.
fn named(priority: &Labelled<'_, Priority>) -> (f64, Quote) {
    let text = &priority.item.item.text;
    let surest = priority.labels.divisions.first();
    surest.map_or_else(
        // Labels may have been corrected since the figures were asked.
        || (0.5, Quote::whole(text)),
        |label| (label.confidence, Quote::first(&priority.labels, &label.spans, text)),
    )
}

/// The dataset, and what the calculation's first reason names.
fn with_reason(mut why: Reason, says: &EvidenceSays) -> Reason {
    if let Some(first) = says.why.first() {
        why.args.extend(first.args.iter().cloned());
    }
    why.with("dataset", says.dataset.as_str())
}

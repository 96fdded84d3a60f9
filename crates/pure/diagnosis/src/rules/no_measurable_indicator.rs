//! Tasks that name nothing measurable cannot be followed, and nobody can say whether the money was well spent.
//!
//! Page: `docs/methods/no-measurable-indicator.md`.

use crate::case::{Case, Passage, Said};
use crate::confidence::{share, succession};
use crate::measurable::measurable;
use crate::{Finding, Rule, Severity};
use rozum_model::Reason;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let texts = texts(case);
    let is_measured = |one: &&Passage<'_>| !measurable(one.text, one.words()).is_empty();
    let (measured, silent): (Vec<_>, Vec<_>) = texts.iter().partition(is_measured);
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
        |text| Reason::new("remedy-no-measurable-indicator").with("item", text.item.to_string()),
    );
    let confidence = succession(silent.len(), texts.len());
    vec![case.of_strategy(Rule::NoMeasurableIndicator, Said { severity, confidence, why, remedy })]
}

/// Tasks; where there are none, priorities.
fn texts<'b>(case: &'b Case<'_>) -> &'b [Passage<'b>] {
    if case.tasks().is_empty() { case.priorities() } else { case.tasks() }
}

//! A strategy that declares no sphere has nothing that its priorities could be held against.
//!
//! Page: `docs/methods/no-sphere.md`.

use crate::case::{Case, Quote, Said};
use crate::{Finding, Rule, Severity, Subject};
use rozum_model::Reason;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let read = case.read;
    if !read.sphere_ids().is_empty() {
        return Vec::new();
    }
    let (severity, why) = if read.spheres.is_empty() {
        (Severity::Error, Reason::new("finding-no-sphere"))
    } else {
        // Labels that fit none of the 17 may still be well chosen.
        let labels: Vec<&str> = read.spheres.iter().map(|declared| declared.label.as_str()).collect();
        (Severity::Warning, Reason::new("finding-no-sphere-of-annex").with("labels", labels.join("; ")))
    };
    let said = Said { severity, confidence: 1.0, why, remedy: Reason::new("remedy-no-sphere") };
    let quote = read.note.filter(|_| read.spheres.is_empty()).map_or_else(Quote::none, Quote::whole);
    vec![case.finding(Rule::NoSphere, Subject::Strategy(read.region), quote, said)]
}

//! A strategy that declares no sphere has nothing that its priorities could be held against.
//!
//! Page: `docs/methods/no-sphere.md`.

use crate::case::{Case, Quote, Said};
use crate::declared::shown;
use crate::topic::listed;
use crate::{Finding, Rule, Severity, Subject};
use rozum_model::Reason;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let read = case.read;
    if !read.sphere_ids().is_empty() {
        return Vec::new();
    }
    let declared = case.declared();
    let (severity, why) = if read.spheres.is_empty() {
        (Severity::Error, Reason::new("finding-no-sphere"))
    } else if declared.meant.is_empty() {
        // Labels that fit none of the 17 may still be well chosen.
        (Severity::Warning, Reason::new("finding-no-sphere-of-annex").with("labels", shown(read.spheres)))
    } else {
        let why = Reason::new("finding-no-sphere-by-name").with("labels", shown(read.spheres));
        (Severity::Info, why.with("spheres", listed(declared.spheres())))
    };
    let meant = declared.meant.iter().map(|meant| meant.confidence).fold(0.0, f64::max);
    let confidence = (1.0 - meant).max(super::LEAST);
    let said = Said { severity, confidence, why, remedy: Reason::new("remedy-no-sphere") };
    let quote = read.note.filter(|_| read.spheres.is_empty()).map_or_else(Quote::none, Quote::whole);
    vec![case.finding(Rule::NoSphere, Subject::Strategy(read.region), quote, said)]
}

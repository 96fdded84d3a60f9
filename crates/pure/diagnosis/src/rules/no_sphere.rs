//! A strategy that declares no sphere has nothing that its priorities could be held against.
//!
//! Page: `docs/methods/no-sphere.md`.

use crate::case::{Case, Quote, Said};
use crate::classify::text;
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
    let labels = |why: Reason| why.with("count", read.spheres.len()).with("labels", shown(read.spheres));
    let (severity, why) = if read.spheres.is_empty() {
        (Severity::Error, Reason::new("finding-no-sphere"))
    } else if declared.meant.is_empty() {
        // Labels that fit none of the 17 may still be well chosen.
        (Severity::Warning, labels(Reason::new("finding-no-sphere-of-annex")))
    } else {
        let why = labels(Reason::new("finding-no-sphere-by-name"));
        (Severity::Info, why.with("spheres", listed(declared.spheres())))
    };
    let meant = declared.meant.iter().map(|meant| meant.confidence).fold(0.0, f64::max);
    let confidence = (1.0 - meant).max(super::LEAST);
    let said = Said { severity, confidence, why, remedy: Reason::new("remedy-no-sphere") };
    let note = read.note.filter(|note| read.spheres.is_empty() && speaks_of_spheres(note));
    let quote = note.map_or_else(Quote::none, Quote::whole);
    vec![case.finding(Rule::NoSphere, Subject::Strategy(read.region), quote, said)]
}

/// Whether a remark about the whole strategy is one about what it specialises in; others tell nothing of missing spheres.
fn speaks_of_spheres(note: &str) -> bool {
    // tidy: ukrainian-words: what the column of spheres is called in registers
    const NAMES: [&str; 4] = ["сфер", "галуз", "спеціалізац", "смарт"];
    text::read(note).iter().any(|word| NAMES.iter().any(|name| word.folded.starts_with(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_remarks_about_spheres_are_quoted() {
        assert!(speaks_of_spheres("Галузі не визначено"));
        assert!(speaks_of_spheres("- сфери смарт-спеціалізації буде обрано згодом"));
        assert!(!speaks_of_spheres("Стратегію затверджено рішенням обласної ради") && !speaks_of_spheres(""));
    }
}

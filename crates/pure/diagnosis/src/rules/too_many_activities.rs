//! More priorities, spheres or activities than a region can concentrate on.
//!
//! Page: `docs/methods/too-many-activities.md`.

use crate::case::{Case, Said};
use crate::confidence::{self, mean};
use crate::{Finding, Label, Rule, Severity, activities};
use rozum_model::Reason;
use std::collections::BTreeMap;

/// Borderline are 7 priorities, and 6 or 7 spheres, where 8 are too many.
const BELOW_PRIORITIES: f64 = 1.0;
const BELOW_SPHERES: f64 = 2.0;

/// From this many times the limit the strategy fails its purpose.
const FAR_TOO_MANY: f64 = 2.0;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let limits = case.thresholds;
    let activities = distinct(case);
    let counts = [
        Count::new(case.read.priorities.len(), limits.too_many_priorities, BELOW_PRIORITIES, 1.0),
        Count::new(case.declared().spheres().len(), limits.too_many_spheres, BELOW_SPHERES, 1.0),
        Count::new(activities.len(), limits.too_many_activities, 0.0, mean(activities.values().copied())),
    ];
    let severity = counts.iter().filter_map(Count::severity).max();
    severity.map(|severity| finding(case, &counts, severity)).into_iter().collect()
}

/// A count, its limit, and how sure the count is.
struct Count {
    number: usize,
    limit: f64,
    borderline: f64,
    confidence: f64,
}

impl Count {
    const fn new(number: usize, limit: f64, below: f64, confidence: f64) -> Self {
        Self { number, limit, borderline: limit - below, confidence }
    }

    /// The first whole number that is too many: `7.5` and `8` forbid the same counts.
    #[expect(clippy::cast_possible_truncation, reason = "thresholds are within their range, 500 at most")]
    fn most(&self) -> i64 {
        self.limit.ceil() as i64
    }

    /// `None` where it is not too many.
    fn severity(&self) -> Option<Severity> {
        let number = confidence::number(self.number);
        if number >= self.limit * FAR_TOO_MANY {
            Some(Severity::Error)
        } else if number >= self.limit {
            Some(Severity::Warning)
        } else {
            (number >= self.borderline && self.number > 0).then_some(Severity::Info)
        }
    }
}

/// Distinct activities of the priorities: groups, and divisions of which no priority names a group; each with the
/// confidence of its surest label.
fn distinct(case: &Case<'_>) -> BTreeMap<String, f64> {
    let mut found: BTreeMap<String, f64> = BTreeMap::new();
    for priority in &case.read.priorities {
        for Label { value, confidence, .. } in activities(&priority.labels) {
            let known = found.entry(value.clone()).or_default();
            *known = known.max(*confidence);
        }
    }
    let is_group_of = |code: &str, division: &str| code.len() > 2 && code.starts_with(division);
    let divided: Vec<String> = found
        .keys()
        .filter(|own| found.keys().any(|code| own.len() == 2 && is_group_of(code, own)))
        .cloned()
        .collect();
    found.retain(|code, _| !divided.contains(code));
    found
}

fn finding(case: &Case<'_>, counts: &[Count; 3], severity: Severity) -> Finding {
    let [priorities, spheres, activities] = counts;
    // The surest of the counts that say as much.
    let speaking = counts.iter().filter(|count| count.severity() == Some(severity));
    let confidence = speaking.map(|count| count.confidence).fold(0.0, f64::max);
    let why = match severity {
        Severity::Info => Reason::new("finding-nearly-too-many-activities"),
        Severity::Warning | Severity::Error => Reason::new("finding-too-many-activities"),
    };
    let why = why
        .with("priorities", priorities.number)
        .with("sphere-count", spheres.number)
        .with("activities", activities.number)
        .with("most-priorities", priorities.most())
        .with("most-spheres", spheres.most())
        .with("most-activities", activities.most());
    let remedy = Reason::new("remedy-too-many-activities");
    case.of_strategy(Rule::TooManyActivities, Said { severity, confidence, why, remedy })
}

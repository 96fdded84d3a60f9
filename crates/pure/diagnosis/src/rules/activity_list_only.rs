//! Priorities that name what is produced and nothing new about it.
//!
//! Page: `docs/methods/activity-list-only.md`.

use crate::case::{Case, Labelled, Passage, Quote, Said};
use crate::confidence::{FIRM, mean, share};
use crate::{Finding, Flag, Rule, Severity};
use rozum_model::Reason;
use rozum_model::strategy::Priority;

/// Words as weak as «модернізація» hint at something new.
const HINT: f64 = 0.2;

/// Part of the priorities with a hint from which nothing certain is a borderline case.
const UNSURE_SHARE: f64 = 1.0 / 3.0;

/// What remains of the certainty in a borderline case.
const BORDERLINE: f64 = 0.5;

/// How sure it is that a text without a word for something new says nothing new, where it is not a plain list either.
const SILENT: f64 = 0.7;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let novelties: Vec<Novelty> = case.priorities().iter().map(Novelty::of).collect();
    let Some(extent) = Extent::of(&novelties, case.thresholds.innovative_share) else { return Vec::new() };
    let mut found = vec![of_strategy(case, &novelties, extent)];
    if extent != Extent::Borderline {
        found.extend(case.read.priorities.iter().filter_map(|priority| of_priority(case, priority)));
    }
    found
}

/// What a priority says of something new, with how sure that is; `Absent` with how sure that is not.
#[derive(Clone, Copy, PartialEq)]
enum Novelty {
    Certain(f64),
    Unsure(f64),
    Absent(f64),
}

impl Novelty {
    fn of(priority: &Passage<'_>) -> Self {
        if let Some(label) = priority.labels.flags.get(Flag::HasInnovation) {
            let confidence = label.confidence;
            return if confidence >= FIRM { Self::Certain(confidence) } else { Self::Unsure(confidence) };
        }
        let hint = priority.hint(Flag::HasInnovation);
        if hint >= HINT {
            return Self::Unsure(hint);
        }
        let listed = priority.labels.flags.get(Flag::ActivityOnly).map(|label| label.confidence);
        Self::Absent(listed.unwrap_or(SILENT))
    }

    /// How sure the reading of this priority is: that there is something new, or that there is not.
    fn confidence(self) -> f64 {
        match self {
            Self::Certain(confidence) | Self::Absent(confidence) => confidence,
            Self::Unsure(hint) => f64::max(hint, 1.0 - hint),
        }
    }
}

/// How far the priorities are a list of activities.
#[derive(Clone, Copy, PartialEq)]
enum Extent {
    Wholly,
    Partly,
    Borderline,
}

impl Extent {
    /// `None` where enough of the priorities carry something new.
    fn of(novelties: &[Novelty], enough: f64) -> Option<Self> {
        let (certain, unsure) = counts(novelties);
        if novelties.is_empty() || share(certain, novelties.len()) >= enough {
            return None;
        }
        Some(match certain {
            0 if unsure > 0 && share(unsure, novelties.len()) >= UNSURE_SHARE => Self::Borderline,
            0 => Self::Wholly,
            _ => Self::Partly,
        })
    }
}

fn counts(novelties: &[Novelty]) -> (usize, usize) {
    let certain = novelties.iter().filter(|novelty| matches!(novelty, Novelty::Certain(_))).count();
    let unsure = novelties.iter().filter(|novelty| matches!(novelty, Novelty::Unsure(_))).count();
    (certain, unsure)
}

fn of_strategy(case: &Case<'_>, novelties: &[Novelty], extent: Extent) -> Finding {
    let (severity, factor, why) = match extent {
        Extent::Wholly => (Severity::Error, 1.0, Reason::new("finding-only-activities")),
        Extent::Partly => (Severity::Warning, 1.0, Reason::new("finding-mostly-activities")),
        Extent::Borderline => (Severity::Info, BORDERLINE, Reason::new("finding-perhaps-only-activities")),
    };
    let (certain, unsure) = counts(novelties);
    let why = why.with("priorities", novelties.len()).with("innovative", certain).with("unsure", unsure);
    let mean = mean(novelties.iter().map(|novelty| novelty.confidence()));
    let remedy = Reason::new("remedy-only-activities");
    case.of_strategy(Rule::ActivityListOnly, Said { severity, confidence: factor * mean, why, remedy })
}

fn of_priority(case: &Case<'_>, priority: &Labelled<'_, Priority>) -> Option<Finding> {
    let flag = priority.labels.flags.get(Flag::ActivityOnly)?;
    let said = Said {
        severity: Severity::Info,
        confidence: flag.confidence,
        why: Reason::new("finding-priority-only-activities"),
        remedy: Reason::new("remedy-priority-only-activities"),
    };
    let quote = Quote::first(&priority.labels, &flag.spans, &priority.item.item.text);
    Some(case.of_priority(Rule::ActivityListOnly, priority.item.id, quote, said))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extent(certain: usize, unsure: usize, absent: usize) -> Option<Extent> {
        let mut all = vec![Novelty::Certain(0.9); certain];
        all.extend(vec![Novelty::Unsure(0.3); unsure]);
        all.extend(vec![Novelty::Absent(0.8); absent]);
        Extent::of(&all, 0.5)
    }

    #[test]
    fn the_guideline_in_numbers() {
        assert!(extent(0, 0, 0).is_none());
        assert!(extent(0, 0, 1) == Some(Extent::Wholly));
        assert!(extent(0, 1, 3) == Some(Extent::Wholly));
        assert!(extent(0, 1, 2) == Some(Extent::Borderline));
        assert!(extent(1, 0, 2) == Some(Extent::Partly));
        assert!(extent(1, 5, 2) == Some(Extent::Partly));
        assert!(extent(1, 0, 1).is_none());
    }
}

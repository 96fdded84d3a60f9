//! How measures are written and shaded.

use rozum_app::evidence::{Outcome, Shown};
use rozum_charts::{Classes, Scale};
use rozum_measures::Measure;

/// How values are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Format {
    /// What values are multiplied by before they are shown.
    pub scale: f64,
    /// Digits after the decimal sign.
    pub digits: usize,
    /// Whether they are percent.
    pub is_percent: bool,
}

const fn plain(digits: usize) -> Format {
    Format { scale: 1.0, digits, is_percent: false }
}

const fn percent(digits: usize) -> Format {
    Format { scale: 100.0, digits, is_percent: true }
}

/// How the values of an answer are written.
pub fn format_of(outcome: &Outcome) -> Format {
    match outcome.shown {
        Shown::Figures | Shown::Measure(Measure::ShiftShare) => plain(digits(&outcome.values)),
        Shown::Measure(measure) => match measure {
            Measure::Growth | Measure::CriticalMass => percent(1),
            Measure::Presence
            | Measure::Diversity
            | Measure::Ubiquity
            | Measure::Cooccurrence
            | Measure::Entry
            | Measure::Exit
            | Measure::ClusterStars => plain(0),
            Measure::Herfindahl
            | Measure::Krugman
            | Measure::GiniSpecialisation
            | Measure::GiniLocation
            | Measure::Hoover
            | Measure::Theil
            | Measure::EllisonGlaeser => plain(3),
            _ => plain(2),
        },
    }
}

/// As many digits as the source prints, up to two; shown alike for all.
pub fn digits(values: &[f64]) -> usize {
    let needed = |value: &f64| (0..2).find(|&digits| is_whole(value * 10_f64.powi(digits))).unwrap_or(2);
    let most = values.iter().filter(|value| value.is_finite()).take(4_096).map(needed).max().unwrap_or(0);
    usize::try_from(most).unwrap_or(0)
}

fn is_whole(value: f64) -> bool {
    (value - value.round()).abs() <= 1e-6 * value.abs().max(1.0)
}

/// Which values share a shade. `threshold` divides what is specialised from what is not.
pub fn classes_of(outcome: &Outcome, format: &Format, threshold: f64) -> Classes {
    let values = || outcome.values.iter().map(|value| value * format.scale);
    let Shown::Measure(measure) = outcome.shown else {
        return Classes::over(scale_of(&outcome.values), values());
    };
    match measure {
        Measure::LocationQuotient => Classes::over(Scale::Times(threshold), values()),
        Measure::Presence | Measure::Entry | Measure::Exit => Classes::with_breaks(&[1.0], None),
        Measure::ClusterStars => Classes::with_breaks(&[1.0, 2.0, 3.0], None),
        Measure::SymmetricLocationQuotient
        | Measure::Growth
        | Measure::ShiftShare
        | Measure::EconomicComplexity
        | Measure::ActivityComplexity
        | Measure::ComplexityOutlook
        | Measure::OpportunityGain
        | Measure::RelativeRelatedness => Classes::over(Scale::Around(0.0), values()),
        _ => Classes::over(Scale::Sequential, values()),
    }
}

fn scale_of(values: &[f64]) -> Scale {
    if values.iter().any(|value| *value < 0.0) { Scale::Around(0.0) } else { Scale::Sequential }
}

/// The value that others are compared with, before scaling.
pub fn reference_of(shown: Shown) -> Option<(f64, &'static str)> {
    match shown {
        Shown::Measure(Measure::LocationQuotient) => Some((1.0, "ev-reference-nation")),
        _ => None,
    }
}

/// A group of measures in the list of choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Where an activity is and how much of it.
    Structure,
    /// How even or uneven.
    Concentration,
    /// What changed.
    Change,
    /// What is related to what, and how complex it is.
    Relations,
}

impl Group {
    /// All, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Structure, Self::Concentration, Self::Change, Self::Relations];

    /// Message id of its name.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Structure => "ev-group-structure",
            Self::Concentration => "ev-group-concentration",
            Self::Change => "ev-group-change",
            Self::Relations => "ev-group-relations",
        }
    }
}

/// The group of a measure.
pub const fn group_of(measure: Measure) -> Group {
    match measure {
        Measure::LocationQuotient
        | Measure::SymmetricLocationQuotient
        | Measure::Presence
        | Measure::Diversity
        | Measure::Ubiquity
        | Measure::CriticalMass
        | Measure::ClusterStars => Group::Structure,
        Measure::Herfindahl
        | Measure::Krugman
        | Measure::GiniSpecialisation
        | Measure::GiniLocation
        | Measure::Hoover
        | Measure::Theil
        | Measure::Entropy
        | Measure::RelatedVariety
        | Measure::UnrelatedVariety
        | Measure::EllisonGlaeser => Group::Concentration,
        Measure::ShiftShare | Measure::Growth | Measure::Entry | Measure::Exit => Group::Change,
        _ => Group::Relations,
    }
}

/// Message id of a measure's name.
pub fn label_of(shown: Shown) -> String {
    format!("measure-{}", shown.name().replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_locale::{Lang, has};

    #[test]
    fn each_measure_has_a_name_and_a_sentence() {
        let all = Measure::ALL.iter().map(|&measure| Shown::Measure(measure)).chain([Shown::Figures]);
        for id in all.map(label_of) {
            for lang in Lang::ALL {
                assert!(has(lang, &id) && has(lang, &format!("{id}-says")), "{lang}: {id}");
            }
        }
    }

    #[test]
    fn figures_keep_the_digits_of_their_source() {
        assert_eq!(digits(&[70.9, 660.0]), 1);
        assert_eq!(digits(&[1.0, f64::NAN]), 0);
        assert_eq!(digits(&[1.0 / 3.0]), 2);
    }
}

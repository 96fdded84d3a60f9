//! Conventions in which published packages differ, each an explicit choice.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// When a region counts as specialised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// At the threshold and above.
    AtLeast,
    /// Only above it.
    Above,
}

/// How two activities are related.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proximity {
    /// Regions with both, divided by those with the more ubiquitous one: the smaller of the two conditional
    /// probabilities.
    Max,
    /// Divided by the less ubiquitous one: the larger of the two.
    Min,
    /// Divided by the geometric mean.
    Sqrt,
    /// Divided by those with either (Jaccard).
    Union,
    /// Observed over expected if both were independent (association strength).
    Association,
    /// Association strength without what one region contributes to itself (Steijn 2021).
    Probabilistic,
    /// Cosine of the columns of location quotients, without a threshold.
    Cosine,
}

/// What an activity's proximity to itself counts as in densities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Diagonal {
    /// Nothing: density says what surrounds an activity, not whether it is there.
    Zero,
    /// The measure's own value, as some packages leave it.
    Kept,
}

/// What indices are divided by after their mean is taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Spread {
    /// Population standard deviation.
    Population,
    /// Sample standard deviation.
    Sample,
    /// Sample standard deviation over the long table, each value repeated for each row it stands in.
    LongSample,
}

/// Whose mean and spread activity complexity is standardised by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityScale {
    /// Its own: mean 0, spread 1.
    Own,
    /// That of the regions, so that both are on one scale.
    Regions,
}

/// What outlook and opportunity gain are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutlookScale {
    /// Standardised activity complexity, and no further scaling.
    Standardised,
    /// Raw activity complexity; the outlook is standardised over regions afterwards, the gain divided by the
    /// spread of regional complexity.
    Stata,
}

/// A named set of conventions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Convention {
    /// What Rozum uses where nobody says otherwise.
    #[default]
    Rozum,
    /// The Stata package `ecomplexity`.
    Stata,
}

/// Conventions not yet checked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Settings {
    /// Location quotient at which a region counts as specialised.
    pub presence_threshold: f64,
    /// Whether the threshold itself counts.
    pub presence_bound: Bound,
    /// How two activities are related.
    pub proximity: Proximity,
    /// What an activity's proximity to itself counts as.
    pub diagonal: Diagonal,
    /// What indices are divided by.
    pub spread: Spread,
    /// What activity complexity is standardised by.
    pub activity_scale: ActivityScale,
    /// What outlook and gain are made of.
    pub outlook_scale: OutlookScale,
    /// Steps of fitness and complexity.
    pub fitness_steps: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self::of(Convention::Rozum)
    }
}

impl Settings {
    /// A named set.
    pub const fn of(convention: Convention) -> Self {
        let rozum = Self {
            presence_threshold: 1.0,
            presence_bound: Bound::AtLeast,
            proximity: Proximity::Max,
            diagonal: Diagonal::Zero,
            spread: Spread::Population,
            activity_scale: ActivityScale::Own,
            outlook_scale: OutlookScale::Standardised,
            fitness_steps: 200,
        };
        match convention {
            Convention::Rozum => rozum,
            Convention::Stata => Self {
                spread: Spread::LongSample,
                activity_scale: ActivityScale::Regions,
                outlook_scale: OutlookScale::Stata,
                ..rozum
            },
        }
    }

    /// Only checked settings run.
    pub fn check(self) -> Result<Checked, SettingsError> {
        let threshold = self.presence_threshold;
        if !(threshold.is_finite() && threshold > 0.0) {
            return Err(SettingsError::Threshold { value: threshold.to_string() });
        }
        if self.fitness_steps == 0 || self.fitness_steps > MOST_STEPS {
            return Err(SettingsError::Steps { value: self.fitness_steps });
        }
        Ok(Checked(self))
    }
}

const MOST_STEPS: u32 = 100_000;

/// Conventions that have been checked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Checked(Settings);

impl std::ops::Deref for Checked {
    type Target = Settings;

    fn deref(&self) -> &Settings {
        &self.0
    }
}

/// A setting that means nothing.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SettingsError {
    /// The threshold is not a number above zero.
    #[error("the presence threshold must be a number above 0, not {value}")]
    Threshold {
        /// What was given.
        value: String,
    },
    /// The number of steps is zero or too large.
    #[error("fitness steps must be 1 to {MOST_STEPS}, not {value}")]
    Steps {
        /// What was given.
        value: u32,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_checked_settings_run() {
        assert!(Settings::default().check().is_ok());
        for threshold in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            let settings = Settings { presence_threshold: threshold, ..Settings::default() };
            assert!(settings.check().is_err(), "{threshold}");
        }
        assert!(Settings { fitness_steps: 0, ..Settings::default() }.check().is_err());
    }
}

//! What is asked of a table.

use super::Material;
use rozum_measures::settings::SettingsError;
use rozum_measures::{Checked, Convention, Measure, Settings};
use rozum_model::Reason;
use std::str::FromStr;

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shown {
    /// The figures themselves.
    Figures,
    /// A measure.
    Measure(Measure),
}

impl Shown {
    /// Its word in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Figures => "figures",
            Self::Measure(measure) => measure.name(),
        }
    }
}

impl FromStr for Shown {
    type Err = Reason;

    fn from_str(name: &str) -> Result<Self, Reason> {
        if name == "figures" {
            return Ok(Self::Figures);
        }
        let unknown = |_| Reason::new("ev-no-such-measure").with("value", excerpt(name));
        name.parse().map(Self::Measure).map_err(unknown)
    }
}

/// The beginning of what somebody asked for, enough to recognise it in a message.
pub fn excerpt(value: &str) -> String {
    const SHOWN: usize = 80;
    match value.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

/// A question with all that the answer depends on beside the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// What is shown.
    pub shown: Shown,
    /// Number of the period.
    pub time: usize,
    /// Location quotient from which a region counts as specialised.
    pub threshold: f64,
    /// Set of conventions.
    pub convention: Convention,
    settings: Checked,
}

impl Question {
    /// A question, if the threshold means something.
    pub fn new(shown: Shown, time: usize, threshold: f64, convention: Convention) -> Result<Self, Reason> {
        let settings = Settings { presence_threshold: threshold, ..Settings::of(convention) };
        let settings = settings.check().map_err(|error| match error {
            SettingsError::Threshold { value } => Reason::new("ev-threshold").with("value", value),
            SettingsError::Steps { value } => Reason::new("ev-steps").with("value", value),
        })?;
        Ok(Self { shown, time, threshold, convention, settings })
    }

    /// The same question about something else.
    #[must_use]
    pub fn about(&self, shown: Shown) -> Self {
        Self { shown, ..self.clone() }
    }

    /// The checked conventions.
    pub fn settings(&self) -> &Checked {
        &self.settings
    }

    pub(super) fn key(&self, material: &Material) -> String {
        let Self { shown, time, threshold, convention, .. } = self;
        format!("{}/{}/{time}/{threshold}/{convention:?}", material.key(), shown.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back() {
        for shown in [Shown::Figures, Shown::Measure(Measure::Growth)] {
            assert_eq!(shown.name().parse(), Ok(shown));
        }
        assert_eq!("lq".parse::<Shown>().unwrap_err().id, "ev-no-such-measure");
    }

    #[test]
    fn what_is_said_again_is_short() {
        let reason = "я".repeat(5_000).parse::<Shown>().unwrap_err();
        assert_eq!(reason.argument("value").unwrap().to_string(), format!("{}…", "я".repeat(80)));
        assert_eq!(excerpt(&"a".repeat(80)), "a".repeat(80));
    }

    #[test]
    fn a_threshold_is_above_zero() {
        for threshold in [0.0, -1.0, f64::NAN] {
            let question = Question::new(Shown::Figures, 0, threshold, Convention::Rozum);
            assert_eq!(question.unwrap_err().id, "ev-threshold");
        }
    }
}

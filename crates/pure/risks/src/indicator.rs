//! What is said about an indicator, and how it judges a figure.

use crate::outcome::{Finding, Input, Measured, Outcome};
use crate::subject::Subject;
use crate::thresholds::Thresholds;
use crate::view::Case;
use rozum_model::Reason;
use serde::Serialize;

/// What a group of indicators watches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Money and those who decide on it.
    Funding,
    /// Business, science and communities at the table.
    Inclusion,
    /// Strategies that adapt.
    Flexibility,
    /// Priorities made for somebody.
    Capture,
}

impl Family {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Funding, Self::Inclusion, Self::Flexibility, Self::Capture];

    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Funding => "funding",
            Self::Inclusion => "inclusion",
            Self::Flexibility => "flexibility",
            Self::Capture => "capture",
        }
    }
}

/// What an indicator rests on; the message `risk-<id>-basis` cites it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// An act or a rule of this system.
    Law,
    /// A publication.
    Literature,
}

/// On which side of the threshold a figure is flagged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Above it.
    Above,
    /// Below it.
    Below,
    /// Above it or on it.
    AtLeast,
    /// Below it or on it.
    AtMost,
}

impl Side {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Above => "above",
            Self::Below => "below",
            Self::AtLeast => "at-least",
            Self::AtMost => "at-most",
        }
    }

    /// Whether a figure is flagged.
    pub fn crosses(self, value: f64, threshold: f64) -> bool {
        match self {
            Self::Above => value > threshold,
            Self::Below => value < threshold,
            Self::AtLeast => value >= threshold,
            Self::AtMost => value <= threshold,
        }
    }
}

/// What a figure is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// A part of a whole, or what is set against one: 1 is 100 %.
    Share,
    /// The difference of two such parts: 1 is 100 percentage points.
    Points,
    /// A measure with ends of its own that is no part of anything.
    Index,
    /// Standard deviations.
    Deviations,
    /// Whole months.
    Months,
    /// Whole days.
    Days,
    /// Steps of control.
    Steps,
    /// So many things.
    Count,
}

impl Unit {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Points => "points",
            Self::Index => "index",
            Self::Deviations => "deviations",
            Self::Months => "months",
            Self::Days => "days",
            Self::Steps => "steps",
            Self::Count => "count",
        }
    }
}

/// A risk indicator.
#[derive(Debug)]
pub struct Indicator {
    /// Its id in the specification, `F1`.
    pub id: &'static str,
    /// Its name in addresses; its page is `docs/methods/risk-<slug>.md`.
    pub slug: &'static str,
    /// What it watches.
    pub family: Family,
    /// What it rests on.
    pub basis: Basis,
    /// Whether the default threshold is proposed by this program (†), not taken from the basis.
    pub proposed: bool,
    /// On which side of the threshold it flags.
    pub side: Side,
    /// What its figure is counted in.
    pub unit: Unit,
    /// The threshold in force.
    pub threshold: fn(&Thresholds) -> f64,
    /// What it says of each subject that it can be asked about, in the order of subjects.
    pub run: fn(&Case<'_>) -> Vec<Finding>,
}

impl Indicator {
    /// The id in messages: `risk-<key>`, `risk-<key>-question`, `-why`, `-basis`.
    pub fn key(&self) -> String {
        self.id.to_lowercase()
    }

    /// What its figure of a subject is counted in: of a working group, F12 measures an assessor and not a spread.
    pub fn unit_of(&self, subject: Subject) -> Unit {
        match (self.id, subject) {
            ("F12", Subject::Body(_)) => Unit::Deviations,
            _ => self.unit,
        }
    }

    /// Name of the page about it.
    pub fn page(&self) -> String {
        format!("risk-{}", self.slug)
    }

    /// Holds a figure against the threshold; the question is asked only of a flag, and can name the figure as `value`.
    pub(crate) fn judge(
        &self,
        case: &Case<'_>,
        subject: Subject,
        value: f64,
        inputs: Vec<Input>,
        question: impl FnOnce() -> Reason,
    ) -> Finding {
        let threshold = (self.threshold)(case.thresholds);
        let measured = Measured { value: Some(value), threshold, inputs };
        let outcome = if self.side.crosses(value, threshold) {
            Outcome::Flag { measured, reasons: vec![question().with("value", value.to_string())] }
        } else {
            Outcome::Clear { measured }
        };
        Finding { indicator: self.id, subject, outcome }
    }

    /// Clear, because what would be measured is not there.
    pub(crate) fn nothing(&self, case: &Case<'_>, subject: Subject, inputs: Vec<Input>) -> Finding {
        let measured = Measured { value: None, threshold: (self.threshold)(case.thresholds), inputs };
        Finding { indicator: self.id, subject, outcome: Outcome::Clear { measured } }
    }

    /// Not computable.
    pub(crate) const fn missing(&self, subject: Subject, why: Reason) -> Finding {
        Finding { indicator: self.id, subject, outcome: Outcome::NotComputable { why } }
    }
}

//! What an indicator says of a subject, with everything that it was computed from.

use crate::subject::Subject;
use rozum_model::governance::{
    ApplicationId, BodyId, CallId, IndicatorId, Kopecks, OccasionId, OrganisationId, SittingId,
};
use rozum_model::time::Day;
use rozum_model::{AccountId, PriorityId, Reason, RegionIso};
use serde::Serialize;

/// A value that went into a figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", content = "value", rename_all = "kebab-case")]
pub enum Value {
    /// How many.
    Count(u64),
    /// A part of a whole, 0 to 1, or another quotient.
    Ratio(f64),
    /// Money in kopecks.
    Money(Kopecks),
    /// A day.
    Day(Day),
    /// Text or an id, as it stands in its place.
    Text(String),
}

/// Where a value stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum Place {
    /// An application.
    Project(ApplicationId),
    /// A priority in the current version of its strategy.
    Priority(PriorityId),
    /// A region.
    Region(RegionIso),
    /// A body.
    Body(BodyId),
    /// An organisation.
    Organisation(OrganisationId),
    /// A call.
    Call(CallId),
    /// A sitting.
    Sitting(SittingId),
    /// An occasion at which stakeholders met.
    Occasion(OccasionId),
    /// An indicator of a strategy or a priority.
    Indicator(IndicatorId),
    /// A person, by account; names are not here.
    Account(AccountId),
    /// What the caller added to the journal's state.
    Supplied,
}

/// A named value with its place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Input {
    /// Its name; people read the message `risk-input-<name>`.
    pub name: &'static str,
    /// The value, not rounded.
    pub value: Value,
    /// Where it stands.
    pub from: Place,
    /// Sequence number of the event that brought it, where one event did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<u64>,
}

impl Input {
    /// A value without an event of its own.
    pub const fn new(name: &'static str, value: Value, from: Place) -> Self {
        Self { name, value, from, event: None }
    }

    /// Names the event that brought it.
    #[must_use]
    pub const fn at(mut self, event: u64) -> Self {
        self.event = Some(event);
        self
    }

    pub(crate) fn count(name: &'static str, count: usize, from: Place) -> Self {
        Self::new(name, Value::Count(u64::try_from(count).unwrap_or(u64::MAX)), from)
    }

    pub(crate) const fn ratio(name: &'static str, ratio: f64, from: Place) -> Self {
        Self::new(name, Value::Ratio(ratio), from)
    }

    pub(crate) const fn money(name: &'static str, money: Kopecks, from: Place) -> Self {
        Self::new(name, Value::Money(money), from)
    }

    pub(crate) const fn day(name: &'static str, day: Day, from: Place) -> Self {
        Self::new(name, Value::Day(day), from)
    }

    #[expect(clippy::needless_pass_by_value, reason = "ids and texts are handed over as they come")]
    pub(crate) fn text(name: &'static str, text: impl ToString, from: Place) -> Self {
        Self::new(name, Value::Text(text.to_string()), from)
    }
}

/// A figure beside its threshold.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Measured {
    /// The figure, in the unit of the indicator; `None` where there was nothing to measure and that is clear.
    pub value: Option<f64>,
    /// The threshold in force.
    pub threshold: f64,
    /// What it was computed from.
    pub inputs: Vec<Input>,
}

/// What an indicator says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Outcome {
    /// The figure crossed its threshold: somebody should ask why.
    Flag {
        /// The figure.
        #[serde(flatten)]
        measured: Measured,
        /// What to ask about, as messages of `locales/`.
        reasons: Vec<Reason>,
    },
    /// It did not.
    Clear {
        /// The figure.
        #[serde(flatten)]
        measured: Measured,
    },
    /// A datum is missing; the reason names it and who could supply it.
    NotComputable {
        /// Why.
        why: Reason,
    },
}

impl Outcome {
    /// The word in tables and interfaces.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Flag { .. } => "flag",
            Self::Clear { .. } => "clear",
            Self::NotComputable { .. } => "not-computable",
        }
    }

    /// The figure, where there is one.
    pub const fn measured(&self) -> Option<&Measured> {
        match self {
            Self::Flag { measured, .. } | Self::Clear { measured } => Some(measured),
            Self::NotComputable { .. } => None,
        }
    }

    /// Whether it is a flag.
    pub const fn is_flag(&self) -> bool {
        matches!(self, Self::Flag { .. })
    }
}

/// An indicator's word on a subject.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// Id of the indicator, `F1`.
    pub indicator: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// What it says.
    #[serde(flatten)]
    pub outcome: Outcome,
}

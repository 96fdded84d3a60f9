//! Indicators: what is measured, from where to where, and what was observed. Those of a project stand in
//! its application, and its reports count them.

use super::about::Steered;
use super::period::Frequency;
use crate::governance::{BodyId, IndicatorId, Mark, ReviewId};
use crate::strategy::Document;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an indicator shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKind {
    /// What was made.
    Output,
    /// What came of it.
    Result,
    /// What surrounds it: observed, but nobody can be held to it. It has no target and no colour.
    Context,
}

impl IndicatorKind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Output, Self::Result, Self::Context];

    /// The word in tables, forms and reasons.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Result => "result",
            Self::Context => "context",
        }
    }
}

/// A value on a day. The value is decimal text: it stays exact.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Level {
    /// The value.
    pub value: String,
    /// The day.
    pub on: Day,
}

/// What an indicator is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorTerms {
    /// What it measures: a strategy or a priority.
    pub about: Steered,
    /// What it shows.
    pub kind: IndicatorKind,
    /// Its name.
    pub name: String,
    /// In what it is counted.
    pub unit: String,
    /// Where it began.
    pub baseline: Level,
    /// Where it shall be and by when; `None` only for a context indicator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Level>,
    /// How often it is observed.
    pub frequency: Frequency,
    /// The body of the region whose members report it.
    pub owner: BodyId,
    /// How it is measured, and where the figures are from.
    pub source: String,
}

/// What a period showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Observed {
    /// This value, decimal text.
    Value(String),
    /// Nobody could tell.
    Missing {
        /// Why.
        why: String,
    },
}

impl Observed {
    /// The value, where there is one.
    pub fn value(&self) -> Option<&str> {
        match self {
            Self::Value(value) => Some(value),
            Self::Missing { .. } => None,
        }
    }
}

/// An observation as it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observing {
    /// Last day of the period.
    pub period: Day,
    /// What it showed.
    pub observed: Observed,
    /// What shows it; at least one document for a value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Document>,
    /// Why it takes the place of an earlier one of the same period; `None` for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// An observation in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// What was told.
    pub told: Observing,
    /// When, and by whom.
    pub recorded: Mark,
}

/// A target that holds no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierTarget {
    /// The target.
    pub target: Level,
    /// The review that decided on another one.
    pub review: ReviewId,
    /// Why.
    pub reason: String,
    /// When the other one took its place, and by whom it was entered.
    pub until: Mark,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// Its id, with the region.
    pub id: IndicatorId,
    /// What it is, with the target that holds.
    pub terms: IndicatorTerms,
    /// When it was entered, and by whom.
    pub registered: Mark,
    /// Targets before a correction, oldest first.
    pub earlier: Vec<EarlierTarget>,
    /// What was observed, by the last day of the period; of each the last one holds.
    pub observations: BTreeMap<Day, Vec<Observation>>,
}

/// An indicator that was entered by mistake: it steers nothing, and stays to be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithdrawnIndicator {
    /// As it was entered.
    pub indicator: Indicator,
    /// When it was withdrawn, and by whom.
    pub withdrawn: Mark,
    /// Why.
    pub reason: String,
}

impl Indicator {
    /// The observation of a period that holds.
    pub fn observation(&self, period: Day) -> Option<&Observation> {
        self.observations.get(&period)?.last()
    }

    /// The target that a period is held against: the one that was set when the period ended. A later
    /// correction does not recolour what was before it.
    pub fn target_of(&self, period: Day) -> Option<&Level> {
        let earlier = self.earlier.iter().find(|earlier| period < earlier.until.day());
        earlier.map(|earlier| &earlier.target).or(self.terms.target.as_ref())
    }

    /// Last days of its periods that ended before a day, oldest first: from the baseline on, up to the
    /// period that the last day of the target lies in.
    pub fn periods_before(&self, day: Day) -> impl Iterator<Item = Day> {
        let frequency = self.terms.frequency;
        let last = self.terms.target.as_ref().map_or(Day::MAX, |target| frequency.period_of(target.on));
        let ended = day.yesterday().unwrap_or(Day::MIN);
        frequency.periods(self.terms.baseline.on, last.min(ended))
    }
}

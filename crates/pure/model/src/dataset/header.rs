//! What is said about a version of a dataset: enough to read every figure without asking anyone.

use crate::bilingual::Bilingual;
use crate::strategy::Document;
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// What is said about a version as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatasetHeader {
    /// Title.
    pub title: Bilingual,
    /// What is counted: `employed aged 15 to 70, labour force survey`.
    pub concept: Bilingual,
    /// Unit of the figures, unless a label has its own.
    pub unit: Unit,
    /// What the second axis is.
    pub axis: Axis,
    /// Who published it, under what title and where.
    pub source: Document,
    /// Terms of use; a licence with a name has it in both languages.
    pub licence: Bilingual,
    /// What period it is of and when it was fetched.
    pub vintage: Vintage,
    /// Where the figures come from; says whether they are real.
    pub kind: DatasetKind,
    /// What is not there, in words.
    pub completeness: Bilingual,
    /// What to beware of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Bilingual>,
    /// How many regions and activities a whole table would have.
    #[serde(default, skip_serializing_if = "Expected::is_unknown")]
    pub expected: Expected,
    /// Names of the rows that hold totals.
    #[serde(default, skip_serializing_if = "Totals::are_none")]
    pub totals: Totals,
    /// Names of indicators, and of activities that the classification has no name for; in the order
    /// in which they are shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
}

/// A unit of measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// As shown beside a figure: `thousand persons`.
    pub name: Bilingual,
    /// How many of the plain unit one of it is: 1000 for thousand persons.
    #[serde(default = "one")]
    pub scale: u64,
}

const fn one() -> u64 {
    1
}

/// What the second axis of a table is; the first is regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Axis {
    /// Kinds of economic activity by KVED code, or by a range of sections such as `B-E`: parts of a
    /// whole, so that shares and quotients of them mean something.
    Activity,
    /// Indicators with names of their own, which add up to nothing.
    Indicator,
}

impl Axis {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Indicator => "indicator",
        }
    }
}

/// Where figures come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DatasetKind {
    /// A file of the body that made the statistics.
    Official,
    /// Figures of such a body, copied from a page or a print.
    Transcribed,
    /// Figures of something else that stand for what is not known.
    Proxy,
    /// Made up, for tests and for teaching.
    Synthetic,
}

impl DatasetKind {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Transcribed => "transcribed",
            Self::Proxy => "proxy",
            Self::Synthetic => "synthetic",
        }
    }

    /// Whether the figures were observed where the table says.
    pub const fn is_real(self) -> bool {
        matches!(self, Self::Official | Self::Transcribed)
    }
}

/// How fresh figures are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vintage {
    /// The period that they are of, in the source's words: `2019`, `2015–2021`.
    pub period: String,
    /// The day on which the source was read; `None` where nobody wrote it down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<Day>,
}

/// How much a whole table would hold; `None` where it is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Expected {
    /// Regions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<u64>,
    /// Activities or indicators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activities: Option<u64>,
}

impl Expected {
    fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

/// Under which names a source states totals. Their rows are no region and no activity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Totals {
    /// The region that stands for the whole country: `UA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The activity that stands for all: `TOTAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
}

impl Totals {
    fn are_none(&self) -> bool {
        self.region.is_none() && self.activity.is_none()
    }
}

/// The name of a code on the second axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// The code in the rows.
    pub code: String,
    /// Its name.
    pub name: Bilingual,
    /// Its own unit, where indicators differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}

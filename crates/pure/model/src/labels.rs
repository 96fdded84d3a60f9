//! What a text of a strategy is about, as a person reads it. It outranks what the program reads.

use crate::{SphereId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// Yes-or-no properties of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// A novelty or knowledge component.
    HasInnovation,
    /// Environmental or sustainability content.
    Green,
    /// IT, data, automation.
    Digital,
    /// Nobody could tell what is to be done or produced.
    Vague,
    /// Names clusters.
    Cluster,
    /// Names co-operation with another region.
    Interregional,
    /// Names activities and nothing else.
    ActivityOnly,
    /// Women, youth, veterans, people with disabilities, displaced people.
    Inclusion,
}

impl Flag {
    /// All flags, in the order in which they are printed.
    pub const ALL: [Self; 8] = [
        Self::HasInnovation,
        Self::Green,
        Self::Digital,
        Self::Vague,
        Self::Cluster,
        Self::Interregional,
        Self::ActivityOnly,
        Self::Inclusion,
    ];

    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HasInnovation => "has_innovation",
            Self::Green => "green",
            Self::Digital => "digital",
            Self::Vague => "vague",
            Self::Cluster => "cluster",
            Self::Interregional => "interregional",
            Self::ActivityOnly => "activity_only",
            Self::Inclusion => "inclusion",
        }
    }
}

impl fmt::Display for Flag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Flag {
    type Err = crate::Reason;

    fn from_str(text: &str) -> Result<Self, crate::Reason> {
        let wrong = || crate::Reason::new("not-a-flag").with("value", text);
        Self::ALL.into_iter().find(|flag| flag.code() == text).ok_or_else(wrong)
    }
}

/// All that a person finds in a text: what is not here is not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonReading {
    /// Spheres of annex 2.
    pub spheres: BTreeSet<SphereId>,
    /// KVED divisions, `10`, and groups, `10.5`.
    pub kved: BTreeSet<String>,
    /// The flags that hold.
    pub flags: BTreeSet<Flag>,
}

/// A reading with what it was made of and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelCorrection {
    /// The words that were read. Once the item is worded otherwise, the reading no longer holds.
    pub text: String,
    /// What they say.
    pub reading: PersonReading,
    /// Why the program is wrong.
    pub reason: String,
}

/// All corrections of an item's labels.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelCorrections {
    /// The one that holds; `None` when it was withdrawn.
    pub current: Option<LabelsCorrected>,
    /// Those before it, oldest first.
    pub earlier: Vec<SupersededLabels>,
}

/// A correction in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelsCorrected {
    /// What was corrected.
    pub correction: LabelCorrection,
    /// Sequence number of the event.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
}

/// A correction that no longer holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupersededLabels {
    /// What had been corrected.
    pub corrected: LabelsCorrected,
    /// Sequence number of the event that ended it.
    pub seq: u64,
    /// Why it was withdrawn; `None` when another took its place.
    pub reason: Option<String>,
}

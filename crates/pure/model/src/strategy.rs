//! A regional strategy: versions of spheres, priorities and tasks, each quoted with its place.

use crate::text::as_text;
use crate::time::Day;
use crate::{Reason, RegionIso, SphereId};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

macro_rules! item_id {
    ($(#[$doc:meta])* $name:ident, $letter:literal, $wrong:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            region: RegionIso,
            number: u16,
        }

        impl $name {
            /// The item of that number (from 1) in the region's strategy.
            pub const fn new(region: RegionIso, number: u16) -> Self {
                Self { region, number }
            }

            /// The region whose strategy it stands in.
            pub const fn region(self) -> RegionIso {
                self.region
            }

            /// Its number; never given to another item, even after withdrawal.
            pub const fn number(self) -> u16 {
                self.number
            }
        }

        as_text!($name);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!("{:02}-", $letter, "{:02}"), self.region.number(), self.number)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = Reason;

            fn from_str(text: &str) -> Result<Self, Reason> {
                let parse = || {
                    let (region, number) = text.split_once(concat!("-", $letter))?;
                    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
                    if region.len() != 2 || !(2..=5).contains(&number.len()) || !digits(region) || !digits(number) {
                        return None;
                    }
                    let id = Self::new(RegionIso::from_number(region.parse().ok()?)?, number.parse().ok()?);
                    // One spelling for each id, so that a link found is a link that works.
                    let padded_once = number.len() == 2 || !number.starts_with('0');
                    (id.number > 0 && padded_once).then_some(id)
                };
                parse().ok_or_else(|| Reason::new($wrong).with("value", text))
            }
        }

        impl TryFrom<String> for $name {
            type Error = Reason;

            fn try_from(text: String) -> Result<Self, Reason> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }
    };
}

item_id!(
    /// Id of a priority, `05-P01`: the region's ISO digits and a running number.
    PriorityId,
    "P",
    "not-a-priority-id"
);
item_id!(
    /// Id of a task, `05-T02`.
    TaskId,
    "T",
    "not-a-task-id"
);

/// A priority or a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemId {
    /// A priority.
    Priority(PriorityId),
    /// A task.
    Task(TaskId),
}

impl ItemId {
    /// The region whose strategy it stands in.
    pub const fn region(self) -> RegionIso {
        match self {
            Self::Priority(id) => id.region(),
            Self::Task(id) => id.region(),
        }
    }
}

as_text!(ItemId);

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Priority(id) => fmt::Display::fmt(id, f),
            Self::Task(id) => fmt::Display::fmt(id, f),
        }
    }
}

impl FromStr for ItemId {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        text.parse()
            .map(Self::Priority)
            .or_else(|_| text.parse().map(Self::Task))
            .map_err(|_| Reason::new("not-an-item-id").with("value", text))
    }
}

/// A source document, as a reader would cite it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Document {
    /// Title in its own language.
    pub title: String,
    /// Who issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// SHA-256 of the original in the object store, lower-case hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// The rules that a version was made under, and when they held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalRegime {
    /// The act, as cited.
    pub act: String,
    /// First day in force.
    pub effective_from: Day,
    /// Last day in force; `None` while it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_to: Option<Day>,
}

/// First and last year of planning, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// First year.
    pub from: i16,
    /// Last year.
    pub to: i16,
}

/// What is said about a version as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionHeader {
    /// Title of the strategy.
    pub title: String,
    /// The document that the items are quoted from.
    pub document: Document,
    /// The rules it was made under.
    pub regime: LegalRegime,
    /// Years it plans for.
    pub period: Period,
    /// The day from which this version holds.
    pub effective_from: Day,
    /// Why it was registered or amended.
    pub reason: String,
    /// A remark of the source about the whole strategy, quoted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A sphere as the strategy words it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclaredSphere {
    /// The label as printed.
    pub label: String,
    /// The sphere of annex 2 that the label belongs to; `None` when it fits none of the 17.
    pub sphere: Option<SphereId>,
    /// Where in the document it stands.
    pub place: String,
}

/// What a priority and a task have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The text without its closing punctuation.
    pub text: String,
    /// The text exactly as printed.
    pub verbatim: String,
    /// Where in the document it stands.
    pub place: String,
    /// A remark on the transcription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A priority in a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Priority {
    /// Its id.
    pub id: PriorityId,
    /// Its words.
    #[serde(flatten)]
    pub item: Item,
    /// What was corrected, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

/// A task in a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// Its words.
    #[serde(flatten)]
    pub item: Item,
    /// The priorities that it serves, where known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// What was corrected, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

/// A link from a task to a priority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The priority that the task serves.
    pub priority: PriorityId,
    /// How it is known.
    pub basis: LinkBasis,
}

/// How a link from task to priority is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkBasis {
    /// The strategy says so.
    Stated,
    /// The region's secretariat judged so.
    Judged,
}

/// A transcription error that was mended. The version stays the same: the document did not change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// Sequence number of the event in the journal.
    pub seq: u64,
    /// The text before.
    pub was: String,
    /// Why.
    pub reason: String,
}

/// One version of a strategy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// From 1.
    pub number: u32,
    /// Sequence number of the event that opened it.
    pub seq: u64,
    /// What is said about it as a whole.
    #[serde(flatten)]
    pub header: VersionHeader,
    /// Spheres in the order of the document.
    pub spheres: Vec<DeclaredSphere>,
    /// Priorities in the order of the document.
    pub priorities: Vec<Arc<Priority>>,
    /// Tasks in the order of the document.
    pub tasks: Vec<Arc<Task>>,
}

impl Version {
    /// The priority of that id in this version.
    pub fn priority(&self, id: PriorityId) -> Option<&Priority> {
        self.priorities.iter().find(|p| p.id == id).map(AsRef::as_ref)
    }

    /// The task of that id in this version.
    pub fn task(&self, id: TaskId) -> Option<&Task> {
        self.tasks.iter().find(|t| t.id == id).map(AsRef::as_ref)
    }

    /// The spheres of annex 2 that it declares, each once, in order of annex 2.
    pub fn sphere_ids(&self) -> std::collections::BTreeSet<SphereId> {
        self.spheres.iter().filter_map(|declared| declared.sphere).collect()
    }

    /// The tasks that are linked to a priority.
    pub fn tasks_of(&self, id: PriorityId) -> impl Iterator<Item = &Task> {
        self.tasks.iter().map(AsRef::as_ref).filter(move |t| t.links.iter().any(|l| l.priority == id))
    }
}

/// A region's strategy with all its versions; there is always at least one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strategy {
    /// The region.
    pub region: RegionIso,
    /// Superseded versions, oldest first.
    pub earlier: Vec<Arc<Version>>,
    /// The version in the register now.
    pub current: Arc<Version>,
    /// The highest priority number ever given here.
    pub last_priority: u16,
    /// The highest task number ever given here.
    pub last_task: u16,
}

impl Strategy {
    /// All versions, oldest first.
    pub fn versions(&self) -> impl DoubleEndedIterator<Item = &Version> {
        self.earlier.iter().map(AsRef::as_ref).chain(std::iter::once(self.current.as_ref()))
    }

    /// The version of that number.
    pub fn version(&self, number: u32) -> Option<&Version> {
        self.versions().find(|version| version.number == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_spelling() {
        let id: PriorityId = "05-P01".parse().unwrap();
        assert_eq!((id.region().to_string().as_str(), id.number()), ("UA-05", 1));
        assert_eq!("05-T112".parse::<TaskId>().unwrap().to_string(), "05-T112");
        for wrong in
            ["5-P01", "05-P1", "05-P001", "05-P00", "05-T01", "05-P99999", "05P01", "05-P+1", "05-P00001"]
        {
            assert!(wrong.parse::<PriorityId>().is_err(), "{wrong}");
        }
        assert_eq!("05-T02".parse::<ItemId>().unwrap().to_string(), "05-T02");
    }
}

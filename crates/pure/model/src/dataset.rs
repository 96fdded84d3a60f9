//! Tables of observations: what is said about them stands in the journal, the figures themselves are
//! an object that the journal names by hash.

mod content;
mod header;

pub use content::{Counts, Stored};
pub use header::{Axis, DatasetHeader, DatasetKind, Expected, Label, Totals, Unit, Vintage};

use crate::text::as_text;
use crate::{Reason, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Id of a dataset: 2 to 64 small Latin letters, digits and hyphens; it also makes its address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatasetId(Arc<str>);

as_text!(DatasetId);

impl DatasetId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DatasetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for DatasetId {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let sign = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        // A hyphen at either end would be lost in a sentence.
        let whole = (2..=64).contains(&text.len())
            && text.bytes().all(sign)
            && !text.starts_with('-')
            && !text.ends_with('-');
        if whole {
            Ok(Self(text.into()))
        } else {
            let shown: String = text.chars().take(80).collect();
            Err(Reason::new("not-a-dataset-id").with("value", shown))
        }
    }
}

impl TryFrom<String> for DatasetId {
    type Error = Reason;

    fn try_from(text: String) -> Result<Self, Reason> {
        text.parse()
    }
}

impl From<DatasetId> for String {
    fn from(id: DatasetId) -> Self {
        id.as_str().to_owned()
    }
}

/// A dataset with all that was ever imported under its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dataset {
    /// Its id.
    pub id: DatasetId,
    /// Versions before the latest, oldest first.
    pub earlier: Vec<Arc<DatasetVersion>>,
    /// The version imported last, withdrawn or not.
    pub latest: Arc<DatasetVersion>,
}

impl Dataset {
    /// All versions, oldest first.
    pub fn versions(&self) -> impl DoubleEndedIterator<Item = &Arc<DatasetVersion>> {
        self.earlier.iter().chain(std::iter::once(&self.latest))
    }

    /// The version of that number.
    pub fn version(&self, number: u32) -> Option<&Arc<DatasetVersion>> {
        self.versions().find(|version| version.number == number)
    }

    /// The newest version that was not withdrawn; what is calculated with unless another is asked for.
    pub fn in_use(&self) -> Option<&Arc<DatasetVersion>> {
        self.versions().rev().find(|version| version.withdrawn.is_none())
    }
}

/// A version. Its header and its figures never change; it can only be withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatasetVersion {
    /// Its number from 1.
    pub number: u32,
    /// Sequence number of the event that imported it.
    pub seq: u64,
    /// When it was imported.
    pub at: Timestamp,
    /// What is said about it.
    pub header: Arc<DatasetHeader>,
    /// Where its figures are, and how many.
    pub content: Stored,
    /// Why it should no longer be used; `None` while it may be.
    pub withdrawn: Option<Withdrawal>,
}

/// The end of something that stays visible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// Why.
    pub reason: String,
    /// Sequence number of the event.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_and_plain() {
        for right in ["employed-2019", "rd", "2019-a", &"a".repeat(64)] {
            assert_eq!(right.parse::<DatasetId>().unwrap().as_str(), right);
        }
        let long = "a".repeat(65);
        for wrong in ["", "a", "-a", "a-", "Employed", "a b", "a/b", "а-б", "..", long.as_str()] {
            let reason = wrong.parse::<DatasetId>().unwrap_err();
            assert_eq!(reason.id, "not-a-dataset-id", "{wrong}");
        }
    }
}

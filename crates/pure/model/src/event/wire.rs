//! Reading the events that a journal is full of. Flattened fields are read by name from one map
//! here; the derived way would collect each map first, at three times the cost.

use crate::strategy::{DeclaredSphere, Document, Item, LegalRegime, Period, VersionHeader};
use crate::time::Day;
use crate::{RegionIso, SphereId};
use serde::{Deserialize, Deserializer};

/// A header with the region before it, and the number if it is an amendment.
#[derive(Deserialize)]
struct Opened {
    region: RegionIso,
    version: Option<u32>,
    title: String,
    document: Document,
    regime: LegalRegime,
    period: Period,
    effective_from: Day,
    reason: String,
    #[serde(default)]
    note: Option<String>,
}

impl Opened {
    fn split(self) -> (RegionIso, Option<u32>, VersionHeader) {
        let Self { region, version, title, document, regime, period, effective_from, reason, note } = self;
        let header = VersionHeader { title, document, regime, period, effective_from, reason, note };
        (region, version, header)
    }
}

/// Fields of `StrategyRegistered`.
pub(super) fn registered<'de, D>(deserializer: D) -> Result<(RegionIso, VersionHeader), D::Error>
where
    D: Deserializer<'de>,
{
    let (region, _, header) = Opened::deserialize(deserializer)?.split();
    Ok((region, header))
}

/// Fields of `StrategyAmended`.
pub(super) fn amended<'de, D>(deserializer: D) -> Result<(RegionIso, u32, VersionHeader), D::Error>
where
    D: Deserializer<'de>,
{
    let (region, version, header) = Opened::deserialize(deserializer)?.split();
    let version = version.ok_or_else(|| serde::de::Error::missing_field("version"))?;
    Ok((region, version, header))
}

#[derive(Deserialize)]
struct Declared {
    region: RegionIso,
    label: String,
    sphere: Option<SphereId>,
    place: String,
}

/// Fields of `SphereDeclared`.
pub(super) fn sphere<'de, D>(deserializer: D) -> Result<(RegionIso, DeclaredSphere), D::Error>
where
    D: Deserializer<'de>,
{
    let Declared { region, label, sphere, place } = Declared::deserialize(deserializer)?;
    Ok((region, DeclaredSphere { label, sphere, place }))
}

#[derive(Deserialize)]
struct Words<Id> {
    id: Id,
    text: String,
    verbatim: String,
    place: String,
    #[serde(default)]
    note: Option<String>,
}

/// Fields of the events that declare or reword a priority or a task.
pub(super) fn item<'de, Id, D>(deserializer: D) -> Result<(Id, Item), D::Error>
where
    Id: Deserialize<'de>,
    D: Deserializer<'de>,
{
    let Words { id, text, verbatim, place, note } = Words::deserialize(deserializer)?;
    Ok((id, Item { text, verbatim, place, note }))
}

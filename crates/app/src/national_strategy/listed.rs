//! Which editions there are to compare: states at which strategies had changed.

use super::EditionError;
use crate::Rozum;
use rozum_model::{RegionIso, State, Timestamp};
use std::collections::BTreeMap;

/// Most that are listed, the latest: a list to choose from, not an archive.
const MOST: usize = 30;

/// A state right after a command that brought versions of strategies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionListed {
    /// Its size of the journal.
    pub size: u64,
    /// When.
    pub at: Timestamp,
    /// The regions whose strategies changed.
    pub regions: Vec<RegionIso>,
}

impl Rozum {
    /// The states at which strategies had changed, the latest first. One command may bring many versions; they are one edition.
    pub async fn editions(&self, state: &State) -> Result<Vec<EditionListed>, EditionError> {
        let versions = state.strategies.iter();
        let changed: BTreeMap<u64, RegionIso> =
            versions.flat_map(|(region, own)| own.versions().map(|version| (version.seq, *region))).collect();
        let mut found: Vec<EditionListed> = Vec::new();
        for (seq, region) in changed.into_iter().rev() {
            let Some(size) = self.journal.size_with(seq).await? else { continue };
            if let Some(same) = found.last_mut().filter(|own| own.size == size) {
                same.regions.push(region);
            } else if found.len() < MOST {
                found.push(EditionListed { size, at: self.recorded_at(seq).await?, regions: vec![region] });
            } else {
                break;
            }
        }
        Ok(found)
    }

    async fn recorded_at(&self, seq: u64) -> Result<Timestamp, EditionError> {
        let fault = |error: &dyn std::fmt::Display| EditionError::Fault(error.to_string());
        let stored = self.journal.read(seq, 1).await?;
        let event = stored.first().ok_or_else(|| fault(&"an event of a strategy is not in the journal"))?;
        event.recorded().map(|recorded| recorded.at).map_err(|error| fault(&error))
    }
}

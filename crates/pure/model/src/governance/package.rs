//! A package: what a working group proposes to the councils, line by line, and its bytes. What is
//! decided is decided on the hash of these bytes, so no line can change under the decision.

use super::ids::{PackageId, SittingId};
use super::mark::Mark;
use super::money::Share;
use super::sitting::{Matter, Verdict};
use crate::RegionIso;
use crate::account::AccountId;
use serde::{Deserialize, Serialize};

/// A line: a project, or a major change of one, and what each region is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageLine {
    /// The application or modification.
    pub matter: Matter,
    /// Its title when the package was formed.
    pub title: String,
    /// What each region is asked for.
    pub shares: Vec<Share>,
    /// On what conditions.
    pub conditions: Vec<String>,
    /// The sitting that proposed it.
    pub sitting: SittingId,
}

/// What one council decided on a package, for its own region's shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolution {
    /// The region.
    pub region: RegionIso,
    /// The sitting of its council.
    pub sitting: SittingId,
    /// Hash of the package that was decided on.
    pub hash: String,
    /// What was decided.
    pub verdict: Verdict,
    /// Who voted.
    pub voters: Vec<AccountId>,
    /// When.
    pub decided: Mark,
}

/// A package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// Its id, with the call.
    pub id: PackageId,
    /// Its lines in the order of preference.
    pub lines: Vec<PackageLine>,
    /// SHA-256 of [`package_bytes`], 64 lower-case hexadecimal digits.
    pub hash: String,
    /// When it was formed.
    pub formed: Mark,
    /// What the councils decided so far.
    pub resolutions: Vec<Resolution>,
}

impl Package {
    /// Regions that are asked for money, in order; the council of each decides.
    pub fn regions(&self) -> Vec<RegionIso> {
        let mut regions: Vec<_> =
            self.lines.iter().flat_map(|line| line.shares.iter().map(|share| share.region)).collect();
        regions.sort_unstable();
        regions.dedup();
        regions
    }

    /// What a region's council decided.
    pub fn resolution(&self, region: RegionIso) -> Option<&Resolution> {
        self.resolutions.iter().find(|resolution| resolution.region == region)
    }

    /// Whether every council that is asked has decided.
    pub fn is_decided(&self) -> bool {
        self.regions().into_iter().all(|region| self.resolution(region).is_some())
    }
}

/// The canonical bytes of a package: compact JSON of id and lines, fields in the order of this module.
#[expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "plain fields and text keys; nothing else can fail in memory"
)]
pub fn package_bytes(id: PackageId, lines: &[PackageLine]) -> Vec<u8> {
    serde_json::to_vec(&(id, lines)).expect("lines are always writable")
}

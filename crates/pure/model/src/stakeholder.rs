//! Who takes part: organisations by their sector of the quadruple helix. People are not named here:
//! names are personal data.

use serde::{Deserialize, Serialize};

/// A sector of the quadruple helix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sector {
    /// Firms, their clusters and associations.
    Business,
    /// Universities, institutes, laboratories.
    Science,
    /// Civic organisations and communities.
    Community,
    /// Public authorities and local self-government.
    Authority,
}

impl Sector {
    /// All four, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Business, Self::Science, Self::Community, Self::Authority];

    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Business => "business",
            Self::Science => "science",
            Self::Community => "community",
            Self::Authority => "authority",
        }
    }
}

/// An organisation that takes part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stakeholder {
    /// Its name.
    pub organisation: String,
    /// Its sector.
    pub sector: Sector,
}

//! What is steered, and what a risk is about.

use crate::governance::{ApplicationId, BodyId};
use crate::text::as_text;
use crate::{PriorityId, Reason, RegionIso};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What indicators and reviews are about; written as its id: `UA-05`, `05-P01`, `05-A001`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Steered {
    /// The strategy of a region.
    Strategy(RegionIso),
    /// A priority.
    Priority(PriorityId),
    /// A project.
    Application(ApplicationId),
}

as_text!(Steered);

impl Steered {
    /// The region; `None` for a project of no region.
    pub const fn region(self) -> Option<RegionIso> {
        match self {
            Self::Strategy(region) => Some(region),
            Self::Priority(id) => Some(id.region()),
            Self::Application(id) => id.region(),
        }
    }
}

impl fmt::Display for Steered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Strategy(region) => fmt::Display::fmt(region, f),
            Self::Priority(id) => fmt::Display::fmt(id, f),
            Self::Application(id) => fmt::Display::fmt(id, f),
        }
    }
}

impl FromStr for Steered {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let strategy = text.parse().map(Self::Strategy);
        let priority = || text.parse().map(Self::Priority);
        let application = || text.parse().map(Self::Application);
        let found = strategy.or_else(|_: Reason| priority()).or_else(|_: Reason| application());
        found.map_err(|_: Reason| Reason::new("not-a-steered-id").with("value", text))
    }
}

/// What a risk is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RiskAbout {
    /// A project.
    Application(ApplicationId),
    /// A priority.
    Priority(PriorityId),
    /// A region.
    Region(RegionIso),
    /// The work of a body.
    Body(BodyId),
}

impl RiskAbout {
    /// Where it lies; `None` is the whole country.
    pub const fn region(self) -> Option<RegionIso> {
        match self {
            Self::Application(id) => id.region(),
            Self::Priority(id) => Some(id.region()),
            Self::Region(region) => Some(region),
            Self::Body(id) => id.region(),
        }
    }
}

impl fmt::Display for RiskAbout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Application(id) => fmt::Display::fmt(id, f),
            Self::Priority(id) => fmt::Display::fmt(id, f),
            Self::Region(region) => fmt::Display::fmt(region, f),
            Self::Body(id) => fmt::Display::fmt(id, f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_steered_reads_back_as_written() {
        for text in ["UA-05", "05-P01", "05-A001"] {
            let read: Steered = text.parse().unwrap();
            assert_eq!((read.to_string().as_str(), read.region()), (text, RegionIso::from_number(5)));
            assert_eq!(serde_json::to_string(&read).unwrap(), format!("\"{text}\""));
        }
        for wrong in ["", "05", "05-T01", "UA-5", "05-I001"] {
            assert_eq!(wrong.parse::<Steered>().unwrap_err().argument("value"), Some(&wrong.into()));
        }
    }
}

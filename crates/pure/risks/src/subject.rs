//! What a finding is about.

use rozum_model::governance::{ApplicationId, BodyId, OrganisationId, RiskAbout, Steered};
use rozum_model::{PriorityId, RegionIso};
use serde::Serialize;
use std::fmt;

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum Subject {
    /// An application, whatever became of it.
    Project(ApplicationId),
    /// A priority.
    Priority(PriorityId),
    /// All of a region.
    Region(RegionIso),
    /// A body.
    Body(BodyId),
    /// An organisation.
    Organisation(OrganisationId),
    /// The strategy of a region.
    Strategy(RegionIso),
}

impl Subject {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Project(_) => "project",
            Self::Priority(_) => "priority",
            Self::Region(_) => "region",
            Self::Body(_) => "body",
            Self::Organisation(_) => "organisation",
            Self::Strategy(_) => "strategy",
        }
    }

    /// Where it lies; `None` for the whole country and for organisations, which may act anywhere.
    pub const fn region(self) -> Option<RegionIso> {
        match self {
            Self::Project(id) => id.region(),
            Self::Priority(id) => Some(id.region()),
            Self::Region(id) | Self::Strategy(id) => Some(id),
            Self::Body(id) => id.region(),
            Self::Organisation(_) => None,
        }
    }
}

impl From<Steered> for Subject {
    fn from(steered: Steered) -> Self {
        match steered {
            Steered::Strategy(region) => Self::Strategy(region),
            Steered::Priority(id) => Self::Priority(id),
            Steered::Application(id) => Self::Project(id),
        }
    }
}

/// As the register of risks names it; an organisation is no subject there, and a strategy stands for its region.
impl TryFrom<Subject> for RiskAbout {
    type Error = OrganisationId;

    fn try_from(subject: Subject) -> Result<Self, OrganisationId> {
        Ok(match subject {
            Subject::Project(id) => Self::Application(id),
            Subject::Priority(id) => Self::Priority(id),
            Subject::Region(region) | Subject::Strategy(region) => Self::Region(region),
            Subject::Body(id) => Self::Body(id),
            Subject::Organisation(id) => return Err(id),
        })
    }
}

/// The id alone, `05-A001`; a strategy has that of its region.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Project(id) => fmt::Display::fmt(id, f),
            Self::Priority(id) => fmt::Display::fmt(id, f),
            Self::Region(id) | Self::Strategy(id) => fmt::Display::fmt(id, f),
            Self::Body(id) => fmt::Display::fmt(id, f),
            Self::Organisation(id) => fmt::Display::fmt(id, f),
        }
    }
}

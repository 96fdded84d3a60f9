//! What a report is about: the country, or one region of it.

use rozum_model::RegionIso;
use rozum_model::governance::Application;

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// All regions.
    Country,
    /// One region.
    Region(RegionIso),
}

impl Scope {
    /// The region, where it is one.
    pub const fn region(self) -> Option<RegionIso> {
        match self {
            Self::Country => None,
            Self::Region(region) => Some(region),
        }
    }

    /// Whether something that lies there belongs to it; what lies in no region belongs to the country alone.
    pub fn covers(self, region: Option<RegionIso>) -> bool {
        match self {
            Self::Country => true,
            Self::Region(own) => region == Some(own),
        }
    }

    /// Whether a project belongs to it: its task is there, or money is asked of it.
    pub fn has(self, application: &Application) -> bool {
        let host = application.call.region().unwrap_or_else(|| application.region());
        let lines = &application.current.content.budget;
        self.covers(Some(application.region()))
            || lines.iter().any(|line| line.source.decided_in(host).is_some_and(|iso| self.covers(Some(iso))))
    }

    /// The page of a list, narrowed to it.
    pub fn path(self, list: &str) -> String {
        match self {
            Self::Country => list.to_owned(),
            Self::Region(region) => format!("{list}?region={region}"),
        }
    }

    /// The page of the report itself.
    pub fn report(self) -> String {
        match self {
            Self::Country => "/report".to_owned(),
            Self::Region(region) => format!("/regions/{region}/report"),
        }
    }
}

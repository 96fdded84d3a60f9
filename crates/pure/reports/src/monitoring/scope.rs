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
        self.list(list, &[])
    }

    /// The same, narrowed by more.
    pub fn list(self, list: &str, by: &[(&str, &str)]) -> String {
        let region = self.region().map(|region| format!("region={region}"));
        let more = by.iter().map(|(name, word)| format!("{name}={word}"));
        let asked: Vec<String> = region.into_iter().chain(more).collect();
        if asked.is_empty() { list.to_owned() } else { format!("{list}?{}", asked.join("&")) }
    }

    /// The page of the report itself.
    pub fn report(self) -> String {
        match self {
            Self::Country => "/report".to_owned(),
            Self::Region(region) => format!("/regions/{region}/report"),
        }
    }
}

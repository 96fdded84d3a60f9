//! What is followed, read from the address.

use super::ahead::Ahead;
use crate::frame::Frame;
use rozum_app::{priorities_of, regions_of};
use rozum_model::event::Subject;
use rozum_model::governance::{ApplicationId, BodyId};
use rozum_model::{PriorityId, RegionIso, State};

/// What is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The whole country.
    Country,
    /// A region.
    Region(RegionIso),
    /// A priority.
    Priority(PriorityId),
    /// A project.
    Project(ApplicationId),
    /// A body.
    Body(BodyId),
}

impl Scope {
    /// By the path of a feed or calendar.
    pub fn of(path: &str) -> Option<Self> {
        let (rest, _) = path.split('?').next()?.rsplit_once('/')?;
        if rest.is_empty() {
            return Some(Self::Country);
        }
        let (thing, id) = rest.strip_prefix('/')?.split_once('/')?;
        match thing {
            "regions" => id.parse().ok().map(Self::Region),
            "priorities" => id.parse().ok().map(Self::Priority),
            "projects" => id.parse().ok().map(Self::Project),
            "bodies" => id.parse().ok().map(Self::Body),
            _ => None,
        }
    }

    /// Path of its page.
    pub fn path(self) -> String {
        match self {
            Self::Country => "/".to_owned(),
            Self::Region(iso) => format!("/regions/{iso}"),
            Self::Priority(id) => format!("/priorities/{id}"),
            Self::Project(id) => format!("/projects/{id}"),
            Self::Body(id) => format!("/bodies/{id}"),
        }
    }

    /// Path of a file below its page.
    pub fn file(self, name: &str) -> String {
        format!("{}/{name}", self.path().trim_end_matches('/'))
    }

    /// What it is called; `None` when there is no such thing.
    pub fn name(self, f: &Frame, state: &State) -> Option<String> {
        match self {
            Self::Country => Some(f.t("bodies-country").into_owned()),
            Self::Region(iso) => rozum_reference::regions::region(iso).map(|_| f.region(iso).into_owned()),
            Self::Priority(id) => state.priority(id).map(|own| own.item.text.clone()),
            Self::Project(id) => {
                state.governance.application(id).map(|own| own.current.content.title.clone())
            }
            Self::Body(id) => state.governance.body(id).map(|own| own.facts.name.clone()),
        }
    }

    /// Whether what happens to something is news of it.
    pub fn covers(self, state: &State, subject: &Subject) -> bool {
        match self {
            Self::Country => true,
            Self::Region(iso) => regions_of(state, subject).contains(&iso),
            Self::Priority(id) => priorities_of(state, subject).contains(&id),
            Self::Project(id) => *subject == Subject::Application(id),
            Self::Body(id) => *subject == Subject::Body(id),
        }
    }

    /// Whether a day ahead belongs to it.
    pub fn has(self, state: &State, day: &Ahead) -> bool {
        let mut projects = day.projects.iter();
        self.covers(state, &day.subject)
            || match self {
                Self::Country => false,
                // A body of one region sits on a project that two share.
                Self::Region(_) | Self::Priority(_) => {
                    projects.any(|id| self.covers(state, &Subject::Application(*id)))
                }
                Self::Project(id) => projects.any(|own| *own == id),
                Self::Body(id) => day.bodies.contains(&id),
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_is_followed() {
        let paths = ["/feed.atom", "/regions/UA-05/feed.atom", "/priorities/05-P01/calendar.ics"];
        let paths =
            paths.into_iter().chain(["/projects/05-A001/feed.atom?x=1", "/bodies/UA-B01/calendar.ics"]);
        let read: Vec<String> = paths.map(|path| Scope::of(path).unwrap().path()).collect();
        assert_eq!(
            read,
            ["/", "/regions/UA-05", "/priorities/05-P01", "/projects/05-A001", "/bodies/UA-B01"]
        );
        assert_eq!(Scope::Country.file("feed.atom"), "/feed.atom");
        assert_eq!(
            Scope::of("/projects/05-A001/feed.atom").unwrap().file("bundle"),
            "/projects/05-A001/bundle"
        );
        for wrong in ["", "/cases/05-K001/feed.atom", "/projects/nothing/feed.atom", "/regions/feed.atom"] {
            assert_eq!(Scope::of(wrong), None, "{wrong}");
        }
    }
}

//! What is followed, read from the address.

use super::ahead::Ahead;
use crate::frame::Frame;
use rozum_app::rows::priority_of;
use rozum_model::event::Subject;
use rozum_model::governance::{ApplicationId, BodyId, Steered};
use rozum_model::strategy::ItemId;
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

    /// Whether a day ahead belongs to it.
    pub fn has(self, state: &State, day: &Ahead) -> bool {
        match self {
            Self::Country => true,
            Self::Region(iso) => region_of(&day.subject) == Some(iso) || day.regions.contains(&iso),
            Self::Priority(id) => day.priorities(state).contains(&id),
            Self::Project(id) => day.subject == Subject::Application(id) || day.projects.contains(&id),
            Self::Body(id) => day.subject == Subject::Body(id) || day.bodies.contains(&id),
        }
    }
}

/// The region that something lies in; `None` of the whole country or of none.
pub fn region_of(subject: &Subject) -> Option<RegionIso> {
    match subject {
        Subject::Strategy(region) => Some(*region),
        Subject::Evidence(priority) | Subject::Relevance(priority) => Some(priority.region()),
        Subject::Labels(item) => Some(item.region()),
        Subject::Body(id) => id.region(),
        Subject::Call(id) => id.region(),
        Subject::Application(id) => id.region(),
        Subject::Case(id) => id.region(),
        Subject::Indicator(id) => id.region(),
        Subject::Review(id) => id.region(),
        Subject::Risk(id) => id.region(),
        Subject::Occasion(id) => id.region(),
        Subject::Division(pair) => Some(pair.a().region()),
        Subject::Account(_)
        | Subject::Person(_)
        | Subject::Dataset(_)
        | Subject::Organisation(_)
        | Subject::Rules
        | Subject::Register
        | Subject::Journal => None,
    }
}

/// The priority of a project: its call's.
pub fn priority_of_project(state: &State, id: ApplicationId) -> Option<PriorityId> {
    let application = state.governance.application(id)?;
    priority_of(state, state.governance.call(application.call)?)
}

/// The priority of what is steered; a strategy has many.
pub fn priority_of_steered(state: &State, about: Steered) -> Option<PriorityId> {
    match about {
        Steered::Strategy(_) => None,
        Steered::Priority(id) => Some(id),
        Steered::Application(id) => priority_of_project(state, id),
    }
}

/// Everything whose events are news of a priority.
pub fn subjects_of_priority(state: &State, id: PriorityId) -> Vec<Subject> {
    let governance = &state.governance;
    let mut all = vec![Subject::Evidence(id), Subject::Relevance(id), Subject::Labels(ItemId::Priority(id))];
    let projects = governance.applications.keys().copied();
    all.extend(projects.filter(|own| priority_of_project(state, *own) == Some(id)).map(Subject::Application));
    let own = |about: Steered| priority_of_steered(state, about) == Some(id);
    let indicators = governance.indicators.values().filter(|one| own(one.terms.about));
    all.extend(indicators.map(|one| Subject::Indicator(one.id)));
    let reviews = governance.reviews.values().filter(|one| own(one.about));
    all.extend(reviews.map(|one| Subject::Review(one.id)));
    let occasions = governance.occasions.values().filter(|one| one.facts.priorities.contains(&id));
    all.extend(occasions.map(|one| Subject::Occasion(one.id)));
    all
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

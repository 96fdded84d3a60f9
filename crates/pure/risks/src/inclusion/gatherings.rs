//! Sittings of working groups and occasions with stakeholders, as one list.

use crate::outcome::{Input, Place};
use crate::subject::Subject;
use crate::view::{Case, Meeting};
use rozum_model::governance::Occasion;
use rozum_model::stakeholder::Sector;

/// Who came where.
pub(super) struct Gathering {
    /// How many for each sector, in the order of [`Sector::ALL`].
    pub(super) came: [u64; 4],
    name: String,
    place: Place,
    event: u64,
}

impl Gathering {
    fn sitting(meeting: &Meeting) -> Self {
        let (name, place) = (meeting.sitting.to_string(), Place::Sitting(meeting.sitting));
        Self { came: meeting.came, name, place, event: meeting.event }
    }

    fn occasion(occasion: &Occasion) -> Self {
        let (name, place) = (occasion.id.to_string(), Place::Occasion(occasion.id));
        Self { came: came(occasion), name, place, event: occasion.recorded.seq }
    }

    /// Its name with where it stands.
    pub(super) fn input(&self, name: &'static str) -> Input {
        Input::text(name, &self.name, self.place.clone()).at(self.event)
    }
}

/// How many persons came for each sector.
pub(super) fn came(occasion: &Occasion) -> [u64; 4] {
    Sector::ALL.map(|sector| u64::from(occasion.facts.persons.of(sector)))
}

/// The gatherings of each working group, then of each priority (its working group and the occasions about it), then of
/// each region with a strategy.
pub(super) fn by_subject(case: &Case<'_>) -> Vec<(Subject, Vec<Gathering>)> {
    let funding = case.funding;
    let sittings = |holds: &dyn Fn(&Meeting) -> bool| -> Vec<Gathering> {
        funding.meetings.iter().filter(|meeting| holds(meeting)).map(Gathering::sitting).collect()
    };
    let occasions = |holds: &dyn Fn(&Occasion) -> bool| -> Vec<Gathering> {
        funding
            .occasions
            .iter()
            .filter(|occasion| holds(occasion))
            .map(|one| Gathering::occasion(one))
            .collect()
    };
    let groups = funding.groups.iter();
    let mut all: Vec<_> = groups
        .map(|(group, _)| (Subject::Body(*group), sittings(&|meeting| meeting.sitting.body() == *group)))
        .collect();
    all.extend(funding.priorities.iter().map(|row| {
        let own = |meeting: &Meeting| funding.groups.contains(&(meeting.sitting.body(), row.id));
        let mut found = sittings(&own);
        found.extend(occasions(&|occasion| occasion.facts.priorities.contains(&row.id)));
        (Subject::Priority(row.id), found)
    }));
    all.extend(funding.regions.iter().map(|region| {
        let mut found = sittings(&|meeting| meeting.sitting.body().region() == Some(*region));
        found.extend(occasions(&|occasion| occasion.region() == Some(*region)));
        (Subject::Region(*region), found)
    }));
    all
}

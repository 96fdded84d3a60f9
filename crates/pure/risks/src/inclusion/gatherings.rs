//! Sittings of working groups and events with stakeholders, as one list.

use crate::outcome::{Input, Place};
use crate::subject::Subject;
use crate::supplied::StakeholderEvent;
use crate::view::{Case, Meeting};
use rozum_model::stakeholder::Sector;

/// Who came where.
pub(super) struct Gathering {
    /// How many for each sector, in the order of [`Sector::ALL`].
    pub(super) came: [u64; 4],
    name: String,
    place: Place,
    event: Option<u64>,
}

impl Gathering {
    fn sitting(meeting: &Meeting) -> Self {
        let (name, place) = (meeting.sitting.to_string(), Place::Sitting(meeting.sitting));
        Self { came: meeting.came, name, place, event: Some(meeting.event) }
    }

    fn event(event: &StakeholderEvent) -> Self {
        Self { came: came(event), name: event.id.clone(), place: Place::Supplied, event: None }
    }

    /// Its name with where it stands.
    pub(super) fn input(&self, name: &'static str) -> Input {
        let input = Input::text(name, &self.name, self.place.clone());
        Input { event: self.event, ..input }
    }
}

/// How many came for each sector; a sector that is not written came not.
pub(super) fn came(event: &StakeholderEvent) -> [u64; 4] {
    Sector::ALL.map(|sector| u64::from(event.came.get(&sector).copied().unwrap_or(0)))
}

/// The gatherings of each working group, then of each region with a strategy: there events count too.
pub(super) fn by_subject(case: &Case<'_>) -> Vec<(Subject, Vec<Gathering>)> {
    let funding = case.funding;
    let groups = funding.groups.iter().map(|(group, _)| {
        let own = funding.meetings.iter().filter(|meeting| meeting.sitting.body() == *group);
        (Subject::Body(*group), own.map(Gathering::sitting).collect())
    });
    let regions = funding.regions.iter().map(|region| {
        let own = funding.meetings.iter().filter(|meeting| meeting.sitting.body().region() == Some(*region));
        let events = case.supplied.events.get(region).into_iter().flatten();
        let past = events.filter(|event| event.day <= funding.today);
        (Subject::Region(*region), own.map(Gathering::sitting).chain(past.map(Gathering::event)).collect())
    });
    groups.chain(regions).collect()
}

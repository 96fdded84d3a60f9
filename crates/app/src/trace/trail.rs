//! The steps themselves, and what is read off them.

use super::places::host_of;
use super::{LastAct, Lately, Since, regions_of};
use crate::rows::{CockpitChange, CockpitChanges};
use rozum_model::account::Role;
use rozum_model::event::{FundingEvent, OversightEvent, SteeringEvent, Subject};
use rozum_model::governance::Cause;
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Event, Recorded, RegionIso, State, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// An event, as short as it can be.
#[derive(Debug, Clone, Copy)]
struct Step {
    at: Timestamp,
    /// Place of what it is about.
    subject: usize,
    kind: &'static str,
    /// Place of the account whose act it is; `None` of what is no act of a region.
    by: Option<usize>,
}

/// The steps read so far; the place of one is the number of its event.
#[derive(Debug, Clone, Default)]
pub(super) struct Trail {
    steps: Vec<Step>,
    /// What they are about, each thing once.
    subjects: Vec<Subject>,
    places: BTreeMap<Subject, usize>,
    /// Accounts that acted, each once.
    accounts: BTreeMap<AccountId, usize>,
    /// Documents that events name by hash, each with the first event that does.
    papers: BTreeMap<String, u64>,
}

impl Trail {
    pub fn size(&self) -> u64 {
        self.steps.len() as u64
    }

    /// The events that come next.
    pub fn extend(&mut self, events: impl IntoIterator<Item = Recorded>) {
        for event in events {
            let (at, kind) = (event.at, event.event.kind());
            let by = actor(&event).cloned().map(|account| {
                let next = self.accounts.len();
                *self.accounts.entry(account).or_insert(next)
            });
            let next = self.subjects.len();
            let subject = *self.places.entry(event.subject.clone()).or_insert(next);
            if subject == next {
                self.subjects.push(event.subject);
            }
            self.steps.push(Step { at, subject, kind, by });
        }
    }

    /// Documents that an event names, each by its hash.
    pub fn name(&mut self, papers: Vec<(u64, String)>) {
        for (seq, sha256) in papers {
            self.papers.entry(sha256).or_insert(seq);
        }
    }

    /// The first event that names the document with that hash.
    pub fn named_by(&self, sha256: &str) -> Option<u64> {
        self.papers.get(sha256).copied()
    }

    /// The steps up to a size of the journal, with their numbers.
    fn up_to(&self, size: u64) -> impl DoubleEndedIterator<Item = (u64, &Step)> {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        self.steps.iter().enumerate().take(size).map(|(place, step)| (place as u64, step))
    }

    /// The last act of each region: what its own people did. Of people who act for none of the regions that something concerns,
    /// it is an act of the region in which it is.
    pub fn last_acts(&self, state: &State) -> BTreeMap<RegionIso, LastAct> {
        // By thing and person; regions are looked up once for each thing, not for each event.
        let mut acts: BTreeMap<usize, BTreeMap<usize, LastAct>> = BTreeMap::new();
        for (seq, step) in self.up_to(state.size) {
            let Some(by) = step.by else { continue };
            let act = LastAct { seq, at: step.at, kind: step.kind };
            acts.entry(step.subject).or_default().insert(by, act);
        }
        let (served, none) = (served(state), BTreeSet::new());
        let mut own: Vec<&BTreeSet<RegionIso>> = vec![&none; self.accounts.len()];
        for (account, place) in &self.accounts {
            own[*place] = served.get(account).unwrap_or(&none);
        }
        let mut last = BTreeMap::new();
        for (subject, people) in acts {
            let subject = &self.subjects[subject];
            let concerned = regions_of(state, subject);
            let host = host_of(subject).map_or_else(|| concerned.clone(), |host| BTreeSet::from([host]));
            for (by, act) in people {
                let of: Vec<RegionIso> = concerned.intersection(own[by]).copied().collect();
                let of = if of.is_empty() { host.iter().copied().collect() } else { of };
                for region in of {
                    let own: &mut LastAct = last.entry(region).or_insert(act);
                    if own.seq < act.seq {
                        *own = act;
                    }
                }
            }
        }
        last
    }

    pub fn changes_since(&self, since: Since, now: Timestamp, state: &State) -> CockpitChanges {
        let size = state.size;
        let from = match since {
            Since::Size(from) => from.min(size),
            Since::Days(days) => {
                let moment = now.jiff().checked_sub(jiff::Span::new().hours(days * 24));
                let moment = moment.map_or(now, Timestamp::from_jiff);
                (self.steps.partition_point(|step| step.at < moment) as u64).min(size)
            }
        };
        let mut kinds: BTreeMap<&'static str, CockpitChange> = BTreeMap::new();
        let mut subjects = BTreeSet::new();
        for (seq, step) in self.up_to(size).skip_while(|(seq, _)| *seq < from) {
            let own =
                kinds.entry(step.kind).or_insert(CockpitChange { event: step.kind, count: 0, last: seq });
            own.count += 1;
            own.last = seq;
            subjects.insert(step.subject);
        }
        let mut changes: Vec<CockpitChange> = kinds.into_values().collect();
        changes.sort_by_key(|own| (std::cmp::Reverse(own.count), own.event));
        let regions: BTreeSet<RegionIso> =
            subjects.into_iter().flat_map(|place| regions_of(state, &self.subjects[place])).collect();
        CockpitChanges { since: from, events: size - from, changes, regions: regions.into_iter().collect() }
    }

    /// How many of the first so many events there were when a day ended in Kyiv.
    pub fn size_on(&self, size: u64, day: Day) -> u64 {
        (self.steps.partition_point(|step| step.at.kyiv_day() <= day) as u64).min(size)
    }

    /// Numbers of the latest events that are wanted.
    pub fn latest<F: Fn(&Subject) -> bool>(&self, size: u64, wanted: &Lately<F>) -> BTreeSet<u64> {
        let mut known: Vec<Option<bool>> = vec![None; self.subjects.len()];
        let mut is_about =
            |place: usize| *known[place].get_or_insert_with(|| (wanted.is_about)(&self.subjects[place]));
        let of_kinds = self.up_to(size).rev().filter(|(_, step)| wanted.kinds.contains(&step.kind));
        let found = of_kinds.filter(|(seq, step)| wanted.beside.contains(seq) || is_about(step.subject));
        found.map(|(seq, _)| seq).take(wanted.most).collect()
    }
}

/// Regions for which accounts act: of the bodies in which they sit or sat, and of the strategies that they keep.
fn served(state: &State) -> BTreeMap<&AccountId, BTreeSet<RegionIso>> {
    let seats = state.governance.mandates.values();
    let seats = seats.filter_map(|own| Some((&own.seat.account, own.id.body().region()?)));
    let roles = state.accounts.iter().flat_map(|(account, standing)| {
        standing.roles.iter().filter_map(move |role| match role {
            Role::Secretariat { region } => Some((account, *region)),
            Role::Administrator | Role::DataSteward | Role::Analyst => None,
        })
    });
    let mut all: BTreeMap<&AccountId, BTreeSet<RegionIso>> = BTreeMap::new();
    for (account, region) in seats.chain(roles) {
        all.entry(account).or_default().insert(region);
    }
    all
}

/// Whose act an event is. What the program and the operator enter is no act of a region, nor is a review that indicators call
/// for, nor what anybody says to it or about it.
fn actor(event: &Recorded) -> Option<&AccountId> {
    let called_for = |causes: &[Cause]| causes.iter().all(|cause| matches!(cause, Cause::Trigger(_)));
    let own = match &event.event {
        Event::Steering(
            SteeringEvent::ReviewOpened { causes, .. } | SteeringEvent::ReviewWidened { causes, .. },
        ) => !called_for(causes),
        Event::Oversight(OversightEvent::ComplaintFiled { .. })
        | Event::Funding(FundingEvent::StatementFiled { .. }) => false,
        _ => true,
    };
    match &event.actor {
        Actor::Account(account) if own => Some(account),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::shared;
    use super::*;
    use rozum_model::event::CommandRef;
    use rozum_model::governance::Trigger;
    use rozum_model::state::Standing;

    /// An hour passes from one event to the next.
    fn trail(events: impl IntoIterator<Item = (Actor, Event)>) -> Trail {
        let recorded = (0..).zip(events).map(|(seq, (actor, event))| {
            let at = Timestamp::from_microsecond(i64::try_from(seq).unwrap() * 3_600_000_000).unwrap();
            let command = CommandRef { name: String::new(), first: seq, last: seq };
            Recorded { seq, at, actor, command, subject: event.subject(), revision: 1, event }
        });
        let mut trail = Trail::default();
        trail.extend(recorded);
        trail
    }

    fn told() -> (Trail, State) {
        let person = || Actor::Account("a-0000000000000001".parse().unwrap());
        let project = || FundingEvent::AssessmentClosed { application: "05-A001".parse().unwrap() };
        let case = OversightEvent::CaseClosed {
            case: "05-K002".parse().unwrap(),
            reason: "Усе з'ясовано".to_owned(),
        };
        let events = [
            (person(), Event::Funding(project())),
            (person(), Event::Oversight(case)),
            (Actor::Operator, Event::Funding(project())),
            (Actor::Operator, Event::DemonstrationDeclared),
        ];
        let mut state = shared();
        state.size = 4;
        (trail(events), state)
    }

    #[test]
    fn a_region_acts_by_its_own_people() {
        let (trail, mut state) = told();
        let acts = |state: &State| -> Vec<(String, u64)> {
            trail.last_acts(state).iter().map(|(region, act)| (region.to_string(), act.seq)).collect()
        };
        // Of somebody who serves neither region it is an act where the project is.
        assert_eq!(acts(&state), [("UA-05".to_owned(), 1)]);
        let region = "UA-18".parse().unwrap();
        let standing = Standing { roles: [Role::Secretariat { region }].into(), closed: false };
        state.accounts.insert("a-0000000000000001".parse().unwrap(), standing);
        assert_eq!(acts(&state), [("UA-05".to_owned(), 1), ("UA-18".to_owned(), 0)]);
        let now = Timestamp::from_microsecond(4 * 3_600_000_000).unwrap();
        let changes = trail.changes_since(Since::Size(2), now, &state);
        assert_eq!((changes.since, changes.events, changes.changes.len()), (2, 2, 2));
        assert_eq!(changes.regions, ["UA-05".parse().unwrap(), "UA-18".parse().unwrap()]);
    }

    #[test]
    fn what_follows_of_itself_and_what_anybody_says_is_no_act_of_a_region() {
        let person = Actor::Account("a-0000000000000001".parse().unwrap());
        let project = FundingEvent::AssessmentClosed { application: "05-A001".parse().unwrap() };
        let review = "05-V001".parse().unwrap();
        let trigger = Trigger::Milestone { milestone: 1, due: jiff::civil::date(2026, 9, 18) };
        let widened = |causes| Event::Steering(SteeringEvent::ReviewWidened { review, causes, due: None });
        let last = |event: Event| {
            let before = (person.clone(), Event::Funding(project.clone()));
            let trail = trail([before, (person.clone(), event)]);
            let state = State { size: 2, ..shared() };
            trail.last_acts(&state)[&"UA-05".parse().unwrap()].seq
        };
        assert_eq!(last(widened(vec![Cause::Trigger(trigger)])), 0);
        let asked = Cause::Asked {
            body: "05-B03".parse().unwrap(), reason: "Умови змінилися".to_owned()
        };
        assert_eq!(last(widened(vec![Cause::Trigger(trigger), asked])), 1);
    }

    #[test]
    fn the_latest_are_found_by_kind_and_thing_or_by_number() {
        let (trail, _) = told();
        let latest = |size, most, about: &'static str, beside: &[u64]| {
            let kinds = &["assessment-closed", "case-closed"];
            let is_about = |subject: &Subject| subject.to_string() == about;
            let wanted = Lately { kinds, is_about, beside: beside.iter().copied().collect(), most };
            trail.latest(size, &wanted).into_iter().collect::<Vec<_>>()
        };
        assert_eq!(latest(4, 9, "application/05-A001", &[]), [0, 2]);
        assert_eq!(latest(4, 9, "application/05-A001", &[1]), [0, 1, 2]);
        assert_eq!(latest(4, 2, "application/05-A001", &[1]), [1, 2], "the latest two");
        assert_eq!(latest(2, 9, "application/05-A001", &[]), [0], "as the journal was");
        assert_eq!(latest(4, 9, "journal", &[3]), [0; 0], "no such kind");
    }
}

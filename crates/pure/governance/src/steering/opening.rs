//! What fired is put before a review: before the one that is open, or a new one.

use super::triggers::{Fired, triggers_of};
use crate::oversight::due_after;
use crate::{Refusal, numbers, record};
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{Cause, ReviewId, StageReview, Steered};
use rozum_model::time::Day;
use rozum_model::{Actor, Event, Reason, RegionIso, State, Timestamp};
use std::collections::BTreeMap;

/// The events that put all of this before reviews, one for each thing that they are about.
pub(super) fn openings(state: &State, today: Day, fired: &[Fired]) -> Result<Vec<Event>, Reason> {
    let mut causes: BTreeMap<Steered, Vec<Cause>> = BTreeMap::new();
    for one in fired {
        causes.entry(one.about).or_default().push(Cause::Trigger(one.trigger));
    }
    let mut new: BTreeMap<Option<RegionIso>, u16> = BTreeMap::new();
    let mut events = Vec::new();
    for (about, causes) in causes {
        let open = state.governance.reviews_of(about).find(|review| review.is_open());
        let event = if let Some(open) = open {
            SteeringEvent::ReviewWidened { review: open.id, causes }
        } else {
            let given = new.entry(about.region()).or_default();
            *given += 1;
            opened(state, today, about, causes, *given)?
        };
        events.push(Event::Steering(event));
    }
    Ok(events)
}

/// A new review; `given` is its place among those that one command opens in the region.
pub(super) fn opened(
    state: &State,
    today: Day,
    about: Steered,
    causes: Vec<Cause>,
    given: u16,
) -> Result<SteeringEvent, Reason> {
    let region = about.region();
    let all = ReviewId::new(region, 0)..=ReviewId::new(region, u16::MAX);
    let last = state.governance.reviews.range(all).next_back().map_or(0, |(id, _)| id.number());
    let number = last.checked_add(given).ok_or_else(numbers::exhausted)?;
    let due = due_after(state, today, state.governance.numbers().review_days)?;
    Ok(SteeringEvent::ReviewOpened { review: ReviewId::new(region, number), about, causes, due })
}

/// What follows by itself when a command has made something fire: the same command opens the review.
pub(crate) fn followed(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    verb: &'static str,
    events: &[Event],
    about: Steered,
) -> Result<Vec<Event>, Refusal> {
    let mut next = state.clone();
    for event in record(state, actor, now, verb, events.to_vec()) {
        crate::apply(&mut next, &event).map_err(|error| error.reason)?;
    }
    let today = now.kyiv_day();
    let known = triggers_of(state, about, today);
    let mut fired = triggers_of(&next, about, today);
    fired.retain(|one| !known.contains(one));
    Ok(openings(&next, today, &fired)?)
}

/// The review of that number.
pub(super) fn find(state: &State, id: ReviewId) -> Result<&StageReview, Reason> {
    let found = state.governance.stage_review(id);
    found.ok_or_else(|| Reason::new("stage-review-unknown").with("review", id.to_string()))
}

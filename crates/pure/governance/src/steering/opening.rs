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
            widened(state, today, open, causes)
        } else {
            let given = new.entry(about.region()).or_default();
            *given += 1;
            opened(state, today, about, causes, *given)?
        };
        events.push(Event::Steering(event));
    }
    Ok(events)
}

/// More before an open review. Its day is no later than one of its own would be: rules of other days may have come
/// since it was opened.
fn widened(state: &State, today: Day, open: &StageReview, causes: Vec<Cause>) -> SteeringEvent {
    let own = due_after(state, today, state.governance.numbers().review_days).ok();
    SteeringEvent::ReviewWidened { review: open.id, causes, due: own.filter(|own| *own < open.due) }
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

#[cfg(test)]
mod tests {
    use crate::implementation::samples::MONDAY;
    use crate::samples::seats::day;
    use crate::steering::samples::{
        GROUP, OWNER, SECRETARIAT, answering, confirming, correcting, does, observing, opened, proposing,
        recording, review,
    };
    use rozum_model::State;

    /// Red in a quarter, told a week after its end.
    fn red_in(state: &mut State, period: &str, on: i64) {
        does(state, OWNER, on, recording(observing(period, "5", None)));
    }

    #[test]
    fn what_joins_keeps_the_day_unless_its_own_is_earlier() {
        let mut state = opened();
        let due = review(&state).due;
        red_in(&mut state, "2026-03-31", 36);
        red_in(&mut state, "2026-06-30", 127);
        assert_eq!((review(&state).causes.len(), review(&state).due), (2, due));
        // As if the review had been opened under rules that gave it a year.
        let mut state = opened();
        let id = review(&state).id;
        let own = std::sync::Arc::make_mut(state.governance.reviews.get_mut(&id).unwrap());
        own.due = day(MONDAY + 365);
        red_in(&mut state, "2026-03-31", 36);
        red_in(&mut state, "2026-06-30", 127);
        // 20 working days after 7 July 2026.
        assert_eq!((review(&state).causes.len(), review(&state).due), (2, day(MONDAY + 155)));
    }

    #[test]
    fn what_fires_after_a_decision_has_a_review_and_a_day_of_its_own() {
        let mut state = opened();
        does(&mut state, SECRETARIAT, 11, proposing(answering(1, correcting())));
        does(&mut state, GROUP[0], 12, confirming());
        red_in(&mut state, "2026-03-31", 36);
        red_in(&mut state, "2026-06-30", 127);
        assert_eq!((review(&state).stage.name(), review(&state).causes.len()), ("decided", 1));
        let next = state.governance.stage_review("05-V002".parse().unwrap()).unwrap();
        assert_eq!((next.stage.name(), next.causes.len(), next.due), ("open", 1, day(MONDAY + 155)));
    }
}

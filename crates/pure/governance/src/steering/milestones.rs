//! Milestones that were not seen reached by their day. An answer holds for as many days as a review has for its
//! decision; what is missed still then calls for a review again, so that no answer closes it for ever.

use crate::oversight::working_days_after;
use rozum_model::State;
use rozum_model::governance::{Application, Implementing, ReviewStage, StageReview, Steered, Trigger};
use rozum_model::time::Day;

/// Milestones of a project under way that call for a review: missed, and before no review that answers for them.
pub(super) fn missed<'a>(
    state: &'a State,
    application: &'a Application,
    today: Day,
) -> impl Iterator<Item = Trigger> + 'a {
    let work = application.stage.under_way();
    let reached: Vec<u16> = work.into_iter().flat_map(Implementing::reached).collect();
    let milestones = (1..).zip(&application.current.content.milestones).filter(move |_| work.is_some());
    let open = milestones.filter(move |(number, _)| !reached.contains(number));
    let all = open.map(|(milestone, own)| Trigger::Milestone { milestone, due: own.due });
    all.filter(move |own| {
        missed_since(state, Steered::Application(application.id), *own).is_some_and(|since| since <= today)
    })
}

/// The first day on which a milestone that nobody saw reached calls for a review; `None` while one is open or what
/// one decided is awaited, and where the calendar of working days does not reach.
pub(super) fn missed_since(state: &State, about: Steered, trigger: Trigger) -> Option<Day> {
    let Trigger::Milestone { due, .. } = trigger else { return None };
    let named = state.governance.reviews_of(about).filter(|own| own.triggers().any(|one| one == trigger));
    let answered: Option<Vec<Day>> = named.map(answered).collect();
    let last = answered?.into_iter().max();
    let rules = state.governance.numbers();
    last.map_or(Some(due), |last| working_days_after(rules, last, rules.review_days))?.tomorrow().ok()
}

/// The day of a review's answer; `None` while somebody has still to act.
fn answered(review: &StageReview) -> Option<Day> {
    match &review.stage {
        ReviewStage::Completed { completed, .. } => Some(completed.day()),
        ReviewStage::Decided { confirmed, .. } => review.awaited().is_none().then(|| confirmed.day()),
        ReviewStage::Open | ReviewStage::Proposed { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{MONDAY, application, under_way};
    use crate::samples::seats::{day, done};
    use crate::steering::samples::{
        GROUP, SECRETARIAT, confirming, correcting, does, keeping, opening_due, proposing, review, with_group,
    };
    use rozum_model::Actor;
    use rozum_model::governance::FollowUp;
    use std::sync::Arc;

    fn seen(state: &State, on: i64) -> Vec<u16> {
        let own = state.governance.application(application()).unwrap();
        let number = |trigger| match trigger {
            Trigger::Milestone { milestone, .. } => milestone,
            _ => panic!("{trigger:?}"),
        };
        missed(state, own, day(MONDAY + on)).map(number).collect()
    }

    /// The first milestone was due on day 100, a review took it up on day 101.
    fn taken_up() -> State {
        let mut state = with_group(under_way());
        assert_eq!((seen(&state, 100), seen(&state, 101)), (vec![], vec![1]));
        done(&mut state, MONDAY + 101, &Actor::System, opening_due());
        state
    }

    #[test]
    fn what_is_missed_still_calls_again_when_the_days_of_a_review_have_passed() {
        let mut state = taken_up();
        assert_eq!(seen(&state, 199), [0; 0], "the review is open");
        does(&mut state, SECRETARIAT, 102, proposing(keeping()));
        does(&mut state, GROUP[0], 103, confirming());
        // 20 working days after Saturday 13 June end on Friday 10 July, day 130.
        assert_eq!((seen(&state, 130), seen(&state, 131)), (vec![], vec![1]));
        done(&mut state, MONDAY + 131, &Actor::System, opening_due());
        assert_eq!((state.governance.reviews.len(), seen(&state, 199)), (2, vec![]));
    }

    #[test]
    fn what_was_decided_is_awaited_and_then_has_its_days_too() {
        let mut state = taken_up();
        does(&mut state, SECRETARIAT, 102, proposing(correcting()));
        does(&mut state, GROUP[0], 103, confirming());
        assert_eq!(seen(&state, 199), [0; 0], "it is awaited, and late on its own");
        // As if the modification had been accepted and had left the milestone where it is.
        let id = review(&state).id;
        let own = Arc::make_mut(state.governance.reviews.get_mut(&id).unwrap());
        let ReviewStage::Decided { proposal, proposed, body, confirmed } = own.stage.clone() else {
            panic!()
        };
        let (done, words, completed) = (FollowUp::Ended, "зроблено".to_owned(), confirmed.clone());
        own.stage = ReviewStage::Completed { proposal, proposed, body, confirmed, done, words, completed };
        assert_eq!((seen(&state, 130), seen(&state, 131)), (vec![], vec![1]));
    }
}

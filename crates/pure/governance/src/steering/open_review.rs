//! Ask for a review, with a reason: the secretariat, the working group, the council or the oversight of the
//! region. One is open at a time about one thing.

use super::opening::opened;
use super::{Answer, Person, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::Reason;
use rozum_model::governance::{BodyId, BodyKind, Cause, Steered};

pub(super) fn decide(person: &Person<'_>, about: Steered, reason: &str) -> Answer {
    let body = asks(person, about)?;
    let mut reasons = Vec::new();
    if !person.state.is_live(about) {
        reasons.push(Reason::new("steered-unknown").with("about", about.to_string()));
    }
    reasoned(Field::only("reason"), reason, &mut reasons);
    if let Some(open) = person.state.governance.reviews_of(about).find(|review| review.is_open()) {
        reasons.push(Reason::new("review-open-already").with("review", open.id.to_string()));
    }
    let causes = vec![Cause::Asked { body, reason: reason.to_owned() }];
    let event = opened(person.state, person.today, about, causes, 1);
    reasons.extend(event.as_ref().err().cloned());
    Refusal::if_any(reasons)?;
    Ok(only(event?))
}

/// The body for which this person asks.
fn asks(person: &Person<'_>, about: Steered) -> Result<BodyId, Reason> {
    let governance = &person.state.governance;
    let deciders = super::deciders(person.state, about);
    let concerned = |kind| matches!(kind, BodyKind::Secretariat | BodyKind::Council | BodyKind::Oversight);
    let bodies = governance.bodies_in(about.region(), concerned).map(|body| body.id);
    let mut bodies = bodies.chain(deciders);
    let own = bodies.find(|body| governance.seat(person.account, *body, person.today).is_some());
    own.ok_or_else(|| Reason::new("not-concerned").with("about", about.to_string()))
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{
        LAST, OVERSIGHT, STRANGER, cannot, does, sits_to_the_last, under_way, why,
    };
    use crate::steering::samples::{COUNCIL, GROUP, SECRETARIAT, asking, steered};
    use rozum_model::governance::Cause;

    #[test]
    fn those_concerned_ask_and_are_named() {
        let state = steered();
        for (who, body) in
            [(SECRETARIAT, "05-B02"), (GROUP[0], "05-B04"), (COUNCIL[0], "05-B05"), (OVERSIGHT[0], "05-B03")]
        {
            let mut state = state.clone();
            does(&mut state, who, 10, asking("05-P01"));
            let review = state.governance.reviews.values().next().unwrap();
            assert!(
                matches!(&review.causes[0].cause, Cause::Asked { body: own, .. } if own.to_string() == body)
            );
            // 20 working days after 12 March 2026.
            assert_eq!((review.due.to_string().as_str(), review.opened.seq), ("2026-04-09", state.size - 1));
        }
        assert_eq!(cannot(&state, STRANGER, 10, asking("05-P01")), ["not-concerned about=05-P01"]);
        assert_eq!(why(&state, GROUP[0], 10, asking("05-P02")), ["not-concerned"], "another group's");
    }

    #[test]
    fn one_is_open_at_a_time_about_what_is_there() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 10, asking("05-P01"));
        assert_eq!(cannot(&state, SECRETARIAT, 11, asking("05-P01")), ["review-open-already review=05-V001"]);
        assert_eq!(why(&state, SECRETARIAT, 11, asking("05-P02")), [""; 0]);
        assert_eq!(why(&state, SECRETARIAT, 11, asking("05-P09")), ["steered-unknown"]);
        assert_eq!(why(&state, SECRETARIAT, 11, asking("05-A001")), ["steered-unknown"], "not under way");
        assert_eq!(why(&under_way(), SECRETARIAT, 11, asking("05-A001")), [""; 0]);
    }

    #[test]
    fn a_review_has_a_day_by_which_it_is_decided() {
        let mut state = steered();
        sits_to_the_last(&mut state, 21, 10, "05-B02");
        assert_eq!(why(&state, 21, LAST, asking("05-P01")), ["calendar-does-not-reach"]);
        let found = why(&state, 21, LAST, asking("05-P09"));
        assert_eq!(found, ["steered-unknown", "calendar-does-not-reach"]);
    }
}

//! Send a proposed decision back, with a reason: another person, of the body that decides.

use super::hands::impossible;
use super::opening::find;
use super::{Answer, Person, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{Act, ReviewId, ReviewStage};

pub(super) fn decide(person: &Person<'_>, id: ReviewId, reason: &str) -> Answer {
    let review = find(person.state, id)?;
    let body = person.decides_in(review)?;
    let ReviewStage::Proposed { proposed, .. } = &review.stage else {
        return Err(impossible(review, "return-review-decision"));
    };
    let mut reasons = Vec::new();
    person.apart(review.about, Act::Voted, &mut reasons);
    reasons.extend(person.second(review, proposed));
    reasoned(Field::only("reason"), reason, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(only(SteeringEvent::ReviewDecisionReturned { review: id, body, reason: reason.to_owned() }))
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{does, why};
    use crate::steering::samples::{
        GROUP, SECRETARIAT, correcting, keeping, moved, opened, proposing, returning, review,
    };

    #[test]
    fn what_came_back_is_kept_and_another_may_be_proposed() {
        let mut state = opened();
        assert_eq!(why(&state, GROUP[0], 11, returning("Підстав замало.")), ["review-step-impossible"]);
        does(&mut state, SECRETARIAT, 11, proposing(keeping()));
        assert_eq!(why(&state, GROUP[0], 12, returning("ні")), ["reason-too-short"]);
        let reason = "Підстав для цього замало.";
        assert_eq!(why(&state, SECRETARIAT, 12, returning(reason)), ["only-the-deciding-body"]);
        does(&mut state, GROUP[0], 12, returning(reason));
        let returned = &review(&state).returned[0];
        assert_eq!((&returned.proposal, returned.body.to_string().as_str()), (&keeping(), "05-B04"));
        assert_eq!(review(&state).stage.name(), "open");
        does(&mut state, SECRETARIAT, 13, proposing(correcting()));
        moved(&mut state, SECRETARIAT, 14);
        assert_eq!(why(&state, SECRETARIAT, 15, returning(reason)), ["review-second-person"]);
    }
}

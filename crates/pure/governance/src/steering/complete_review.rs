//! Say what was done after a decision: the rule looks whether it really was.

use super::hands::impossible;
use super::opening::find;
use super::{Answer, follow_up, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::State;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{FollowUp, ReviewDecision, ReviewId, ReviewStage};

pub(super) fn decide(state: &State, id: ReviewId, done: FollowUp, words: &str) -> Answer {
    let review = find(state, id)?;
    let ReviewStage::Decided { proposal, .. } = &review.stage else {
        return Err(impossible(review, "complete-review"));
    };
    if proposal.decision == ReviewDecision::Keep {
        return Err(impossible(review, "complete-review"));
    }
    let mut reasons = Vec::new();
    reasoned(Field::only("done"), words, &mut reasons);
    reasons.extend(follow_up::against(state, review, proposal.decision, done));
    Refusal::if_any(reasons)?;
    Ok(only(SteeringEvent::ReviewCompleted { review: id, done, words: words.to_owned() }))
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{STRANGER, does, why};
    use crate::steering::samples::{
        GROUP, SECRETARIAT, completing, confirming, keeping, opened, proposing, retargeting, review,
    };
    use rozum_model::command::SteeringCommand;
    use rozum_model::governance::FollowUp;

    #[test]
    fn what_was_done_ends_the_review() {
        let mut state = opened();
        let done = FollowUp::Target { indicator: "05-I001".parse().unwrap() };
        assert_eq!(why(&state, SECRETARIAT, 11, completing(done)), ["review-step-impossible"]);
        does(&mut state, SECRETARIAT, 11, proposing(retargeting("60")));
        does(&mut state, GROUP[0], 12, confirming());
        assert!(review(&state).awaited().is_some());
        assert_eq!(why(&state, STRANGER, 14, completing(done)), ["only-the-secretariat-body"]);
        let id = "05-V001".parse().unwrap();
        let mute = SteeringCommand::CompleteReview { review: id, done, words: "ні".to_owned() };
        assert_eq!(why(&state, SECRETARIAT, 14, mute), ["reason-too-short"]);
        does(&mut state, SECRETARIAT, 14, completing(done));
        assert_eq!((review(&state).stage.name(), review(&state).awaited()), ("completed", None));
    }

    #[test]
    fn after_keep_there_is_nothing_to_do() {
        let mut state = opened();
        does(&mut state, SECRETARIAT, 11, proposing(keeping()));
        does(&mut state, GROUP[0], 12, confirming());
        assert_eq!(why(&state, SECRETARIAT, 13, completing(FollowUp::Ended)), ["review-step-impossible"]);
    }
}

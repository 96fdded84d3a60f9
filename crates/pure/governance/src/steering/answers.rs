//! Each cause of a review is answered, those that joined it too: nothing that called for a review is closed in
//! silence.

use super::hands::named;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::Reason;
use rozum_model::governance::{ProposedDecision, StageReview};
use std::collections::BTreeSet;

/// Adds what is wrong with the answers of a proposal.
pub(super) fn check(review: &StageReview, proposal: &ProposedDecision, reasons: &mut Vec<Reason>) {
    let mut seen = BTreeSet::new();
    let told = |reason, cause: u16| named(review, reason).with("cause", u32::from(cause));
    for answer in &proposal.answers {
        if review.numbered().all(|(number, _)| number != answer.cause) {
            reasons.push(told(Reason::new("cause-unknown"), answer.cause));
            continue;
        }
        if !seen.insert(answer.cause) {
            reasons.push(told(Reason::new("cause-answered-twice"), answer.cause));
        }
        let index = usize::from(answer.cause).saturating_sub(1);
        reasoned(Field::of("cause-answer", index), &answer.words, reasons);
    }
    reasons.extend(review.unanswered(proposal).map(|cause| told(Reason::new("cause-unanswered"), cause)));
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{cannot, does, why};
    use crate::steering::samples::{
        GROUP, OWNER, SECRETARIAT, answer, answering, confirming, correcting, keeping, observing, opened,
        proposing, recording, red, returning, review,
    };
    use rozum_model::governance::{CauseAnswer, ProposedDecision, ReviewDecision};

    const SAID: &str = "Обладнання надійде восени.";

    fn against(answers: &[(u16, &str)]) -> Vec<String> {
        let own = |(cause, words): &(u16, &str)| CauseAnswer { cause: *cause, words: (*words).to_owned() };
        let answers = answers.iter().map(own).collect();
        cannot(&red(), SECRETARIAT, 130, proposing(ProposedDecision { answers, ..keeping() }))
    }

    #[test]
    fn each_cause_has_one_answer_that_says_something() {
        assert_eq!(against(&[(1, SAID)]), [""; 0]);
        let none = "cause-unanswered review=05-V001 cause=1";
        assert_eq!(against(&[]), [none]);
        for unknown in [0, 2] {
            let found = against(&[(unknown, SAID), (1, SAID)]);
            assert_eq!(found, [format!("cause-unknown review=05-V001 cause={unknown}")]);
        }
        assert_eq!(against(&[(1, SAID), (1, SAID)]), ["cause-answered-twice review=05-V001 cause=1"]);
        assert_eq!(against(&[(1, " ")]), ["text-empty field=cause-answer number=1"]);
        let short = "reason-too-short field=cause-answer number=1 letters=2 least=15";
        assert_eq!(against(&[(1, "ні")]), [short]);
    }

    #[test]
    fn every_decision_answers() {
        for decision in [ReviewDecision::Correct, ReviewDecision::Discontinue] {
            let silent = ProposedDecision { decision, answers: Vec::new(), ..correcting() };
            assert_eq!(why(&red(), SECRETARIAT, 130, proposing(silent)), ["cause-unanswered"]);
        }
    }

    #[test]
    fn what_joins_a_proposal_is_answered_before_anybody_confirms() {
        let mut state = opened();
        does(&mut state, SECRETARIAT, 11, proposing(keeping()));
        for (period, on) in [("2026-03-31", 36), ("2026-06-30", 127)] {
            does(&mut state, OWNER, on, recording(observing(period, "10", None)));
        }
        assert_eq!(review(&state).causes.len(), 2);
        let found = cannot(&state, GROUP[0], 128, confirming());
        assert_eq!(found, ["cause-unanswered review=05-V001 cause=2"]);
        does(&mut state, GROUP[0], 128, returning("Показник відтоді почервонів."));
        assert_eq!(why(&state, SECRETARIAT, 129, proposing(keeping())), ["cause-unanswered"]);
        does(&mut state, SECRETARIAT, 129, proposing(answering(2, keeping())));
        does(&mut state, GROUP[0], 130, confirming());
        let (decided, _) = review(&state).stage.decided().unwrap();
        assert_eq!(decided.answer(2), Some(answer(2).words.as_str()));
    }
}

//! Record what became of the proposal to change or drop a priority. The decision itself is the council's; the secretariat
//! records it with the act.

use crate::ground::reasoned;
use crate::texts::{Field, required};
use crate::{Refusal, revision};
use rozum_model::event::Subject;
use rozum_model::relevance::{Conclusion, Outcome, ProposalDecision, Reviewed};
use rozum_model::strategy::Version;
use rozum_model::{Event, PriorityId, Reason, State};

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    priority: PriorityId,
    decision: &ProposalDecision,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Relevance(priority), expected));
    reasoned(Field::only("reason"), &decision.reason, &mut reasons);
    required(Field::only("decision-document"), &decision.document, &mut reasons);
    match state.review(priority).filter(|reviewed| reviewed.is_open()) {
        None => {
            reasons.push(Reason::new("proposal-not-open").with("priority", priority.to_string()));
        }
        Some(open) => {
            if let Outcome::Adopted { version } = decision.outcome {
                reasons.extend(not_adopted(state, priority, open, version));
            }
        }
    }
    Refusal::if_any(reasons)?;
    Ok(vec![Event::ProposalDecided { priority, decision: decision.clone() }])
}

/// Why this version does not carry the proposal out: it is not there, was there before, or left the priority alone.
fn not_adopted(state: &State, priority: PriorityId, open: &Reviewed, number: u32) -> Option<Reason> {
    let named = |reason: Reason| Some(reason.with("priority", priority.to_string()).with("version", number));
    let strategy = state.strategy(priority.region())?;
    let Some(version) = strategy.version(number) else {
        return named(Reason::new("proposal-version-unknown"));
    };
    if version.seq < open.seq {
        return named(Reason::new("proposal-version-before"));
    }
    // A version after the review is never the first one.
    let before = strategy.version(number.saturating_sub(1));
    let text = |version: &Version| version.priority(priority).map(|own| own.item.text.clone());
    let (was, now) = (before.and_then(text), text(version));
    if was == now {
        return named(Reason::new("proposal-version-unchanged"));
    }
    if open.review.conclusion == Conclusion::Discontinue && now.is_some() {
        return named(Reason::new("proposal-not-carried-out"));
    }
    None
}

/// The numbers of the versions that carry the open proposal about a priority out, the oldest first; none where no proposal is
/// open.
pub fn versions_that_carry_out(state: &State, priority: PriorityId) -> Vec<u32> {
    let open = state.review(priority).filter(|reviewed| reviewed.is_open());
    let (Some(open), Some(strategy)) = (open, state.strategy(priority.region())) else { return Vec::new() };
    let numbers = strategy.versions().map(|version| version.number);
    numbers.filter(|number| not_adopted(state, priority, open, *number).is_none()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{
        accepted, adopting, amended, continued, deciding, judged_by, refused, refusing, review, reviewing,
        with_secretariat,
    };
    use rozum_model::relevance::Review;

    fn priority() -> PriorityId {
        "05-P01".parse().unwrap()
    }

    fn open(conclusion: Conclusion) -> State {
        let wording = review().wording.filter(|_| conclusion == Conclusion::Amend);
        let review = Review { conclusion, wording, ..review() };
        accepted(&with_secretariat(), &judged_by(), &reviewing("05-P01", review))
    }

    fn reworded(state: &State, place: usize) -> State {
        let mut content = continued(state);
        content.priorities[place].verbatim.push_str(" у горах");
        amended(state, content)
    }

    fn against(state: &State, decision: ProposalDecision) -> Vec<String> {
        refused(state, &judged_by(), &deciding("05-P01", decision))
    }

    #[test]
    fn a_version_that_changed_the_priority_carries_it_out() {
        let state = reworded(&open(Conclusion::Amend), 0);
        assert!(state.review(priority()).unwrap().is_open(), "nothing closes by itself");
        let state = accepted(&state, &judged_by(), &deciding("05-P01", adopting(2)));
        assert!(!state.review(priority()).unwrap().is_open());
        assert_eq!(against(&state, adopting(2)), ["proposal-not-open priority=05-P01"]);
    }

    #[test]
    fn a_version_that_was_there_or_changed_something_else_does_not() {
        let state = reworded(&reworded(&open(Conclusion::Amend), 1), 0);
        assert_eq!(against(&state, adopting(1)), ["proposal-version-before priority=05-P01 version=1"]);
        assert_eq!(against(&state, adopting(2)), ["proposal-version-unchanged priority=05-P01 version=2"]);
        assert_eq!(against(&state, adopting(4)), ["proposal-version-unknown priority=05-P01 version=4"]);
        assert_eq!(against(&state, adopting(3)), [""; 0]);
        assert_eq!(versions_that_carry_out(&state, priority()), [3]);
        assert_eq!(versions_that_carry_out(&with_secretariat(), priority()), [0; 0]);
    }

    #[test]
    fn what_was_to_go_is_gone() {
        let state = reworded(&open(Conclusion::Discontinue), 0);
        assert_eq!(against(&state, adopting(2)), ["proposal-not-carried-out priority=05-P01 version=2"]);
        assert_eq!(versions_that_carry_out(&state, priority()), [0; 0]);
        let mut content = continued(&state);
        content.priorities.remove(0);
        let state = amended(&state, content);
        assert_eq!(against(&state, adopting(3)), [""; 0]);
    }

    #[test]
    fn a_refusal_has_a_reason_and_an_act() {
        let state = open(Conclusion::Amend);
        let bare = ProposalDecision { reason: "ні".to_owned(), document: " ".to_owned(), ..refusing() };
        assert_eq!(
            against(&state, bare),
            [
                "reason-too-short field=reason number=0 letters=2 least=15",
                "text-empty field=decision-document number=0"
            ]
        );
        assert_eq!(against(&state, refusing()), [""; 0]);
        assert_eq!(against(&with_secretariat(), refusing()), ["proposal-not-open priority=05-P01"]);
    }
}

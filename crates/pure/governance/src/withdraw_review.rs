//! Take the review of a priority back, and its open proposal with it.

use crate::ground::reasoned;
use crate::texts::Field;
use crate::{Refusal, revision};
use rozum_model::event::Subject;
use rozum_model::{Event, PriorityId, Reason, State};

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    priority: PriorityId,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    let named = |reason: Reason| reason.with("priority", priority.to_string());
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Relevance(priority), expected));
    reasoned(Field::only("reason"), reason, &mut reasons);
    match state.review(priority) {
        None => reasons.push(named(Reason::new("review-not-there"))),
        // What was decided was decided about this review; a new one may follow.
        Some(current) if current.decided.is_some() => reasons.push(named(Reason::new("review-decided"))),
        Some(_) => {}
    }
    Refusal::if_any(reasons)?;
    Ok(vec![Event::ReviewWithdrawn { priority, reason: reason.to_owned() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::{
        accepted, deciding, judged_by, refused, refusing, review, reviewing, with_secretariat,
    };
    use rozum_model::Command;

    fn withdraw(reason: &str) -> Command {
        let priority = "05-P01".parse().unwrap();
        Command::WithdrawReview { expected: None, priority, reason: reason.to_owned() }
    }

    const WHY: &str = "Записано не той пріоритет.";

    #[test]
    fn a_review_goes_with_its_proposal_and_stays_readable() {
        let state = with_secretariat();
        assert_eq!(
            refused(&state, &judged_by(), &withdraw("ні")),
            ["reason-too-short field=reason number=0 letters=2 least=15", "review-not-there priority=05-P01"]
        );
        let state = accepted(&state, &judged_by(), &reviewing("05-P01", review()));
        let state = accepted(&state, &judged_by(), &withdraw(WHY));
        let priority = "05-P01".parse().unwrap();
        assert!(state.review(priority).is_none());
        let earlier = &state.relevance[&priority].earlier[0];
        assert_eq!((earlier.reason.as_deref(), earlier.reviewed.is_open()), (Some(WHY), true));
    }

    #[test]
    fn what_was_decided_stays() {
        let state = accepted(&with_secretariat(), &judged_by(), &reviewing("05-P01", review()));
        let state = accepted(&state, &judged_by(), &deciding("05-P01", refusing()));
        assert_eq!(refused(&state, &judged_by(), &withdraw(WHY)), ["review-decided priority=05-P01"]);
    }
}

//! Appeal against a conclusion: the side that it is about, in working days. What was ordered stands
//! meanwhile.

use super::hearing::{Answer, Hearing, only};
use super::orders::{appeal_open, appeal_until, appealed};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::OversightEvent;

pub(super) fn decide(hearing: &Hearing<'_>, reason: &str) -> Answer {
    hearing.by_other_side()?;
    let conclusion = hearing.case.stage.standing().ok_or_else(|| hearing.impossible())?;
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    if appeal_open(hearing.case) {
        reasons.push(hearing.named(Reason::new("appeal-open")));
    } else if appealed(hearing.case, conclusion) {
        reasons.push(hearing.named(Reason::new("appeal-decided-already")));
    }
    let until = appeal_until(conclusion, hearing.state.governance.numbers());
    if let Some(until) = until.filter(|until| hearing.today > *until) {
        reasons.push(hearing.named(Reason::new("appeal-too-late").with("until", until.to_string())));
    }
    Refusal::if_any(reasons)?;
    Ok(only(OversightEvent::AppealFiled { case: hearing.case.id, reason: reason.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answered, appealing, at, concluding, deciding, escalating, ordered, saying};
    use crate::implementation::samples::{APPLICANT, OVERSIGHT, STRANGER, cannot, citation, does, why};
    use crate::samples::seats::NATIONAL;
    use rozum_model::governance::Order;

    #[test]
    fn the_right_stays_when_the_case_is_handed_on() {
        let mut state = ordered(Order::Terminate);
        does(&mut state, APPLICANT, 54, saying("Просимо часу."));
        does(&mut state, OVERSIGHT[0], 54, escalating());
        assert_eq!(at(&state), "escalated");
        does(&mut state, APPLICANT, 55, appealing());
        let order = concluding(Order::Terminate, citation());
        assert_eq!(why(&state, NATIONAL[0], 56, order), ["appeal-open"]);
    }

    #[test]
    fn the_other_side_appeals_once_and_in_time() {
        let mut state = ordered(Order::SuspendPayments);
        assert_eq!(why(&state, STRANGER, 54, appealing()), ["not-the-other-side"]);
        assert_eq!(why(&state, OVERSIGHT[0], 54, appealing()), ["not-the-other-side"]);
        assert_eq!(why(&answered(), APPLICANT, 54, appealing()), ["case-step-impossible"]);
        assert_eq!(
            cannot(&state, APPLICANT, 68, appealing()),
            ["appeal-too-late until=2026-05-08 case=05-K001"]
        );
        does(&mut state, APPLICANT, 67, appealing());
        assert_eq!(why(&state, APPLICANT, 67, appealing()), ["appeal-open"]);
        does(&mut state, NATIONAL[0], 67, deciding(false));
        assert_eq!(why(&state, APPLICANT, 67, appealing()), ["appeal-decided-already"]);
    }
}

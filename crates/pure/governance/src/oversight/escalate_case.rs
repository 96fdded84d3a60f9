//! Hand a case to national oversight: when no answer came in time, no remedy, or one that does not mend.

use super::hearing::{Answer, Hearing, only};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::OversightEvent;
use rozum_model::governance::{BodyKind, CaseStage};

pub(super) fn decide(hearing: &Hearing<'_>, reason: &str) -> Answer {
    let mut reasons = hearing.by_member()?;
    let due = match &hearing.case.stage {
        CaseStage::Opened { due } => (hearing.today <= *due).then_some(*due),
        CaseStage::RemedyDue(conclusion) => {
            let tried = hearing.answered_since(conclusion.concluded.seq);
            (hearing.today <= conclusion.due && !tried).then_some(conclusion.due)
        }
        _ => return Err(hearing.impossible()),
    };
    if let Some(due) = due {
        reasons.push(hearing.named(Reason::new("escalation-too-early").with("due", due.to_string())));
    }
    required(Field::only("reason"), reason, &mut reasons);
    let mut national = hearing.state.governance.bodies_in(None, |kind| kind == BodyKind::Oversight);
    let national = national.next().map(|body| body.id).filter(|body| *body != hearing.case.body);
    let Some(body) = national else {
        reasons.push(hearing.named(Reason::new("nowhere-to-escalate")));
        return Err(Refusal { reasons });
    };
    Refusal::if_any(reasons)?;
    Ok(only(OversightEvent::CaseEscalated { case: hearing.case.id, body, reason: reason.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        accepting, at, case, closing, concluding, escalating, held, opened, ordered, saying,
    };
    use crate::implementation::samples::{APPLICANT, OVERSIGHT, cannot, citation, does, why};
    use crate::samples::seats::NATIONAL;
    use rozum_model::governance::Order;

    #[test]
    fn silence_goes_to_national_oversight_which_concludes() {
        let mut state = opened();
        assert_eq!(
            cannot(&state, OVERSIGHT[1], 64, escalating()),
            ["escalation-too-early due=2026-05-05 case=05-K001"]
        );
        does(&mut state, OVERSIGHT[1], 65, escalating());
        assert_eq!((at(&state), case(&state).body.to_string().as_str()), ("escalated", "UA-B01"));
        let order = || concluding(Order::SuspendPayments, citation());
        assert_eq!(why(&state, OVERSIGHT[1], 66, order()), ["not-in-this-oversight"]);
        does(&mut state, NATIONAL[0], 66, order());
        assert!(held(&state));
        assert_eq!(why(&state, NATIONAL[0], 120, escalating()), ["nowhere-to-escalate"]);
    }

    #[test]
    fn a_remedy_that_does_not_mend_goes_there_before_its_day() {
        let mut state = ordered(Order::SuspendPayments);
        assert_eq!(why(&state, OVERSIGHT[1], 60, escalating()), ["escalation-too-early"]);
        does(&mut state, APPLICANT, 60, saying("Зробимо колись."));
        does(&mut state, OVERSIGHT[1], 61, escalating());
        assert!(held(&state));
        assert_eq!(why(&state, NATIONAL[0], 62, closing()), ["case-step-impossible"]);
        assert_eq!(why(&state, NATIONAL[0], 62, accepting()), [""; 0]);
        // A milder order of national oversight lets payments go on.
        does(&mut state, NATIONAL[0], 62, concluding(Order::Correct, citation()));
        assert!(!held(&state));
    }
}

//! Hand a case to national oversight: when no answer, no conclusion or no remedy came in time, or a remedy that
//! does not mend. What a body left lying, whoever complained may bring there too.

use super::deadlines::conclusion_due;
use super::hearing::{Answer, Hearing, only};
use super::orders::appeal_open;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::OversightEvent;
use rozum_model::governance::{BodyId, BodyKind, CaseStage};
use rozum_model::time::Day;

pub(super) fn decide(hearing: &Hearing<'_>, reason: &str) -> Answer {
    let by_complainant = hearing.is_complainant() && !hearing.is_member();
    let mut reasons = if by_complainant { Vec::new() } else { hearing.by_member()? };
    let due = last_day(hearing, by_complainant)?.filter(|due| hearing.today <= *due);
    if let Some(due) = due {
        reasons.push(hearing.named(Reason::new("escalation-too-early").with("due", due.to_string())));
    }
    if appeal_open(hearing.case) {
        reasons.push(hearing.named(Reason::new("appeal-open")));
    }
    required(Field::only("reason"), reason, &mut reasons);
    let Some(body) = above(hearing) else {
        reasons.push(hearing.named(Reason::new("nowhere-to-escalate")));
        return Err(Refusal { reasons });
    };
    Refusal::if_any(reasons)?;
    let (case, reason) = (hearing.case.id, reason.to_owned());
    Ok(only(OversightEvent::CaseEscalated { case, body, reason, by_complainant }))
}

/// Last day of what is waited for; `None` when the body need not wait for it.
fn last_day(hearing: &Hearing<'_>, by_complainant: bool) -> Result<Option<Day>, Refusal> {
    match &hearing.case.stage {
        CaseStage::Filed { due } | CaseStage::Opened { due } => Ok(Some(*due)),
        CaseStage::Addressed => {
            Ok(Some(conclusion_due(hearing.state.governance.numbers(), hearing.case).unwrap_or(Day::MAX)))
        }
        CaseStage::RemedyDue(conclusion) => {
            let tried = !by_complainant && hearing.answered_since(conclusion.concluded.seq);
            Ok((!tried).then_some(conclusion.due))
        }
        _ => Err(hearing.impossible()),
    }
}

/// National oversight, unless it has the case already.
fn above(hearing: &Hearing<'_>) -> Option<BodyId> {
    let mut national = hearing.state.governance.bodies_in(None, |kind| kind == BodyKind::Oversight);
    national.next().map(|body| body.id).filter(|body| *body != hearing.case.body)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        accepting, admitted, at, case, closing, complained, concluding, declining, escalating, held, opened,
        ordered, saying,
    };
    use crate::implementation::samples::{
        APPLICANT, OVERSIGHT, STRANGER, application, cannot, citation, does, why,
    };
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
    fn a_complaint_left_lying_is_brought_there_by_whoever_complained() {
        let mut state = complained();
        let early = cannot(&state, STRANGER, 64, escalating());
        assert_eq!(early, ["escalation-too-early due=2026-05-05 case=05-K001"]);
        assert_eq!(why(&state, APPLICANT, 65, escalating()), ["not-in-this-oversight"]);
        does(&mut state, STRANGER, 65, escalating());
        let account = crate::samples::account(STRANGER);
        let project = state.governance.application(application()).unwrap();
        assert!(!project.did(&account, rozum_model::governance::Act::Oversaw));
        // Nobody was asked before: the other side has its days, or answers.
        let order = || concluding(Order::Correct, citation());
        assert_eq!(why(&state, NATIONAL[0], 66, order()), ["answer-awaited"]);
        assert_eq!(why(&state, NATIONAL[0], 66, declining()), [""; 0]);
        assert_eq!(why(&state, NATIONAL[0], 90, order()), [""; 0]);
        does(&mut state, APPLICANT, 66, saying("Працює з понеділка."));
        assert_eq!(why(&state, NATIONAL[0], 67, order()), [""; 0]);
    }

    #[test]
    fn an_answer_without_a_conclusion_goes_there_too() {
        let mut state = admitted();
        does(&mut state, APPLICANT, 52, saying("Працює з понеділка."));
        // Ten working days after the answer.
        assert_eq!(why(&state, STRANGER, 66, escalating()), ["escalation-too-early"]);
        does(&mut state, STRANGER, 67, escalating());
        assert_eq!(why(&state, NATIONAL[0], 68, concluding(Order::Correct, citation())), [""; 0]);
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

//! Accept the remedy: after the other side reported it. Payments that this case held back go on.

use super::hearing::{Answer, Hearing};
use super::orders::{appeal_open, released};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::OversightEvent;
use rozum_model::governance::{CaseAbout, Conclusion, Order, Stage};
use rozum_model::{Event, Reason};

pub(super) fn decide(hearing: &Hearing<'_>, reason: &str) -> Answer {
    let mut reasons = hearing.by_member()?;
    let conclusion = hearing.case.stage.standing().ok_or_else(|| hearing.impossible())?;
    required(Field::only("reason"), reason, &mut reasons);
    if appeal_open(hearing.case) {
        reasons.push(hearing.named(Reason::new("appeal-open")));
    }
    reasons.extend(not_done(hearing, conclusion));
    Refusal::if_any(reasons)?;
    let case = hearing.case.id;
    let mut events =
        vec![Event::Oversight(OversightEvent::RemedyAccepted { case, reason: reason.to_owned() })];
    events.extend(released(hearing.state, hearing.case, reason));
    Ok(events)
}

/// A correction is reported by those who made it; a termination shows in the project.
fn not_done(hearing: &Hearing<'_>, conclusion: &Conclusion) -> Option<Reason> {
    if conclusion.order != Order::Terminate {
        let reported = hearing.answered_since(conclusion.concluded.seq);
        return (!reported).then(|| hearing.named(Reason::new("remedy-not-reported")));
    }
    let CaseAbout::Application(id) = hearing.case.about else { return None };
    let ended = hearing
        .state
        .governance
        .application(id)
        .is_some_and(|application| matches!(application.stage, Stage::Terminated(_)));
    (!ended).then(|| hearing.named(Reason::new("project-not-ended").with("application", id.to_string())))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        accepting, admitted, answered, appealing, at, closing, concluding, held, ordered, saying,
    };
    use crate::implementation::samples::{
        APPLICANT, OVERSIGHT, STRANGER, application, citation, does, opening_case, why,
    };
    use rozum_model::command::{ImplementationCommand, OversightCommand};
    use rozum_model::governance::{Ground, Order};

    #[test]
    fn payments_go_on_when_the_reported_remedy_is_accepted() {
        let mut state = ordered(Order::SuspendPayments);
        assert_eq!(why(&state, OVERSIGHT[0], 60, accepting()), ["remedy-not-reported"]);
        does(&mut state, OVERSIGHT[1], 60, saying("Чекаємо на графік."));
        assert_eq!(why(&state, OVERSIGHT[0], 60, accepting()), ["remedy-not-reported"]);
        does(&mut state, APPLICANT, 61, saying("Графік оновлено."));
        does(&mut state, OVERSIGHT[0], 62, accepting());
        assert!(!held(&state) && at(&state) == "remedied");
        does(&mut state, OVERSIGHT[0], 62, closing());
        assert_eq!(why(&answered(), OVERSIGHT[0], 62, accepting()), ["case-step-impossible"]);
    }

    #[test]
    fn what_the_complainant_says_is_no_remedy() {
        let mut state = admitted();
        does(&mut state, OVERSIGHT[1], 80, concluding(Order::SuspendPayments, citation()));
        does(&mut state, STRANGER, 81, saying("Досі нічого."));
        assert_eq!(why(&state, OVERSIGHT[0], 82, accepting()), ["remedy-not-reported"]);
        let act = state.governance.application(application()).unwrap();
        assert!(!act.did(&crate::samples::account(STRANGER), rozum_model::governance::Act::Oversaw));
        does(&mut state, APPLICANT, 82, saying("Графік оновлено."));
        assert_eq!(why(&state, OVERSIGHT[0], 82, accepting()), [""; 0]);
    }

    #[test]
    fn while_another_case_holds_payments_they_stay_held() {
        let mut state = ordered(Order::SuspendPayments);
        does(&mut state, OVERSIGHT[1], 54, opening_case(Ground::Indicator(citation())));
        let second = "05-K002".parse().unwrap();
        let finding = "Витрати не підтверджено.".to_owned();
        let order = Order::SuspendPayments;
        let concluding =
            OversightCommand::ConcludeCase { case: second, finding, order, citation: citation() };
        does(&mut state, OVERSIGHT[0], 80, concluding);
        does(&mut state, APPLICANT, 81, saying("Графік оновлено."));
        does(&mut state, OVERSIGHT[0], 82, accepting());
        assert!(held(&state));
        let text = "Рахунки подано.".to_owned();
        does(
            &mut state,
            APPLICANT,
            83,
            OversightCommand::AnswerCase { case: second, text, evidence: Vec::new() },
        );
        let reason = "Рахунки є.".to_owned();
        does(&mut state, OVERSIGHT[1], 84, OversightCommand::AcceptRemedy { case: second, reason });
        assert!(!held(&state));
    }

    #[test]
    fn an_appeal_is_decided_first_and_a_termination_carried_out() {
        let mut state = ordered(Order::Terminate);
        assert_eq!(why(&state, OVERSIGHT[0], 60, accepting()), ["project-not-ended"]);
        let terminating = || ImplementationCommand::TerminateProject {
            application: application(),
            reason: "Припис нагляду.".to_owned(),
        };
        // Ten working days for an appeal run to 8 May.
        assert_eq!(why(&state, 1, 67, terminating()), ["termination-not-proposed"]);
        let mut appealed = state.clone();
        does(&mut appealed, APPLICANT, 60, appealing());
        assert_eq!(why(&appealed, OVERSIGHT[0], 60, accepting()), ["appeal-open", "project-not-ended"]);
        assert_eq!(why(&appealed, 1, 68, terminating()), ["termination-not-proposed"]);
        does(&mut state, 1, 68, terminating());
        does(&mut state, OVERSIGHT[0], 69, accepting());
        assert_eq!(at(&state), "remedied");
    }
}

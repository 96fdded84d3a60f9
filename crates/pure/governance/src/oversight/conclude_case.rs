//! Find a ground and order a remedy: after the other side was heard or kept silent, by another person than
//! opened the case, and only by citing a quantity with its threshold and evidence.

use super::hearing::{Answer, Hearing};
use super::orders::{appeal_open, holds_payments, released};
use super::{citation, due};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::{ImplementationEvent, OversightEvent};
use rozum_model::governance::{Application, CaseAbout, CaseStage, Citation, Ground, Order, Stage};
use rozum_model::time::Day;
use rozum_model::{Event, Reason};

pub(super) fn decide(hearing: &Hearing<'_>, finding: &str, order: Order, citation: &Citation) -> Answer {
    let mut reasons = hearing.by_member()?;
    if let Some(due) = heard_by(hearing)?.filter(|due| hearing.today <= *due) {
        reasons.push(hearing.named(Reason::new("answer-awaited").with("due", due.to_string())));
    }
    if appeal_open(hearing.case) {
        reasons.push(hearing.named(Reason::new("appeal-open")));
    }
    reasons.extend(milder(hearing, order));
    reasons.extend(hearing.second_person());
    required(Field::only("finding"), finding, &mut reasons);
    citation::check(hearing.state, hearing.case.about, citation, &mut reasons);
    if order != Order::Correct && !can_be_held(hearing) {
        reasons.push(hearing.named(Reason::new("order-without-project")));
    }
    let due = due::after(hearing.state, hearing.today, hearing.state.governance.numbers().remedy_days);
    reasons.extend(due.as_ref().err().cloned());
    Refusal::if_any(reasons)?;
    let (case, citation, due) = (hearing.case.id, citation.clone(), due?);
    let told = finding.to_owned();
    let concluded = OversightEvent::CaseConcluded { case, finding: told, order, citation, due };
    let mut events = vec![Event::Oversight(concluded)];
    events.extend(payments(hearing, order, finding));
    Ok(events)
}

/// Last day on which the other side is still to be heard; `None` when it was. A complaint that oversight left
/// lying came to national oversight before anybody was asked: the other side has its days from then on.
fn heard_by(hearing: &Hearing<'_>) -> Result<Option<Day>, Refusal> {
    let case = hearing.case;
    match &case.stage {
        CaseStage::Opened { due } => Ok(Some(*due)),
        CaseStage::Escalated { conclusion: None, escalated, .. } => {
            let asked = case.admitted.is_some() || !matches!(case.ground, Ground::Complaint(_));
            let heard = asked || hearing.answered_since(case.opened.seq);
            let days = hearing.state.governance.numbers().case_answer_days;
            let due = (!heard).then(|| due::after(hearing.state, escalated.day(), days)).transpose();
            Ok(due?)
        }
        CaseStage::Addressed | CaseStage::Escalated { .. } => Ok(None),
        // What was ordered and not done by its day may be ordered again, or something harder.
        CaseStage::RemedyDue(conclusion) if hearing.today > conclusion.due => Ok(None),
        _ => Err(hearing.impossible()),
    }
}

/// A body does not take back by a milder order what it ordered before; national oversight may.
fn milder(hearing: &Hearing<'_>, order: Order) -> Option<Reason> {
    let CaseStage::RemedyDue(before) = &hearing.case.stage else { return None };
    (order < before.order).then(|| hearing.named(Reason::new("order-milder")))
}

fn project<'a>(hearing: &Hearing<'a>) -> Option<&'a Application> {
    match hearing.case.about {
        CaseAbout::Application(id) => hearing.state.governance.application(id),
        CaseAbout::Priority(_) | CaseAbout::Body(_) => None,
    }
}

/// Payments can be held back, and a project ended, only where there is a contract.
fn can_be_held(hearing: &Hearing<'_>) -> bool {
    project(hearing).is_some_and(|application| {
        matches!(application.stage, Stage::Contracted(_) | Stage::Implementing(_) | Stage::Suspended(_))
    })
}

/// What the order does to the payments.
fn payments(hearing: &Hearing<'_>, order: Order, finding: &str) -> Option<Event> {
    let (application, case) = (project(hearing)?, hearing.case);
    if order != Order::Correct {
        let (id, under_way) = (application.id, matches!(application.stage, Stage::Implementing(_)));
        let suspended = ImplementationEvent::ProjectSuspended { application: id, case: case.id };
        return under_way.then_some(Event::Implementation(suspended));
    }
    // National oversight put a milder order in place of the first.
    holds_payments(case).then(|| released(hearing.state, case, finding)).flatten()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        answered, appealing, at, complained_by, concluding, escalating, held, id, opened, ordered,
    };
    use crate::implementation::samples::{
        APPLICANT, LAST, OVERSIGHT, approved, authorising, cannot, citation, does, opening_case, report,
        reporting, sits_to_the_last, why,
    };
    use rozum_model::command::OversightCommand;
    use rozum_model::governance::{Citation, Ground, Order};

    #[test]
    fn an_order_holds_payments_back_and_reports_may_still_come() {
        let mut state = ordered(Order::SuspendPayments);
        assert!(held(&state) && at(&state) == "remedy-due");
        assert_eq!(
            cannot(&state, 4, 54, authorising(1)),
            ["payments-suspended case=05-K001 application=05-A001"]
        );
        does(&mut state, APPLICANT, 60, reporting(report(40, 59, &[], &[])));
        assert!(!held(&ordered(Order::Correct)));
    }

    #[test]
    fn another_person_concludes_after_an_answer_or_its_day() {
        let concluding = || concluding(Order::Correct, citation());
        assert_eq!(why(&answered(), OVERSIGHT[0], 53, concluding()), ["case-second-person"]);
        assert_eq!(
            cannot(&opened(), OVERSIGHT[1], 64, concluding()),
            ["answer-awaited due=2026-05-05 case=05-K001"]
        );
        assert_eq!(why(&opened(), OVERSIGHT[1], 65, concluding()), [""; 0]);
        assert_eq!(why(&answered(), APPLICANT, 53, concluding()), ["not-in-this-oversight"]);
        let twice = ordered(Order::Correct);
        assert_eq!(why(&twice, OVERSIGHT[1], 54, concluding()), ["case-step-impossible"]);
    }

    #[test]
    fn nobody_concludes_a_complaint_of_their_own() {
        let mut state = complained_by(OVERSIGHT[1]);
        does(&mut state, OVERSIGHT[0], 51, OversightCommand::AdmitCase { case: id() });
        let order = || concluding(Order::Terminate, citation());
        assert_eq!(why(&state, OVERSIGHT[0], 80, order()), ["case-second-person"]);
        assert_eq!(why(&state, OVERSIGHT[1], 80, order()), ["case-second-person"]);
    }

    #[test]
    fn what_was_not_done_by_its_day_is_ordered_again_or_harder() {
        let mut state = ordered(Order::SuspendPayments);
        let again = |order| concluding(order, citation());
        // 22 May is the last day for the remedy.
        assert_eq!(why(&state, OVERSIGHT[1], 81, again(Order::Terminate)), ["case-step-impossible"]);
        assert_eq!(why(&state, OVERSIGHT[1], 82, again(Order::Correct)), ["order-milder"]);
        does(&mut state, OVERSIGHT[1], 82, again(Order::Terminate));
        assert!(held(&state) && at(&state) == "remedy-due");
    }

    #[test]
    fn an_appeal_is_decided_before_anything_is_ordered_anew() {
        let mut state = ordered(Order::Correct);
        does(&mut state, APPLICANT, 60, appealing());
        assert_eq!(why(&state, OVERSIGHT[1], 90, concluding(Order::Terminate, citation())), ["appeal-open"]);
        assert_eq!(why(&state, OVERSIGHT[1], 90, escalating()), ["appeal-open"]);
    }

    #[test]
    fn nothing_is_ordered_without_a_quantity_and_evidence() {
        let bare = Citation { evidence: Vec::new(), observed: "0.1".to_owned(), ..citation() };
        assert_eq!(
            why(&answered(), OVERSIGHT[1], 53, concluding(Order::SuspendPayments, bare)),
            ["citation-within-threshold", "citation-without-evidence"]
        );
        let mut late = answered();
        sits_to_the_last(&mut late, 21, 53, "05-B03");
        let order = concluding(Order::SuspendPayments, Citation { evidence: Vec::new(), ..citation() });
        assert_eq!(why(&late, 21, LAST, order), ["citation-without-evidence", "calendar-does-not-reach"]);
    }

    #[test]
    fn payments_are_held_only_where_there_is_a_contract() {
        let mut state = approved();
        does(&mut state, OVERSIGHT[0], 0, opening_case(Ground::Indicator(citation())));
        let found = why(&state, OVERSIGHT[1], 20, concluding(Order::SuspendPayments, citation()));
        assert_eq!(found, ["order-without-project"]);
        assert_eq!(why(&state, OVERSIGHT[1], 20, concluding(Order::Correct, citation())), [""; 0]);
    }
}

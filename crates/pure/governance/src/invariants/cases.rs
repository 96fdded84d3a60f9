//! Invariant 5, and the hands of invariant 2 in a case: what holds payments back cites a quantity, its
//! threshold and evidence, and whoever oversees had no part in what is overseen.

use super::{broken, person};
use rozum_model::governance::{
    Act, Application, Case, CaseAbout, CaseStage, Conclusion, Crossed, Mark, Order, ReportStage, Stage,
};
use rozum_model::{AccountId, Reason, State};

pub(super) fn check(state: &State) -> Vec<Reason> {
    let mut found = Vec::new();
    for case in state.governance.cases.values() {
        found.extend(conclusions(case).into_iter().flat_map(|conclusion| cited(case, conclusion)));
        found.extend(apart(state, case));
    }
    found.extend(state.governance.applications.values().filter_map(|application| held(state, application)));
    found
}

/// Everything that a case ever ordered.
fn conclusions(case: &Case) -> Vec<&Conclusion> {
    let mut stage = &case.stage;
    while let CaseStage::Closed { before, .. } = stage {
        stage = before;
    }
    match stage {
        CaseStage::RemedyDue(conclusion) | CaseStage::Remedied { conclusion, .. } => vec![conclusion],
        CaseStage::Escalated { conclusion, .. } => conclusion.iter().collect(),
        _ => Vec::new(),
    }
}

/// Compared here as numbers of another kind than the rule does.
fn cited(case: &Case, conclusion: &Conclusion) -> Vec<Reason> {
    let citation = &conclusion.citation;
    let number = |text: &str| text.parse::<f64>().ok();
    let crossed = match (number(&citation.observed), number(&citation.threshold), citation.crossed) {
        (Some(observed), Some(threshold), Crossed::Above) => observed >= threshold,
        (Some(observed), Some(threshold), Crossed::Below) => observed <= threshold,
        _ => false,
    };
    let shown = citation.evidence.iter().any(|document| !document.title.trim().is_empty());
    let named = !citation.indicator.trim().is_empty() && !citation.period.trim().is_empty();
    let mut first = std::iter::once(&case.opened).chain(&case.admitted);
    let mut found = Vec::new();
    if !crossed || !shown || !named {
        found.push(broken(5, "an order without a quantity and evidence", &case.id));
    }
    if first.any(|mark| mark.by == conclusion.concluded.by) {
        found.push(broken(5, "opened and concluded by one person", &case.id));
    }
    found
}

/// Whoever opened, admitted or concluded did nothing else on the project.
fn apart(state: &State, case: &Case) -> Vec<Reason> {
    let CaseAbout::Application(id) = case.about else { return Vec::new() };
    let Some(application) = state.governance.application(id) else {
        return vec![broken(5, "a case about nothing", &case.id)];
    };
    // Anybody may complain.
    let complained = case.dialogue.first().is_some_and(|turn| turn.said.seq == case.opened.seq);
    let opened = (!complained).then_some(&case.opened);
    let marks = opened.into_iter().chain(&case.admitted);
    let marks = marks.chain(conclusions(case).into_iter().map(|conclusion| &conclusion.concluded));
    let other = |account: &AccountId| {
        application.acts.get(account).is_some_and(|acts| acts.iter().any(|act| *act != Act::Oversaw))
    };
    let mixed = marks.filter_map(|mark| person(&mark.by)).filter(|account| other(account));
    mixed.map(|account| broken(2, "oversaw and took part", account)).collect()
}

/// Payments are held back by a case that orders it, and none was made since.
fn held(state: &State, application: &Application) -> Option<Reason> {
    let Stage::Suspended(suspended) = &application.stage else { return None };
    let orders = state.governance.case(suspended.case).is_some_and(|case| {
        case.about == CaseAbout::Application(application.id)
            && conclusions(case).iter().any(|conclusion| conclusion.order != Order::Correct)
            && matches!(case.stage, CaseStage::RemedyDue(_) | CaseStage::Escalated { .. })
    });
    let moved = |mark: &Mark| mark.seq > suspended.suspended.seq;
    let since = suspended.work.reports.iter().any(|report| match &report.stage {
        ReportStage::PaymentAuthorised { authorised, .. } => moved(authorised),
        ReportStage::Paid { authorised, paid, .. } => moved(authorised) || moved(paid),
        _ => false,
    });
    (!orders || since).then(|| broken(5, "held back without an order, or paid all the same", &application.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{APPLICANT, OVERSIGHT, certified};
    use crate::implementation::samples::{application, citation, does, opening_case};
    use rozum_model::command::OversightCommand;
    use rozum_model::governance::{CaseId, Ground};
    use std::sync::Arc;

    fn id() -> CaseId {
        "05-K001".parse().unwrap()
    }

    fn suspended() -> State {
        let mut state = certified();
        does(&mut state, OVERSIGHT[0], 50, opening_case(Ground::Indicator(citation())));
        let (text, evidence) = ("відповідь".to_owned(), Vec::new());
        does(&mut state, APPLICANT, 51, OversightCommand::AnswerCase { case: id(), text, evidence });
        let (finding, order) = ("відставання".to_owned(), Order::SuspendPayments);
        let citation = citation();
        does(
            &mut state,
            OVERSIGHT[1],
            52,
            OversightCommand::ConcludeCase { case: id(), finding, order, citation },
        );
        state
    }

    fn found(change: impl FnOnce(&mut Conclusion, &mut Application)) -> Vec<String> {
        let mut state = suspended();
        assert!(check(&state).is_empty(), "{:?}", check(&state));
        let application = Arc::make_mut(state.governance.applications.get_mut(&application()).unwrap());
        let case = Arc::make_mut(state.governance.cases.get_mut(&id()).unwrap());
        let CaseStage::RemedyDue(conclusion) = &mut case.stage else { panic!() };
        change(conclusion, application);
        let what = |reason: &Reason| reason.argument("what").map(ToString::to_string).unwrap();
        check(&state).iter().map(what).collect()
    }

    #[test]
    fn orders_without_a_quantity_and_of_one_person_are_seen() {
        let bare = "an order without a quantity and evidence";
        assert_eq!(found(|conclusion, _| conclusion.citation.evidence.clear()), [bare]);
        assert_eq!(found(|conclusion, _| conclusion.citation.observed = "0.1".to_owned()), [bare]);
        let first = crate::samples::seats::person(OVERSIGHT[0]);
        assert_eq!(
            found(|conclusion, _| conclusion.concluded.by = first),
            ["opened and concluded by one person"]
        );
    }

    #[test]
    fn payments_held_without_an_order_and_hands_on_both_sides_are_seen() {
        let held = "held back without an order, or paid all the same";
        assert_eq!(found(|conclusion, _| conclusion.order = Order::Correct), [held]);
        let both = |_: &mut Conclusion, application: &mut Application| {
            let account = crate::samples::account(OVERSIGHT[1]);
            application.acts.entry(account).or_default().insert(Act::Paid);
        };
        assert_eq!(found(both), ["oversaw and took part"]);
        let moved = |_: &mut Conclusion, application: &mut Application| {
            let Stage::Suspended(suspended) = &mut application.stage else { panic!() };
            let late = Mark { seq: u64::MAX, ..suspended.suspended.clone() };
            let report = Arc::make_mut(&mut Arc::make_mut(&mut suspended.work).reports[0]);
            let ReportStage::Certified(certificate) = report.stage.clone() else { panic!() };
            report.stage = ReportStage::PaymentAuthorised { certificate, authorised: late };
        };
        assert_eq!(found(moved), [held]);
    }
}

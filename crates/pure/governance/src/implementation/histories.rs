//! Long random histories of a project from its approval on: whatever is tried, by whomever, the invariants
//! of money, hands and oversight hold, and no verb of oversight raises an amount.

use super::samples::{
    APPLICANT, MONDAY, OTHER, OVERSIGHT, PAYERS, SECRETARIAT, STRANGER, application, approved_on,
    authorising, certifying, citation, content, drafting, opening_case, paper, paying, report, reporting,
    share, signing, taking, terms,
};
use crate::samples::REGION;
use crate::samples::seats::{NATIONAL, day, noon, person};
use crate::{apply, decide, invariants, record, replay_onto, state_bytes};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rozum_model::command::{ImplementationCommand as Verb, OversightCommand};
use rozum_model::governance::{CaseId, Counted, Ground, Implementing, Order, RuleSet, Stage};
use rozum_model::{Command, Recorded, State};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

type Draw = [u8; 6];

fn pick<T: Copy>(all: &[T], byte: u8) -> T {
    all[usize::from(byte) % all.len()]
}

/// Mostly somebody who may, often somebody else.
fn who(usual: &[u64], draw: Draw) -> u64 {
    let everybody = [&PAYERS[..], &OVERSIGHT, &NATIONAL, &[APPLICANT, SECRETARIAT, STRANGER]].concat();
    if draw[1].is_multiple_of(5) { pick(&everybody, draw[2]) } else { pick(usual, draw[2]) }
}

/// Whole, or a little more or less.
fn amount(draw: Draw) -> u64 {
    [10_000, 50_000, 60_000, 40_000, 5_000, 1, 0][usize::from(draw[3]) % 7] + u64::from(draw[4] % 3)
}

fn next(state: &State, today: i64, draw: Draw) -> (u64, Command) {
    let project = state.governance.application(application()).unwrap();
    match draw[0] % 8 {
        0 if state.governance.cases.len() < 2 && draw[5].is_multiple_of(8) => {
            let watchers = [&OVERSIGHT[..], &NATIONAL].concat();
            (who(&watchers, draw), opening_case(Ground::Indicator(citation())).into())
        }
        0 | 1 if !state.governance.cases.is_empty() => case(state, draw),
        2 => ending(draw),
        _ => match project.stage.work() {
            Some(work) => working(work, today, draw),
            None => beginning(&project.stage, draw),
        },
    }
}

fn beginning(stage: &Stage, draw: Draw) -> (u64, Command) {
    let application = application();
    let verb = match (stage, draw[3] % 4) {
        (Stage::Approved(_) | Stage::ConditionsPending(_), _) => Verb::VerifyCondition {
            application,
            condition: u16::from(draw[4] % 3),
            evidence: paper("Довідка"),
        },
        (Stage::Contracted(_), _) => {
            return (who(&[APPLICANT], draw), Verb::StartWork { application }.into());
        }
        (_, 0) => drafting(terms()),
        (_, _) => signing(terms()),
    };
    (who(&PAYERS, draw), verb.into())
}

fn working(work: &Implementing, today: i64, draw: Draw) -> (u64, Command) {
    let number = u16::try_from(work.reports.len()).unwrap();
    let application = application();
    let from = work
        .reports
        .last()
        .map_or(0, |last| i64::from(day(MONDAY).until(last.content.to).unwrap().get_days()) + 1);
    let next_milestone = u16::try_from(work.reached().count() + 1).unwrap();
    let shares = [share(REGION, amount(draw)), share(OTHER, amount(draw) / 2)];
    let shares = &shares[..=usize::from(draw[4] % 2)];
    // Not after the contract, which ends on day 300.
    let submitting = || report(from, (today - MONDAY - 1).min(300), &[next_milestone], shares);
    let verb = match work.reports.last().map(|report| report.stage.name()) {
        Some("clarification-asked") => {
            let content = Box::new(submitting());
            return (
                who(&[APPLICANT], draw),
                Verb::ClarifyReport { application, report: number, content }.into(),
            );
        }
        Some("submitted") => taking(number),
        Some("in-control") if draw[5].is_multiple_of(4) => {
            Verb::AskClarification { application, report: number, questions: vec!["Чому?".to_owned()] }
        }
        Some("in-control") if draw[5] % 4 == 1 => certifying(number, shares, &[next_milestone]),
        Some("in-control") => {
            let claimed = &work.reports[work.reports.len() - 1].content.claimed;
            certifying(number, claimed, &[next_milestone])
        }
        Some("certified") if !draw[5].is_multiple_of(3) => authorising(number),
        Some("payment-authorised") => paying(number, &format!("№ {number}")),
        _ if draw[5].is_multiple_of(5) => return change(draw),
        _ if next_milestone > 2 => Verb::CompleteProject { application },
        _ => return (who(&[APPLICANT], draw), reporting(submitting()).into()),
    };
    (who(&PAYERS, draw), verb.into())
}

fn change(draw: Draw) -> (u64, Command) {
    let application = application();
    if draw[3].is_multiple_of(2) {
        let (number, accepted) = (u16::from(draw[4] % 3), draw[3].is_multiple_of(4));
        let verb = Verb::DecideModification { application, number, accepted, reason: "так".to_owned() };
        return (who(&[SECRETARIAT], draw), verb.into());
    }
    let mut content = Box::new(content());
    content.milestones[1].due = day(MONDAY + 200 + i64::from(draw[4] % 60));
    let verb = Verb::RequestModification { application, content, reason: "затримка".to_owned() };
    (who(&[APPLICANT], draw), verb.into())
}

fn ending(draw: Draw) -> (u64, Command) {
    let application = application();
    let reason = "порушення".to_owned();
    let verb = match draw[3] % 48 {
        0 => Verb::ProposeTermination { application, reason },
        1 | 44..=47 => Verb::TerminateProject { application, reason },
        2..=18 => {
            let counted = vec![Counted { indicator: 1, value: "3".to_owned() }];
            let conclusion = "досягнуто".to_owned();
            return (
                who(&OVERSIGHT, draw),
                Verb::EvaluateProject { application, counted, conclusion }.into(),
            );
        }
        19..=34 => Verb::CloseProject { application },
        _ => Verb::CompleteProject { application },
    };
    (who(&PAYERS, draw), verb.into())
}

fn case(state: &State, draw: Draw) -> (u64, Command) {
    let ids: Vec<CaseId> = state.governance.cases.keys().copied().collect();
    let case = pick(&ids, draw[5]);
    let reason = "підстава".to_owned();
    let order =
        pick(&[Order::Correct, Order::SuspendPayments, Order::SuspendPayments, Order::Terminate], draw[4]);
    let finding = "відставання".to_owned();
    let appealed =
        state.governance.cases[&case].appeals.last().is_some_and(|appeal| appeal.decided.is_none());
    if appealed && draw[3].is_multiple_of(2) {
        let verb = OversightCommand::DecideAppeal { case, upheld: draw[4].is_multiple_of(2), reason };
        return (who(&NATIONAL, draw), verb.into());
    }
    let verb = match draw[3] % 12 {
        _ if state.governance.cases[&case].stage.name() == "remedy-due" && draw[5].is_multiple_of(3) => {
            return (who(&[APPLICANT], draw), OversightCommand::FileAppeal { case, reason }.into());
        }
        0 | 1 => OversightCommand::ConcludeCase { case, finding, order, citation: citation() },
        2 => OversightCommand::DeclineCase { case, reason },
        3 => OversightCommand::EscalateCase { case, reason },
        4 => OversightCommand::DecideAppeal { case, upheld: draw[4].is_multiple_of(2), reason },
        5 => OversightCommand::CloseCase { case, reason },
        6 | 7 | 10 => OversightCommand::AcceptRemedy { case, reason },
        8 => return (who(&[APPLICANT], draw), OversightCommand::FileAppeal { case, reason }.into()),
        9 => OversightCommand::AdmitCase { case },
        _ => {
            let (text, evidence) = ("відповідь".to_owned(), Vec::new());
            let verb = OversightCommand::AnswerCase { case, text, evidence };
            return (who(&[APPLICANT, OVERSIGHT[1]], draw), verb.into());
        }
    };
    (who(&[&OVERSIGHT[..], &NATIONAL].concat(), draw), verb.into())
}

/// What was promised, certified and paid; oversight changes none of it.
fn money(state: &State) -> Vec<u8> {
    let stage = &state.governance.application(application()).unwrap().stage;
    let certificates: Vec<_> = stage.work().into_iter().flat_map(Implementing::certificates).collect();
    let paid: Vec<_> = stage.work().into_iter().filter_map(|work| work.paid(REGION)).collect();
    let terms = stage.contract().map(|contract| &contract.terms);
    serde_json::to_vec(&(terms, certificates, paid)).unwrap()
}

fn history(
    start: &State,
    draws: &[Draw],
    seen: &mut BTreeMap<&'static str, usize>,
) -> Result<(), TestCaseError> {
    let (mut state, mut journal): (State, Vec<Recorded>) = (start.clone(), Vec::new());
    let mut today = MONDAY;
    for draw in draws {
        today += i64::from(draw[5].is_multiple_of(16)) * i64::from(draw[4] % 12);
        let (who, command) = next(&state, today, *draw);
        let oversight = matches!(command, Command::Oversight(_));
        let before = oversight.then(|| money(&state));
        let Ok(events) = decide(&state, &person(who), noon(today), &command) else { continue };
        *seen.entry(command.name()).or_default() += 1;
        for event in record(&state, &person(who), noon(today), command.name(), events) {
            apply(&mut state, &event).map_err(|error| TestCaseError::fail(error.to_string()))?;
            journal.push(event);
        }
        if let Some(before) = before {
            prop_assert_eq!(money(&state), before, "{} moved money", command.name());
        }
        let broken = invariants::after_approval(&state);
        prop_assert!(broken.is_empty(), "after {}: {}", command.name(), broken[0]);
    }
    let mut again = start.clone();
    replay_onto(&mut again, journal.into_iter()).map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(state_bytes(&again), state_bytes(&state));
    Ok(())
}

/// The approved project, with answers due soon, so that histories meet their ends.
fn start() -> State {
    let mut state = approved_on(&["дозвіл"]);
    let rules = Arc::make_mut(&mut state.governance.rules);
    rules.current = RuleSet { case_answer_days: 2, remedy_days: 3, appeal_days: 3, ..RuleSet::default() };
    state
}

#[test]
fn no_history_after_an_approval_breaks_an_invariant() {
    let seen = RefCell::new(BTreeMap::new());
    let mut runner = TestRunner::new(Config { cases: 100, failure_persistence: None, ..Config::default() });
    let draws = prop::collection::vec(any::<Draw>(), 100..500);
    let start = start();
    if let Err(error) = runner.run(&draws, |draws| history(&start, &draws, &mut seen.borrow_mut())) {
        panic!("{error}");
    }
    // A law that is tried on nothing proves nothing.
    let seen = seen.into_inner();
    for verb in [
        "verify-condition",
        "sign-contract",
        "start-work",
        "clarify-report",
        "certify-report",
        "record-payment",
        "decide-modification",
        "complete-project",
        "evaluate-project",
        "close-project",
        "terminate-project",
        "open-case",
        "answer-case",
        "conclude-case",
        "decline-case",
        "accept-remedy",
        "escalate-case",
        "file-appeal",
        "decide-appeal",
        "close-case",
    ] {
        assert!(seen.get(verb).is_some_and(|count| *count > 0), "{verb}: {seen:?}");
    }
}

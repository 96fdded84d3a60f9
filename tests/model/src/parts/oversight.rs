//! A case about a project under way, with every verb of oversight, appeals and deadlines in working days.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{
    APPLICANT, Ground, HOST, KEEPER, NATIONAL, OTHERS, OVERSIGHT, PAYERS, STRANGER, Step, body, paper, person,
};
use crate::way::{application, citation, shared};
use rozum_model::command::{ImplementationCommand, OversightCommand as Verb};
use rozum_model::governance::{CaseAbout, CaseId, CaseStage, Ground as Basis, Order};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, State};
use std::sync::Mutex;

pub fn part() -> Part {
    let mut ground = Ground::called();
    ground.submitted(&[shared()]).consulted(&[9]).proposed(1, &[]).approved().under_way().certified();
    Part {
        bounds: "1 project with a certified report, 1 case opened or complained about, 2 turns of dialogue after it, by applicant and member, 3 orders, 1 appeal, 2 levels of oversight",
        start: ground.state,
        days: &[50, 95],
        listed: listed(),
        made,
        most: [usize::MAX, usize::MAX, 1, usize::MAX, 1],
        reached: vec![
            sometimes("suspended", |_, world| project(&world.state) == "suspended"),
            sometimes("suspended and lifted", |_, world| {
                let ordered = case_stage(
                    &world.state,
                    |stage| matches!(stage, CaseStage::Remedied { conclusion, .. } if conclusion.order == Order::SuspendPayments),
                );
                ordered && project(&world.state) == "implementing"
            }),
            sometimes("terminated by an order", |_, world| project(&world.state) == "terminated"),
            sometimes("escalated", |_, world| {
                case_stage(&world.state, |stage| matches!(stage, CaseStage::Escalated { .. }))
            }),
            sometimes("declined", |_, world| {
                case_stage(&world.state, |stage| matches!(stage, CaseStage::Declined { .. }))
            }),
            sometimes("an appeal was upheld", |_, world| {
                world
                    .state
                    .governance
                    .cases
                    .values()
                    .flat_map(|case| &case.appeals)
                    .any(|appeal| matches!(appeal.decided, Some((true, ..))))
            }),
        ],
        met: &[
            "answer-awaited",
            "case-second-person",
            "payments-suspended",
            "citation-within-threshold",
            "appeal-open",
            "appeal-too-late",
            "escalation-too-early",
            "remedy-not-reported",
            "project-not-ended",
            "not-in-this-oversight",
            "not-the-other-side",
            "stranger-to-the-case",
            "own-complaint",
            "case-step-impossible",
            "only-national-oversight",
        ],
        tally: Mutex::default(),
    }
}

fn case() -> CaseId {
    CaseId::new(Some(HOST), 1)
}

fn project(state: &State) -> &'static str {
    state.governance.application(application(1)).map_or("", |found| found.stage.name())
}

fn case_stage(state: &State, is: impl Fn(&CaseStage) -> bool) -> bool {
    state.governance.case(case()).is_some_and(|case| is(&case.stage))
}

fn listed() -> Vec<Step> {
    let case = case();
    let reason = || "підстава".to_owned();
    let mut within = citation();
    "0.1".clone_into(&mut within.observed);
    let concluding = |order, citation| {
        Command::from(Verb::ConcludeCase {
            case, finding: "відставання".to_owned(), order, citation
        })
    };
    let mut commands: Vec<Command> = [Order::Correct, Order::SuspendPayments, Order::Terminate]
        .map(|order| concluding(order, citation()))
        .to_vec();
    commands.push(concluding(Order::SuspendPayments, within));
    commands.extend([
        Verb::AdmitCase { case }.into(),
        Verb::DeclineCase { case, reason: reason() }.into(),
        Verb::AcceptRemedy { case, reason: reason() }.into(),
        Verb::EscalateCase { case, reason: reason() }.into(),
        Verb::DecideAppeal { case, upheld: true, reason: reason() }.into(),
        Verb::DecideAppeal { case, upheld: false, reason: reason() }.into(),
        Verb::CloseCase { case, reason: reason() }.into(),
    ]);
    let watchers = [person(OVERSIGHT[0]), person(OVERSIGHT[1]), person(NATIONAL[0])];
    let mut all = each(&watchers, &commands);
    all.extend(each(&[person(KEEPER), Actor::Operator, person(OTHERS[2]), person(PAYERS[0])], &commands));
    let appealing = Verb::FileAppeal { case, reason: reason() };
    all.extend(each(&[person(APPLICANT), person(STRANGER)], &[appealing.into()]));
    let application = application(1);
    let ends: [Command; 2] = [
        ImplementationCommand::TerminateProject { application, reason: reason() }.into(),
        ImplementationCommand::AuthorisePayment { application, report: 1 }.into(),
    ];
    all.extend(each(&[person(PAYERS[1])], &ends));
    all
}

/// Opening the one case, and what is said in it.
fn made(state: &State, _: Day) -> Vec<Step> {
    let about = CaseAbout::Application(application(1));
    let Some(found) = state.governance.case(case()) else {
        let opening = Verb::OpenCase { body: body(6), about, ground: Basis::Indicator(citation()) };
        let complaining =
            Verb::FileComplaint { about, complaint: paper("Скарга"), text: "не так".to_owned() };
        let mut all = each(&[person(OVERSIGHT[0]), person(OTHERS[2]), person(KEEPER)], &[opening.into()]);
        all.extend(each(&[person(STRANGER), person(OVERSIGHT[1])], &[complaining.into()]));
        return all;
    };
    // A complaint is the first turn of its case.
    let complained = matches!(found.ground, Basis::Complaint(_));
    if found.dialogue.len() >= 2 + usize::from(complained) {
        return Vec::new();
    }
    let answering =
        Verb::AnswerCase { case: found.id, text: "пояснення".to_owned(), evidence: Vec::new() };
    // Whoever complained could speak too; the applicant and a member speak for both sides.
    let mut speakers = vec![person(APPLICANT), person(OVERSIGHT[0])];
    speakers.extend((!complained).then(|| person(STRANGER)));
    each(&speakers, &[answering.into()])
}

//! A payment on its way and two cases that may each hold it back: it moves only while neither does.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{APPLICANT, Ground, HOST, OVERSIGHT, PAYERS, Step, body, paper, person};
use crate::way::{application, citation, shared};
use rozum_model::command::{ImplementationCommand, OversightCommand as Verb};
use rozum_model::governance::{CaseAbout, CaseId, Ground as Basis, Order, ReportStage, Stage};
use rozum_model::time::Day;
use rozum_model::{Command, State};
use std::sync::Mutex;

pub fn part() -> Part {
    let mut ground = Ground::called();
    ground.submitted(&[shared()]).consulted(&[9]).proposed(1, &[]).approved().under_way().certified();
    Part {
        bounds: "1 certified report, 2 payers, 2 cases that are answered, conclude in either order and end by a remedy",
        start: ground.state,
        days: &[50],
        listed: listed(),
        made,
        most: [usize::MAX, usize::MAX, 1, usize::MAX, 2],
        reached: vec![
            sometimes("held by two cases", |_, world| holding(&world.state) == 2),
            sometimes("paid after it was let go", |_, world| {
                let paid = stage(&world.state).and_then(Stage::work).is_some_and(|work| {
                    work.reports.iter().any(|report| matches!(report.stage, ReportStage::Paid { .. }))
                });
                paid && world.state.governance.cases.values().any(|case| case.stage.name() == "remedied")
            }),
        ],
        met: &["payments-suspended", "case-second-person", "second-person-needed", "case-open"],
        tally: Mutex::default(),
    }
}

fn stage(state: &State) -> Option<&Stage> {
    state.governance.application(application(1)).map(|found| &found.stage)
}

fn holding(state: &State) -> usize {
    let due = state.governance.cases.values().filter(|case| case.stage.name() == "remedy-due");
    if matches!(stage(state), Some(Stage::Suspended(_))) { due.count() } else { 0 }
}

fn listed() -> Vec<Step> {
    let application = application(1);
    let about = CaseAbout::Application(application);
    let opening = Verb::OpenCase { body: body(6), about, ground: Basis::Indicator(citation()) };
    let mut all = each(&[person(OVERSIGHT[0])], &[opening.into()]);
    for number in [1, 2] {
        let case = CaseId::new(Some(HOST), number);
        let concluding = |order| {
            Command::from(Verb::ConcludeCase {
                case,
                finding: "відставання".to_owned(),
                order,
                citation: citation(),
            })
        };
        let accepting = Verb::AcceptRemedy { case, reason: "виправлено".to_owned() };
        let closing = Verb::CloseCase { case, reason: "завершено".to_owned() };
        let commands = [
            concluding(Order::SuspendPayments),
            concluding(Order::Correct),
            accepting.into(),
            closing.into(),
        ];
        all.extend(each(&OVERSIGHT.map(person), &commands));
    }
    let paying: [Command; 3] = [
        ImplementationCommand::AuthorisePayment { application, report: 1 }.into(),
        ImplementationCommand::RecordPayment { application, report: 1, order: paper("№ 1") }.into(),
        ImplementationCommand::CompleteProject { application }.into(),
    ];
    all.extend(each(&[person(PAYERS[1]), person(PAYERS[2])], &paying));
    all
}

/// An answer before the conclusion and one after it.
fn made(state: &State, _: Day) -> Vec<Step> {
    let waits = state.governance.cases.values().filter(|case| match case.stage.name() {
        "opened" => case.dialogue.is_empty(),
        "remedy-due" => case.dialogue.len() < 2,
        _ => false,
    });
    let answer = |case| Verb::AnswerCase { case, text: "зроблено".to_owned(), evidence: Vec::new() };
    waits.map(|case| (person(APPLICANT), answer(case.id).into())).collect()
}

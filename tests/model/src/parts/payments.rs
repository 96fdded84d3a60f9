//! Two reports from submission to payment, then completion, evaluation and closing.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{APPLICANT, Ground, HOST, KEEPER, OTHER, OVERSIGHT, PAYERS, Step, paper, person};
use crate::way::{application, reporting, share, shared};
use rozum_model::command::ImplementationCommand as Verb;
use rozum_model::governance::{Counted, ReportStage, Share, Stage};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, State};
use std::sync::Mutex;

pub fn part() -> Part {
    let mut ground = Ground::called();
    ground.submitted(&[shared()]).consulted(&[9]).proposed(1, &[]).approved().under_way();
    Part {
        bounds: "1 project, 2 tranches, 2 reports asked about once each, 3 payers, 3 amounts",
        start: ground.state,
        days: &[50, 60],
        listed: listed(),
        made,
        most: [usize::MAX, usize::MAX, 1, usize::MAX, 0],
        reached: vec![
            sometimes("paid", |_, world| paid(&world.state) == 1),
            sometimes("paid twice", |_, world| paid(&world.state) == 2),
            sometimes("completed", |_, world| is(&world.state, "completed")),
            sometimes("evaluated", |_, world| is(&world.state, "evaluated")),
            sometimes("closed", |_, world| is(&world.state, "closed")),
        ],
        met: &[
            "acts-exclude-each-other",
            "second-person-needed",
            "certified-above-claimed",
            "controlled-by-another",
            "payment-order-repeated",
            "milestones-open",
            "reports-unsettled",
            "part-step-impossible",
            "report-of-the-future",
            "only-the-payment-authority",
            "only-the-oversight-body",
        ],
        tally: Mutex::default(),
    }
}

fn stage(state: &State) -> Option<&Stage> {
    state.governance.application(application(1)).map(|found| &found.stage)
}

fn is(state: &State, name: &str) -> bool {
    stage(state).is_some_and(|stage| stage.name() == name)
}

/// How many reports were paid.
fn paid(state: &State) -> usize {
    let reports = stage(state).and_then(Stage::work).map(|work| work.reports.as_slice()).unwrap_or_default();
    reports.iter().filter(|report| matches!(report.stage, ReportStage::Paid { .. })).count()
}

/// What the two reports claim, whole.
fn claims(report: u16) -> Vec<Share> {
    if report == 1 { vec![share(HOST, 600)] } else { vec![share(HOST, 200), share(OTHER, 200)] }
}

fn listed() -> Vec<Step> {
    let application = application(1);
    let mut commands: Vec<Command> = Vec::new();
    for report in [1, 2] {
        let (whole, mut less) = (claims(report), claims(report));
        less[0] = share(HOST, 100);
        let certifying = |shares: Vec<Share>| {
            let reason = "перевірено".to_owned();
            Command::from(Verb::CertifyReport { application, report, shares, reached: vec![report], reason })
        };
        commands.push(Verb::TakeReport { application, report }.into());
        commands.extend([certifying(whole), certifying(less)]);
        commands.push(Verb::AuthorisePayment { application, report }.into());
        commands
            .push(Verb::RecordPayment { application, report, order: paper(&format!("№ {report}")) }.into());
    }
    commands.push(Verb::RecordPayment { application, report: 2, order: paper("№ 1") }.into());
    let ends: [Command; 2] =
        [Verb::CompleteProject { application }.into(), Verb::CloseProject { application }.into()];
    let mut all = each(&PAYERS.map(person), &commands);
    all.extend(each(&[person(PAYERS[0]), person(APPLICANT), person(KEEPER)], &ends));
    all.extend(each(&[person(KEEPER), Actor::Operator], &commands[..5]));
    let (counted, conclusion) = (vec![Counted { indicator: 1, value: "3".to_owned() }], "так".to_owned());
    let evaluating = Verb::EvaluateProject { application, counted, conclusion };
    all.extend(each(&[person(OVERSIGHT[0]), person(PAYERS[0])], &[evaluating.into()]));
    all
}

/// The next report, whole or in part, and the one question about it.
fn made(state: &State, _: Day) -> Vec<Step> {
    let application = application(1);
    let reports = stage(state).and_then(Stage::work).map(|work| work.reports.as_slice()).unwrap_or_default();
    let mut all = Vec::new();
    let next = u16::try_from(reports.len() + 1).unwrap_or(u16::MAX);
    if next <= 2 {
        let mut more = claims(next);
        more[0] = share(HOST, 601);
        for claimed in [claims(next), more] {
            let content = Box::new(reporting(next, &claimed));
            all.extend(each(
                &[person(APPLICANT), person(PAYERS[0])],
                &[Verb::SubmitReport { application, content }.into()],
            ));
        }
    }
    let asked = (1..).zip(reports).last().filter(|(_, report)| report.earlier.is_empty());
    if let Some((report, _)) = asked {
        let questions = vec!["Чому?".to_owned()];
        all.push((person(PAYERS[0]), Verb::AskClarification { application, report, questions }.into()));
        let mut less = claims(report);
        less[0] = share(HOST, 150);
        let content = Box::new(reporting(report, &less));
        all.push((person(APPLICANT), Verb::ClarifyReport { application, report, content }.into()));
    }
    all
}

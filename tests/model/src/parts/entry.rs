//! One application from submission to the end of its consultation.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{
    APPLICANT, ASSESSORS, GROUP, Ground, KEEPER, SECRETARIES, STRANGER, Step, account, day, organisation,
    person,
};
use crate::way::{application, call, finding, own, scores, shared};
use rozum_model::command::{BodiesCommand, FundingCommand as Verb};
use rozum_model::governance::{Interest, InterestIn, Position, Stage, Statement, Tie};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, State};
use std::sync::Mutex;

pub fn part() -> Part {
    Part {
        bounds: "1 application by either of 2 people, mended once, 2 assessors and 1 stranger to the pool, 1 interest, 1 statement",
        start: Ground::called().state,
        days: &[0, 14, 16],
        listed: listed(),
        made,
        most: [usize::MAX, usize::MAX, 1, 0, 0],
        reached: vec![
            sometimes("consulted", |_, world| stage(&world.state) == Some("consulted")),
            sometimes("ineligible", |_, world| stage(&world.state) == Some("ineligible")),
            sometimes("withdrawn", |_, world| stage(&world.state) == Some("withdrawn")),
            sometimes("mended and consulted", |_, world| {
                let found = world.state.governance.application(application(1));
                found.is_some_and(|one| matches!(one.stage, Stage::Consulted(_)) && !one.earlier.is_empty())
            }),
        ],
        met: &[
            "acts-exclude-each-other",
            "interest-in-project",
            "assessor-not-in-the-pool",
            "assessments-too-few",
            "assessments-missing",
            "consultation-too-short",
            "consultation-still-open",
            "statements-unanswered",
            "only-the-applicant",
            "only-the-secretariat-body",
            "consultation-over",
            "score-too-large",
        ],
        tally: Mutex::default(),
    }
}

fn stage(state: &State) -> Option<&'static str> {
    state.governance.application(application(1)).map(|found| found.stage.name())
}

fn listed() -> Vec<Step> {
    let application = application(1);
    let reason = || "причина".to_owned();
    let submitting = Verb::SubmitApplication { call: call(), content: Box::new(shared()) };
    // An assessor may apply too; but not assess it then.
    let mut all = each(&[person(APPLICANT), person(ASSESSORS[0])], &[submitting.into()]);
    let clerk: Vec<Command> = vec![
        Verb::ReturnForFix { application, reasons: vec![reason()] }.into(),
        Verb::DeclareEligibility { application, findings: finding(true) }.into(),
        Verb::DeclareEligibility { application, findings: finding(false) }.into(),
        Verb::AssignAssessor { application, assessor: account(ASSESSORS[0]) }.into(),
        Verb::AssignAssessor { application, assessor: account(ASSESSORS[1]) }.into(),
        Verb::AssignAssessor { application, assessor: account(GROUP[0]) }.into(),
        Verb::CloseAssessment { application }.into(),
        Verb::OpenConsultation { application, until: day(15) }.into(),
        Verb::AnswerStatement { application, number: 1, accepted: true, reason: reason() }.into(),
        Verb::CloseConsultation { application }.into(),
    ];
    all.extend(each(&[person(SECRETARIES[0])], &clerk));
    all.extend(each(&[person(KEEPER), person(APPLICANT), Actor::Operator], &clerk));
    let resubmitting = Verb::ResubmitApplication { expected: None, application, content: Box::new(own()) };
    let withdrawing = Verb::WithdrawApplication { application, reason: reason() };
    all.extend(each(&[person(APPLICANT), person(STRANGER)], &[resubmitting.into(), withdrawing.into()]));
    let assessing = |score| Command::from(Verb::SubmitAssessment { application, scores: scores(score) });
    all.extend(each(
        &[person(ASSESSORS[0]), person(ASSESSORS[1]), person(KEEPER)],
        &[assessing(9), assessing(11)],
    ));
    let interest = Interest { in_what: InterestIn::Organisation(organisation(11)), tie: Tie::Work };
    let stating = BodiesCommand::DeclareInterests { interests: vec![interest] };
    all.push((person(ASSESSORS[1]), stating.into()));
    all
}

fn made(state: &State, _: Day) -> Vec<Step> {
    let said =
        state.governance.application(application(1)).map_or(0, |found| found.stage.submissions().len());
    if said > 0 {
        return Vec::new();
    }
    let statement = Statement { sector: None, position: Position::For, text: "за".to_owned() };
    each(&[person(STRANGER)], &[Verb::FileStatement { application: application(1), statement }.into()])
}

//! A call: written, mended, made public, closed; by whom and when applications come.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{APPLICANT, Ground, HOST, KEEPER, OTHERS, SECRETARIES, Step, day, person};
use crate::way::{call, own, share, terms};
use rozum_model::command::FundingCommand as Verb;
use rozum_model::governance::{CallStage, CallTerms, Kopecks};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, State};
use std::sync::Mutex;

pub fn part() -> Part {
    Part {
        bounds: "1 call, 3 texts of it, 1 application; before, while and after it is open",
        start: Ground::bodies().state,
        days: &[0, 30, 31],
        listed: listed(),
        made,
        most: [usize::MAX, usize::MAX, 1, 0, 0],
        reached: vec![
            sometimes("closed after it was public", |_, world| {
                let stage = world.state.governance.call(call()).map(|call| &call.stage);
                matches!(stage, Some(CallStage::Closed { published: Some(_), .. }))
            }),
            sometimes("applied", |_, world| !world.state.governance.applications.is_empty()),
        ],
        met: &[
            "call-not-open",
            "call-not-now",
            "call-step-impossible",
            "weights-not-hundred",
            "only-the-secretariat-body",
            "call-over",
            "cap-exceeded",
            "own-part-too-small",
        ],
        tally: Mutex::default(),
    }
}

fn clerks() -> [Actor; 5] {
    [person(SECRETARIES[0]), person(SECRETARIES[1]), person(OTHERS[0]), person(KEEPER), Actor::Operator]
}

fn wider() -> CallTerms {
    CallTerms { allocations: vec![share(HOST, 5000)], ..terms() }
}

fn unfair() -> CallTerms {
    let mut terms = terms();
    terms.criteria[0].weight = 99;
    terms
}

fn listed() -> Vec<Step> {
    let revising =
        |terms| Command::from(Verb::ReviseCall { expected: None, call: call(), terms: Box::new(terms) });
    let mut commands = [wider(), unfair(), terms()].map(revising).to_vec();
    commands.push(Verb::PublishCall { call: call() }.into());
    commands.push(Verb::CloseCall { call: call(), reason: "досить".to_owned() }.into());
    let mut all = each(&clerks(), &commands);
    let (mut dear, mut poor) = (own(), own());
    dear.budget[0].amount = Kopecks(1001);
    poor.budget.truncate(1);
    for content in [own(), dear, poor] {
        let submitting = Verb::SubmitApplication { call: call(), content: Box::new(content) };
        all.extend(each(&[person(APPLICANT), Actor::System], &[submitting.into()]));
    }
    all
}

fn made(state: &State, today: Day) -> Vec<Step> {
    if !state.governance.calls.is_empty() || today > day(30) {
        return Vec::new();
    }
    let drafting = |terms| Command::from(Verb::DraftCall { region: HOST, terms: Box::new(terms) });
    each(&clerks(), &[terms(), unfair()].map(drafting))
}

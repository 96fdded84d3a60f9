//! From a conditional approval to the work: conditions, the contract of two people, an end before the end.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{
    APPLICANT, COUNCIL, Ground, KEEPER, NATIONAL, OVERSIGHT, PAYERS, SECRETARIES, STRANGER, Step, body,
    paper, person, seat,
};
use crate::way::{application, contract, share, shared};
use rozum_model::command::{BodiesCommand, FundingCommand, ImplementationCommand as Verb};
use rozum_model::governance::{MandateId, Stage};
use rozum_model::{Actor, Command, State};
use std::sync::Mutex;

/// Somebody of the council who sits in the payment authority too.
const BOTH: u8 = COUNCIL[1];

pub fn part() -> Part {
    let mut ground = Ground::called();
    ground.submitted(&[shared()]).consulted(&[9]).proposed(1, &["дозвіл", "земля"]).approved();
    ground.does(
        &person(KEEPER),
        BodiesCommand::ProposeMandate { body: body(5), seat: crate::ground::from(seat(BOTH, 8), 31) },
    );
    ground.does(&person(NATIONAL[0]), BodiesCommand::ConfirmMandate { mandate: MandateId::new(body(5), 4) });
    Part {
        bounds: "1 project of both oblasts on 2 conditions; 2 payers and 1 who sits in council and payment authority; the right contract and one that gives less; drawn up and signed by anyone",
        start: ground.state,
        days: &[31, 32],
        listed: listed(),
        made: |_, _| Vec::new(),
        most: [usize::MAX, usize::MAX, 1, usize::MAX, 0],
        reached: vec![
            sometimes("implementing", |_, world| matches!(stage(&world.state), Some(Stage::Implementing(_)))),
            sometimes("terminated", |_, world| matches!(stage(&world.state), Some(Stage::Terminated(_)))),
            sometimes("taken back after approval", |_, world| {
                matches!(stage(&world.state), Some(Stage::Withdrawn(_)))
            }),
        ],
        met: &[
            "acts-exclude-each-other",
            "second-person-needed",
            "contract-not-as-approved",
            "contract-not-drafted",
            "contract-draft-changed",
            "condition-verified-already",
            "termination-not-proposed",
            "only-the-payment-authority",
            "project-step-impossible",
        ],
        tally: Mutex::default(),
    }
}

fn stage(state: &State) -> Option<&Stage> {
    state.governance.application(application(1)).map(|found| &found.stage)
}

fn listed() -> Vec<Step> {
    let (application, authority) = (application(1), body(5));
    let reason = || "підстава".to_owned();
    let mut less = contract();
    less.shares[0] = share(crate::ground::HOST, 700);
    let verifying = |condition| {
        Command::from(Verb::VerifyCondition { application, condition, evidence: paper("Довідка") })
    };
    let mut commands: Vec<Command> = [1, 2, 3].map(verifying).to_vec();
    for terms in [contract(), less] {
        commands.push(Verb::DraftContract { application, authority, terms: terms.clone() }.into());
        commands.push(Verb::SignContract { application, authority, terms }.into());
    }
    commands.push(Verb::ProposeTermination { application, reason: reason() }.into());
    commands.push(Verb::TerminateProject { application, reason: reason() }.into());
    let strangers =
        [person(KEEPER), Actor::Operator, Actor::System, person(OVERSIGHT[0]), person(SECRETARIES[0])];
    let mut all = each(&[person(PAYERS[0]), person(PAYERS[1]), person(BOTH), person(APPLICANT)], &commands);
    all.extend(each(&strangers, &commands));
    let own = [
        Verb::StartWork { application }.into(),
        FundingCommand::WithdrawApplication { application, reason: reason() }.into(),
    ];
    all.extend(each(&[person(APPLICANT), person(STRANGER), person(PAYERS[0])], &own));
    all
}

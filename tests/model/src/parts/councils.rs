//! Two proposed applications, one of both oblasts: packages, councils, what each council decides of its own
//! share, the way back to the working group and again.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{APPLICANT, COUNCIL, Ground, KEEPER, OTHERS, SECRETARIES, Step, person};
use crate::way::{
    SECRETARY, agenda, application, attending, call, council, other_council, own, package, resolving, shared,
    sitting,
};
use rozum_model::command::FundingCommand as Verb;
use rozum_model::governance::{Matter, Opinion, Stage, Verdict};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, State};
use std::sync::Mutex;

const BOUNDS: &str = "2 proposed applications, 1 of both oblasts; packages of either or both, 1 sitting of each council; councils of 2 and 1";

pub fn part() -> Part {
    let mut ground = Ground::called();
    ground.submitted(&[shared(), own()]).consulted(&[9, 5]).proposed(2, &[]);
    Part {
        bounds: BOUNDS,
        start: ground.state,
        days: &[21, 31],
        listed: listed(),
        made,
        most: [usize::MAX, usize::MAX, 2, 3, 0],
        reached: vec![
            sometimes("approved whole", |_, world| is(&world.state, |stage| shares(stage) == 2)),
            sometimes("a refusal blocks one share", |_, world| is(&world.state, |stage| shares(stage) == 1)),
            sometimes("rejected", |_, world| is(&world.state, |stage| matches!(stage, Stage::Rejected(_)))),
            sometimes("returned", |_, world| is(&world.state, |stage| matches!(stage, Stage::Returned(_)))),
        ],
        met: &[
            "package-not-as-proposed",
            "package-hash-stale",
            "ballots-missing",
            "sitting-under-way",
            "only-a-member",
        ],
        tally: Mutex::default(),
    }
}

fn is(state: &State, wanted: impl Fn(&Stage) -> bool) -> bool {
    state.governance.application(application(1)).is_some_and(|found| wanted(&found.stage))
}

/// Of how many oblasts the application was approved.
fn shares(stage: &Stage) -> usize {
    match stage {
        Stage::Approved(decided) => decided.shares.len(),
        _ => 0,
    }
}

fn listed() -> Vec<Step> {
    let [shared, own] = [1, 2].map(|number| Matter::Application(application(number)));
    let forming =
        |matters: &[Matter]| Command::from(Verb::FormPackage { call: call(), matters: matters.to_vec() });
    let whole = Matter::Package(package(1));
    let agendas = [agenda(council(), 31, &[whole], &[]), agenda(other_council(), 31, &[whole], &[])];
    let mut commands = vec![forming(&[shared, own]), forming(&[own, shared]), forming(&[shared])];
    commands.extend(agendas.map(Command::from));
    for (body, members) in [(council(), &COUNCIL[..]), (other_council(), &[OTHERS[1]])] {
        let sitting = sitting(body, 1);
        commands.push(attending(sitting, members).into());
        commands.push(Verb::CloseVote { sitting, matter: whole }.into());
        commands.push(Verb::CancelSitting { sitting, reason: "перенесено".to_owned() }.into());
    }
    let mut all = each(&[person(SECRETARY), person(OTHERS[0])], &commands);
    all.extend(each(&[Actor::Operator, person(KEEPER), person(APPLICANT)], &commands[..1]));
    all.push((
        person(APPLICANT),
        Verb::WithdrawApplication { application: application(2), reason: "ні".to_owned() }.into(),
    ));
    all
}

fn made(state: &State, _: Day) -> Vec<Step> {
    let mut all = Vec::new();
    for verdict in [Verdict::Approve, Verdict::Return, Verdict::Reject] {
        for (body, members) in
            [(council(), &COUNCIL[..]), (other_council(), &[OTHERS[1], SECRETARIES[1], KEEPER])]
        {
            for member in members {
                all.push((person(*member), resolving(state, sitting(body, 1), package(1), verdict).into()));
            }
        }
    }
    let stale =
        Opinion::Council { verdict: Verdict::Approve, hash: "0".repeat(64), reason: "так".to_owned() };
    let matter = Matter::Package(package(1));
    all.push((
        person(COUNCIL[0]),
        Verb::CastBallot { sitting: sitting(council(), 1), matter, opinion: stale }.into(),
    ));
    all
}

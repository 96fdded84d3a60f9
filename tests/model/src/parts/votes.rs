//! One application in a working group of four sectors: agenda, attendance, recusals, every way to vote.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{APPLICANT, GROUP, Ground, KEEPER, OVERSIGHT, Step, organisation, person};
use crate::way::{SECRETARY, agenda, application, attending, call, group, shared, sitting, voting};
use rozum_model::command::{BodiesCommand, FundingCommand as Verb};
use rozum_model::governance::{Choice, Interest, InterestIn, Matter, Opinion, Tie};
use rozum_model::{Actor, Command, State};
use std::sync::Mutex;

pub fn part() -> Part {
    let mut ground = Ground::called();
    ground.submitted(&[shared()]).consulted(&[9]);
    Part {
        bounds: "1 application, a group of 4, 1 sitting with or without a condition, all 4 or 3 present, 1 recusal, 1 interest that comes to light, every ballot of every member in any order",
        start: ground.state,
        days: &[16, 21, 22],
        listed: listed(),
        made: |_, _| Vec::new(),
        most: [usize::MAX, usize::MAX, 1, 1, 0],
        reached: vec![
            sometimes("proposed", |_, world| stage(&world.state) == "proposed"),
            sometimes("not proposed", |_, world| stage(&world.state) == "not-proposed"),
        ],
        met: &[
            "agenda-too-late",
            "sitting-not-today",
            "sector-absent",
            "vote-void",
            "ballots-missing",
            "ballot-of-the-recused",
            "ballot-of-an-absent",
            "ballot-already-cast",
            "interest-in-project",
            "only-a-member",
            "recused-after-voting",
            "reasons-not-for-each",
        ],
        tally: Mutex::default(),
    }
}

fn stage(state: &State) -> &'static str {
    state.governance.application(application(1)).map_or("", |found| found.stage.name())
}

fn listed() -> Vec<Step> {
    let (here, matter) = (sitting(group(), 1), Matter::Application(application(1)));
    let clerk: Vec<Command> = vec![
        agenda(group(), 21, &[matter], &[]).into(),
        agenda(group(), 21, &[matter], &["дозвіл"]).into(),
        attending(here, &GROUP).into(),
        attending(here, &GROUP[..3]).into(),
        Verb::CloseVote { sitting: here, matter }.into(),
        Verb::CancelSitting { sitting: here, reason: "перенесено".to_owned() }.into(),
        Verb::FormPackage { call: call(), matters: vec![matter] }.into(),
    ];
    let mut all = each(&[person(SECRETARY)], &clerk);
    all.extend(each(&[person(KEEPER), Actor::Operator], &clerk));
    let choices = [Choice::For, Choice::Against, Choice::Abstain]
        .map(|choice| Command::from(voting(here, matter, choice)));
    all.extend(each(&GROUP.map(person), &choices));
    let strangers =
        [person(SECRETARY), person(APPLICANT), person(KEEPER), person(OVERSIGHT[0]), Actor::Operator];
    all.extend(each(&strangers, &choices[..1]));
    let opinion = Opinion::Group { choice: Choice::For, reasons: Vec::new() };
    all.push((person(GROUP[0]), Verb::CastBallot { sitting: here, matter, opinion }.into()));
    let recusing = Verb::Recuse { sitting: here, matter, reason: "знайомий".to_owned() };
    all.push((person(GROUP[1]), recusing.into()));
    let interest = Interest { in_what: InterestIn::Organisation(organisation(12)), tie: Tie::Family };
    all.push((person(GROUP[0]), BodiesCommand::DeclareInterests { interests: vec![interest] }.into()));
    all
}

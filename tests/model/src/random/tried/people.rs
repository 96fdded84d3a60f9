//! What is tried on seats, owners, interests and rules.

use super::{Draw, organisation};
use crate::ground::{facts, paper};
use crate::random::founding::{KEEPER, NATIONAL, PEOPLE, account, region_of};
use rozum_model::command::{BodiesCommand, RulesCommand};
use rozum_model::governance::{
    BodyFacts, BodyKind, Controller, Interest, InterestIn, MandateId, Party, RuleSet, Seat, Term, Tie,
};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{Actor, Command, Role, State};

pub(super) fn rules(state: &State, draw: &Draw) -> (Actor, Command) {
    let national = Actor::Account(account(NATIONAL[draw.index(2, 3)]));
    match &state.governance.rules.proposed {
        Some(waiting) if draw.below(1, 3) > 0 => {
            (national, RulesCommand::ConfirmRules { rules: waiting.rules.clone() }.into())
        }
        Some(_) => (national, RulesCommand::RefuseRules { reason: "ні".to_owned() }.into()),
        None => {
            let rules = RuleSet {
                quorum_percent: 40 + draw.below(2, 30),
                cooling_off_months: 6 + draw.below(3, 24),
                largest_score: 5 + draw.below(4, 10),
                group_agenda_days: 1 + u16::from(draw.below(5, 8)),
                ..RuleSet::default()
            };
            (
                Actor::Account(account(KEEPER)),
                RulesCommand::ProposeRules { rules, reason: "так".to_owned() }.into(),
            )
        }
    }
}

fn mandate(state: &State, draw: &Draw, byte: usize) -> MandateId {
    let all: Vec<_> = state.governance.mandates.keys().collect();
    *all[draw.index(byte, all.len())]
}

pub(super) fn seats(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    let reason = "причина".to_owned();
    let keeper = Actor::Account(account(KEEPER));
    let national = Actor::Account(account(NATIONAL[draw.index(6, 3)]));
    let command = match draw.below(1, 10) {
        0..=2 => {
            let bodies: Vec<_> = state.governance.bodies.keys().collect();
            let from = today.saturating_add(jiff::Span::new().days(i64::from(draw.below(5, 60))));
            let to = from.saturating_add(jiff::Span::new().days(i64::from(draw.below(6, 200)) + 1));
            let (account, organisation) = (account(draw.below(2, PEOPLE) + 1), organisation(draw, 3));
            let seat = Seat { account, organisation, term: Term { from, to } };
            let body = *bodies[draw.index(4, bodies.len())];
            return (keeper, BodiesCommand::ProposeMandate { body, seat }.into());
        }
        3..=5 => BodiesCommand::ConfirmMandate { mandate: last_mandate(state, draw) },
        6 if draw.below(5, 4) == 0 => {
            BodiesCommand::RefuseMandate { mandate: last_mandate(state, draw), reason }
        }
        6 if draw.below(5, 4) == 1 => BodiesCommand::EndMandate { mandate: mandate(state, draw, 2), reason },
        6 if draw.below(5, 4) == 2 => return houses(state, draw),
        7 => {
            let role = Role::Administrator;
            return (
                Actor::Operator,
                Command::GrantRole { account: account(draw.below(2, PEOPLE) + 1), role },
            );
        }
        8 if draw.below(5, 2) == 0 => match confirming(state) {
            Some(command) => return (national, command),
            None => return (keeper, controllers(state, today, draw)),
        },
        _ => return (keeper, controllers(state, today, draw)),
    };
    (national, command.into())
}

/// Bodies and organisations that come, change and go.
fn houses(state: &State, draw: &Draw) -> (Actor, Command) {
    let region = region_of(draw.0[2]);
    let national = Actor::Account(account(NATIONAL[0]));
    let keeper = Actor::Account(account(KEEPER));
    let monitors = state.governance.bodies_in(Some(region), |kind| kind == BodyKind::CivicMonitors).next();
    let organisation = organisation(draw, 4);
    let facts = facts(&format!("Організація {}", draw.1[2]), Sector::ALL[draw.index(3, 4)]);
    match (draw.below(6, 3), monitors) {
        (0, None) => {
            let facts =
                BodyFacts {
                    name: "Монітори".to_owned(), kind: BodyKind::CivicMonitors, act: paper("Акт")
                };
            (keeper, BodiesCommand::OpenBody { region: Some(region), facts }.into())
        }
        (0, Some(body)) => {
            (national, BodiesCommand::CloseBody { body: body.id, reason: "реформа".to_owned() }.into())
        }
        (1, _) => (keeper, BodiesCommand::EnterOrganisation { facts, controllers: Vec::new() }.into()),
        _ => {
            let reason = "перейменовано".to_owned();
            (keeper, BodiesCommand::ReviseOrganisation { expected: None, organisation, facts, reason }.into())
        }
    }
}

fn last_mandate(state: &State, draw: &Draw) -> MandateId {
    let waiting = state.governance.mandates.values().rev().find(|mandate| mandate.span().is_none());
    waiting.map_or_else(|| mandate(state, draw, 2), |mandate| mandate.id)
}

fn controllers(state: &State, today: Day, draw: &Draw) -> Command {
    let party = if draw.below(2, 2) == 0 {
        Party::Person(account(draw.below(3, PEOPLE) + 1))
    } else {
        Party::Organisation(organisation(draw, 3))
    };
    let since = today.saturating_sub(jiff::Span::new().days(i64::from(draw.below(6, 100))));
    let (organisation, reason) = (organisation(draw, 4), "частка".to_owned());
    let known = state.governance.organisation(organisation).map(|found| found.controllers.as_slice());
    // Nobody leaves the list; some are said to have left.
    let before = known.unwrap_or_default().iter().map(|known| {
        let until = (draw.below(2, 5) == 0).then_some(today);
        Controller { until: known.controller.until.or(until), ..known.controller.clone() }
    });
    let added = (draw.below(7, 4) > 0).then_some(Controller { party, since, until: None });
    let controllers = before.chain(added).collect();
    let ending = if draw.below(5, 2) == 0 { vec![mandate(state, draw, 6)] } else { Vec::new() };
    BodiesCommand::ChangeControllers { expected: None, organisation, controllers, ending, reason }.into()
}

/// What waits for national oversight, said once more; `None` where nothing does.
fn confirming(state: &State) -> Option<Command> {
    let found = state.governance.organisations.values().find(|found| found.proposed.is_some())?;
    let waiting = found.proposed.as_ref()?;
    let (controllers, ending) = (waiting.controllers.clone(), waiting.ending.clone());
    let (organisation, reason) = (found.id, "частка".to_owned());
    Some(
        BodiesCommand::ChangeControllers { expected: None, organisation, controllers, ending, reason }.into(),
    )
}

pub(super) fn interests(state: &State, draw: &Draw) -> Command {
    let applications: Vec<_> = state.governance.applications.keys().collect();
    let in_what = match applications.get(draw.index(1, applications.len() * 2)) {
        Some(id) => InterestIn::Application(**id),
        None => InterestIn::Organisation(organisation(draw, 2)),
    };
    match draw.below(3, 4) {
        0 => BodiesCommand::WithdrawInterest { number: 1, reason: "немає".to_owned() }.into(),
        1 => BodiesCommand::DeclareInterests { interests: Vec::new() }.into(),
        _ => BodiesCommand::DeclareInterests { interests: vec![Interest { in_what, tie: Tie::Work }] }.into(),
    }
}

//! Commands about organisations, bodies, mandates and interests: one verb a file.

mod change_controllers;
mod close_body;
mod confirm_mandate;
mod declare_interests;
mod end_mandate;
mod enter_organisation;
mod facts;
mod found_national_oversight;
mod open_body;
mod propose_mandate;
mod refuse_mandate;
mod revise_organisation;
mod seat;
mod withdraw_interest;

pub(crate) use change_controllers::merged;
pub(crate) use facts::kved;

use crate::{Refusal, who};
use rozum_model::command::BodiesCommand;
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{BodyId, MandateId};
use rozum_model::{Actor, Event, Reason, RegionIso, State, Timestamp};

pub(crate) fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    command: &BodiesCommand,
) -> Result<Vec<Event>, Refusal> {
    let day = now.kyiv_day();
    who::check(state, actor, day, who::for_bodies(command))?;
    let events = match command {
        BodiesCommand::EnterOrganisation { facts, controllers } => {
            enter_organisation::decide(state, day, facts, controllers)?
        }
        BodiesCommand::ReviseOrganisation { expected, organisation, facts, reason } => {
            revise_organisation::decide(state, day, *expected, *organisation, facts, reason)?
        }
        BodiesCommand::ChangeControllers { expected, organisation, controllers, ending, reason } => {
            let asked =
                change_controllers::Asked { organisation: *organisation, controllers, ending, reason };
            change_controllers::decide(state, actor, now, *expected, &asked)?
        }
        BodiesCommand::FoundNationalOversight { name, act, members } => {
            found_national_oversight::decide(state, day, name, act, members)?
        }
        BodiesCommand::OpenBody { region, facts } => open_body::decide(state, *region, facts)?,
        BodiesCommand::CloseBody { body, reason } => close_body::decide(state, day, *body, reason)?,
        BodiesCommand::ProposeMandate { body, seat } => {
            propose_mandate::decide(state, actor, now, *body, seat)?
        }
        BodiesCommand::ConfirmMandate { mandate } => confirm_mandate::decide(state, actor, day, *mandate)?,
        BodiesCommand::RefuseMandate { mandate, reason } => {
            refuse_mandate::decide(state, actor, *mandate, reason)?
        }
        BodiesCommand::EndMandate { mandate, reason } => {
            end_mandate::decide(state, actor, day, *mandate, reason)?
        }
        BodiesCommand::DeclareInterests { interests } => declare_interests::decide(state, actor, interests)?,
        BodiesCommand::WithdrawInterest { number, reason } => {
            withdraw_interest::decide(state, actor, *number, reason)?
        }
    };
    Ok(events.into_iter().map(Event::Bodies).collect())
}

type Decided = Result<Vec<BodiesEvent>, Refusal>;

/// The next id of a body in a region; `None` when the numbers are used up.
fn next_body(state: &State, region: Option<RegionIso>) -> Option<BodyId> {
    let all = BodyId::new(region, 0)..=BodyId::new(region, u16::MAX);
    let last = state.governance.bodies.range(all).next_back().map_or(0, |(id, _)| id.number());
    last.checked_add(1).map(|number| BodyId::new(region, number))
}

/// The next id of a mandate in a body.
fn next_mandate(state: &State, body: BodyId) -> Option<MandateId> {
    let last = state.governance.mandates_of(body).last().map_or(0, |mandate| mandate.id.number());
    last.checked_add(1).map(|number| MandateId::new(body, number))
}

/// A reason if the body is not there or is closed.
pub(crate) fn open(state: &State, body: BodyId) -> Result<(), Reason> {
    match state.governance.body(body) {
        None => Err(Reason::new("body-unknown").with("body", body.to_string())),
        Some(found) if found.closed.is_some() => {
            Err(Reason::new("body-closed").with("body", body.to_string()))
        }
        Some(_) => Ok(()),
    }
}

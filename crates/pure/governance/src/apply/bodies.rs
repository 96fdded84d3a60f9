//! Effects of events about organisations, bodies, mandates and interests.

use super::impossible;
use crate::bodies::merged;
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{
    Body, DeclaredInterest, KnownController, Mandate, MandateId, MandateStage, Mark, Organisation,
    ProposedControllers, Seat,
};
use rozum_model::stakeholder::Sector;
use rozum_model::{AccountId, Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, mark: &Mark, event: BodiesEvent) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        BodiesEvent::OrganisationEntered { organisation: id, facts, controllers } => {
            let entered = |controller| KnownController { controller, known: mark.clone(), counted: None };
            let controllers = controllers.into_iter().map(entered).collect();
            let new = Arc::new(Organisation { id, facts, controllers, proposed: None });
            fresh(state.governance.organisations.contains_key(&id), kind, &id)?;
            state.governance.organisations.insert(id, new);
        }
        BodiesEvent::OrganisationRevised { organisation, facts, .. } => {
            let found = state.governance.organisations.get_mut(&organisation);
            Arc::make_mut(found.ok_or_else(|| impossible(kind, organisation.to_string()))?).facts = facts;
        }
        BodiesEvent::ControllersChanged { organisation, controllers, .. } => {
            let found = state.governance.organisations.get_mut(&organisation);
            let found = Arc::make_mut(found.ok_or_else(|| impossible(kind, organisation.to_string()))?);
            found.controllers = merged(&found.controllers, &controllers, mark);
            found.proposed = None;
        }
        BodiesEvent::ControllersProposed { organisation, controllers, ending, reason } => {
            let found = state.governance.organisations.get_mut(&organisation);
            let found = Arc::make_mut(found.ok_or_else(|| impossible(kind, organisation.to_string()))?);
            let proposed = mark.clone();
            found.proposed = Some(ProposedControllers { controllers, ending, reason, proposed });
        }
        BodiesEvent::BodyOpened { body: id, facts } => {
            fresh(state.governance.bodies.contains_key(&id), kind, &id)?;
            let new = Arc::new(Body { id, facts, opened: mark.clone(), closed: None });
            state.governance.bodies.insert(id, new);
        }
        BodiesEvent::BodyRefounded { body, facts } => {
            let found = state.governance.bodies.get_mut(&body);
            Arc::make_mut(found.ok_or_else(|| impossible(kind, body.to_string()))?).facts = facts;
        }
        BodiesEvent::BodyClosed { body, reason } => {
            let found = state.governance.bodies.get_mut(&body).filter(|found| found.closed.is_none());
            let found = Arc::make_mut(found.ok_or_else(|| impossible(kind, body.to_string()))?);
            found.closed = Some((mark.clone(), reason));
        }
        event => person(state, mark, event)?,
    }
    Ok(())
}

/// What is new must not be there yet.
fn fresh(there: bool, kind: &'static str, id: &impl ToString) -> Result<(), Reason> {
    if there { Err(impossible(kind, id.to_string())) } else { Ok(()) }
}

fn person(state: &mut State, mark: &Mark, event: BodiesEvent) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        BodiesEvent::MandateFounded { mandate, seat, sector } => {
            let stage = MandateStage::Confirmed { confirmed: mark.clone() };
            seated(state, mark, kind, mandate, seat, sector, stage)
        }
        BodiesEvent::MandateProposed { mandate, seat, sector } => {
            seated(state, mark, kind, mandate, seat, sector, MandateStage::Proposed)
        }
        BodiesEvent::MandateConfirmed { mandate, account } => {
            let mark = mark.clone();
            turned(state, kind, mandate, &account, |stage| match stage {
                MandateStage::Proposed => Some(MandateStage::Confirmed { confirmed: mark }),
                _ => None,
            })
        }
        BodiesEvent::MandateRefused { mandate, account, reason } => {
            let refused = mark.clone();
            turned(state, kind, mandate, &account, |stage| match stage {
                MandateStage::Proposed => Some(MandateStage::Refused { refused, reason }),
                _ => None,
            })
        }
        BodiesEvent::MandateEnded { mandate, account, last, reason } => {
            let ended = mark.clone();
            turned(state, kind, mandate, &account, |stage| match stage {
                MandateStage::Confirmed { confirmed } => {
                    Some(MandateStage::Ended { confirmed: confirmed.clone(), ended, last, reason })
                }
                _ => None,
            })
        }
        BodiesEvent::InterestsDeclared { account, interests } => {
            let declaration = Arc::make_mut(state.governance.declarations.entry(account).or_default());
            declaration.stated = Some(mark.clone());
            declaration.interests.extend(interests.into_iter().map(|interest| DeclaredInterest {
                interest,
                declared: mark.clone(),
                withdrawn: None,
            }));
            Ok(())
        }
        BodiesEvent::InterestWithdrawn { account, number, reason } => {
            withdraw(state, mark, kind, &account, number, reason)
        }
        _ => Err(impossible(kind, "")),
    }
}

fn seated(
    state: &mut State,
    mark: &Mark,
    kind: &'static str,
    id: MandateId,
    seat: Seat,
    sector: Sector,
    stage: MandateStage,
) -> Result<(), Reason> {
    let known = state.governance.organisations.contains_key(&seat.organisation)
        && state.governance.bodies.contains_key(&id.body());
    if !known || state.governance.mandates.contains_key(&id) {
        return Err(impossible(kind, id.to_string()));
    }
    let new = Mandate { id, seat, sector, proposed: mark.clone(), stage };
    state.governance.mandates.insert(id, Arc::new(new));
    Ok(())
}

/// A mandate goes to its next stage, if there is one from here.
fn turned(
    state: &mut State,
    kind: &'static str,
    id: MandateId,
    account: &AccountId,
    next: impl FnOnce(&MandateStage) -> Option<MandateStage>,
) -> Result<(), Reason> {
    let wrong = || impossible(kind, id.to_string());
    let found = state.governance.mandates.get_mut(&id).ok_or_else(wrong)?;
    let stage = (found.seat.account == *account).then(|| next(&found.stage)).flatten().ok_or_else(wrong)?;
    Arc::make_mut(found).stage = stage;
    Ok(())
}

fn withdraw(
    state: &mut State,
    mark: &Mark,
    kind: &'static str,
    account: &AccountId,
    number: u16,
    reason: String,
) -> Result<(), Reason> {
    let wrong = || impossible(kind, account.as_str());
    let all = state.governance.declarations.get_mut(account).ok_or_else(wrong)?;
    let index = usize::from(number).checked_sub(1).ok_or_else(wrong)?;
    if all.interests.get(index).is_none_or(|interest| interest.withdrawn.is_some()) {
        return Err(wrong());
    }
    Arc::make_mut(all).interests[index].withdrawn = Some((mark.clone(), reason));
    Ok(())
}

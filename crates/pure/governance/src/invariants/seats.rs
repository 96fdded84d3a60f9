//! Invariant 13: power over decisions comes from seats that two persons gave, and never with the keys of
//! the accounts.

use super::{broken, person};
use rozum_model::governance::{BodyKind, Mandate, MandateStage, Mark};
use rozum_model::{Reason, Role, State};
use std::sync::Arc;

pub(super) fn check(state: &State) -> Vec<Reason> {
    let mut found = Vec::new();
    for mandate in state.governance.mandates.values() {
        let (MandateStage::Confirmed { confirmed } | MandateStage::Ended { confirmed, .. }) = &mandate.stage
        else {
            continue;
        };
        if !founded(state, mandate) {
            let second = person(&confirmed.by);
            if second.is_none() || confirmed.by == mandate.proposed.by {
                found.push(broken(13, "a seat without a second person", &mandate.id));
            }
            if second == Some(&mandate.seat.account) {
                found.push(broken(13, "a seat confirmed by its holder", &mandate.id));
            }
        }
        if let MandateStage::Ended { ended, .. } = &mandate.stage
            && !may_end(state, mandate, ended)
        {
            found.push(broken(13, "a seat ended by somebody without power over it", &mandate.id));
        }
        let running = matches!(mandate.stage, MandateStage::Confirmed { .. });
        let over = state.last_at.is_some_and(|last| last.kyiv_day() > mandate.seat.term.to);
        let administers = state.roles(&mandate.seat.account).any(|role| *role == Role::Administrator);
        if running && !over && administers {
            found.push(broken(13, "an administrator with a seat", &mandate.id));
        }
    }
    if let Some(proposed) = &state.governance.rules.proposed
        && person(&proposed.proposed.by).is_none()
    {
        found.push(broken(13, "rules proposed by nobody", &""));
    }
    found
}

/// The holder of a seat, or whoever sat in national oversight when it was ended.
fn may_end(state: &State, mandate: &Mandate, ended: &Mark) -> bool {
    let Some(by) = person(&ended.by) else { return false };
    let sat = |own: &&Arc<Mandate>| {
        let confirmed = match &own.stage {
            MandateStage::Confirmed { confirmed } | MandateStage::Ended { confirmed, .. } => confirmed.seq,
            _ => return false,
        };
        let body = state.governance.body(own.id.body());
        own.seat.account == *by
            && body.is_some_and(|body| body.region().is_none() && body.facts.kind == BodyKind::Oversight)
            && confirmed < ended.seq
            && own.span().is_some_and(|span| span.has(ended.day()))
    };
    *by == mandate.seat.account || state.governance.mandates.values().any(|own| sat(&own))
}

/// Seats of national oversight that the founding act gave, in one command with the body.
fn founded(state: &State, mandate: &Mandate) -> bool {
    let body = state.governance.body(mandate.id.body());
    body.is_some_and(|body| {
        let national = body.region().is_none() && body.facts.kind == BodyKind::Oversight;
        national && body.opened.at == mandate.proposed.at && body.opened.by == mandate.proposed.by
    })
}

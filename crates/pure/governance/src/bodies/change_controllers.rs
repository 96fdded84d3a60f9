//! Say otherwise who controls an organisation. A fact of ownership may be true whatever the rules
//! want; so what it would break must end with it, in the same command. Nobody is rid of a member by a claim of their
//! own: where a seat ends with it, a registrar proposes and national oversight, who must say the same, lets it hold.

use super::{Decided, facts};
use crate::texts::{Field, required};
use crate::who::Who;
use crate::{Refusal, revision, separation, who};
use rozum_model::event::{BodiesEvent, Subject};
use rozum_model::governance::{
    Controller, Governance, KnownController, MandateId, MandateStage, Mark, Organisation, OrganisationId,
    Party, ProposedControllers,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Reason, State, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) struct Asked<'a> {
    pub(super) organisation: OrganisationId,
    pub(super) controllers: &'a [Controller],
    pub(super) ending: &'a [MandateId],
    pub(super) reason: &'a str,
}

pub(super) fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    expected: Option<u64>,
    asked: &Asked<'_>,
) -> Decided {
    let mark = Mark { by: actor.clone(), at: now, seq: state.size };
    let confirms = !asked.ending.is_empty() && is(state, &mark, Who::NationalOversight);
    if !confirms {
        who::check(state, actor, mark.day(), Who::Registrar)?;
    }
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Organisation(asked.organisation), expected));
    required(Field::only("reason"), asked.reason, &mut reasons);
    facts::controllers(state, Some(asked.organisation), asked.controllers, &mut reasons);
    let named = |reason: Reason| reason.with("organisation", asked.organisation.to_string());
    match state.governance.organisation(asked.organisation) {
        None => reasons.push(named(Reason::new("organisation-unknown"))),
        Some(found) if found.controllers.iter().map(|known| &known.controller).eq(asked.controllers) => {
            reasons.push(named(Reason::new("controllers-unchanged")));
        }
        Some(found) => {
            reasons.extend(dropped(&found.controllers, asked.controllers).map(named));
            if confirms {
                reasons.extend(not_confirmed(found, actor, asked).map(named));
            }
        }
    }
    Refusal::if_any(reasons)?;
    Refusal::if_any(broken(state, &mark, asked))?;
    Ok(if asked.ending.is_empty() || confirms { changed(state, &mark, asked) } else { proposed(asked) })
}

fn is(state: &State, mark: &Mark, asked: Who) -> bool {
    who::check(state, &mark.by, mark.day(), asked).is_ok()
}

/// A reason unless exactly this waits, from another person.
fn not_confirmed(found: &Organisation, actor: &Actor, asked: &Asked<'_>) -> Option<Reason> {
    let same = |waiting: &&ProposedControllers| {
        waiting.controllers == asked.controllers && waiting.ending == asked.ending
    };
    match found.proposed.as_ref().filter(same) {
        None => Some(Reason::new("controllers-not-those-proposed")),
        Some(waiting) if waiting.proposed.by == *actor => Some(Reason::new("controllers-same-person")),
        Some(_) => None,
    }
}

/// A reason for each party that stood in the list oftener than it would: who controlled once did so for ever, with a
/// last day. Otherwise an emptied list would open the other side at once.
fn dropped<'a>(before: &'a [KnownController], list: &[Controller]) -> impl Iterator<Item = Reason> + use<'a> {
    let mut left: BTreeMap<&'a Party, i32> = BTreeMap::new();
    for known in before {
        *left.entry(&known.controller.party).or_default() += 1;
    }
    for controller in list {
        if let Some(count) = left.get_mut(&controller.party) {
            *count -= 1;
        }
    }
    let missing = left.into_iter().filter(|(_, count)| *count > 0);
    missing.map(|(party, _)| Reason::new("controller-dropped").with("party", party.to_string()))
}

/// Mandates end before the fact counts: on the day before.
fn last_day(mark: &Mark) -> Day {
    mark.day().yesterday().unwrap_or(Day::MIN)
}

fn proposed(asked: &Asked<'_>) -> Vec<BodiesEvent> {
    vec![BodiesEvent::ControllersProposed {
        organisation: asked.organisation,
        controllers: asked.controllers.to_vec(),
        ending: asked.ending.to_vec(),
        reason: asked.reason.to_owned(),
    }]
}

fn changed(state: &State, mark: &Mark, asked: &Asked<'_>) -> Vec<BodiesEvent> {
    let ended = asked.ending.iter().filter_map(|id| state.governance.mandate(*id));
    let end = |mandate: &rozum_model::governance::Mandate| BodiesEvent::MandateEnded {
        mandate: mandate.id,
        account: mandate.seat.account.clone(),
        last: last_day(mark),
        reason: asked.reason.to_owned(),
    };
    let mut events: Vec<_> = ended.map(end).collect();
    events.push(BodiesEvent::ControllersChanged {
        organisation: asked.organisation,
        controllers: asked.controllers.to_vec(),
        reason: asked.reason.to_owned(),
    });
    events
}

/// What the new fact would break, beside what is named to end with it; and what is named for nothing or twice.
fn broken(state: &State, mark: &Mark, asked: &Asked<'_>) -> Vec<Reason> {
    let (today, cooling) = (mark.day(), state.governance.numbers().cooling_off_months);
    let changed = with_controllers(&state.governance, mark, asked.organisation, asked.controllers);
    let would_break = separation::conflicts(&changed, today, cooling);
    let needed = |id: &MandateId| would_break.iter().any(|c| c.one == *id || c.other == *id);
    let named = |reason: Reason, id: &MandateId| reason.with("mandate", id.to_string());
    let mut seen = BTreeSet::new();
    let twice = asked.ending.iter().filter(|id| !seen.insert(**id));
    let mut reasons: Vec<Reason> = twice.map(|id| named(Reason::new("ending-named-twice"), id)).collect();
    let idle = asked.ending.iter().filter(|id| !needed(id) || !holds(&state.governance, **id));
    reasons.extend(idle.map(|id| named(Reason::new("ending-not-needed"), id)));
    let ended = asked.ending.iter().fold(changed, |governance, id| ended(governance, mark, *id));
    let left = separation::conflicts(&ended, today, cooling);
    reasons.extend(left.into_iter().map(|conflict| conflict.reason));
    reasons
}

fn holds(governance: &Governance, id: MandateId) -> bool {
    governance.mandate(id).is_some_and(|m| matches!(m.stage, MandateStage::Confirmed { .. }))
}

/// The bodies as they would be with these controllers.
fn with_controllers(
    governance: &Governance,
    mark: &Mark,
    organisation: OrganisationId,
    controllers: &[Controller],
) -> Governance {
    let mut changed = governance.clone();
    if let Some(found) = changed.organisations.get_mut(&organisation) {
        let found = Arc::make_mut(found);
        found.controllers = merged(&found.controllers, controllers, mark);
    }
    changed
}

/// A list in place of another. What stood in it before, also under a corrected day, is known as long as before, and
/// the days on which it counted go on counting.
pub(crate) fn merged(before: &[KnownController], list: &[Controller], mark: &Mark) -> Vec<KnownController> {
    let same = |known: &KnownController, controller: &Controller| {
        known.controller.party == controller.party && known.controller.since == controller.since
    };
    let kept = |known: &&KnownController| list.iter().any(|controller| same(known, controller));
    // Entries whose beginning was corrected, in their order.
    let mut moved: Vec<_> = before.iter().filter(|known| !kept(known)).collect();
    let entry = |controller: &Controller| {
        let known = before.iter().find(|known| same(known, controller)).or_else(|| {
            let at = moved.iter().position(|known| known.controller.party == controller.party)?;
            Some(moved.remove(at))
        });
        let new = || KnownController { controller: controller.clone(), known: mark.clone(), counted: None };
        known.map_or_else(new, |known| known.corrected(controller, mark.day()))
    };
    list.iter().map(entry).collect()
}

fn ended(mut governance: Governance, mark: &Mark, id: MandateId) -> Governance {
    if let Some(mandate) = governance.mandates.get_mut(&id) {
        let mandate = Arc::make_mut(mandate);
        if let MandateStage::Confirmed { confirmed } = mandate.stage.clone() {
            let (ended, last) = (mark.clone(), last_day(mark));
            mandate.stage = MandateStage::Ended { confirmed, ended, last, reason: String::new() };
        }
    }
    governance
}

#[cfg(test)]
mod tests;

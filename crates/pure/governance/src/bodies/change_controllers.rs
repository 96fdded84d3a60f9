//! Say otherwise who controls an organisation. A fact of ownership may be true whatever the rules
//! want; so what it would break must end with it, in the same command.

use super::{Decided, facts};
use crate::texts::{Field, required};
use crate::{Refusal, revision, separation};
use rozum_model::event::{BodiesEvent, Subject};
use rozum_model::governance::{
    Controller, Governance, KnownController, MandateId, MandateStage, Mark, OrganisationId,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Reason, State, Timestamp};
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
        Some(_) => {}
    }
    Refusal::if_any(reasons)?;
    let mark = Mark { by: actor.clone(), at: now, seq: state.size };
    Refusal::if_any(broken(state, &mark, asked))?;
    Ok(events(state, &mark, asked))
}

/// Mandates end before the fact counts: on the day before.
fn last_day(mark: &Mark) -> Day {
    mark.day().yesterday().unwrap_or(Day::MIN)
}

fn events(state: &State, mark: &Mark, asked: &Asked<'_>) -> Vec<BodiesEvent> {
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

/// What the new fact would break, beside what is named to end with it; and what is named for nothing.
fn broken(state: &State, mark: &Mark, asked: &Asked<'_>) -> Vec<Reason> {
    let cooling = state.governance.numbers().cooling_off_months;
    let changed = with_controllers(&state.governance, mark, asked.organisation, asked.controllers);
    let would_break = separation::conflicts(&changed, cooling);
    let needed = |id: &MandateId| would_break.iter().any(|c| c.one == *id || c.other == *id);
    let idle = asked.ending.iter().filter(|id| !needed(id) || !holds(&state.governance, **id));
    let mut reasons: Vec<Reason> =
        idle.map(|id| Reason::new("ending-not-needed").with("mandate", id.to_string())).collect();
    let ended = asked.ending.iter().fold(changed, |governance, id| ended(governance, mark, *id));
    reasons.extend(separation::conflicts(&ended, cooling).into_iter().map(|conflict| conflict.reason));
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

/// A list in place of another; what stood in it before is known as long as before.
pub(crate) fn merged(before: &[KnownController], list: &[Controller], mark: &Mark) -> Vec<KnownController> {
    let known = |controller: &Controller| {
        let same = |known: &&KnownController| {
            known.controller.party == controller.party && known.controller.since == controller.since
        };
        before.iter().find(same).map_or_else(|| mark.clone(), |known| known.known.clone())
    };
    list.iter()
        .map(|controller| KnownController { controller: controller.clone(), known: known(controller) })
        .collect()
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
mod tests {
    use crate::samples::seats::{by_org, by_person, done, founded, no, noon, org};
    use rozum_model::Actor;
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::Controller;

    fn changing(number: u16, controllers: &[Controller]) -> BodiesCommand {
        BodiesCommand::ChangeControllers {
            expected: Some(1),
            organisation: org(number),
            controllers: controllers.to_vec(),
            ending: Vec::new(),
            reason: "договір".to_owned(),
        }
    }

    #[test]
    fn the_list_changes_and_is_of_others() {
        let state = founded();
        let wrong = no(&state, 1, &Actor::Operator, changing(1, &[by_org(1, 0)]));
        assert_eq!(wrong, ["controller-of-itself party=o-0001"]);
        assert_eq!(
            no(&state, 1, &Actor::Operator, changing(1, &[])),
            ["controllers-unchanged organisation=o-0001"]
        );
        let unknown = no(&state, 1, &Actor::Operator, changing(99, &[]));
        assert_eq!(unknown.last().unwrap(), "organisation-unknown organisation=o-0099");
    }

    #[test]
    fn what_was_known_is_known_since_then() {
        let mut state = founded();
        done(&mut state, 1, &Actor::Operator, changing(1, &[by_person(3, 0)]));
        let mut more = changing(1, &[by_person(3, 0), by_person(4, 0)]);
        let BodiesCommand::ChangeControllers { expected, .. } = &mut more else { panic!() };
        *expected = Some(2);
        done(&mut state, 8, &Actor::Operator, more);
        let known = |index: usize| state.governance.organisation(org(1)).unwrap().controllers[index].known.at;
        assert_eq!((known(0), known(1)), (noon(1), noon(8)));
    }
}

//! What may be said of an organisation and of those who control it.

use crate::texts::{Field, required};
use rozum_model::activity::KvedLevel;
use rozum_model::governance::{Controller, OrganisationFacts, OrganisationId, Party};
use rozum_model::time::Day;
use rozum_model::{Reason, State};
use rozum_reference::kved::by_code;
use std::collections::BTreeSet;

/// Most controllers of one organisation.
const MOST: usize = 100;

/// Adds what is wrong with the facts. `own` is the organisation that they are about, if it is there.
pub(super) fn check(
    state: &State,
    day: Day,
    own: Option<OrganisationId>,
    facts: &OrganisationFacts,
    reasons: &mut Vec<Reason>,
) {
    required(Field::only("organisation-name"), &facts.name, reasons);
    if let Some(code) = &facts.kved {
        reasons.extend(kved(code));
    }
    reasons.extend(facts.region.and_then(crate::regions::check));
    if let Some(on) = facts.registered_on.filter(|on| *on > day) {
        reasons.push(Reason::new("organisation-from-the-future").with("day", on.to_string()));
    }
    let taken = |edrpou| {
        let others = state.governance.organisations.values().filter(|other| Some(other.id) != own);
        others.into_iter().find(|other| other.facts.edrpou == Some(edrpou)).map(|other| (edrpou, other.id))
    };
    if let Some((edrpou, other)) = facts.edrpou.and_then(taken) {
        reasons.push(
            Reason::new("organisation-code-taken")
                .with("code", edrpou.to_string())
                .with("organisation", other.to_string()),
        );
    }
}

/// A reason if the text is no class of KVED.
pub(crate) fn kved(code: &str) -> Option<Reason> {
    let fits = by_code(code).is_some_and(|found| found.level == KvedLevel::Class);
    (!fits).then(|| Reason::new("kved-class-unknown").with("code", code))
}

/// Adds what is wrong with a list of controllers.
pub(super) fn controllers(
    state: &State,
    own: Option<OrganisationId>,
    list: &[Controller],
    reasons: &mut Vec<Reason>,
) {
    if list.len() > MOST {
        reasons.push(Reason::new("too-many-controllers").with("count", list.len()).with("limit", MOST));
    }
    let mut seen = BTreeSet::new();
    for controller in list {
        let named = |reason: Reason| reason.with("party", controller.party.to_string());
        let known = match &controller.party {
            Party::Person(account) => state.accounts.contains_key(account),
            Party::Organisation(id) => state.governance.organisations.contains_key(id),
        };
        if own.is_some_and(|own| controller.party == Party::Organisation(own)) {
            reasons.push(named(Reason::new("controller-of-itself")));
        } else if !known {
            reasons.push(named(Reason::new("controller-unknown")));
        }
        if !seen.insert((&controller.party, controller.since)) {
            reasons.push(named(Reason::new("controller-named-twice")));
        }
        if controller.until.is_some_and(|until| until < controller.since) {
            reasons.push(named(Reason::new("controller-reversed")));
        }
    }
}

//! The state read once, row by row.

mod projects;
mod steering;
mod strategies;

use crate::ties::Ties;
use crate::view::{CallRow, Firm, Funding, Meeting};
use rozum_model::governance::{BodyId, BodyKind, Call, Governance, Sitting};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{PriorityId, State};
use std::collections::BTreeMap;

/// The rows of a state as of a day.
pub fn gather(state: &State, today: Day) -> Funding<'_> {
    let governance = &state.governance;
    let groups = groups(governance);
    let calls: Vec<_> = governance.calls.values().map(|call| call_row(call, &groups)).collect();
    let projects = projects::rows(governance, &calls);
    Funding {
        today,
        scale: governance.numbers().largest_score,
        projects,
        calls,
        firms: firms(governance),
        meetings: governance.sittings.values().filter_map(|one| meeting(one, &groups, today)).collect(),
        occasions: steering::occasions(governance, today),
        indicators: steering::indicators(state, today),
        reviews: steering::reviews(governance, today),
        groups: groups.into_iter().collect(),
        priorities: strategies::priorities(state),
        regions: state.strategies.keys().copied().collect(),
        ties: Ties::of(governance),
    }
}

fn groups(governance: &Governance) -> BTreeMap<BodyId, PriorityId> {
    let kinds = governance.bodies.values().map(|body| (body.id, body.facts.kind));
    kinds
        .filter_map(|(id, kind)| match kind {
            BodyKind::WorkingGroup { priority } => Some((id, priority)),
            _ => None,
        })
        .collect()
}

fn call_row<'a>(call: &'a Call, groups: &BTreeMap<BodyId, PriorityId>) -> CallRow<'a> {
    CallRow { id: call.id, terms: &call.terms, priority: groups.get(&call.terms.working_group).copied() }
}

fn firms(governance: &Governance) -> Vec<Firm<'_>> {
    let all = governance.organisations.values();
    all.map(|organisation| Firm {
        id: organisation.id,
        sector: organisation.facts.sector,
        registered_on: organisation.facts.registered_on,
        kved: organisation.facts.kved.as_deref(),
        controlled: !organisation.controllers.is_empty(),
    })
    .collect()
}

fn meeting(sitting: &Sitting, groups: &BTreeMap<BodyId, PriorityId>, today: Day) -> Option<Meeting> {
    let (mark, present) = sitting.attendance.as_ref()?;
    let counts =
        groups.contains_key(&sitting.id.body()) && sitting.cancelled.is_none() && sitting.day <= today;
    counts.then_some(())?;
    let came = Sector::ALL.map(|sector| {
        let there = present.iter().filter(|one| one.sector == sector).count();
        u64::try_from(there).unwrap_or(u64::MAX)
    });
    Some(Meeting { sitting: sitting.id, day: sitting.day, came, event: mark.seq })
}

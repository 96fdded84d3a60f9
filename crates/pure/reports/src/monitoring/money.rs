//! Money by priority and by source against plan. The plan of a priority is what its calls allocate; the plan of a source is
//! what the budgets of projects under contract say.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use super::ledger::{self, Movement, Pot, Step, sum};
use super::payments;
use super::scope::Scope;
use rozum_model::governance::{CallStage, Kopecks};
use rozum_model::{PriorityId, State};
use std::collections::BTreeSet;

/// The chapter; `None` while no call has money and no project asks for any.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Option<Chapter> {
    let voice = material.voice();
    let movements = material.movements();
    let mut chapter = Chapter::new(voice, "money");
    let priorities = by_priority(material, &movements);
    if movements.is_empty() && priorities.rows.is_empty() {
        return None;
    }
    chapter.section.say(voice.words("mon-money-lead"));
    chapter.grid(&priorities);
    chapter.section.note(voice.words("mon-money-by-source-says"));
    chapter.grid(&by_source(material, &movements));
    chapter.grid(&payments::tranches(material));
    chapter.grid(&payments::reports(material));
    chapter.whole()
}

/// What published calls allocate, of one priority or of all; `None` when the sum does not fit.
pub fn allocated(state: &State, scope: Scope, priority: Option<PriorityId>) -> Option<Kopecks> {
    let published = state.governance.calls.values().filter(|call| !matches!(call.stage, CallStage::Drafted));
    let own = published.filter(|call| priority.is_none() || ledger::priority_of(state, call) == priority);
    let shares = own.flat_map(|call| call.terms.allocations.iter());
    Kopecks::sum(shares.filter(|share| scope.covers(Some(share.region))).map(|share| share.amount))
}

/// Priorities with a call that is published or with money that moved.
pub fn priorities(state: &State, scope: Scope, movements: &[Movement]) -> BTreeSet<PriorityId> {
    let calls = state.governance.calls.values().filter(|call| !matches!(call.stage, CallStage::Drafted));
    let covered =
        calls.filter(|call| call.terms.allocations.iter().any(|own| scope.covers(Some(own.region))));
    let called = covered.filter_map(|call| ledger::priority_of(state, call));
    called.chain(movements.iter().filter_map(|own| own.priority)).collect()
}

fn by_priority(material: &MonitoringMaterial<'_>, movements: &[Movement]) -> Grid {
    let (state, scope) = (material.standing, material.scope);
    let row = |id: PriorityId| {
        let at = |step: Step| Cell::money(sum(movements, |own| own.priority == Some(id) && own.step == step));
        let now = sum(movements, |own| {
            own.priority == Some(id) && own.step == Step::Paid && material.period.has(own.day)
        });
        let text = state.priority(id).map_or(Cell::Missing, |own| Cell::Quote(own.item.text.clone()));
        let cells = vec![
            Cell::link(Some(id), "/priorities/"),
            text,
            Cell::money(allocated(state, scope, Some(id))),
            at(Step::Asked),
            at(Step::Approved),
            at(Step::Contracted),
            at(Step::Certified),
            at(Step::Paid),
            Cell::money(now),
        ];
        let id = id.to_string();
        Line { path: scope.list("/projects", &[("priority", &id)]), id, cells }
    };
    Grid {
        id: "money-priorities",
        columns: vec![
            Head::words("priority", 4),
            Head::words("priority-text", 0),
            Head::figures("planned", 6),
            Head::figures("asked", 6),
            Head::figures("approved", 6),
            Head::figures("contracted", 6),
            Head::figures("certified", 6),
            Head::figures("paid", 6),
            Head::figures("paid-in-period", 6),
        ],
        rows: priorities(state, scope, movements).into_iter().map(row).collect(),
        wide: true,
    }
}

fn by_source(material: &MonitoringMaterial<'_>, movements: &[Movement]) -> Grid {
    let (state, scope) = (material.standing, material.scope);
    let voice = material.voice();
    let row = |pot: Pot| {
        let planned = ledger::planned(state, scope, pot, None);
        // What nobody plans and nobody gave is no row.
        let moved = movements.iter().any(|own| own.pot == pot);
        if !moved && planned.is_none_or(|amount| amount == Kopecks::ZERO) {
            return None;
        }
        let decided = |amount: Option<Kopecks>| Cell::money(amount.filter(|_| pot.is_decided()));
        let at = |step: Step| decided(sum(movements, |own| own.pot == pot && own.step == step));
        let now =
            sum(movements, |own| own.pot == pot && own.step == Step::Paid && material.period.has(own.day));
        let cells = vec![
            Cell::Words(voice.t(&format!("mon-source-{}", pot.code()))),
            Cell::money(planned),
            Cell::money(ledger::planned(state, scope, pot, Some(material.period))),
            at(Step::Contracted),
            at(Step::Certified),
            at(Step::Paid),
            decided(now),
        ];
        Some(Line { id: pot.code().to_owned(), path: scope.path("/projects"), cells })
    };
    Grid {
        id: "money-sources",
        columns: vec![
            Head::words("source", 9),
            Head::figures("budget", 6),
            Head::figures("budget-in-period", 6),
            Head::figures("contracted", 6),
            Head::figures("certified", 6),
            Head::figures("paid", 6),
            Head::figures("paid-in-period", 6),
        ],
        rows: Pot::ALL.into_iter().filter_map(row).collect(),
        wide: true,
    }
}

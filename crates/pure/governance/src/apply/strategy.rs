//! Events of strategies. `Arc::make_mut` copies what a reader still holds and nothing else, so a
//! replay, which nobody reads, copies nothing.

use super::{impossible, items};
use rozum_model::strategy::{Strategy, Version, VersionHeader};
use rozum_model::{Event, Reason, RegionIso, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, seq: u64, event: Event) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        Event::StrategyRegistered { region, header } => register(state, seq, region, header),
        Event::StrategyAmended { region, version, header } => {
            amend(of(state, region, kind)?, seq, version, header)
        }
        Event::SphereDeclared { region, sphere } => items::declare_sphere(of(state, region, kind)?, sphere),
        Event::SphereWithdrawn { region, label } => items::withdraw_sphere(of(state, region, kind)?, &label),
        Event::PriorityDeclared { id, item } => {
            items::declare_priority(of(state, id.region(), kind)?, id, item)
        }
        Event::PriorityReworded { id, item } => {
            items::reword_priority(of(state, id.region(), kind)?, id, item)
        }
        Event::PriorityWithdrawn { id } => items::withdraw_priority(of(state, id.region(), kind)?, id),
        Event::TaskDeclared { id, item } => items::declare_task(of(state, id.region(), kind)?, id, item),
        Event::TaskReworded { id, item } => items::reword_task(of(state, id.region(), kind)?, id, item),
        Event::TaskWithdrawn { id } => items::withdraw_task(of(state, id.region(), kind)?, id),
        Event::ItemsOrdered { region, spheres, priorities, tasks } => {
            items::order(of(state, region, kind)?, &spheres, &priorities, &tasks)
        }
        Event::TranscriptionCorrected { item, text, verbatim, reason } => {
            items::correct(of(state, item.region(), kind)?, item, seq, text, verbatim, reason)
        }
        Event::TaskLinked { task, priority, basis } => {
            items::link(of(state, task.region(), kind)?, task, priority, basis)
        }
        Event::TaskUnlinked { task, priority, .. } => {
            items::unlink(of(state, task.region(), kind)?, task, priority)
        }
        // All other kinds have been taken before.
        _ => Err(impossible(kind, "")),
    }
}

/// The strategy to change.
fn of<'a>(state: &'a mut State, region: RegionIso, kind: &'static str) -> Result<&'a mut Strategy, Reason> {
    let strategy = state.strategies.get_mut(&region).ok_or_else(|| impossible(kind, region.to_string()))?;
    Ok(Arc::make_mut(strategy))
}

fn register(state: &mut State, seq: u64, region: RegionIso, header: VersionHeader) -> Result<(), Reason> {
    if state.strategies.contains_key(&region) {
        return Err(impossible("strategy-registered", region.to_string()));
    }
    let (spheres, priorities, tasks) = (Vec::new(), Vec::new(), Vec::new());
    let current = Arc::new(Version { number: 1, seq, header, spheres, priorities, tasks });
    let strategy = Strategy { region, earlier: Vec::new(), current, last_priority: 0, last_task: 0 };
    state.strategies.insert(region, Arc::new(strategy));
    Ok(())
}

/// The new version begins as the old one; the events that follow change it.
fn amend(strategy: &mut Strategy, seq: u64, number: u32, header: VersionHeader) -> Result<(), Reason> {
    let old = &strategy.current;
    if Some(number) != old.number.checked_add(1) {
        return Err(impossible("strategy-amended", number.to_string()));
    }
    let (spheres, priorities, tasks) = (old.spheres.clone(), old.priorities.clone(), old.tasks.clone());
    let new = Arc::new(Version { number, seq, header, spheres, priorities, tasks });
    strategy.earlier.push(std::mem::replace(&mut strategy.current, new));
    Ok(())
}

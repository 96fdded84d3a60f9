//! Say that a task serves a priority.

use crate::{Refusal, revision};
use rozum_model::event::Subject;
use rozum_model::strategy::{ItemId, LinkBasis};
use rozum_model::{Event, PriorityId, Reason, State, TaskId};

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    task: TaskId,
    priority: PriorityId,
    basis: LinkBasis,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons = ends(state, expected, task, priority);
    if linked(state, task, priority) {
        reasons.push(named(Reason::new("task-already-linked"), task, priority));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![Event::TaskLinked { task, priority, basis }])
}

/// What is wrong with the two ends of a link.
pub(crate) fn ends(state: &State, expected: Option<u64>, task: TaskId, priority: PriorityId) -> Vec<Reason> {
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Strategy(task.region()), expected));
    if task.region() != priority.region() {
        reasons.push(named(Reason::new("link-across-regions"), task, priority));
    }
    let unknown = |item: ItemId| Reason::new("item-unknown").with("item", item.to_string());
    if state.task(task).is_none() {
        reasons.push(unknown(ItemId::Task(task)));
    }
    if state.priority(priority).is_none() {
        reasons.push(unknown(ItemId::Priority(priority)));
    }
    reasons
}

pub(crate) fn linked(state: &State, task: TaskId, priority: PriorityId) -> bool {
    state.task(task).is_some_and(|task| task.links.iter().any(|link| link.priority == priority))
}

pub(crate) fn named(reason: Reason, task: TaskId, priority: PriorityId) -> Reason {
    reason.with("task", task.to_string()).with("priority", priority.to_string())
}

#[cfg(test)]
mod tests {
    use crate::samples::{REGION, accepted, given, linking, registered};
    use rozum_model::Actor;

    #[test]
    fn a_link_is_made_once() {
        let state = accepted(&registered(), &Actor::Operator, &linking("05-T01", "05-P02"));
        let version = &state.strategy(REGION).unwrap().current;
        assert_eq!(version.tasks[0].links[0].priority.to_string(), "05-P02");
        assert_eq!(
            given(&state, &linking("05-T01", "05-P02")),
            ["task-already-linked task=05-T01 priority=05-P02"]
        );
    }

    #[test]
    fn both_ends_exist_in_one_region() {
        let state = registered();
        assert_eq!(
            given(&state, &linking("05-T09", "05-P09")),
            ["item-unknown item=05-T09", "item-unknown item=05-P09"]
        );
        assert_eq!(
            given(&state, &linking("05-T01", "14-P01")),
            ["link-across-regions task=05-T01 priority=14-P01", "item-unknown item=14-P01"]
        );
    }
}

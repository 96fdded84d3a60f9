//! Take a link from task to priority back, with the reason.

use crate::texts::{Field, required};
use crate::{Refusal, link_task};
use rozum_model::{Event, PriorityId, Reason, State, TaskId};

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    task: TaskId,
    priority: PriorityId,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons = link_task::ends(state, expected, task, priority);
    required(Field::only("reason"), reason, &mut reasons);
    let exist = state.task(task).is_some() && state.priority(priority).is_some();
    if exist && !link_task::linked(state, task, priority) {
        reasons.push(link_task::named(Reason::new("task-not-linked"), task, priority));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![Event::TaskUnlinked { task, priority, reason: reason.to_owned() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::{REGION, accepted, given, linking, registered};
    use rozum_model::{Actor, Command};

    fn unlink(task: &str, priority: &str, reason: &str) -> Command {
        Command::UnlinkTask {
            expected: None,
            task: task.parse().unwrap(),
            priority: priority.parse().unwrap(),
            reason: reason.to_owned(),
        }
    }

    #[test]
    fn what_was_linked_is_unlinked_with_a_reason() {
        let state = accepted(&registered(), &Actor::Operator, &linking("05-T01", "05-P02"));
        assert_eq!(given(&state, &unlink("05-T01", "05-P02", " ")), ["text-empty field=reason number=0"]);
        let state = accepted(&state, &Actor::Operator, &unlink("05-T01", "05-P02", "помилка"));
        assert!(state.strategy(REGION).unwrap().current.tasks[0].links.is_empty());
    }

    #[test]
    fn there_must_be_a_link() {
        let state = registered();
        assert_eq!(
            given(&state, &unlink("05-T01", "05-P01", "помилка")),
            ["task-not-linked task=05-T01 priority=05-P01"]
        );
        assert_eq!(given(&state, &unlink("05-T09", "05-P01", "помилка")), ["item-unknown item=05-T09"]);
    }
}

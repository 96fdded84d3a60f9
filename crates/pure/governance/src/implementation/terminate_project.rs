//! End a project before its end: a second member of the authority, or one who carries out an order of
//! oversight that nobody can appeal against any more. What was certified and not paid stays unpaid.

use super::project::{Answer, Project};
use super::propose_termination::under_contract;
use crate::Refusal;
use crate::oversight::standing_order;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::Order;

pub(super) fn decide(project: &Project<'_>, reason: &str) -> Answer {
    if !under_contract(project.stage()) {
        return Err(project.impossible());
    }
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    let rules = project.state.governance.numbers();
    let ordered =
        project.open_cases().any(|case| standing_order(case, rules, project.today) == Some(Order::Terminate));
    let proposed = project.stage().contracted().and_then(|contracted| contracted.termination.as_ref());
    match proposed {
        _ if ordered => {}
        Some(proposed) => reasons.extend(project.second_person(&proposed.proposed)),
        None => reasons.push(project.named(Reason::new("termination-not-proposed"))),
    }
    project.apart_from_applicant(&mut reasons);
    Refusal::if_any(reasons)?;
    Ok(ImplementationEvent::ProjectTerminated { application: project.id(), reason: reason.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{application, approved, completed, does, stage, under_way, why};
    use rozum_model::command::ImplementationCommand as Verb;

    fn proposing() -> Verb {
        Verb::ProposeTermination {
            application: application(), reason: "Обладнання не куплено.".to_owned()
        }
    }

    fn terminating() -> Verb {
        Verb::TerminateProject {
            application: application(), reason: "Договір порушено.".to_owned()
        }
    }

    #[test]
    fn two_persons_end_a_project() {
        let mut state = under_way();
        assert_eq!(why(&state, 2, 10, terminating()), ["termination-not-proposed"]);
        does(&mut state, 1, 10, proposing());
        assert_eq!(why(&state, 2, 10, proposing()), ["termination-proposed-already"]);
        assert_eq!(why(&state, 1, 10, terminating()), ["second-person-needed"]);
        does(&mut state, 2, 10, terminating());
        assert_eq!(stage(&state), "terminated");
        assert_eq!(why(&state, 2, 10, proposing()), ["project-step-impossible"]);
    }

    #[test]
    fn only_a_contract_that_runs_is_ended() {
        for state in [approved(), completed()] {
            assert_eq!(why(&state, 1, 100, proposing()), ["project-step-impossible"]);
            assert_eq!(why(&state, 1, 100, terminating()), ["project-step-impossible"]);
        }
        let silent = Verb::ProposeTermination { application: application(), reason: " ".to_owned() };
        assert_eq!(why(&under_way(), 1, 10, silent), ["text-empty"]);
    }
}

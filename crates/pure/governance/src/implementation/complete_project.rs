//! Say that the work is done: every milestone seen reached, every report paid, nothing open.

use super::project::{Answer, Project};
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::Stage;

pub(super) fn decide(project: &Project<'_>) -> Answer {
    let Stage::Implementing(work) = project.stage() else { return Err(project.impossible()) };
    let mut reasons = Vec::new();
    let all = project.application.current.content.milestones.len();
    let reached = work.reached().count();
    if reached < all {
        reasons.push(project.named(Reason::new("milestones-open").with("count", all - reached)));
    }
    let open = work.reports.iter().filter(|report| !report.stage.is_settled()).count();
    if open > 0 {
        reasons.push(project.named(Reason::new("reports-unsettled").with("count", open)));
    }
    if let Some(open) = work.open_modification() {
        let open = Reason::new("modification-open").with("number", u32::from(open));
        reasons.push(project.named(open));
    }
    reasons.extend(project.case_open());
    project.apart_from_applicant(&mut reasons);
    Refusal::if_any(reasons)?;
    Ok(ImplementationEvent::ProjectCompleted { application: project.id() })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, MONDAY, OVERSIGHT, application, approved, cannot, certified, citation, completed, content,
        does, opening_case, paid, stage, why,
    };
    use crate::samples::seats::day;
    use rozum_model::command::ImplementationCommand as Verb;
    use rozum_model::governance::Ground;

    fn completing() -> Verb {
        Verb::CompleteProject { application: application() }
    }

    #[test]
    fn everything_reached_and_paid_is_done() {
        assert_eq!(stage(&completed()), "completed");
        assert_eq!(
            cannot(&certified(), 1, 50, completing()),
            ["milestones-open count=1 application=05-A001", "reports-unsettled count=1 application=05-A001"]
        );
        assert_eq!(why(&approved(), 1, 50, completing()), ["project-step-impossible"]);
    }

    #[test]
    fn nothing_is_left_open() {
        let mut state = paid();
        let mut later = Box::new(content());
        later.milestones[1].due = day(MONDAY + 210);
        let reason = "Затримка.".to_owned();
        does(
            &mut state,
            APPLICANT,
            50,
            Verb::RequestModification { application: application(), content: later, reason },
        );
        does(&mut state, OVERSIGHT[0], 50, opening_case(Ground::Indicator(citation())));
        assert_eq!(why(&state, 1, 50, completing()), ["milestones-open", "modification-open", "case-open"]);
    }
}

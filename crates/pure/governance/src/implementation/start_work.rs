//! Begin the work: the applicant, not before the first day of the contract.

use super::project::{Answer, Project};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::Stage;

pub(super) fn decide(project: &Project<'_>) -> Answer {
    let Stage::Contracted(contracted) = project.stage() else { return Err(project.impossible()) };
    let starts = contracted.contract.terms.starts;
    if project.today < starts {
        let reason = Reason::new("work-before-contract").with("starts", starts.to_string());
        return Err(project.named(reason.with("today", project.today.to_string())).into());
    }
    if let Some(case) = project.open_cases().find(|case| crate::oversight::holds_payments(case)) {
        let reason = Reason::new("payments-suspended").with("case", case.id.to_string());
        return Err(project.named(reason).into());
    }
    Ok(ImplementationEvent::WorkStarted { application: project.id() })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, MONDAY, application, approved, cannot, does, drafting, signing, stage, terms, under_way,
        why,
    };
    use crate::samples::seats::day;
    use rozum_model::command::ImplementationCommand as Verb;
    use rozum_model::governance::ContractTerms;

    #[test]
    fn the_applicant_begins_on_the_first_day_of_the_contract() {
        let starting = || Verb::StartWork { application: application() };
        let mut state = approved();
        assert_eq!(why(&state, APPLICANT, 0, starting()), ["project-step-impossible"]);
        let later = ContractTerms { starts: day(MONDAY + 7), ..terms() };
        does(&mut state, 1, 0, drafting(later.clone()));
        does(&mut state, 2, 0, signing(later));
        assert_eq!(
            cannot(&state, APPLICANT, 6, starting()),
            ["work-before-contract starts=2026-03-09 today=2026-03-08 application=05-A001"]
        );
        assert_eq!(why(&state, 1, 7, starting()), ["only-the-applicant"]);
        does(&mut state, APPLICANT, 7, starting());
        assert_eq!(stage(&state), "implementing");
        assert_eq!(why(&under_way(), APPLICANT, 1, starting()), ["project-step-impossible"]);
    }
}

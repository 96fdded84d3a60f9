//! Sign the contract: a second person of the authority, exactly what was drawn up.

use super::project::{Answer, Project};
use super::{draft_contract, terms};
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{BodyId, ContractTerms};

pub(super) fn decide(project: &Project<'_>, authority: BodyId, terms: &ContractTerms) -> Answer {
    let decided = draft_contract::approved(project).ok_or_else(|| project.impossible())?;
    let draft = project.stage().conditional().and_then(|conditional| conditional.draft.as_ref());
    let draft = draft.ok_or_else(|| project.named(Reason::new("contract-not-drafted")))?;
    let mut reasons = Vec::new();
    reasons.extend(project.second_person(&draft.drafted));
    reasons.extend(project.seat_in(authority));
    if draft.authority != authority || draft.terms != *terms {
        reasons.push(project.named(Reason::new("contract-draft-changed")));
    }
    // The call may have been bound by others since the draft.
    terms::check(project, decided, terms, &mut reasons);
    project.apart_from_applicant(&mut reasons);
    Refusal::if_any(reasons)?;
    let (application, terms) = (project.id(), terms.clone());
    Ok(ImplementationEvent::ContractSigned { application, authority, terms })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        MONDAY, application, approved, cannot, does, drafting, signing, stage, terms, why,
    };
    use crate::samples::seats::day;
    use rozum_model::command::ImplementationCommand as Verb;
    use rozum_model::governance::{ApplicationId, ContractTerms};
    use std::sync::Arc;

    #[test]
    fn a_second_person_signs_what_was_drawn_up() {
        let mut state = approved();
        assert_eq!(cannot(&state, 2, 0, signing(terms())), ["contract-not-drafted application=05-A001"]);
        does(&mut state, 1, 0, drafting(terms()));
        assert_eq!(why(&state, 1, 0, signing(terms())), ["second-person-needed"]);
        let other = ContractTerms { ends: day(MONDAY + 400), ..terms() };
        assert_eq!(why(&state, 2, 0, signing(other)), ["contract-draft-changed"]);
        // The secretariat, which pays nothing.
        let (application, authority) = (application(), "05-B02".parse().unwrap());
        let elsewhere = Verb::SignContract { application, authority, terms: terms() };
        let found = why(&state, 2, 0, elsewhere);
        assert_eq!(found, ["not-in-this-authority", "contract-draft-changed"]);
        does(&mut state, 2, 0, signing(terms()));
        assert_eq!(stage(&state), "contracted");
        assert_eq!(why(&state, 3, 0, signing(terms())), ["project-step-impossible"]);
    }

    #[test]
    fn contracts_promise_no_more_than_the_call_has() {
        let mut state = approved();
        let id: ApplicationId = "05-A002".parse().unwrap();
        let mut second = state.governance.application(application()).unwrap().clone();
        second.id = id;
        state.governance.applications.insert(id, Arc::new(second));
        let authority = "05-B01".parse().unwrap();
        let drafting = Verb::DraftContract { application: id, authority, terms: terms() };
        assert_eq!(
            cannot(&state, 1, 0, drafting),
            [
                "allocation-exceeded call=05-C01 region=UA-05 allocation=1500.00 committed=2000.00",
                "allocation-exceeded call=05-C01 region=UA-14 allocation=300.00 committed=600.00"
            ]
        );
    }
}

//! Draw up the contract. Another person signs it; until then it may be drawn up anew.

use super::project::{Answer, Project};
use super::terms;
use crate::Refusal;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{BodyId, ContractTerms, Decided, Stage};

pub(super) fn decide(project: &Project<'_>, authority: BodyId, terms: &ContractTerms) -> Answer {
    let decided = approved(project).ok_or_else(|| project.impossible())?;
    let mut reasons = Vec::new();
    reasons.extend(project.seat_in(authority));
    terms::check(project, decided, terms, &mut reasons);
    project.apart_from_applicant(&mut reasons);
    Refusal::if_any(reasons)?;
    let (application, terms) = (project.id(), terms.clone());
    Ok(ImplementationEvent::ContractDrafted { application, authority, terms })
}

/// The approval, when nothing stands between it and a contract: no condition, or none unverified.
pub(super) fn approved<'a>(project: &Project<'a>) -> Option<&'a Decided> {
    match &project.application.stage {
        Stage::Approved(decided) if decided.before.vote.conditions.is_empty() => Some(decided),
        Stage::ConditionsVerified(conditional) => Some(&conditional.before),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, MONDAY, OTHER, STRANGER, application, approved, approved_on, cannot, does, drafting,
        paper, share, stage, terms, under_way, why,
    };
    use crate::samples::REGION;
    use crate::samples::funding::decided;
    use crate::samples::seats::{day, done, no, opening_body, person, seat, seated};
    use rozum_model::Actor;
    use rozum_model::command::ImplementationCommand as Verb;
    use rozum_model::governance::{BodyKind, ContractTerms, Tranche, Verdict};

    fn against(change: impl FnOnce(&mut ContractTerms)) -> Vec<String> {
        let mut terms = terms();
        change(&mut terms);
        why(&approved(), 1, 0, drafting(terms))
    }

    #[test]
    fn a_contract_gives_what_was_approved_in_tranches_that_add_up() {
        assert_eq!(against(|_| ()), [""; 0]);
        let less = |t: &mut ContractTerms| {
            t.shares[0] = share(REGION, 99_999);
            t.tranches[0].shares[0] = share(REGION, 9_999);
        };
        assert_eq!(against(less), ["contract-not-as-approved"]);
        assert_eq!(against(|t| t.tranches[0].shares[0] = share(REGION, 9_999)), ["tranches-not-contract"]);
        let without = against(|t| t.shares.truncate(1));
        assert_eq!(without, ["contract-not-as-approved", "tranches-not-contract"]);
        let split = |t: &mut ContractTerms| {
            t.shares[1] = share(OTHER, 15_000);
            t.shares.push(share(OTHER, 15_000));
        };
        assert_eq!(against(split)[0], "region-twice");
        assert_eq!(
            cannot(
                &approved(),
                1,
                0,
                drafting(ContractTerms { shares: vec![share(REGION, 100_000)], ..terms() })
            )[0],
            "contract-not-as-approved region=UA-14 amount=0.00 approved=300.00 application=05-A001"
        );
    }

    #[test]
    fn each_tranche_belongs_to_a_milestone_of_its_own() {
        assert_eq!(against(|t| t.tranches[2].milestone = Some(3)), ["tranche-milestone-unknown"]);
        assert_eq!(against(|t| t.tranches[2].milestone = Some(0)), ["tranche-milestone-unknown"]);
        assert_eq!(against(|t| t.tranches[2].milestone = Some(1)), ["tranche-milestone-twice"]);
        let empty = Tranche { milestone: Some(2), shares: Vec::new() };
        assert_eq!(against(|t| t.tranches.push(empty)), ["tranche-milestone-twice", "tranche-empty"]);
    }

    #[test]
    fn its_days_follow_one_another() {
        assert_eq!(against(|t| t.ends = day(MONDAY - 1))[0], "contract-reversed");
        assert_eq!(against(|t| t.ends = day(MONDAY + 199)), ["contract-ends-before-milestone"]);
        assert_eq!(against(|t| t.document.title.clear()), ["text-empty"]);
    }

    #[test]
    fn work_does_not_begin_before_the_council_resolved() {
        // On day 60, by a council of people.
        let mut state = decided(Verdict::Approve);
        done(&mut state, 60, &Actor::Operator, opening_body(BodyKind::PaymentAuthority));
        let pays = |kind| kind == BodyKind::PaymentAuthority;
        let authority = state.governance.bodies_in(Some(REGION), pays).next().unwrap().id;
        seated(&mut state, 60, authority, seat(16, 3, 60, 2000));
        let drafting = |starts| {
            let shares = vec![share(REGION, 600_000)];
            let tranches = vec![Tranche { milestone: Some(1), shares: shares.clone() }];
            let (starts, ends) = (day(starts), day(600));
            let terms = ContractTerms { document: paper("Договір"), shares, tranches, starts, ends };
            Verb::DraftContract { application: application(), authority, terms }
        };
        let early = no(&state, 61, &person(16), drafting(59));
        assert_eq!(early, ["work-before-resolution starts=1970-03-01 resolved=1970-03-02"]);
        assert_eq!(no(&state, 61, &person(16), drafting(60)), [""; 0]);
    }

    #[test]
    fn it_waits_for_conditions_and_is_drawn_up_by_the_authority() {
        assert_eq!(why(&approved_on(&["дозвіл"]), 1, 0, drafting(terms())), ["project-step-impossible"]);
        assert_eq!(why(&under_way(), 1, 0, drafting(terms())), ["project-step-impossible"]);
        assert_eq!(why(&approved(), APPLICANT, 0, drafting(terms())), ["only-the-payment-authority"]);
        assert_eq!(why(&approved(), STRANGER, 0, drafting(terms())), ["only-the-payment-authority"]);
        let other = Verb::DraftContract {
            application: application(),
            authority: "05-B02".parse().unwrap(),
            terms: terms(),
        };
        assert_eq!(why(&approved(), 1, 0, other), ["not-in-this-authority"]);
        let mut state = approved();
        does(&mut state, 1, 0, drafting(terms()));
        does(&mut state, 2, 0, drafting(ContractTerms { ends: day(MONDAY + 400), ..terms() }));
        assert_eq!(stage(&state), "conditions-verified");
    }
}

//! Open a case: a member of the oversight of the region, or of national oversight.

use super::hearing::{Answer, only};
use super::{citation, due, place};
use crate::Refusal;
use rozum_model::event::OversightEvent;
use rozum_model::governance::{BodyId, BodyKind, CaseAbout, Ground};
use rozum_model::time::Day;
use rozum_model::{AccountId, Reason, State};

pub(super) fn decide(
    state: &State,
    account: &AccountId,
    today: Day,
    body: BodyId,
    about: CaseAbout,
    ground: &Ground,
) -> Answer {
    let oversees = state.governance.body(body).is_some_and(|body| body.facts.kind == BodyKind::Oversight);
    if !oversees {
        return Err(Reason::new("only-a-member-of-oversight").with("body", body.to_string()).into());
    }
    let mut reasons = Vec::new();
    if body.region().is_some() && body.region() != about.region() {
        let reason = Reason::new("oversight-of-another-region").with("body", body.to_string());
        reasons.push(reason.with("about", about.to_string()));
    }
    if about == CaseAbout::Body(body) {
        reasons.push(Reason::new("case-about-itself").with("body", body.to_string()));
    }
    reasons.extend(place::unknown(state, about));
    citation::ground(state, about, ground, &mut reasons);
    place::separate(state, account, about, today, &mut reasons);
    let due = due::after(state, today, state.governance.numbers().case_answer_days);
    let case = place::next_id(state, about.region());
    reasons.extend(due.as_ref().err().cloned());
    reasons.extend(case.as_ref().err().cloned());
    Refusal::if_any(reasons)?;
    let ground = ground.clone();
    Ok(only(OversightEvent::CaseOpened { case: case?, body, about, ground, due: due? }))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{case, id, opened};
    use crate::implementation::samples::{
        APPLICANT, MONDAY, OVERSIGHT, application, approved, cannot, citation, does, opening_case, paper,
        sits_to_the_last, why,
    };
    use crate::samples::REGION;
    use crate::samples::funding::stating;
    use crate::samples::seats::{NATIONAL, day, no, org, person};
    use rozum_model::command::OversightCommand as Verb;
    use rozum_model::governance::{Act, CaseAbout, CaseId, CaseStage, Ground, Interest, InterestIn, Tie};

    fn about(body: &str, about: CaseAbout) -> Verb {
        Verb::OpenCase { body: body.parse().unwrap(), about, ground: Ground::Media(paper("Стаття")) }
    }

    #[test]
    fn a_case_has_a_number_and_a_day_for_the_answer() {
        let state = opened();
        // Ten working days after Tuesday, 21 April 2026; under martial law holidays are worked.
        assert_eq!(case(&state).stage, CaseStage::Opened { due: day(MONDAY + 64) });
        assert_eq!(case(&state).id, id());
        let account = crate::samples::account(OVERSIGHT[0]);
        assert!(state.governance.application(application()).unwrap().did(&account, Act::Oversaw));
    }

    #[test]
    fn oversight_looks_at_its_own_region_and_not_at_itself() {
        let state = approved();
        let priority = |text: &str| CaseAbout::Priority(text.parse().unwrap());
        assert_eq!(why(&state, OVERSIGHT[0], 0, about("05-B03", priority("05-P01"))), [""; 0]);
        assert_eq!(
            why(&state, OVERSIGHT[0], 0, about("05-B03", priority("14-P01"))),
            ["oversight-of-another-region", "case-about-nothing"]
        );
        let itself = about("05-B03", CaseAbout::Body("05-B03".parse().unwrap()));
        assert_eq!(why(&state, OVERSIGHT[0], 0, itself), ["case-about-itself", "case-about-own-office"]);
        let national = about("UA-B01", CaseAbout::Body("05-B03".parse().unwrap()));
        assert_eq!(why(&state, NATIONAL[0], 0, national), [""; 0]);
        let unknown = CaseAbout::Application("05-A009".parse().unwrap());
        assert_eq!(why(&state, OVERSIGHT[0], 0, about("05-B03", unknown)), ["case-about-nothing"]);
    }

    /// No seat that two persons gave leads here; a state is made where one does.
    #[test]
    fn nobody_judges_an_office_of_their_own() {
        let mut state = approved();
        let seat = state.governance.mandates_of("05-B03".parse().unwrap()).next().unwrap().clone();
        let id = "05-B02-M09".parse().unwrap();
        let convenes = rozum_model::governance::Mandate { id, ..seat };
        state.governance.mandates.insert(id, std::sync::Arc::new(convenes));
        let opening = |of| about("05-B03", of);
        let body = CaseAbout::Body("05-B02".parse().unwrap());
        assert_eq!(why(&state, OVERSIGHT[0], 0, opening(body)), ["case-about-own-office"]);
        let priority = CaseAbout::Priority("05-P01".parse().unwrap());
        assert_eq!(why(&state, OVERSIGHT[0], 0, opening(priority)), ["case-about-own-office"]);
        assert_eq!(why(&state, OVERSIGHT[1], 0, opening(body)), [""; 0]);
    }

    #[test]
    fn only_a_member_of_oversight_opens_one() {
        let state = approved();
        assert_eq!(why(&state, APPLICANT, 0, opening_case(Ground::Indicator(citation()))), ["only-a-member"]);
        let payers = about("05-B01", CaseAbout::Application(application()));
        assert_eq!(why(&state, 1, 0, payers), ["only-a-member-of-oversight"]);
    }

    #[test]
    fn the_number_after_the_last_is_given() {
        let mut state = opened();
        does(&mut state, OVERSIGHT[0], 50, about("05-B03", CaseAbout::Priority("05-P01".parse().unwrap())));
        assert_eq!(state.governance.cases.keys().next_back().unwrap().to_string(), "05-K002");
        // Numbers are not given twice, so they may run out.
        let last = state.governance.cases.get(&id()).unwrap().clone();
        state.governance.cases.insert(CaseId::new(Some(REGION), u16::MAX), last);
        let itself = about("05-B03", CaseAbout::Body("05-B03".parse().unwrap()));
        assert_eq!(
            why(&state, OVERSIGHT[0], 50, itself),
            ["case-about-itself", "case-about-own-office", "ids-exhausted"]
        );
    }

    #[test]
    fn who_had_a_hand_in_a_project_or_is_tied_to_it_opens_no_case() {
        let opening = || opening_case(Ground::Indicator(citation()));
        let mut state = approved();
        sits_to_the_last(&mut state, APPLICANT, 0, "05-B03");
        let found = cannot(&state, APPLICANT, 0, opening());
        let account = "account=a-0000000000000014 done=submitted act=oversaw";
        assert_eq!(found, [format!("acts-exclude-each-other application=05-A001 {account}")]);
        let partner = Interest { in_what: InterestIn::Organisation(org(7)), tie: Tie::Family };
        stating(&mut state, MONDAY, OVERSIGHT[0], &[partner]);
        assert_eq!(why(&state, OVERSIGHT[0], 0, opening()), ["interest-in-project"]);
        assert_eq!(why(&state, OVERSIGHT[1], 0, opening()), [""; 0]);
    }

    #[test]
    fn the_calendar_must_reach_the_day() {
        let state = crate::samples::seats::separated();
        let found = |of| no(&state, 5, &person(1), about("05-B01", of));
        let short = "calendar-does-not-reach day=1970-01-06 days=10";
        assert_eq!(found(CaseAbout::Priority("05-P01".parse().unwrap())), [short]);
        let itself = CaseAbout::Body("05-B01".parse().unwrap());
        assert_eq!(
            found(itself),
            [
                "case-about-itself body=05-B01",
                "case-about-own-office account=a-0000000000000001 about=05-B01",
                short
            ]
        );
    }
}

//! Enter an organisation.

use super::{Decided, facts};
use crate::{Refusal, numbers};
use rozum_model::State;
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{Controller, OrganisationFacts, OrganisationId};
use rozum_model::time::Day;

pub(super) fn decide(
    state: &State,
    day: Day,
    facts: &OrganisationFacts,
    controllers: &[Controller],
) -> Decided {
    let mut reasons = Vec::new();
    facts::check(state, day, None, facts, &mut reasons);
    facts::controllers(state, None, controllers, &mut reasons);
    Refusal::if_any(reasons)?;
    let last = state.governance.organisations.keys().next_back().map_or(0, |id| id.number());
    let organisation = OrganisationId::new(last.checked_add(1).ok_or_else(numbers::exhausted)?);
    let (facts, controllers) = (facts.clone(), controllers.to_vec());
    Ok(vec![BodiesEvent::OrganisationEntered { organisation, facts, controllers }])
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{KEEPER, by_org, by_person, facts, founded, ids, no, person};
    use rozum_model::Actor;
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::Controller;
    use rozum_model::stakeholder::Sector;

    #[test]
    fn what_is_said_of_it_can_be_so() {
        let state = founded();
        let entering = |code: Option<&str>, kved: &str, controllers: &[Controller]| {
            let mut facts = facts(" ", Sector::Business);
            facts.edrpou = code.map(|code| code.parse().unwrap());
            facts.kved = Some(kved.to_owned());
            facts.region = rozum_model::RegionIso::from_number(99);
            facts.registered_on = Some(crate::samples::seats::day(9));
            BodiesCommand::EnterOrganisation { facts, controllers: controllers.to_vec() }
        };
        let mut reversed = by_person(3, 5);
        reversed.until = Some(crate::samples::seats::day(4));
        let found = no(
            &state,
            5,
            &person(KEEPER),
            entering(Some("14360570"), "10.5", &[by_org(77, 0), by_person(2, 0), by_person(2, 0), reversed]),
        );
        assert_eq!(
            found,
            [
                "text-empty field=organisation-name number=0",
                "kved-class-unknown code=10.5",
                "region-unknown region=UA-99",
                "organisation-from-the-future day=1970-01-10",
                "controller-unknown party=o-0077",
                "controller-named-twice party=a-0000000000000002",
                "controller-reversed party=a-0000000000000003",
            ]
        );
        let crowd: Vec<_> = (0..101).map(|since| by_person(2, since)).collect();
        assert!(
            ids(no(&state, 5, &Actor::Operator, entering(None, "10.51", &crowd)))
                .contains(&"too-many-controllers".to_owned())
        );
    }

    #[test]
    fn those_who_prepare_enter_it() {
        let entering = || BodiesCommand::EnterOrganisation {
            facts: facts("Завод", Sector::Business),
            controllers: Vec::new(),
        };
        let state = founded();
        assert_eq!(no(&state, 1, &person(5), entering()), ["only-a-registrar"]);
        assert!(no(&state, 1, &person(KEEPER), entering()).is_empty());
    }
}

//! State one's interests; none at all is a statement too.

use super::Decided;
use crate::Refusal;
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{Interest, InterestIn};
use rozum_model::{Actor, Reason, State};

/// Most interests of a person, those withdrawn with them.
const MOST: usize = 200;

pub(super) fn decide(state: &State, actor: &Actor, interests: &[Interest]) -> Decided {
    let Actor::Account(account) = actor else { return Err(Reason::new("only-a-person").into()) };
    let declared = state.governance.declarations.get(account);
    let held = || declared.into_iter().flat_map(|d| &d.interests).filter(|i| i.withdrawn.is_none());
    let mut reasons = Vec::new();
    for (index, interest) in interests.iter().enumerate() {
        let named = |reason: Reason| reason.with("in", interest.in_what.to_string());
        let known = match interest.in_what {
            InterestIn::Organisation(id) => state.governance.organisation(id).is_some(),
            InterestIn::Application(id) => state.governance.application(id).is_some(),
        };
        if !known {
            reasons.push(named(Reason::new("interest-in-nothing")));
        }
        if interests[..index].contains(interest) || held().any(|held| held.interest == *interest) {
            reasons.push(named(Reason::new("interest-already-declared")));
        }
    }
    let count = declared.map_or(0, |declared| declared.interests.len()) + interests.len();
    if count > MOST {
        reasons.push(Reason::new("too-many-interests").with("count", count).with("limit", MOST));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![BodiesEvent::InterestsDeclared { account: account.clone(), interests: interests.to_vec() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{done, founded, id_of, no, org, person};
    use rozum_model::Actor;
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::{Interest, InterestIn, Tie};

    fn declaring(organisations: &[u16]) -> BodiesCommand {
        let interest =
            |number: &u16| Interest { in_what: InterestIn::Organisation(org(*number)), tie: Tie::Work };
        BodiesCommand::DeclareInterests { interests: organisations.iter().map(interest).collect() }
    }

    #[test]
    fn each_is_declared_once_and_withdrawn_once() {
        let mut state = founded();
        done(&mut state, 1, &person(5), declaring(&[]));
        assert!(state.governance.declarations[&id_of(5)].stated.is_some());
        done(&mut state, 1, &person(5), declaring(&[1, 2]));
        let found = no(&state, 1, &person(5), declaring(&[2, 99]));
        assert_eq!(found, ["interest-already-declared in=o-0002", "interest-in-nothing in=o-0099"]);
        let taking =
            || BodiesCommand::WithdrawInterest { number: 2, reason: "звільнення".to_owned() };
        done(&mut state, 2, &person(5), taking());
        assert_eq!(no(&state, 2, &person(5), taking()), ["interest-not-there number=2"]);
        assert!(no(&state, 2, &person(5), declaring(&[2])).is_empty());
        assert_eq!(no(&state, 2, &Actor::Operator, declaring(&[])), ["only-a-person"]);
        let none = BodiesCommand::WithdrawInterest { number: 0, reason: "помилка".to_owned() };
        assert_eq!(no(&state, 2, &person(5), none), ["interest-not-there number=0"]);
    }

    #[test]
    fn there_is_an_end_to_them() {
        let state = founded();
        let ties = |number: u16| {
            Tie::ALL.map(|tie| Interest { in_what: InterestIn::Organisation(org(number)), tie })
        };
        let interests: Vec<_> = (1..=34).flat_map(ties).collect();
        let found = no(&state, 1, &person(5), BodiesCommand::DeclareInterests { interests });
        assert_eq!(found.last().unwrap(), "too-many-interests count=204 limit=200");
    }
}

//! Let a proposed mandate take effect: a second person, of national oversight.

use super::propose_mandate::broken;
use super::{Decided, open};
use crate::{Refusal, accounts};
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{Mandate, MandateId, MandateStage};
use rozum_model::time::Day;
use rozum_model::{Actor, Reason, Role, State};

pub(super) fn decide(state: &State, actor: &Actor, day: Day, mandate: MandateId) -> Decided {
    let found = waiting(state, mandate)?;
    let mut reasons: Vec<Reason> = open(state, mandate.body()).err().into_iter().collect();
    reasons.extend(same_person(actor, found));
    reasons.extend(accounts::open(state, &found.seat.account));
    let named = |reason: Reason| reason.with("mandate", mandate.to_string());
    if accounts::holds(state, &found.seat.account, &Role::Administrator) {
        let account = found.seat.account.as_str();
        reasons.push(Reason::new("administrator-takes-no-seat").with("account", account));
    }
    if found.seat.term.to < day {
        reasons.push(named(Reason::new("mandate-expired")).with("to", found.seat.term.to.to_string()));
    }
    // Much may have happened since the proposal.
    reasons.extend(broken(state, found));
    Refusal::if_any(reasons)?;
    Ok(vec![BodiesEvent::MandateConfirmed { mandate, account: found.seat.account.clone() }])
}

/// The mandate, if it waits for a second person.
pub(super) fn waiting(state: &State, mandate: MandateId) -> Result<&Mandate, Reason> {
    let named = |reason: Reason| reason.with("mandate", mandate.to_string());
    let found = state.governance.mandate(mandate).ok_or_else(|| named(Reason::new("mandate-unknown")))?;
    match found.stage {
        MandateStage::Proposed => Ok(found),
        _ => Err(named(Reason::new("mandate-not-waiting"))),
    }
}

/// A reason if the second person is the first, or the one who would sit.
pub(super) fn same_person(actor: &Actor, mandate: &Mandate) -> Option<Reason> {
    let own = *actor == Actor::Account(mandate.seat.account.clone());
    let same = own || *actor == mandate.proposed.by;
    same.then(|| Reason::new("mandate-same-person").with("mandate", mandate.id.to_string()))
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{
        KEEPER, NATIONAL, body, confirming, done, no, opened, person, proposing, seat, separated,
    };
    use crate::samples::{account, closing};
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::{BodyId, BodyKind, MandateId};
    use rozum_model::{Actor, Command, Role, State};

    /// A seat for person 3 in the group, proposed on day 2 for days 5 to 9.
    fn proposed() -> State {
        let mut state = separated();
        done(&mut state, 2, &person(KEEPER), proposing(body(2), seat(3, 3, 5, 9)));
        state
    }

    #[test]
    fn a_second_person_of_national_oversight_confirms() {
        let state = proposed();
        assert_eq!(no(&state, 2, &person(KEEPER), confirming(body(2), 2)), ["only-national-oversight"]);
        assert_eq!(no(&state, 2, &person(1), confirming(body(2), 2)), ["only-national-oversight"]);
        assert_eq!(no(&state, 2, &Actor::Operator, confirming(body(2), 2)), ["only-national-oversight"]);
        let by = person(NATIONAL[1]);
        assert!(no(&state, 2, &by, confirming(body(2), 2)).is_empty());
        assert_eq!(no(&state, 2, &by, confirming(body(2), 1)), ["mandate-not-waiting mandate=05-B02-M01"]);
        assert_eq!(no(&state, 2, &by, confirming(body(2), 7)), ["mandate-unknown mandate=05-B02-M07"]);
        let late = no(&state, 10, &by, confirming(body(2), 2));
        assert_eq!(late, ["mandate-expired mandate=05-B02-M02 to=1970-01-10"]);
    }

    #[test]
    fn all_that_happened_since_the_proposal_is_told() {
        let (by, expired) = (person(NATIONAL[1]), "mandate-expired mandate=05-B02-M02 to=1970-01-10");
        let against = |command: Command| {
            let mut state = proposed();
            done(&mut state, 10, &Actor::Operator, command);
            no(&state, 10, &by, confirming(body(2), 2))
        };
        let person = "account=a-0000000000000003";
        assert_eq!(against(closing(3)), [&format!("account-closed {person}"), expired]);
        let granting = Command::GrantRole { account: account(3), role: Role::Administrator };
        assert_eq!(against(granting), [&format!("administrator-takes-no-seat {person}"), expired]);
    }

    #[test]
    fn nobody_confirms_their_own_seat() {
        let mut state = separated();
        let national: BodyId = "UA-B01".parse().unwrap();
        done(&mut state, 2, &person(KEEPER), proposing(national, seat(NATIONAL[0], 10, 3001, 3100)));
        let own = BodiesCommand::ConfirmMandate { mandate: MandateId::new(national, 4) };
        let found = no(&state, 2, &person(NATIONAL[0]), own.clone());
        assert_eq!(found, ["mandate-same-person mandate=UA-B01-M04"]);
        assert!(no(&state, 2, &person(NATIONAL[1]), own).is_empty());
    }

    #[test]
    fn what_became_of_person_and_body_counts() {
        let mut state = proposed();
        let closed = no(&state, 2, &Actor::Operator, closing(3));
        assert_eq!(closed, ["account-has-a-seat account=a-0000000000000003 mandate=05-B02-M02"]);
        let role = Role::Administrator;
        let granting = Command::GrantRole { account: account(3), role };
        assert_eq!(
            no(&state, 2, &Actor::Operator, granting),
            ["administrator-takes-no-seat account=a-0000000000000003"]
        );
        let council = opened(&mut state, BodyKind::Council);
        done(&mut state, 2, &person(KEEPER), proposing(council, seat(4, 4, 5, 9)));
        let closing = |body| BodiesCommand::CloseBody { body, reason: "ліквідація".to_owned() };
        assert_eq!(
            no(&state, 2, &person(NATIONAL[0]), closing(council)),
            ["body-has-members body=05-B03 count=1"]
        );
        assert_eq!(no(&state, 2, &Actor::Operator, closing(council)), ["only-national-oversight"]);
        done(
            &mut state,
            10,
            &person(NATIONAL[0]),
            BodiesCommand::RefuseMandate {
                mandate: MandateId::new(council, 1),
                reason: "строк минув".to_owned(),
            },
        );
        done(&mut state, 10, &person(NATIONAL[0]), closing(council));
        assert_eq!(no(&state, 10, &person(NATIONAL[0]), closing(council)), ["body-closed body=05-B03"]);
        let late = no(&state, 10, &person(KEEPER), proposing(council, seat(4, 4, 15, 19)));
        assert_eq!(late, ["body-closed body=05-B03"]);
    }
}

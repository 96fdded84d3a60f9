//! Propose somebody for a seat.

use super::{Decided, next_mandate, open, seat};
use crate::{Refusal, numbers, separation};
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{BodyId, Mandate, MandateStage, Mark, Seat};
use rozum_model::{Actor, Reason, State, Timestamp};

pub(super) fn decide(state: &State, actor: &Actor, now: Timestamp, body: BodyId, seat: &Seat) -> Decided {
    let mut reasons: Vec<Reason> = open(state, body).err().into_iter().collect();
    seat::check(state, now.kyiv_day(), seat, &mut reasons);
    let held = state.governance.mandates_of(body).find(|mandate| {
        let span = match mandate.stage {
            MandateStage::Proposed => Some(mandate.seat.term),
            _ => mandate.span(),
        };
        mandate.seat.account == seat.account && span.is_some_and(|span| span.meets(seat.term))
    });
    if let Some(mandate) = held {
        reasons.push(
            Reason::new("seat-already-held")
                .with("account", seat.account.as_str())
                .with("mandate", mandate.id.to_string()),
        );
    }
    Refusal::if_any(reasons)?;
    let mandate = next_mandate(state, body).ok_or_else(numbers::exhausted)?;
    let sector = seat::sector(state, seat)?;
    let would_be = Mandate {
        id: mandate,
        seat: seat.clone(),
        sector,
        proposed: Mark { by: actor.clone(), at: now, seq: state.size },
        stage: MandateStage::Proposed,
    };
    Refusal::if_any(broken(state, &would_be))?;
    Ok(vec![BodiesEvent::MandateProposed { mandate, seat: seat.clone(), sector }])
}

/// What a mandate would break.
pub(super) fn broken(state: &State, mandate: &Mandate) -> Vec<Reason> {
    let cooling = state.governance.numbers().cooling_off_months;
    let found = separation::conflicts_of(&state.governance, mandate, cooling);
    found.into_iter().map(|conflict| conflict.reason).collect()
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{KEEPER, body, no, person, proposing, seat, separated};
    use crate::samples::{account, closing};
    use rozum_model::{Actor, Command, Role};

    #[test]
    fn a_seat_is_taken_once_by_somebody_who_may_sit() {
        let state = separated();
        let against = |number, seat| no(&state, 5, &person(KEEPER), proposing(body(number), seat));
        assert_eq!(
            against(2, seat(2, 2, 6, 9)),
            ["seat-already-held account=a-0000000000000002 mandate=05-B02-M01"]
        );
        assert!(against(2, seat(2, 2, 1001, 1010)).is_empty());
        assert_eq!(against(9, seat(3, 3, 6, 9)), ["body-unknown body=05-B09"]);
        assert_eq!(
            against(2, seat(KEEPER, 99, 9, 6)),
            [
                "administrator-takes-no-seat account=a-0000000000000064",
                "organisation-unknown organisation=o-0099",
                "term-reversed from=1970-01-10 to=1970-01-07",
            ]
        );
        assert_eq!(
            against(2, seat(77, 3, 4, 9)),
            [
                "account-unknown account=a-000000000000004d",
                "term-backdated from=1970-01-05 to=1970-01-10 today=1970-01-06",
            ]
        );
        assert_eq!(no(&state, 5, &person(3), proposing(body(2), seat(3, 3, 6, 9))), ["only-a-keeper"]);
    }

    #[test]
    fn who_has_a_seat_is_not_closed_and_does_not_become_administrator() {
        let state = separated();
        let has = "account-has-a-seat account=a-0000000000000002 mandate=05-B02-M01";
        assert_eq!(no(&state, 5, &Actor::Operator, closing(2)), [has]);
        let granting = Command::GrantRole { account: account(2), role: Role::Administrator };
        let found = no(&state, 5, &Actor::Operator, granting);
        assert_eq!(found, ["administrator-takes-no-seat account=a-0000000000000002"]);
        assert!(no(&state, 1001, &Actor::Operator, closing(2)).is_empty());
    }
}

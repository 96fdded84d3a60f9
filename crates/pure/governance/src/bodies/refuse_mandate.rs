//! Do not let a proposed mandate take effect.

use super::Decided;
use super::confirm_mandate::{same_person, waiting};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::BodiesEvent;
use rozum_model::governance::MandateId;
use rozum_model::{Actor, State};

pub(super) fn decide(state: &State, actor: &Actor, mandate: MandateId, reason: &str) -> Decided {
    let found = waiting(state, mandate)?;
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    reasons.extend(same_person(actor, found));
    Refusal::if_any(reasons)?;
    let (account, reason) = (found.seat.account.clone(), reason.to_owned());
    Ok(vec![BodiesEvent::MandateRefused { mandate, account, reason }])
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{
        KEEPER, NATIONAL, body, done, mandate, no, person, proposing, seat, separated,
    };
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::BodyId;

    #[test]
    fn a_refusal_has_a_reason_and_frees_the_seat() {
        let mut state = separated();
        done(&mut state, 2, &person(KEEPER), proposing(body(2), seat(3, 3, 5, 9)));
        let refusing = |reason: &str| BodiesCommand::RefuseMandate {
            mandate: mandate(body(2), 2),
            reason: reason.to_owned(),
        };
        let by = person(NATIONAL[2]);
        assert_eq!(no(&state, 2, &by, refusing("")), ["text-empty field=reason number=0"]);
        done(&mut state, 2, &by, refusing("немає рекомендації"));
        assert_eq!(no(&state, 2, &by, refusing("ще раз")), ["mandate-not-waiting mandate=05-B02-M02"]);
        assert!(no(&state, 2, &person(KEEPER), proposing(body(2), seat(3, 3, 5, 9))).is_empty());
    }

    #[test]
    fn nobody_refuses_their_own_seat() {
        let mut state = separated();
        let national: BodyId = "UA-B01".parse().unwrap();
        done(&mut state, 2, &person(KEEPER), proposing(national, seat(NATIONAL[0], 10, 3001, 3100)));
        let reason = "передумав".to_owned();
        let own = BodiesCommand::RefuseMandate { mandate: mandate(national, 4), reason };
        let found = no(&state, 2, &person(NATIONAL[0]), own.clone());
        assert_eq!(found, ["mandate-same-person mandate=UA-B01-M04"]);
        assert!(no(&state, 2, &person(NATIONAL[1]), own).is_empty());
    }
}

//! End a mandate before its term: its holder, or national oversight. Members of national oversight are
//! ended by nobody but themselves: one of them alone could otherwise be rid of the others.

use super::Decided;
use crate::texts::{Field, required};
use crate::{Refusal, who};
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{BodyId, MandateId, MandateStage};
use rozum_model::time::Day;
use rozum_model::{Actor, Reason, State};

pub(super) fn decide(state: &State, actor: &Actor, day: Day, mandate: MandateId, reason: &str) -> Decided {
    let named = |reason: Reason| reason.with("mandate", mandate.to_string());
    let found = state.governance.mandate(mandate).ok_or_else(|| named(Reason::new("mandate-unknown")))?;
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    let own = *actor == Actor::Account(found.seat.account.clone());
    if !own && !may_end(state, actor, day, mandate.body()) {
        reasons.push(named(Reason::new("mandate-of-another")));
    }
    if !matches!(found.stage, MandateStage::Confirmed { .. }) || found.seat.term.to < day {
        reasons.push(named(Reason::new("mandate-not-held")));
    }
    Refusal::if_any(reasons)?;
    let (account, reason) = (found.seat.account.clone(), reason.to_owned());
    Ok(vec![BodiesEvent::MandateEnded { mandate, account, last: day, reason }])
}

fn may_end(state: &State, actor: &Actor, day: Day, body: BodyId) -> bool {
    let national = body.region().is_none();
    !national && who::check(state, actor, day, who::Who::NationalOversight).is_ok()
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{KEEPER, NATIONAL, body, done, mandate, no, person, separated};
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::MandateId;
    use rozum_model::{Actor, State};

    fn ending(mandate: MandateId) -> BodiesCommand {
        BodiesCommand::EndMandate { mandate, reason: "за власним бажанням".to_owned() }
    }

    fn against(state: &State, number: u64, mandate: MandateId) -> Vec<String> {
        no(state, 5, &person(number), ending(mandate))
    }

    #[test]
    fn the_holder_or_national_oversight_ends_it() {
        let mut state = separated();
        let seat = mandate(body(2), 1);
        assert_eq!(against(&state, 1, seat), ["mandate-of-another mandate=05-B02-M01"]);
        assert_eq!(against(&state, KEEPER, seat), ["mandate-of-another mandate=05-B02-M01"]);
        assert_eq!(no(&state, 5, &Actor::Operator, ending(seat)), ["only-a-person"]);
        assert!(against(&state, NATIONAL[0], seat).is_empty());
        done(&mut state, 5, &person(2), ending(seat));
        assert_eq!(against(&state, 2, seat), ["mandate-not-held mandate=05-B02-M01"]);
        assert_eq!(against(&state, 2, mandate(body(2), 9)), ["mandate-unknown mandate=05-B02-M09"]);
    }

    #[test]
    fn no_member_of_national_oversight_ends_another() {
        let state = separated();
        let seat = MandateId::new("UA-B01".parse().unwrap(), 2);
        assert_eq!(against(&state, NATIONAL[0], seat), ["mandate-of-another mandate=UA-B01-M02"]);
        assert!(against(&state, NATIONAL[1], seat).is_empty());
    }
}

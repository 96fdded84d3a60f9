//! Found the national oversight: the one body whose members nobody before them can confirm. The founding
//! act names them; it is recorded before there is any other body, and once more when nobody sits there any longer.

use super::{Decided, next_body, seat};
use crate::texts::{Field, required};
use crate::{Refusal, document, numbers};
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{BodyFacts, BodyId, BodyKind, MandateId, MandateStage, Seat};
use rozum_model::strategy::Document;
use rozum_model::time::Day;
use rozum_model::{Reason, State};

/// Fewest founding members: one proposes, another confirms, and one may be away.
const LEAST: usize = 3;

pub(super) fn decide(state: &State, day: Day, name: &str, act: &Document, members: &[Seat]) -> Decided {
    let mut reasons = Vec::new();
    required(Field::only("body-name"), name, &mut reasons);
    document::check(act, &mut reasons);
    let national = state.governance.bodies_in(None, |kind| kind == BodyKind::Oversight).next();
    let vacant = national.is_some_and(|body| !has_members(state, body.id, day));
    if !state.governance.bodies.is_empty() && !vacant {
        reasons.push(Reason::new("national-oversight-founded"));
    }
    if members.len() < LEAST {
        reasons.push(Reason::new("founders-too-few").with("count", members.len()).with("least", LEAST));
    }
    for (index, member) in members.iter().enumerate() {
        seat::check(state, day, member, &mut reasons);
        if members[..index].iter().any(|earlier| earlier.account == member.account) {
            reasons.push(Reason::new("founder-named-twice").with("account", member.account.as_str()));
        }
    }
    Refusal::if_any(reasons)?;
    let facts = BodyFacts { name: name.to_owned(), kind: BodyKind::Oversight, act: act.clone() };
    let (body, mut events) = if let Some(body) = national {
        (body.id, vec![BodiesEvent::BodyRefounded { body: body.id, facts }])
    } else {
        let body = next_body(state, None).ok_or_else(numbers::exhausted)?;
        (body, vec![BodiesEvent::BodyOpened { body, facts }])
    };
    let taken =
        u16::try_from(state.governance.mandates_of(body).count()).map_err(|_| numbers::exhausted())?;
    for (index, member) in (1..).zip(members) {
        let sector = seat::sector(state, member)?;
        let number = taken.checked_add(index).ok_or_else(numbers::exhausted)?;
        let mandate = MandateId::new(body, number);
        events.push(BodiesEvent::MandateFounded { mandate, seat: member.clone(), sector });
    }
    Ok(events)
}

/// Whether somebody sits there on the day or will.
fn has_members(state: &State, body: BodyId, day: Day) -> bool {
    let mut all = state.governance.mandates_of(body);
    all.any(|mandate| matches!(mandate.stage, MandateStage::Confirmed { .. }) && mandate.seat.term.to >= day)
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{KEEPER, NATIONAL, founded, founding, no, person, seat, unfounded};
    use rozum_model::Actor;

    #[test]
    fn the_operator_records_the_founding_act_once() {
        let members = [seat(101, 10, 0, 90), seat(102, 11, 0, 90), seat(103, 12, 0, 90)];
        let state = unfounded();
        assert!(no(&state, 0, &Actor::Operator, founding(&members)).is_empty());
        assert_eq!(no(&state, 0, &person(KEEPER), founding(&members)), ["only-the-founder"]);
        let found = no(&state, 0, &Actor::Operator, founding(&[members[0].clone(), members[0].clone()]));
        assert_eq!(
            found,
            ["founders-too-few count=2 least=3", "founder-named-twice account=a-0000000000000065"]
        );
        assert_eq!(no(&founded(), 0, &Actor::Operator, founding(&members)), ["national-oversight-founded"]);
        // The terms of the founding members ran out: nobody is left to confirm anybody.
        let mut vacant = founded();
        let later =
            [seat(101, 10, 30_001, 31_000), seat(102, 11, 30_001, 31_000), seat(103, 12, 30_001, 31_000)];
        crate::samples::seats::done(&mut vacant, 30_001, &Actor::Operator, founding(&later));
        let national = "UA-B01".parse().unwrap();
        assert_eq!(vacant.governance.bodies_in(None, |_| true).count(), 1);
        assert_eq!(vacant.governance.members(national, crate::samples::seats::day(30_001)).count(), 3);
        assert_eq!(
            founded().governance.members("UA-B01".parse().unwrap(), crate::samples::seats::day(5)).count(),
            NATIONAL.len()
        );
    }
}

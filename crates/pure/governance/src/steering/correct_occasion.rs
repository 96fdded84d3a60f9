//! Correct what was recorded of an event: the facts before stay, with the reason.

use super::{Answer, occasion, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{OccasionFacts, OccasionId};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

pub(super) fn decide(
    state: &State,
    today: Day,
    id: OccasionId,
    facts: &OccasionFacts,
    reason: &str,
) -> Answer {
    let named = |reason: Reason| reason.with("occasion", id.to_string());
    let before = state.governance.occasion(id).zip(id.region());
    let (before, region) = before.ok_or_else(|| named(Reason::new("occasion-unknown")))?;
    let mut reasons = Vec::new();
    reasoned(Field::only("reason"), reason, &mut reasons);
    if before.facts == *facts {
        reasons.push(named(Reason::new("occasion-unchanged")));
    }
    occasion::check(state, today, region, Some(id), facts, &mut reasons);
    Refusal::if_any(reasons)?;
    let (facts, reason) = (Box::new(facts.clone()), reason.to_owned());
    Ok(only(SteeringEvent::OccasionCorrected { occasion: id, facts, reason }))
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{STRANGER, does, why};
    use crate::steering::samples::{SECRETARIAT, amending, holding, occasion, steered};

    #[test]
    fn the_facts_before_stay() {
        let mut state = steered();
        let mut other = occasion();
        other.persons.science += 3;
        let reason = "У першому записі не полічено студентів.";
        assert_eq!(why(&state, SECRETARIAT, 11, amending(other.clone(), reason)), ["occasion-unknown"]);
        does(&mut state, SECRETARIAT, 10, holding(occasion()));
        assert_eq!(why(&state, STRANGER, 11, amending(other.clone(), reason)), ["only-the-secretariat-body"]);
        let found = why(&state, SECRETARIAT, 11, amending(occasion(), "ні"));
        assert_eq!(found, ["reason-too-short", "occasion-unchanged"]);
        does(&mut state, SECRETARIAT, 11, amending(other.clone(), reason));
        let own = state.governance.occasions.values().next().unwrap();
        assert_eq!((&own.facts, &own.earlier[0].facts), (&other, &occasion()));
    }
}

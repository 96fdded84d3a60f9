//! Record an event at which stakeholders met: the secretariat of the region.

use super::{Answer, occasion, only};
use crate::{Refusal, numbers, regions};
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{OccasionFacts, OccasionId};
use rozum_model::time::Day;
use rozum_model::{Reason, RegionIso, State};

pub(super) fn decide(state: &State, today: Day, region: RegionIso, facts: &OccasionFacts) -> Answer {
    let mut reasons: Vec<Reason> = regions::check(region).into_iter().collect();
    occasion::check(state, today, region, None, facts, &mut reasons);
    let id = next(state, region);
    reasons.extend(id.as_ref().err().cloned());
    Refusal::if_any(reasons)?;
    Ok(only(SteeringEvent::OccasionRecorded { occasion: id?, facts: Box::new(facts.clone()) }))
}

/// The number after the last of the region.
fn next(state: &State, region: RegionIso) -> Result<OccasionId, Reason> {
    let all = OccasionId::new(Some(region), 0)..=OccasionId::new(Some(region), u16::MAX);
    let last = state.governance.occasions.range(all).next_back().map_or(0, |(id, _)| id.number());
    let next = last.checked_add(1).map(|number| OccasionId::new(Some(region), number));
    next.ok_or_else(numbers::exhausted)
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{OVERSIGHT, cannot, does, why};
    use crate::samples::REGION;
    use crate::steering::samples::{SECRETARIAT, holding, occasion, steered};
    use rozum_model::governance::OccasionId;

    #[test]
    fn the_secretariat_records_each_once() {
        let mut state = steered();
        assert_eq!(why(&state, OVERSIGHT[0], 10, holding(occasion())), ["only-the-secretariat-body"]);
        does(&mut state, SECRETARIAT, 10, holding(occasion()));
        assert_eq!(cannot(&state, SECRETARIAT, 10, holding(occasion())), ["occasion-known occasion=05-E001"]);
        let mut other = occasion();
        other.title.push_str(", другий день");
        does(&mut state, SECRETARIAT, 10, holding(other));
        assert_eq!(state.governance.occasions.keys().next_back().unwrap().to_string(), "05-E002");
    }

    #[test]
    fn numbers_run_out_beside_everything_else() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 10, holding(occasion()));
        let last = state.governance.occasions.values().next().unwrap().clone();
        state.governance.occasions.insert(OccasionId::new(Some(REGION), u16::MAX), last);
        let mut other = occasion();
        other.title.clear();
        assert_eq!(why(&state, SECRETARIAT, 10, holding(other)), ["text-empty", "ids-exhausted"]);
    }
}

//! Withdraw an indicator that was entered by mistake: while nothing rests on it. What was observed, or should have been by now,
//! is public and ends by the decision of a review alone.

use super::{Answer, find, only, readings};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{Indicator, IndicatorId};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

pub(super) fn decide(state: &State, today: Day, id: IndicatorId, reason: &str) -> Answer {
    let indicator = find(state, id)?;
    let mut reasons = rests(state, indicator, today);
    reasoned(Field::only("reason"), reason, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(only(SteeringEvent::IndicatorWithdrawn { indicator: id, reason: reason.to_owned() }))
}

/// What rests on an indicator, so that it stays.
pub(crate) fn rests(state: &State, indicator: &Indicator, today: Day) -> Vec<Reason> {
    let named = |reason: Reason| reason.with("indicator", indicator.id.to_string());
    let mut reasons = Vec::new();
    if !indicator.observations.is_empty() {
        reasons.push(named(Reason::new("indicator-observed")));
    }
    let late = |own: &super::Reading| own.due.is_some_and(|due| due < today);
    if let Some(late) = readings(state, indicator, today).iter().find(|own| late(own)) {
        reasons.push(named(Reason::new("indicator-late")).with("period", late.period.to_string()));
    }
    let mut reviews = state.governance.reviews_of(indicator.terms.about);
    if let Some(review) = reviews.find(|own| own.is_open() || own.awaited().is_some()) {
        reasons.push(named(Reason::new("indicator-under-review")).with("review", review.id.to_string()));
    }
    reasons
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{STRANGER, cannot, does, why};
    use crate::steering::samples::{
        GROUP, OWNER, SECRETARIAT, asking, completing, confirming, entering, observing, proposing, recording,
        retargeting, steered, terms, withdrawing,
    };
    use rozum_model::governance::FollowUp;

    const REASON: &str = "Показник уведено двічі під різними назвами.";

    #[test]
    fn what_nothing_rests_on_goes_and_its_number_is_not_given_again() {
        let mut state = steered();
        assert_eq!(why(&state, STRANGER, 1, withdrawing(REASON)), ["only-the-secretariat-body"]);
        assert_eq!(why(&state, SECRETARIAT, 1, withdrawing("ні")), ["reason-too-short"]);
        does(&mut state, SECRETARIAT, 1, withdrawing(REASON));
        assert!(state.governance.indicators.is_empty());
        let own = state.governance.withdrawn_indicators.values().next().unwrap();
        assert_eq!((own.reason.as_str(), &own.indicator.terms), (REASON, &terms()));
        assert_eq!(why(&state, SECRETARIAT, 2, withdrawing(REASON)), ["indicator-not-registered"]);
        does(&mut state, SECRETARIAT, 2, entering(terms()));
        let ids: Vec<_> = state.governance.indicators.keys().map(ToString::to_string).collect();
        assert_eq!(ids, ["05-I002"]);
    }

    #[test]
    fn what_was_observed_or_is_late_stays() {
        let mut state = steered();
        // Twenty working days after the first quarter are over on 28 April, day 57.
        assert!(why(&state, SECRETARIAT, 57, withdrawing(REASON)).is_empty());
        let late = "indicator-late indicator=05-I001 period=2026-03-31";
        assert_eq!(cannot(&state, SECRETARIAT, 58, withdrawing(REASON)), [late]);
        does(&mut state, OWNER, 36, recording(observing("2026-03-31", "10", None)));
        let observed = "indicator-observed indicator=05-I001";
        assert_eq!(cannot(&state, SECRETARIAT, 37, withdrawing(REASON)), [observed]);
    }

    #[test]
    fn while_a_review_is_about_the_same_it_stays() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 10, asking("05-P01"));
        let under = ["indicator-under-review indicator=05-I001 review=05-V001"];
        assert_eq!(cannot(&state, SECRETARIAT, 11, withdrawing(REASON)), under);
        does(&mut state, SECRETARIAT, 12, proposing(retargeting("60")));
        does(&mut state, GROUP[0], 13, confirming());
        assert_eq!(cannot(&state, SECRETARIAT, 14, withdrawing(REASON)), under);
        let done = FollowUp::Target { indicator: "05-I001".parse().unwrap() };
        does(&mut state, SECRETARIAT, 15, completing(done));
        assert!(why(&state, SECRETARIAT, 16, withdrawing(REASON)).is_empty());
    }
}

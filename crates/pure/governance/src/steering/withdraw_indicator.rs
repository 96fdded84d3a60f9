//! Withdraw an indicator that was entered by mistake: soon, and while nothing rests on it. What was observed, or stood when a
//! period ended, is public, and only the decision of a review changes anything about it.

use super::{Answer, find, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::oversight::working_days_after;
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
    if let Some(last) = last_day(state, indicator).filter(|last| *last < today) {
        reasons.push(named(Reason::new("indicator-stands")).with("day", last.to_string()));
    }
    if let Some(set) = indicator.earlier.last() {
        reasons.push(named(Reason::new("indicator-was-corrected")).with("review", set.review.to_string()));
    }
    let mut reviews = state.governance.reviews_of(indicator.terms.about);
    if let Some(review) = reviews.find(|own| own.is_open() || own.awaited().is_some()) {
        reasons.push(named(Reason::new("indicator-under-review")).with("review", review.id.to_string()));
    }
    reasons
}

/// Last day on which it may still be a mistake: that of its first period, and no later than there are days to tell an
/// observation. Whether it is in the register any more does not matter.
fn last_day(state: &State, indicator: &Indicator) -> Option<Day> {
    let (rules, entered) = (state.governance.numbers(), indicator.registered.day());
    let period = indicator.periods_before(Day::MAX).find(|period| *period >= entered);
    period.into_iter().chain(working_days_after(rules, entered, rules.observation_days)).min()
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{STRANGER, cannot, does, why};
    use crate::steering::samples::{
        GROUP, OWNER, SECRETARIAT, asking, completing, confirming, entering, observing, proposing, recording,
        retargeting, steered, terms, withdrawing,
    };
    use rozum_model::command::SteeringCommand as Verb;
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
        assert_eq!(why(&state, SECRETARIAT, 2, withdrawing(REASON)), ["indicator-withdrawn"]);
        does(&mut state, SECRETARIAT, 2, entering(terms()));
        let ids: Vec<_> = state.governance.indicators.keys().map(ToString::to_string).collect();
        assert_eq!(ids, ["05-I002"]);
    }

    #[test]
    fn twenty_working_days_on_it_stands() {
        let mut state = steered();
        // Entered on Monday 2 March: twenty working days are over on the 30th, the quarter ends a day later.
        assert!(why(&state, SECRETARIAT, 28, withdrawing(REASON)).is_empty());
        let stands = "indicator-stands indicator=05-I001 day=2026-03-30";
        assert_eq!(cannot(&state, SECRETARIAT, 29, withdrawing(REASON)), [stands]);
        does(&mut state, SECRETARIAT, 1, withdrawing(REASON));
        does(&mut state, SECRETARIAT, 25, entering(terms()));
        let again =
            Verb::WithdrawIndicator { indicator: "05-I002".parse().unwrap(), reason: REASON.to_owned() };
        // Entered again on the 27th: the end of the quarter comes first.
        assert!(why(&state, SECRETARIAT, 29, again.clone()).is_empty());
        let stands = "indicator-stands indicator=05-I002 day=2026-03-31";
        assert_eq!(cannot(&state, SECRETARIAT, 30, again), [stands]);
    }

    #[test]
    fn what_was_observed_stays() {
        let mut state = steered();
        does(&mut state, OWNER, 30, recording(observing("2026-03-31", "10", None)));
        let observed = "indicator-observed indicator=05-I001";
        let stands = "indicator-stands indicator=05-I001 day=2026-03-30";
        assert_eq!(cannot(&state, SECRETARIAT, 30, withdrawing(REASON)), [observed, stands]);
    }

    #[test]
    fn while_a_review_is_about_the_same_and_after_it_set_a_target_it_stays() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 10, asking("05-P01"));
        let under = ["indicator-under-review indicator=05-I001 review=05-V001"];
        assert_eq!(cannot(&state, SECRETARIAT, 11, withdrawing(REASON)), under);
        does(&mut state, SECRETARIAT, 12, proposing(retargeting("60")));
        does(&mut state, GROUP[0], 13, confirming());
        let corrected = "indicator-was-corrected indicator=05-I001 review=05-V001";
        assert_eq!(cannot(&state, SECRETARIAT, 14, withdrawing(REASON)), [corrected, under[0]]);
        let done = FollowUp::Target { indicator: "05-I001".parse().unwrap() };
        does(&mut state, SECRETARIAT, 15, completing(done));
        assert_eq!(cannot(&state, SECRETARIAT, 16, withdrawing(REASON)), [corrected]);
    }
}

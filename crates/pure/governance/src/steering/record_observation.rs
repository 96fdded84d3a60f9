//! Record what a period showed, or correct it: a member of the body that answers for the indicator. When two
//! periods running are red or without a value by it, the same command opens a review.

use super::register_indicator::figure;
use super::{Answer, find, only};
use crate::ground::reasoned;
use crate::texts::{Field, required};
use crate::{Refusal, document, negative};
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{Indicator, IndicatorId, Observed, Observing};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

pub(super) fn decide(state: &State, today: Day, id: IndicatorId, observing: &Observing) -> Answer {
    let indicator = find(state, id)?;
    let mut reasons = Vec::new();
    period(indicator, observing.period, today, &mut reasons);
    match &observing.observed {
        Observed::Value(value) => {
            figure(value, &mut reasons);
            if indicator.terms.target.is_some() {
                reasons.extend(negative::check(value, ends(indicator)));
            }
            if observing.evidence.is_empty() {
                reasons.push(Reason::new("observation-without-evidence"));
            }
        }
        Observed::Missing { why } => required(Field::only("missing-why"), why, &mut reasons),
    }
    for one in &observing.evidence {
        document::check(one, &mut reasons);
    }
    again(indicator, observing, &mut reasons);
    Refusal::if_any(reasons)?;
    let observing = Box::new(observing.clone());
    Ok(only(SteeringEvent::ObservationRecorded { indicator: id, observing }))
}

/// The baseline and every target that was set. What only surrounds, as a rate of growth, aims at nothing and may be
/// anything.
fn ends(indicator: &Indicator) -> impl Iterator<Item = &str> {
    let terms = &indicator.terms;
    let targets = indicator.earlier.iter().map(|own| &own.target).chain(&terms.target);
    [&terms.baseline].into_iter().chain(targets).map(|level| level.value.as_str())
}

fn period(indicator: &Indicator, period: Day, today: Day, reasons: &mut Vec<Reason>) {
    let named = |reason: Reason| reason.with("period", period.to_string());
    if period >= today {
        reasons.push(named(Reason::new("period-not-over")).with("today", today.to_string()));
    } else if !indicator.periods_before(today).any(|own| own == period) {
        let reason = named(Reason::new("period-not-of-the-indicator"));
        reasons.push(reason.with("frequency", indicator.terms.frequency.code()));
    }
}

/// The first of a period needs no reason; whoever replaces one says why.
fn again(indicator: &Indicator, observing: &Observing, reasons: &mut Vec<Reason>) {
    let named = |id: Reason| id.with("period", observing.period.to_string());
    match (indicator.observation(observing.period), &observing.reason) {
        (None, None) => {}
        (None, Some(_)) => reasons.push(named(Reason::new("nothing-to-correct"))),
        (Some(_), None) => reasons.push(named(Reason::new("observation-known"))),
        (Some(before), Some(reason)) => {
            reasoned(Field::only("reason"), reason, reasons);
            let told = &before.told;
            if (&told.observed, &told.evidence) == (&observing.observed, &observing.evidence) {
                reasons.push(named(Reason::new("observation-unchanged")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{STRANGER, cannot, does, why};
    use crate::steering::samples::{
        OWNER, SECRETARIAT, entering, founded, indicator, level, observing, recording, steered, terms, told,
    };
    use rozum_model::governance::IndicatorKind;

    fn against(observing: Observing) -> Vec<String> {
        cannot(&steered(), OWNER, 40, recording(observing))
    }

    #[test]
    fn the_owner_tells_what_a_period_showed() {
        let state = steered();
        assert_eq!(against(observing("2026-03-31", "12.5", None)), [""; 0]);
        assert_eq!(against(told("2026-03-31", None, None)), [""; 0]);
        for other in [SECRETARIAT, STRANGER] {
            let told = recording(observing("2026-03-31", "12.5", None));
            assert_eq!(cannot(&state, other, 40, told), ["only-a-member body=05-B04"]);
        }
    }

    #[test]
    fn a_period_is_one_of_the_indicator_and_over() {
        let not_its = |day: &str| format!("period-not-of-the-indicator period={day} frequency=quarterly");
        for day in ["2026-03-30", "2025-09-30", "2025-06-30"] {
            assert_eq!(against(observing(day, "1", None)), [not_its(day)]);
        }
        let state = steered();
        let early = recording(observing("2026-03-31", "1", None));
        assert_eq!(cannot(&state, OWNER, 29, early), ["period-not-over period=2026-03-31 today=2026-03-31"]);
        let late = recording(observing("2028-03-31", "1", None));
        assert_eq!(cannot(&state, OWNER, 1000, late), [not_its("2028-03-31")]);
    }

    #[test]
    fn a_value_is_a_figure_with_evidence_and_a_gap_is_explained() {
        assert_eq!(against(observing("2026-03-31", "12,5", None)), ["not-a-figure value=12,5"]);
        let mut bare = observing("2026-03-31", "12.5", None);
        bare.evidence.clear();
        assert_eq!(against(bare), ["observation-without-evidence"]);
        let mut nameless = observing("2026-03-31", "12.5", None);
        nameless.evidence[0].title.clear();
        assert_eq!(against(nameless), ["text-empty field=document-title number=0"]);
        let mut silent = told("2026-03-31", None, None);
        silent.observed = Observed::Missing { why: " ".to_owned() };
        assert_eq!(against(silent), ["text-empty field=missing-why number=0"]);
    }

    #[test]
    fn what_is_counted_is_never_less_than_nothing() {
        assert_eq!(against(observing("2026-03-31", "-3", None)), ["value-below-zero value=-3"]);
        let change = |baseline: &str, target: Option<&str>| {
            let mut terms = terms();
            terms.kind = if target.is_some() { IndicatorKind::Result } else { IndicatorKind::Context };
            terms.baseline.value = baseline.to_owned();
            terms.target = target.map(|value| level(value, "2027-12-31"));
            let mut state = founded();
            does(&mut state, SECRETARIAT, 0, entering(terms));
            why(&state, OWNER, 40, recording(observing("2026-03-31", "-3", None)))
        };
        for (baseline, target) in [("-5", Some("10")), ("10", Some("-5")), ("-5", None)] {
            assert_eq!(change(baseline, target), [""; 0]);
        }
        // A growth that was never below zero may fall below it where nothing is aimed at.
        assert_eq!(change("2", None), [""; 0]);
        assert_eq!(change("2", Some("3")), ["value-below-zero"]);
    }

    #[test]
    fn a_correction_has_a_reason_and_keeps_what_was_told_before() {
        let mut state = steered();
        let correcting = |value: &str, reason: &str| recording(observing("2026-03-31", value, Some(reason)));
        assert_eq!(why(&state, OWNER, 40, correcting("12.5", "помилка")), ["nothing-to-correct"]);
        does(&mut state, OWNER, 40, recording(observing("2026-03-31", "12.5", None)));
        assert_eq!(
            why(&state, OWNER, 41, recording(observing("2026-03-31", "12", None))),
            ["observation-known"]
        );
        assert_eq!(why(&state, OWNER, 41, correcting("12", "ні")), ["reason-too-short"]);
        let reason = "Уточнено за звітом статистики.";
        assert_eq!(why(&state, OWNER, 41, correcting("12.5", reason)), ["observation-unchanged"]);
        does(&mut state, OWNER, 41, correcting("25", reason));
        let period = "2026-03-31".parse().unwrap();
        let all = &indicator(&state).observations[&period];
        let values: Vec<_> = all.iter().filter_map(|own| own.told.observed.value()).collect();
        assert_eq!(values, ["12.5", "25"]);
        assert_eq!(why(&state, OWNER, 41, super::super::samples::unknown()), ["indicator-not-registered"]);
    }
}

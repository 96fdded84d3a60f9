//! The targets that a correction sets. The proposal names them, so that two persons see the very figures, and the
//! confirmation sets them, once. The target before stays, and what was measured against it keeps its colour.

use super::register_indicator::figure;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{
    Figure, Indicator, Level, ProposedDecision, ReviewDecision, ReviewId, StageReview,
};
use rozum_model::time::Day;
use rozum_model::{Event, Reason, State};
use std::collections::BTreeSet;

/// Adds what is wrong with the targets of a proposal.
pub(super) fn check(
    state: &State,
    review: &StageReview,
    proposal: &ProposedDecision,
    today: Day,
    reasons: &mut Vec<Reason>,
) {
    if proposal.decision != ReviewDecision::Correct && !proposal.targets.is_empty() {
        reasons.push(Reason::new("targets-only-to-correct").with("decision", proposal.decision.code()));
        return;
    }
    let mut seen = BTreeSet::new();
    for one in &proposal.targets {
        let named = |reason: Reason| reason.with("indicator", one.indicator.to_string());
        if !seen.insert(one.indicator) {
            reasons.push(named(Reason::new("target-twice")));
        }
        let own = state.governance.indicator(one.indicator);
        match own.filter(|own| own.terms.about == review.about) {
            Some(own) => target(own, &one.target, today, reasons),
            None => reasons
                .push(named(Reason::new("target-of-something-else")).with("about", review.about.to_string())),
        }
    }
}

/// Another one, and so far ahead that the indicator is observed against it at least once.
fn target(indicator: &Indicator, target: &Level, today: Day, reasons: &mut Vec<Reason>) {
    let named = |reason: Reason| reason.with("indicator", indicator.id.to_string());
    match &indicator.terms.target {
        None => reasons.push(Reason::new("context-with-target")),
        Some(before) if same(before, target) => reasons.push(named(Reason::new("target-unchanged"))),
        Some(_) => figure(&target.value, reasons),
    }
    let frequency = indicator.terms.frequency;
    let current = frequency.period_of(today);
    if frequency.period_of(target.on) <= current {
        let reason = named(Reason::new("target-too-near")).with("day", target.on.to_string());
        reasons.push(reason.with("period", current.to_string()));
    }
}

/// Whether it is the same figure, however written, for the same day.
fn same(before: &Level, target: &Level) -> bool {
    let figure = |level: &Level| level.value.parse::<Figure>().ok();
    before.on == target.on && figure(target).is_some_and(|target| figure(before) == Some(target))
}

/// What the confirmation of a proposal sets.
pub(super) fn set(review: ReviewId, proposal: &ProposedDecision) -> impl Iterator<Item = Event> {
    proposal.targets.iter().map(move |one| {
        Event::Steering(SteeringEvent::IndicatorCorrected {
            indicator: one.indicator,
            review,
            target: one.target.clone(),
            reason: proposal.reason.clone(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{cannot, does, why};
    use crate::steering::samples::{
        COUNCIL, GROUP, SECRETARIAT, asking, completing, confirming, correcting, entering, indicator, level,
        new_target, opened, proposing, retargeting, steered, terms,
    };
    use rozum_model::governance::{FollowUp, IndicatorKind};

    fn against(state: &State, targets: &[(&str, Level)]) -> Vec<String> {
        let targets = targets.iter().map(|(id, target)| new_target(id, target.clone())).collect();
        cannot(state, SECRETARIAT, 13, proposing(ProposedDecision { targets, ..correcting() }))
    }

    fn first(value: &str, on: &str) -> Vec<String> {
        against(&opened(), &[("05-I001", level(value, on))])
    }

    #[test]
    fn the_second_person_confirms_the_figures_and_the_target_before_stays() {
        let mut state = opened();
        does(&mut state, SECRETARIAT, 11, proposing(retargeting("60")));
        assert_eq!(indicator(&state).terms.target, terms().target, "a proposal alone sets nothing");
        does(&mut state, GROUP[0], 13, confirming());
        let own = indicator(&state);
        let target = |day: &str| own.target_of(day.parse().unwrap()).unwrap().value.clone();
        // Confirmed on 15 March: the quarter before keeps its measure, its own is held against the new one.
        assert_eq!((target("2025-12-31").as_str(), target("2026-03-31").as_str()), ("100", "60"));
        assert_eq!(own.earlier.len(), 1);
        let earlier = &own.earlier[0];
        assert_eq!(
            (earlier.review.to_string(), &earlier.reason),
            ("05-V001".to_owned(), &correcting().reason)
        );
        // Once confirmed it is not confirmed again.
        assert_eq!(why(&state, GROUP[1], 14, confirming()), ["review-step-impossible"]);
        let done = FollowUp::Target { indicator: own.id };
        assert_eq!(why(&state, SECRETARIAT, 14, completing(done)), [""; 0]);
    }

    #[test]
    fn a_target_is_of_what_the_review_is_about() {
        let unfit = |id| format!("target-of-something-else indicator={id} about=05-P01");
        let target = || level("60", "2027-12-31");
        assert_eq!(against(&opened(), &[("05-I009", target())]), [unfit("05-I009")]);
        let mut other = steered();
        does(&mut other, SECRETARIAT, 10, asking("05-P02"));
        let found = against(&other, &[("05-I001", target())]);
        assert_eq!(found, ["target-of-something-else indicator=05-I001 about=05-P02"]);
        let twice = [("05-I001", target()), ("05-I001", level("70", "2027-12-31"))];
        assert_eq!(against(&opened(), &twice), ["target-twice indicator=05-I001"]);
    }

    #[test]
    fn only_a_correction_names_targets() {
        for decision in [ReviewDecision::Keep, ReviewDecision::Discontinue] {
            let proposal = ProposedDecision { decision, ..retargeting("60") };
            let found = why(&opened(), SECRETARIAT, 13, proposing(proposal));
            assert!(found.contains(&"targets-only-to-correct".to_owned()), "{found:?}");
        }
    }

    #[test]
    fn what_only_surrounds_gets_no_target() {
        let mut state = opened();
        let mut context = terms();
        (context.kind, context.target) = (IndicatorKind::Context, None);
        "Курс гривні".clone_into(&mut context.name);
        does(&mut state, SECRETARIAT, 11, entering(context));
        assert_eq!(against(&state, &[("05-I002", level("60", "2027-12-31"))]), ["context-with-target"]);
    }

    #[test]
    fn the_new_target_is_another_and_leaves_a_period_to_observe() {
        for same in ["100", "100.0", "0100"] {
            assert_eq!(first(same, "2027-12-31"), ["target-unchanged indicator=05-I001"]);
        }
        assert_eq!(first("100", "2028-12-31"), [""; 0], "more time is another target");
        assert_eq!(first("шість", "2027-12-31"), ["not-a-figure value=шість"]);
        assert_eq!(first("60", "2026-04-01"), [""; 0]);
        for day in ["2026-03-14", "2026-03-15", "2026-03-31"] {
            let found = format!("target-too-near indicator=05-I001 day={day} period=2026-03-31");
            assert_eq!(first("10", day), [found]);
        }
    }

    #[test]
    fn a_day_that_came_too_near_since_is_not_confirmed() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 10, asking("UA-05"));
        let mut of_strategy = terms();
        of_strategy.about = "UA-05".parse().unwrap();
        does(&mut state, SECRETARIAT, 10, entering(of_strategy));
        let targets = vec![new_target("05-I002", level("10", "2026-04-01"))];
        does(&mut state, SECRETARIAT, 11, proposing(ProposedDecision { targets, ..correcting() }));
        assert_eq!(why(&state, COUNCIL[0], 30, confirming()), ["target-too-near"]);
        assert_eq!(why(&state, COUNCIL[0], 29, confirming()), [""; 0]);
    }
}

//! Occasions, indicators and decided reviews as rows.

use crate::view::{IndicatorRow, ReviewRow};
use rozum_model::State;
use rozum_model::governance::{Governance, Indicator, Occasion};
use rozum_model::time::Day;

pub(super) fn occasions(governance: &Governance, today: Day) -> Vec<&Occasion> {
    let all = governance.occasions.values().map(AsRef::as_ref);
    all.filter(|occasion| occasion.facts.day <= today).collect()
}

/// Of what left the register nobody observes anything, and nobody is to.
pub(super) fn indicators(state: &State, today: Day) -> Vec<IndicatorRow> {
    let row = |one: &Indicator| IndicatorRow {
        id: one.id,
        of: one.terms.about.into(),
        observed: has_value(one),
        is_due: !one.observations.is_empty() || has_period(one, today),
    };
    let all = state.governance.indicators.values().map(AsRef::as_ref);
    all.filter(|one: &&Indicator| state.is_live(one.terms.about)).map(row).collect()
}

/// Whether a period ended since it was entered, so that there is something to tell.
fn has_period(indicator: &Indicator, today: Day) -> bool {
    let entered = indicator.registered.day();
    indicator.periods_before(today).any(|period| period >= entered)
}

fn has_value(indicator: &Indicator) -> bool {
    let holding = indicator.observations.values().filter_map(|told| told.last());
    holding.map(|observation| observation.told.observed.value()).any(|value| value.is_some())
}

pub(super) fn reviews(governance: &Governance, today: Day) -> Vec<ReviewRow> {
    let decided = governance.reviews.values().filter_map(|review| {
        let (decision, mark) = review.stage.decided()?;
        Some(ReviewRow {
            of: review.about.into(),
            day: mark.day(),
            decision: decision.decision,
            event: mark.seq,
        })
    });
    decided.filter(|review| review.day <= today).collect()
}

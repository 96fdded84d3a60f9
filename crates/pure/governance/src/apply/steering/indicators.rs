//! Effects on indicators; `None` where an event does not follow.

use rozum_model::event::SteeringEvent as Fact;
use rozum_model::governance::{
    EarlierTarget, Governance, Indicator, IndicatorId, Mark, Observation, Observing, WithdrawnIndicator,
};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) fn effect(governance: &mut Governance, mark: &Mark, event: Fact) -> Option<()> {
    match event {
        Fact::IndicatorRegistered { indicator: id, terms } => {
            let (registered, earlier) = (next(governance, id).then(|| mark.clone())?, Vec::new());
            let (terms, observations) = (*terms, BTreeMap::new());
            let indicator = Indicator { id, terms, registered, earlier, observations };
            governance.indicators.insert(id, Arc::new(indicator));
        }
        Fact::IndicatorCorrected { indicator, review, target, reason } => {
            governance.stage_review(review)?;
            let indicator = Arc::make_mut(governance.indicators.get_mut(&indicator)?);
            let before = indicator.terms.target.clone()?;
            indicator.terms.target = Some(target);
            indicator.earlier.push(EarlierTarget { target: before, review, reason, until: mark.clone() });
        }
        Fact::IndicatorWithdrawn { indicator: id, reason } => {
            let indicator = governance.indicators.remove(&id)?.as_ref().clone();
            let gone = WithdrawnIndicator { indicator, withdrawn: mark.clone(), reason };
            governance.withdrawn_indicators.insert(id, Arc::new(gone));
        }
        Fact::ObservationRecorded { indicator, observing } => {
            let indicator = Arc::make_mut(governance.indicators.get_mut(&indicator)?);
            observed(indicator, *observing, mark)?;
        }
        _ => return None,
    }
    Some(())
}

/// Whether the number follows on the last one of the region.
fn next(governance: &Governance, id: IndicatorId) -> bool {
    governance.last_indicator(id.region()).checked_add(1) == Some(id.number())
}

/// The first of a period comes without a reason, each later one with one.
fn observed(indicator: &mut Indicator, told: Observing, mark: &Mark) -> Option<()> {
    let is_first = !indicator.observations.contains_key(&told.period);
    let recorded = (is_first == told.reason.is_none()).then(|| mark.clone())?;
    indicator.observations.entry(told.period).or_default().push(Observation { told, recorded });
    Some(())
}

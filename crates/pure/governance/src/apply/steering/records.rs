//! Effects on the register of risks and on occasions; `None` where an event does not follow.

use rozum_model::event::SteeringEvent as Fact;
use rozum_model::governance::{
    Governance, Mark, Occasion, OccasionId, OccasionVersion, Risk, RiskId, RiskLook,
};
use std::sync::Arc;

pub(super) fn effect(governance: &mut Governance, mark: &Mark, event: Fact) -> Option<()> {
    match event {
        Fact::RiskRegistered { risk: id, entry } => {
            let all = RiskId::new(id.region(), 0)..=RiskId::new(id.region(), u16::MAX);
            let last = governance.risks.range(all).next_back().map_or(0, |(id, _)| id.number());
            let registered = follows(last, id.number()).then(|| mark.clone())?;
            let risk = Risk { id, entry: *entry, registered, looks: Vec::new() };
            governance.risks.insert(id, Arc::new(risk));
        }
        Fact::RiskReviewed { risk, judgement, next, .. } => {
            let risk = Arc::make_mut(governance.risks.get_mut(&risk)?);
            risk.stands()?;
            risk.looks.push(RiskLook { judgement, next, looked: mark.clone() });
        }
        Fact::OccasionRecorded { occasion: id, facts } => {
            let all = OccasionId::new(id.region(), 0)..=OccasionId::new(id.region(), u16::MAX);
            let last = governance.occasions.range(all).next_back().map_or(0, |(id, _)| id.number());
            let recorded = follows(last, id.number()).then(|| mark.clone())?;
            let occasion = Occasion { id, facts: *facts, recorded, earlier: Vec::new() };
            governance.occasions.insert(id, Arc::new(occasion));
        }
        Fact::OccasionCorrected { occasion, facts, reason } => {
            let occasion = Arc::make_mut(governance.occasions.get_mut(&occasion)?);
            let facts = std::mem::replace(&mut occasion.facts, *facts);
            occasion.earlier.push(OccasionVersion { facts, reason, corrected: mark.clone() });
        }
        _ => return None,
    }
    Some(())
}

/// Whether a number is the one after the last.
fn follows(last: u16, number: u16) -> bool {
    last.checked_add(1) == Some(number)
}

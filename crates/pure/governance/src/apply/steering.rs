//! Effects of events about what steers.

mod indicators;
mod records;
mod reviews;

use super::impossible;
use rozum_model::event::SteeringEvent as Fact;
use rozum_model::governance::Mark;
use rozum_model::{Reason, State};

pub(super) fn effect(state: &mut State, mark: &Mark, event: Fact) -> Result<(), Reason> {
    let (kind, subject) = (event.kind(), event.subject());
    let governance = &mut state.governance;
    let done = match event {
        Fact::IndicatorRegistered { .. }
        | Fact::IndicatorCorrected { .. }
        | Fact::ObservationRecorded { .. } => indicators::effect(governance, mark, event),
        Fact::ReviewOpened { .. }
        | Fact::ReviewWidened { .. }
        | Fact::ReviewDecisionProposed { .. }
        | Fact::ReviewDecisionConfirmed { .. }
        | Fact::ReviewDecisionReturned { .. }
        | Fact::ReviewCompleted { .. } => reviews::effect(governance, mark, event),
        Fact::RiskRegistered { .. }
        | Fact::RiskReviewed { .. }
        | Fact::OccasionRecorded { .. }
        | Fact::OccasionCorrected { .. } => records::effect(governance, mark, event),
    };
    done.ok_or_else(|| impossible(kind, subject.to_string()))
}

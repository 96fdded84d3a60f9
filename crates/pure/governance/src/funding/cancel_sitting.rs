//! Call a sitting off. Votes that were closed stay; points that were not may go on another agenda.

use super::Decided;
use super::hall::sitting;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::SittingId;

pub(super) fn decide(step: &Step<'_>, id: SittingId, reason: &str) -> Decided {
    let found = sitting(step, id)?;
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    if found.items.iter().all(|item| item.closed.is_some()) {
        reasons.push(Reason::new("sitting-over").with("sitting", id.to_string()));
    }
    // Whoever keeps the minutes must not be rid of a vote in progress; it can be called off later.
    let begun = found.items.iter().any(|item| item.closed.is_none() && !item.ballots.is_empty());
    if begun && step.day <= found.day {
        reasons.push(Reason::new("sitting-under-way").with("sitting", id.to_string()));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::SittingCancelled { sitting: id, reason: reason.to_owned() }])
}

//! Events of reviews of relevance.

use super::{Moment, impossible};
use rozum_model::relevance::{Decided, ProposalDecision, Reviewed, Reviews, SupersededReview};
use rozum_model::strategy::ItemId;
use rozum_model::{Event, PriorityId, Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, moment: Moment, event: Event) -> Result<(), Reason> {
    let kind = event.kind();
    let Moment { seq, at } = moment;
    match event {
        Event::RelevanceReviewed { priority, text, strategy_version, review } => {
            let version = state.strategy(priority.region()).map(|strategy| strategy.current.number);
            let is_text = state.item_text(ItemId::Priority(priority)) == Some(text.as_str());
            let is_open = state.review(priority).is_some_and(Reviewed::is_open);
            if version != Some(strategy_version) || !is_text || is_open {
                return Err(impossible(kind, priority.to_string()));
            }
            let review = Arc::unwrap_or_clone(review);
            let new = Reviewed { review, text, strategy_version, seq, at, decided: None };
            let all = Arc::make_mut(state.relevance.entry(priority).or_default());
            let before = all.current.replace(new);
            all.earlier.extend(before.map(|reviewed| SupersededReview { reviewed, seq, at, reason: None }));
            Ok(())
        }
        Event::ReviewWithdrawn { priority, reason } => {
            let all = changeable(state, priority, kind, |reviewed| reviewed.decided.is_none())?;
            let reason = Some(reason);
            let ended = all.current.take();
            all.earlier.extend(ended.map(|reviewed| SupersededReview { reviewed, seq, at, reason }));
            Ok(())
        }
        Event::ProposalDecided { priority, decision } => settle(state, moment, priority, decision),
        _ => Err(impossible(kind, "")),
    }
}

/// The reviews of a priority, if the one that holds is as it must be. Looked at before anything is copied: after an error
/// the state is as it was.
fn changeable<'a>(
    state: &'a mut State,
    priority: PriorityId,
    kind: &'static str,
    may: impl Fn(&Reviewed) -> bool,
) -> Result<&'a mut Reviews, Reason> {
    let wrong = || impossible(kind, priority.to_string());
    let all = state.relevance.get_mut(&priority).ok_or_else(wrong)?;
    if !all.current.as_ref().is_some_and(may) {
        return Err(wrong());
    }
    Ok(Arc::make_mut(all))
}

fn settle(
    state: &mut State,
    moment: Moment,
    priority: PriorityId,
    decision: ProposalDecision,
) -> Result<(), Reason> {
    let all = changeable(state, priority, "proposal-decided", Reviewed::is_open)?;
    if let Some(reviewed) = &mut all.current {
        reviewed.decided = Some(Decided { decision, seq: moment.seq, at: moment.at });
    }
    Ok(())
}

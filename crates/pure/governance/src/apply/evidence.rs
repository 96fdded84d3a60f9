//! Events of judgements.

use super::{Moment, impossible};
use rozum_model::evidence::{Judged, Judgement, Superseded};
use rozum_model::{Event, PriorityId, Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, moment: Moment, event: Event) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        Event::EvidenceJudged { priority, strategy_version, judgement } => {
            judge(state, moment, priority, strategy_version, judgement)
        }
        Event::EvidenceJudgementWithdrawn { priority, reason } => withdraw(state, moment, priority, reason),
        _ => Err(impossible(kind, "")),
    }
}

fn judge(
    state: &mut State,
    moment: Moment,
    priority: PriorityId,
    strategy_version: u32,
    judgement: Judgement,
) -> Result<(), Reason> {
    let version = state.strategy(priority.region()).map(|strategy| strategy.current.number);
    let used = state.dataset_version(&judgement.dataset, judgement.dataset_version);
    if version != Some(strategy_version) || state.priority(priority).is_none() || used.is_none() {
        return Err(impossible("evidence-judged", priority.to_string()));
    }
    let Moment { seq, at } = moment;
    let all = Arc::make_mut(state.judgements.entry(priority).or_default());
    let before = all.current.replace(Judged { judgement, strategy_version, seq, at });
    all.earlier.extend(before.map(|judged| Superseded { judged, seq, at, reason: None }));
    Ok(())
}

fn withdraw(state: &mut State, moment: Moment, priority: PriorityId, reason: String) -> Result<(), Reason> {
    let wrong = || impossible("evidence-judgement-withdrawn", priority.to_string());
    let all = state.judgements.get_mut(&priority).ok_or_else(wrong)?;
    // Looked at before anything is copied: after an error the state is as it was.
    if all.current.is_none() {
        return Err(wrong());
    }
    let all = Arc::make_mut(all);
    let Moment { seq, at } = moment;
    let reason = Some(reason);
    all.earlier.extend(all.current.take().map(|judged| Superseded { judged, seq, at, reason }));
    Ok(())
}

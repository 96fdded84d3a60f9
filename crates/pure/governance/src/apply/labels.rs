//! Events of corrected labels.

use super::{Moment, impossible};
use rozum_model::labels::{LabelCorrection, LabelsCorrected, SupersededLabels};
use rozum_model::strategy::ItemId;
use rozum_model::{Event, Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, moment: Moment, event: Event) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        Event::LabelsCorrected { item, correction } => correct(state, moment, item, correction),
        Event::LabelCorrectionWithdrawn { item, reason } => withdraw(state, moment, item, reason),
        _ => Err(impossible(kind, "")),
    }
}

fn correct(
    state: &mut State,
    moment: Moment,
    item: ItemId,
    correction: LabelCorrection,
) -> Result<(), Reason> {
    if state.item_text(item) != Some(correction.text.as_str()) {
        return Err(impossible("labels-corrected", item.to_string()));
    }
    let Moment { seq, at } = moment;
    let all = Arc::make_mut(state.labels.entry(item).or_default());
    let before = all.current.replace(LabelsCorrected { correction, seq, at });
    all.earlier.extend(before.map(|corrected| SupersededLabels { corrected, seq, reason: None }));
    Ok(())
}

fn withdraw(state: &mut State, moment: Moment, item: ItemId, reason: String) -> Result<(), Reason> {
    let wrong = || impossible("label-correction-withdrawn", item.to_string());
    let all = state.labels.get_mut(&item).ok_or_else(wrong)?;
    // Looked at before anything is copied: after an error the state is as it was.
    if all.current.is_none() {
        return Err(wrong());
    }
    let all = Arc::make_mut(all);
    let (seq, reason) = (moment.seq, Some(reason));
    all.earlier.extend(all.current.take().map(|corrected| SupersededLabels { corrected, seq, reason }));
    Ok(())
}

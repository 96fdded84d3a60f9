//! Events of datasets.

use super::{Moment, impossible};
use rozum_model::dataset::{Dataset, DatasetVersion, Withdrawal};
use rozum_model::{DatasetId, Event, Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, moment: Moment, event: Event) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        Event::DatasetImported { dataset, version, header, content } => {
            let Moment { seq, at } = moment;
            let new = DatasetVersion { number: version, seq, at, header, content, withdrawn: None };
            import(state, dataset, new)
        }
        Event::DatasetWithdrawn { dataset, version, reason } => {
            let Moment { seq, at } = moment;
            withdraw(state, &dataset, version, Withdrawal { reason, seq, at })
        }
        _ => Err(impossible(kind, "")),
    }
}

fn import(state: &mut State, id: DatasetId, version: DatasetVersion) -> Result<(), Reason> {
    let wrong = || impossible("dataset-imported", format!("{id} {}", version.number));
    match state.datasets.get_mut(&id) {
        None if version.number == 1 => {
            let dataset = Dataset { id: id.clone(), earlier: Vec::new(), latest: Arc::new(version) };
            state.datasets.insert(id, Arc::new(dataset));
        }
        Some(known) if Some(version.number) == known.latest.number.checked_add(1) => {
            let known = Arc::make_mut(known);
            let before = std::mem::replace(&mut known.latest, Arc::new(version));
            known.earlier.push(before);
        }
        _ => return Err(wrong()),
    }
    Ok(())
}

fn withdraw(state: &mut State, id: &DatasetId, number: u32, end: Withdrawal) -> Result<(), Reason> {
    let wrong = || impossible("dataset-withdrawn", format!("{id} {number}"));
    let dataset = Arc::make_mut(state.datasets.get_mut(id).ok_or_else(wrong)?);
    let versions = dataset.earlier.iter_mut().chain(std::iter::once(&mut dataset.latest));
    let version = versions.into_iter().find(|version| version.number == number).ok_or_else(wrong)?;
    if version.withdrawn.is_some() {
        return Err(wrong());
    }
    Arc::make_mut(version).withdrawn = Some(end);
    Ok(())
}

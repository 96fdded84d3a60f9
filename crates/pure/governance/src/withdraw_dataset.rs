//! Say that a version of a dataset should no longer be used. It stays visible, marked.

use crate::texts::{Field, required};
use crate::{Refusal, revision};
use rozum_model::dataset::DatasetVersion;
use rozum_model::event::Subject;
use rozum_model::{DatasetId, Event, Reason, State};

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    id: &DatasetId,
    version: u32,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Dataset(id.clone()), expected));
    required(Field::only("reason"), reason, &mut reasons);
    match find(state, id, version) {
        Err(unknown) => reasons.push(unknown),
        Ok(found) if found.withdrawn.is_some() => {
            let twice = Reason::new("dataset-already-withdrawn").with("dataset", id.as_str());
            reasons.push(twice.with("version", version));
        }
        Ok(_) => {}
    }
    Refusal::if_any(reasons)?;
    Ok(vec![Event::DatasetWithdrawn { dataset: id.clone(), version, reason: reason.to_owned() }])
}

/// The version, or a reason why there is none.
pub(crate) fn find<'a>(state: &'a State, id: &DatasetId, version: u32) -> Result<&'a DatasetVersion, Reason> {
    let dataset =
        state.dataset(id).ok_or_else(|| Reason::new("dataset-unknown").with("dataset", id.as_str()))?;
    dataset.version(version).map(AsRef::as_ref).ok_or_else(|| {
        let reason = Reason::new("dataset-version-unknown").with("dataset", id.as_str());
        reason.with("version", version).with("last", dataset.latest.number)
    })
}

#[cfg(test)]
mod tests {
    use crate::samples::{
        accepted, dataset_content, dataset_header, dataset_id, given, importing, refused, withdrawing,
    };
    use rozum_model::{Actor, Command, State};

    fn imported(names: &[&str]) -> State {
        names.iter().fold(State::default(), |state, name| {
            accepted(&state, &Actor::Operator, &importing(dataset_header(), dataset_content(name)))
        })
    }

    #[test]
    fn a_withdrawn_version_stays_and_the_one_before_is_used() {
        let state = accepted(&imported(&["a", "b"]), &Actor::Operator, &withdrawing(2));
        let dataset = state.dataset(&dataset_id()).unwrap();
        assert_eq!(dataset.latest.withdrawn.as_ref().unwrap().reason, "помилка в джерелі");
        assert_eq!(dataset.in_use().unwrap().number, 1);
        let state = accepted(&state, &Actor::Operator, &withdrawing(1));
        assert!(state.dataset(&dataset_id()).unwrap().in_use().is_none());
        assert_eq!(state.dataset(&dataset_id()).unwrap().versions().count(), 2);
    }

    #[test]
    fn each_rule_speaks() {
        assert_eq!(given(&State::default(), &withdrawing(1)), ["dataset-unknown dataset=employed-2019"]);
        let state = imported(&["a"]);
        assert_eq!(
            given(&state, &withdrawing(2)),
            ["dataset-version-unknown dataset=employed-2019 version=2 last=1"]
        );
        let silent = Command::WithdrawDataset {
            expected: Some(4),
            dataset: dataset_id(),
            version: 1,
            reason: " ".to_owned(),
        };
        assert_eq!(
            given(&state, &silent),
            [
                "revision-stale subject=dataset/employed-2019 seen=4 current=1",
                "text-empty field=reason number=0"
            ]
        );
        let state = accepted(&state, &Actor::Operator, &withdrawing(1));
        assert_eq!(
            given(&state, &withdrawing(1)),
            ["dataset-already-withdrawn dataset=employed-2019 version=1"]
        );
    }

    #[test]
    fn the_program_imports_and_withdraws_nothing() {
        let found = refused(&imported(&["a"]), &Actor::System, &withdrawing(1));
        assert_eq!(found, ["not-for-the-program command=withdraw-dataset"]);
    }
}

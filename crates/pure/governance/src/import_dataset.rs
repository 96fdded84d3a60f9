//! Enter a version of a dataset. Its figures already lie in the store of objects; the journal names
//! them by hash.

use crate::{Refusal, dataset_header, document, revision};
use rozum_model::dataset::{Counts, DatasetHeader, Stored};
use rozum_model::event::Subject;
use rozum_model::{DatasetId, Event, Reason, State};
use std::sync::Arc;

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    id: &DatasetId,
    header: &DatasetHeader,
    content: &Stored,
) -> Result<Vec<Event>, Refusal> {
    let named = |reason: Reason| reason.with("dataset", id.as_str());
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Dataset(id.clone()), expected));
    dataset_header::check(header, &content.counts, &mut reasons);
    reasons.extend(document::hash(&content.sha256));
    reasons.extend(counts(&content.counts).map(named));
    let latest = state.dataset(id).map(|dataset| dataset.latest.as_ref());
    // The same figures under a mended header are a new version; after a withdrawal so are the same.
    let same = latest.filter(|latest| {
        let content = latest.content.sha256 == content.sha256;
        latest.withdrawn.is_none() && content && *latest.header == *header
    });
    if let Some(same) = same {
        reasons.push(named(Reason::new("dataset-unchanged")).with("version", same.number));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![Event::DatasetImported {
        dataset: id.clone(),
        version: latest.map_or(1, |latest| latest.number.saturating_add(1)),
        header: Arc::new(header.clone()),
        content: content.clone(),
    }])
}

/// A table has figures, and a cell for each region, activity and period.
fn counts(counts: &Counts) -> Option<Reason> {
    if counts.values == 0 {
        return Some(Reason::new("dataset-empty"));
    }
    // A product that is bounded here is larger than any three counts together.
    let cells = u128::from(counts.regions)
        .saturating_mul(u128::from(counts.activities))
        .saturating_mul(u128::from(counts.times));
    let told = u128::from(counts.values) + u128::from(counts.missing) + u128::from(counts.suppressed);
    let shown = |count: u128| u64::try_from(count).unwrap_or(u64::MAX);
    let reason = || Reason::new("dataset-counts-disagree").with("cells", shown(cells));
    (cells != told).then(|| reason().with("counted", shown(told)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{
        accepted, account, dataset_content, dataset_header, dataset_id, given, importing, opening, refused,
        withdrawing,
    };
    use rozum_model::{Actor, Bilingual, Command, Role};

    fn imported() -> State {
        accepted(&State::default(), &Actor::System, &importing(dataset_header(), dataset_content("a")))
    }

    #[test]
    fn versions_follow_each_other_and_stay() {
        let state =
            accepted(&imported(), &Actor::Operator, &importing(dataset_header(), dataset_content("b")));
        let dataset = state.dataset(&dataset_id()).unwrap();
        let numbers: Vec<_> = dataset.versions().map(|version| version.number).collect();
        assert_eq!(numbers, [1, 2]);
        assert_eq!(dataset.earlier[0].content, dataset_content("a"));
        assert_eq!(dataset.in_use().unwrap().content, dataset_content("b"));
    }

    #[test]
    fn the_same_again_is_no_version() {
        let state = imported();
        let again = importing(dataset_header(), dataset_content("a"));
        assert_eq!(given(&state, &again), ["dataset-unchanged dataset=employed-2019 version=1"]);
        let mended = DatasetHeader { licence: Bilingual::new("CC BY 4.0", "CC BY 4.0"), ..dataset_header() };
        assert_eq!(given(&state, &importing(mended, dataset_content("a"))), [""; 0]);
        let state = accepted(&state, &Actor::Operator, &withdrawing(1));
        assert_eq!(given(&state, &again), [""; 0]);
    }

    #[test]
    fn a_table_holds_what_was_counted() {
        let with = |change: fn(&mut Counts)| {
            let mut content = dataset_content("a");
            change(&mut content.counts);
            given(&State::default(), &importing(dataset_header(), content))
        };
        assert_eq!(with(|c| c.values = 0), ["dataset-empty dataset=employed-2019"]);
        assert_eq!(
            with(|c| c.missing = 7),
            ["dataset-counts-disagree cells=6 counted=12 dataset=employed-2019"]
        );
    }

    #[test]
    fn counts_too_large_to_multiply_disagree_too() {
        let with = |change: fn(&mut Counts)| {
            let mut content = dataset_content("a");
            change(&mut content.counts);
            let reasons = given(&State::default(), &importing(dataset_header(), content));
            reasons.iter().filter(|reason| reason.starts_with("dataset-counts-disagree")).count()
        };
        assert_eq!(with(|c| c.regions = u64::MAX), 1);
        assert_eq!(with(|c| (c.regions, c.activities, c.times) = (u64::MAX, u64::MAX, u64::MAX)), 1);
        assert_eq!(with(|c| (c.missing, c.suppressed) = (u64::MAX, u64::MAX)), 1);
    }

    #[test]
    fn the_object_has_a_hash_and_the_import_an_expectation() {
        let content = Stored { sha256: "AB".to_owned(), ..dataset_content("a") };
        assert_eq!(
            given(&State::default(), &importing(dataset_header(), content)),
            ["document-hash-malformed hash=AB"]
        );
        let Command::ImportDataset { dataset, header, content, .. } =
            importing(dataset_header(), dataset_content("b"))
        else {
            panic!("an import")
        };
        let stale = Command::ImportDataset { expected: Some(0), dataset, header, content };
        assert_eq!(
            given(&imported(), &stale),
            ["revision-stale subject=dataset/employed-2019 seen=0 current=1"]
        );
    }

    #[test]
    fn whoever_keeps_datasets_keeps_nothing_else() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[Role::DataSteward]));
        let state = accepted(&state, &Actor::Operator, &opening(2, &[Role::Administrator]));
        let import = importing(dataset_header(), dataset_content("a"));
        accepted(&state, &Actor::Account(account(1)), &import);
        assert_eq!(refused(&state, &Actor::Account(account(2)), &import), ["only-a-data-steward"]);
        assert_eq!(refused(&state, &Actor::Account(account(1)), &opening(3, &[])), ["only-an-administrator"]);
    }
}

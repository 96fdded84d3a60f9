//! What indicators ask for beside the state. The journal knows no turnover, no consultation on a strategy as a whole and no
//! order of priorities but that of the document: what needs them is not computable, or takes the document's.

use super::{colours, firms};
use crate::diagnosis::Diagnosis;
use crate::evidence::Material;
use rozum_diagnosis::Labels;
use rozum_model::strategy::ItemId;
use rozum_model::time::Day;
use rozum_model::{PriorityId, State};
use rozum_risks::Supplied;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) fn of(state: &State, diagnosis: &Diagnosis, materials: &[Arc<Material>], today: Day) -> Supplied {
    Supplied {
        activities: activities(diagnosis),
        calculated: diagnosis.evidence.iter().map(|(id, says)| (*id, says.calculated)).collect(),
        firms: firms::table(materials),
        colours: Some(colours::all(state, today)),
        ..Supplied::default()
    }
}

fn activities(diagnosis: &Diagnosis) -> BTreeMap<PriorityId, BTreeSet<String>> {
    let named = diagnosis.labels.iter().filter_map(|(item, labels)| match item {
        ItemId::Priority(id) => Some((*id, codes(labels))),
        ItemId::Task(_) => None,
    });
    named.collect()
}

/// Groups, and divisions of which no group is named: where `10.5` is named, all of `10` is not.
fn codes(labels: &Labels) -> BTreeSet<String> {
    let groups = labels.groups.iter().map(|label| label.value.as_str());
    let is_finer = |division: &str| groups.clone().any(|group| group.split('.').next() == Some(division));
    let divisions = labels.divisions.iter().map(|label| label.value.as_str());
    let whole = divisions.filter(|division| !is_finer(division));
    groups.clone().chain(whole).map(ToOwned::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_diagnosis::Label;

    #[test]
    fn a_division_is_as_broad_as_the_words_leave_it() {
        let label = |value: &str| Label { value: value.to_owned(), confidence: 1.0, spans: Vec::new() };
        let labels = Labels {
            divisions: vec![label("10"), label("28")],
            groups: vec![label("10.5")],
            ..Labels::default()
        };
        assert_eq!(codes(&labels), BTreeSet::from(["10.5".to_owned(), "28".to_owned()]));
    }
}

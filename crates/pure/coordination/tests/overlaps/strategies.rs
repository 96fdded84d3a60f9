//! Strategies of the register and of examples, read as the program reads them.

use crate::common::{imported, labels, national};
use rozum_coordination::overlaps::{Overlaps, overlaps};
use rozum_diagnosis::{StrategyRead, Thresholds};
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, PriorityEntry};
use rozum_model::strategy::Strategy;
use rozum_model::{RegionIso, State};
use std::sync::{Arc, LazyLock};

/// A register of regions with these priorities and nothing else.
pub fn example(regions: &[(RegionIso, Vec<String>)]) -> State {
    let header = rozum_reference::register::national_2027().entries.remove(0).header;
    let entry = |(region, texts): &(RegionIso, Vec<String>)| {
        let priority = |text: &String| PriorityEntry {
            id: None,
            verbatim: text.clone(),
            place: "приклад".to_owned(),
            note: None,
        };
        let priorities = texts.iter().map(priority).collect();
        let content = Content { priorities, ..Content::default() };
        RegisterEntry { region: *region, header: header.clone(), content }
    };
    imported(regions.iter().map(entry).collect())
}

pub fn read(state: &State) -> Vec<StrategyRead<'_>> {
    fn one<'a>((region, own): (&RegionIso, &'a Arc<Strategy>)) -> StrategyRead<'a> {
        StrategyRead::new(*region, &own.current, &mut |_, text| labels(text))
    }
    state.strategies.iter().map(one).collect()
}

/// The register to 2027.
pub fn strategies() -> Vec<StrategyRead<'static>> {
    static STATE: LazyLock<State> = LazyLock::new(national);
    read(&STATE)
}

/// Its overlaps.
pub fn found() -> &'static Overlaps {
    static FOUND: LazyLock<Overlaps> =
        LazyLock::new(|| overlaps(&strategies(), &Thresholds::default(), None));
    &FOUND
}

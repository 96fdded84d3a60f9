//! Strategies of a state as they are read.

use crate::common::{imported, labels};
use rozum_diagnosis::StrategyRead;
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::strategy::Version;
use rozum_model::{RegionIso, State};

pub fn read(state: &State) -> Vec<StrategyRead<'_>> {
    let current: Vec<(RegionIso, &Version)> =
        state.strategies.iter().map(|(region, own)| (*region, own.current.as_ref())).collect();
    current
        .into_iter()
        .map(|(region, version)| StrategyRead::new(region, version, &mut |_, text| labels(text)))
        .collect()
}

/// Strategies as a page prints them: region, spheres, priorities, tasks.
pub fn printed(rows: &[Vec<String>]) -> State {
    imported(rows.iter().map(|row| entry(row)).collect())
}

fn entry(row: &[String]) -> RegisterEntry {
    let list = |column: usize| -> Vec<String> {
        let cell = row.get(column).map_or("—", String::as_str);
        cell.split(';').map(str::trim).filter(|part| *part != "—").map(str::to_owned).collect()
    };
    let place = || "приклад".to_owned();
    let sphere = |label: String| SphereEntry {
        sphere: rozum_reference::spheres::sphere_of_label(&label),
        label,
        place: String::new(),
    };
    let priority = |verbatim| PriorityEntry { id: None, verbatim, place: place(), note: None };
    let task = |verbatim| TaskEntry { id: None, verbatim, place: place(), note: None, links: Vec::new() };
    let content = Content {
        spheres: list(1).into_iter().map(sphere).collect(),
        priorities: list(2).into_iter().map(priority).collect(),
        tasks: list(3).into_iter().map(task).collect(),
    };
    let header = rozum_reference::register::national_2027().entries.remove(0).header;
    RegisterEntry { region: row[0].parse().unwrap(), header, content }
}

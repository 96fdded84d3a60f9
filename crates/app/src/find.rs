//! What can be found: regions, spheres, priorities, tasks, organisations, bodies, calls, projects, activities, places.

mod governance;

pub use governance::same_names;

use rozum_model::State;
use rozum_reference::{kved, regions, spheres, territory};
use rozum_search::{Document, Kind};

/// All documents of the search index.
pub fn documents(state: &State) -> Vec<Document> {
    let mut all = Vec::with_capacity(3_000);
    all.extend(regions::REGIONS.iter().map(|region| Document {
        kind: Kind::Region,
        id: region.iso.to_string(),
        region: Some(region.iso),
        title_uk: region.name_uk.to_owned(),
        title_en: region.name_en.to_owned(),
        body: format!("{} {}", region.capital_uk, region.capital_en),
    }));
    all.extend(spheres::SPHERES.iter().map(|sphere| Document {
        kind: Kind::Sphere,
        id: sphere.id.to_string(),
        region: None,
        title_uk: sphere.name_uk.to_owned(),
        title_en: sphere.name_en.to_owned(),
        body: String::new(),
    }));
    all.extend(strategy_items(state));
    all.extend(governance::documents(&state.governance));
    all.extend(kved::KVED.iter().map(|activity| Document {
        kind: Kind::Activity,
        id: activity.code.to_owned(),
        region: None,
        title_uk: activity.title_uk.to_owned(),
        title_en: activity.title_en.to_owned(),
        body: String::new(),
    }));
    all.extend(territory::all().map(|unit| Document {
        kind: Kind::Territory,
        id: unit.code.to_owned(),
        region: Some(unit.region),
        title_uk: unit.name.to_owned(),
        title_en: String::new(),
        body: String::new(),
    }));
    all
}

fn strategy_items(state: &State) -> Vec<Document> {
    let mut items = Vec::new();
    for strategy in state.strategies.values() {
        let version = strategy.current.as_ref();
        items.extend(version.priorities.iter().map(|priority| Document {
            kind: Kind::Priority,
            id: priority.id.to_string(),
            region: Some(strategy.region),
            title_uk: priority.item.text.clone(),
            title_en: String::new(),
            body: String::new(),
        }));
        items.extend(version.tasks.iter().map(|task| Document {
            kind: Kind::Task,
            id: task.id.to_string(),
            region: Some(strategy.region),
            title_uk: task.item.text.clone(),
            title_en: String::new(),
            body: String::new(),
        }));
    }
    items
}

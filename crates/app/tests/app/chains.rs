//! Chains rest on declarations until a table tells what regions have; then its figures stand beside.

use crate::home::Home;
use rozum_app::Rozum;
use rozum_coordination::chains::Basis;
use rozum_measures::{Cell, Matrix, Names, Panel};
use rozum_model::Actor;
use std::sync::Arc;

on_both! {
    figures_stand_beside_as_soon_as_there_are_any;
}

const HEADER: &str = include_str!("../../../../data/statistics/hired-by-section-khmelnytskyi-2017.toml");

/// All regions and the divisions of the register's trades: Chernihiv has much of farming, others of something else.
fn panel() -> Arc<Panel> {
    let regions: Vec<String> =
        rozum_reference::regions::REGIONS.iter().map(|one| one.iso.to_string()).collect();
    let divisions = ["01", "10", "11", "13", "14", "16", "20", "22", "24", "25", "27", "28", "31"];
    let cells = regions.iter().enumerate().flat_map(|(row, region)| {
        (0..divisions.len()).map(move |column| {
            let much = if region == "UA-74" { column == 0 } else { column % 5 == row % 5 && column > 0 };
            Cell::Value(if much { 90.0 } else { 3.0 })
        })
    });
    let cells: Vec<Cell> = cells.collect();
    let matrix = Matrix::new(Names::from_iter(&regions), Names::from_iter(divisions), cells).unwrap();
    Arc::new(Panel::single(matrix))
}

/// A table of one's own that tells what regions are specialised in.
pub async fn import_telling_table(rozum: &Rozum) {
    let header = rozum_app::header_from_toml(HEADER).unwrap();
    rozum.import_dataset(&Actor::Operator, None, "own-2024".parse().unwrap(), header, panel()).await.unwrap();
}

async fn figures_stand_beside_as_soon_as_there_are_any(home: &Home) {
    let rozum = home.open().await;
    let before = rozum.chains_of(&rozum.snapshot()).await;
    assert_eq!(before.dataset, None, "no table that comes with the program supports complementarity");
    let declared = |link: &rozum_coordination::chains::Link| link.basis == Basis::Declared;
    assert!(before.is_proxy() && before.chains.links.iter().all(declared));
    let again = rozum.chains_of(&rozum.snapshot()).await;
    assert!(Arc::ptr_eq(&before, &again), "worked out once");

    import_telling_table(&rozum).await;
    let after = rozum.chains_of(&rozum.snapshot()).await;
    assert_eq!(after.dataset.as_deref(), Some("own-2024"));
    assert_eq!(after.chains.links.len(), before.chains.links.len());
    let farms = after.chains.links.iter().filter(|link| link.kved_from.starts_with("01"));
    let (own, others): (Vec<_>, Vec<_>) = farms.partition(|link| link.region_from.to_string() == "UA-74");
    assert!(!own.is_empty() && own.iter().all(|link| link.basis == Basis::Evidence));
    assert!(!others.is_empty() && others.iter().all(|link| link.basis == Basis::Declared));
    assert!(own.iter().all(|link| link.complementarity.is_some_and(|value| (0.0..=1.0).contains(&value))));
}

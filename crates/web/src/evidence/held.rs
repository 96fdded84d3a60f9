//! What a table holds and what not: a grid of regions by activities, or by periods where there is one
//! indicator. Regions of Ukraine without a row are in it: what is absent can be seen.

use super::words::Words;
use rozum_app::evidence::Material;
use rozum_charts::{Classes, Figure, HeatCell, HeatLabel, HeatRow, HeatmapView, Reading, Table};
use rozum_measures::{Cell, Names};
use rozum_reference::regions::REGIONS;

/// Most rows and columns of the grid.
const MOST: (usize, usize) = (60, 40);

/// A grid and its table.
#[derive(Debug)]
pub struct Held {
    /// For a page and for a phone; with many columns one for both.
    pub drawings: Vec<String>,
    /// The same as rows.
    pub table: Table,
}

/// Draws the grid.
pub fn held(material: &Material, words: Words) -> Held {
    let panel = &material.panel;
    let (regions, activities) = (panel.regions(), panel.activities());
    let by_time = activities.len() == 1 && panel.times.len() > 1;
    let columns: Vec<String> = if by_time {
        panel.times.iter().map(str::to_owned).collect()
    } else {
        activities.iter().map(|code| material.activity(words.0, code)).collect()
    };
    let cell = |region: Option<usize>, column: usize| -> Option<Cell> {
        let region = region?;
        if by_time {
            return Some(panel.matrices[column].cell(region, 0));
        }
        let cells = panel.matrices.iter().map(|matrix| matrix.cell(region, column));
        cells.reduce(|found, cell| if matches!(found, Cell::Value(_)) { found } else { cell })
    };
    let shown = columns.len().min(MOST.1);
    let row = |code: String| {
        let place = regions.find(&code);
        let cells =
            (0..shown).map(|column| HeatCell { figure: figure(words, cell(place, column)), href: None });
        HeatRow {
            label: HeatLabel { text: material.region(words.0, &code), href: None },
            cells: cells.collect(),
        }
    };
    let title = words.t("ev-held").into_owned();
    let heat = HeatmapView {
        heading: words.heading("grid", &title, &words.t("ev-held-says")),
        corner: words.t("col-region").into_owned(),
        columns: columns.into_iter().take(shown).map(|text| HeatLabel { text, href: None }).collect(),
        rows: codes(&regions).into_iter().take(MOST.0).map(row).collect(),
        classes: Classes::with_breaks(&[1.0], None),
        measure: words.t("ev-held-measure").into_owned(),
        numerals: words.numerals(),
        gaps: words.gaps(),
    };
    Held { drawings: heat.drawings(), table: heat.table() }
}

/// Regions of the table; all of Ukraine's where it has any of them.
fn codes(regions: &Names) -> Vec<String> {
    let mut all: Vec<String> = regions.iter().map(str::to_owned).collect();
    let ours: Vec<String> = REGIONS.iter().map(|region| region.iso.to_string()).collect();
    if all.iter().any(|code| ours.contains(code)) {
        all.extend(ours.into_iter().filter(|code| regions.find(code).is_none()));
        all.sort();
    }
    all
}

fn figure(words: Words, cell: Option<Cell>) -> Figure {
    match cell {
        Some(Cell::Value(_)) => Figure::new(1.0, words.t("ev-held-value")),
        Some(Cell::Suppressed) => Figure::gap(Reading::Suppressed, &words.gaps()),
        Some(Cell::Missing) => Figure::gap(Reading::Missing, &words.gaps()),
        Some(Cell::Absent) | None => {
            Figure { reading: Reading::Missing, text: words.t("ev-absent").into_owned() }
        }
    }
}

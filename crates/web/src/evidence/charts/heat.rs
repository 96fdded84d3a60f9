//! Regions × activities.

use super::{Chart, Kind, titled};
use crate::evidence::View;
use crate::evidence::measures::{classes_of, format_of, label_of};
use rozum_app::evidence::Outcome;
use rozum_charts::{HeatCell, HeatLabel, HeatRow, HeatmapView};
use rozum_measures::catalogue::Shape;

/// Most rows and columns that an eye can take in; files have all of them.
const MOST: (usize, usize) = (60, 40);

pub(super) fn draw(view: &View<'_>) -> Option<Chart> {
    let outcome = view.outcome();
    if !matches!(outcome.shape, Shape::Cell | Shape::RegionPair) || view.material.has_indicators() {
        return None;
    }
    let names = outcome.second.clone()?;
    if outcome.is_empty() {
        return None;
    }
    let (words, lang) = (view.words(), view.lang);
    let format = format_of(&outcome);
    let rows = largest(outcome.first.len(), MOST.0, |row| strength(&outcome, row, names.len()));
    let columns = largest(names.len(), MOST.1, |column| column_strength(&outcome, column));
    let label = |code: &str| match outcome.shape {
        Shape::Cell => HeatLabel { text: view.material.activity(lang, code), href: None },
        _ => HeatLabel { text: view.material.region(lang, code), href: None },
    };
    let row = |&row: &usize| {
        let code = outcome.first.name(row);
        let cell = |&column: &usize| HeatCell {
            figure: words.figure(outcome.answer(row, column), &format),
            href: None,
        };
        let label = HeatLabel { text: view.material.region(lang, code), href: view.region_href(code) };
        HeatRow { label, cells: columns.iter().map(cell).collect() }
    };
    let title = words.with("ev-heatmap-title", &[("measure", titled(view, outcome.shown, None).into())]);
    let measure = words.t(&view.wording(&label_of(outcome.shown))).into_owned();
    let heat = HeatmapView {
        heading: words.heading("heat", &title, &words.t("ev-heatmap-says")),
        corner: words.t("col-region").into_owned(),
        columns: columns.iter().map(|&column| label(names.name(column))).collect(),
        rows: rows.iter().map(row).collect(),
        classes: classes_of(&outcome, &format, view.question.threshold),
        measure,
        numerals: words.numerals(),
        gaps: words.gaps(),
    };
    let mut chart = Chart::new(Kind::Heatmap, title, heat.drawings(), heat.table());
    if rows.len() < outcome.first.len() || columns.len() < names.len() {
        let args = [
            ("rows", rows.len().into()),
            ("of_rows", outcome.first.len().into()),
            ("columns", columns.len().into()),
            ("of_columns", names.len().into()),
        ];
        chart.notes.push(words.with("ev-heatmap-part", &args));
    }
    Some(chart)
}

/// The places with the largest sums, in their own order.
fn largest(count: usize, most: usize, strength: impl Fn(usize) -> f64) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    if count > most {
        places.sort_by(|a, b| strength(*b).total_cmp(&strength(*a)).then(a.cmp(b)));
        places.truncate(most);
        places.sort_unstable();
    }
    places
}

fn strength(outcome: &Outcome, row: usize, wide: usize) -> f64 {
    (0..wide).filter_map(|column| outcome.answer(row, column).value()).map(f64::abs).sum()
}

fn column_strength(outcome: &Outcome, column: usize) -> f64 {
    (0..outcome.first.len()).filter_map(|row| outcome.answer(row, column).value()).map(f64::abs).sum()
}

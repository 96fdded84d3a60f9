//! One value a region, on the map of Ukraine.

use super::{Chart, Kind, of_region, regional_title};
use crate::evidence::View;
use crate::evidence::measures::{Format, classes_of, format_of};
use rozum_app::evidence::{Answer, Outcome};
use rozum_charts::{Classes, MapCell, MapView, Reading, Table, TableCell};
use rozum_measures::catalogue::Shape;
use rozum_model::RegionIso;
use rozum_reference::regions::REGIONS;

/// Regions of Ukraine that a table must have before a map says anything.
const FEWEST: usize = 3;

pub(super) fn draw(view: &View<'_>) -> Option<Chart> {
    let outcome = view.outcome();
    if !matches!(outcome.shape, Shape::Cell | Shape::Region) {
        return None;
    }
    let place = |iso: RegionIso| outcome.first.find(&iso.to_string());
    let answer = |iso: RegionIso| match place(iso) {
        Some(place) => of_region(&outcome, place, view.activity.unwrap_or(0)),
        None => Answer::Absent,
    };
    let known = REGIONS.iter().filter(|region| answer(region.iso).value().is_some()).count();
    if known < FEWEST {
        return None;
    }
    let words = view.words();
    let format = format_of(&outcome);
    let classes = classes(view, &outcome, &format);
    let cells: Vec<_> =
        REGIONS.iter().map(|region| cell(view, region.iso, answer(region.iso), &format, &classes)).collect();
    let title = regional_title(view, &outcome);
    let mut legend = classes.entries(words.numerals(), &words.gaps());
    let is_there = |shade| cells.iter().any(|cell| cell.shade == shade);
    legend.retain(|entry| is_there(entry.shade));
    let map = MapView { id: "map".to_owned(), title: title.clone(), cells, legend: legend.clone() };
    let mut chart = Chart::new(Kind::Map, title, vec![map.svg()], table(view, &map));
    chart.legend = legend;
    Some(chart)
}

/// Shades of what is on the map, not of the whole table.
fn classes(view: &View<'_>, outcome: &Outcome, format: &Format) -> Classes {
    if outcome.shape == Shape::Cell && view.material.has_indicators() {
        let activity = view.activity.unwrap_or(0);
        let own = (0..outcome.first.len()).filter_map(|region| outcome.answer(region, activity).value());
        let values: Vec<f64> = own.map(|value| value * format.scale).collect();
        let below = values.iter().any(|value| *value < 0.0);
        let scale = if below { rozum_charts::Scale::Around(0.0) } else { rozum_charts::Scale::Sequential };
        return Classes::over(scale, values);
    }
    classes_of(outcome, format, view.question.threshold)
}

fn cell(view: &View<'_>, iso: RegionIso, answer: Answer, format: &Format, classes: &Classes) -> MapCell {
    let name = view.material.region(view.lang, &iso.to_string());
    let figure = view.words().figure(answer, format);
    let reading = match answer {
        Answer::Value(value) => Reading::Value(value * format.scale),
        Answer::Suppressed => Reading::Suppressed,
        _ => Reading::Missing,
    };
    let short = rozum_reference::regions::region(iso)
        .map_or("", |region| view.lang.pick(region.short_uk, region.short_en));
    MapCell {
        region: iso,
        title: format!("{name}: {}", figure.text),
        name,
        label: short.to_owned(),
        shade: classes.shade(reading),
        value: answer.value().map(|value| brief(view, value, format)),
        href: view.region_href(&iso.to_string()).unwrap_or_default(),
    }
}

/// A figure for the narrow room of a region: three digits say enough there, the table says all.
fn brief(view: &View<'_>, value: f64, format: &Format) -> String {
    let (words, shown) = (view.words(), value * format.scale);
    let size = shown.abs();
    let digits = if size >= 100.0 { 0 } else { format.digits.min(if size >= 10.0 { 1 } else { 2 }) };
    if size >= 1e6 {
        return format!("{}{}", words.number(shown / 1e6, 1), words.t("ev-million"));
    }
    words.number(shown, digits)
}

fn table(view: &View<'_>, map: &MapView) -> Table {
    let words = view.words();
    let row = |cell: &MapCell| {
        let text = cell.title.strip_prefix(&cell.name).and_then(|rest| rest.strip_prefix(": "));
        vec![
            TableCell { text: cell.name.clone(), href: Some(cell.href.clone()), is_figure: false },
            TableCell { text: text.unwrap_or_default().to_owned(), href: None, is_figure: true },
        ]
    };
    let head = vec![words.t("col-region").into_owned(), words.t("col-value").into_owned()];
    Table { head, rows: map.cells.iter().map(row).collect() }
}

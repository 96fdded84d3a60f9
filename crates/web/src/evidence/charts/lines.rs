//! Over the periods: the chosen region among all others.

use super::{Chart, Kind, both};
use crate::evidence::View;
use crate::evidence::measures::Format;
use rozum_app::evidence::{Answer, Shown};
use rozum_charts::{Axis, LinesView, Series};
use rozum_measures::Cell;

/// Most series: more are a cloud.
const MOST: usize = 40;

pub(super) fn draw(view: &View<'_>) -> Option<Chart> {
    let panel = &view.material.panel;
    if panel.times.len() < 2 || view.question.shown != Shown::Figures {
        return None;
    }
    let (activity, regions) = (view.activity?, panel.regions());
    let cell = |time: usize, region: usize| match panel.matrices[time].cell(region, activity) {
        Cell::Value(value) => Answer::Value(value),
        Cell::Missing => Answer::Missing,
        Cell::Suppressed => Answer::Suppressed,
        Cell::Absent => Answer::Absent,
    };
    let all: Vec<f64> = (0..panel.times.len())
        .flat_map(|time| (0..regions.len()).filter_map(move |region| cell(time, region).value()))
        .collect();
    let format = Format { scale: 1.0, digits: super::super::measures::digits(&all), is_percent: false };
    let words = view.words();
    let series = |region: usize| Series {
        name: view.material.region(view.lang, regions.name(region)),
        figures: (0..panel.times.len()).map(|time| words.figure(cell(time, region), &format)).collect(),
        href: view.region_href(regions.name(region)),
        is_backdrop: Some(region) != view.region && regions.len() > 6,
    };
    let unit = view.material.unit(view.lang, Some(&view.address.activity));
    let title = format!("{}, {unit}", view.activity_name());
    let lines = LinesView {
        heading: words.heading("line", &title, &words.t("ev-lines-says")),
        corner: words.t("ev-period").into_owned(),
        periods: panel.times.iter().map(str::to_owned).collect(),
        series: (0..regions.len().min(MOST)).map(series).collect(),
        y: Axis::linear(unit),
        from_zero: all.iter().all(|value| *value >= 0.0),
        numerals: words.numerals(),
        gaps: words.gaps(),
    };
    let mut chart = Chart::new(Kind::Lines, title, both(|size| lines.svg(size)), lines.table());
    chart.notes.push(words.with("ev-lines-note", &[("region", view.region_name().into())]));
    Some(chart)
}

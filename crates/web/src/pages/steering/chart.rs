//! What was observed beside what was expected, as a drawing with its table.

use crate::evidence::Words;
use crate::frame::{Frame, measured};
use rozum_app::rows::PeriodRow;
use rozum_charts::{Axis, Figure, LinesView, Reading, Series, Table};
use rozum_governance::Line;
use rozum_model::governance::{Indicator, RuleSet};
use rozum_model::time::Day;

/// Most periods ahead of the last one that are drawn: beyond, what was observed would be a dot at the edge.
const AHEAD: usize = 24;

/// A drawing in both sizes, and the rows that say the same.
pub struct Drawn {
    /// Over it.
    pub title: String,
    /// What can be seen in it.
    pub says: String,
    /// For a page and for a phone.
    pub svg: String,
    /// The same as rows.
    pub table: Table,
}

/// A point of the chart: the beginning, or a period.
struct Point {
    name: String,
    value: Option<String>,
    /// What is expected, with the baseline it is reached from.
    expected: Option<(f64, f64)>,
    is_ahead: bool,
}

/// The chart; `None` before anything was observed.
pub fn draw(
    f: &Frame,
    indicator: &Indicator,
    rows: &[PeriodRow],
    rules: &RuleSet,
    today: Day,
) -> Option<Drawn> {
    rows.iter().find(|row| row.value.is_some())?;
    let points = points(f, indicator, today);
    let words = Words(f.lang);
    let title = format!("{}, {}", indicator.terms.name, indicator.terms.unit);
    let mut series = vec![observed(f, &points)];
    if indicator.terms.target.is_some() {
        series.push(along(f, &points, "steer-series-expected", 1.0, false));
        series.push(limit(f, &points, "steer-series-green", rules.amber_below_percent));
        series.push(limit(f, &points, "steer-series-amber", rules.red_below_percent));
    }
    let says =
        f.t(if series.len() > 1 { "steer-chart-says" } else { "steer-chart-says-context" }).into_owned();
    let view = LinesView {
        heading: words.heading("steer", &title, &says),
        corner: f.t("steer-period").into_owned(),
        periods: points.iter().map(|point| point.name.clone()).collect(),
        series,
        y: Axis::linear(indicator.terms.unit.clone()),
        from_zero: false,
        numerals: words.numerals(),
        gaps: words.gaps(),
    };
    Some(Drawn { title, says, svg: view.for_page(), table: view.table() })
}

fn points(f: &Frame, indicator: &Indicator, today: Day) -> Vec<Point> {
    let terms = &indicator.terms;
    let begin = Point {
        name: f.t("steer-beginning").into_owned(),
        value: Some(terms.baseline.value.clone()),
        expected: number(&terms.baseline.value).map(|value| (value, value)),
        is_ahead: false,
    };
    let past: Vec<Day> = indicator.periods_before(today).collect();
    // Without a target nothing is expected ahead.
    let ahead = if terms.target.is_some() { AHEAD } else { 0 };
    let ahead = indicator.periods_before(Day::MAX).skip(past.len()).take(ahead);
    let point = |period: Day| {
        let told = indicator.observation(period);
        let target = indicator.target_of(period);
        let line = target.and_then(|target| Line::new(&terms.baseline, target));
        Point {
            name: f.period(&terms.frequency, &period),
            value: told.and_then(|told| told.told.observed.value()).map(str::to_owned),
            expected: line.map(|line| line.expected(period)).zip(number(&terms.baseline.value)),
            is_ahead: period >= today,
        }
    };
    std::iter::once(begin).chain(past.iter().copied().chain(ahead).map(point)).collect()
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}

fn observed(f: &Frame, points: &[Point]) -> Series {
    let figure = |point: &Point| match point.value.as_deref().and_then(|text| Some((number(text)?, text))) {
        Some((value, text)) => Figure::new(value, f.figure(text)),
        None if point.is_ahead => Figure { reading: Reading::Missing, text: f.t("steer-ahead").into_owned() },
        None => Figure::gap(Reading::Missing, &Words(f.lang).gaps()),
    };
    Series {
        name: f.t("steer-series-observed").into_owned(),
        figures: points.iter().map(figure).collect(),
        href: None,
        is_backdrop: false,
    }
}

/// The line of what is expected, or a part of its way.
fn along(f: &Frame, points: &[Point], name: &str, part: f64, is_backdrop: bool) -> Series {
    let figure = |point: &Point| match point.expected {
        Some((expected, baseline)) => {
            let value = (expected - baseline).mul_add(part, baseline);
            Figure::new(value, measured(f.lang, value))
        }
        None => Figure::gap(Reading::Missing, &Words(f.lang).gaps()),
    };
    let figures = points.iter().map(figure).collect();
    Series { name: f.t(name).into_owned(), figures, href: None, is_backdrop }
}

fn limit(f: &Frame, points: &[Point], name: &str, percent: u8) -> Series {
    along(f, points, name, f64::from(percent) / 100.0, true)
}

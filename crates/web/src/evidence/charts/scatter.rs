//! Size × specialisation × growth of a region's activities.

use super::{Chart, Kind, both};
use crate::evidence::View;
use crate::evidence::measures::{Format, format_of};
use rozum_app::evidence::{Answer, Shown};
use rozum_charts::{Axis, Bubble, ReferenceLine, ScatterView};
use rozum_measures::{Measure, Totals};

pub(super) fn draw(view: &View<'_>) -> Option<Chart> {
    let quotient = Shown::Measure(Measure::LocationQuotient);
    if view.material.has_indicators() || view.refusal(quotient).is_some() {
        return None;
    }
    let region = view.region?;
    let (words, lang) = (view.words(), view.lang);
    let (quotients, figures) = (view.of(quotient), view.of(Shown::Figures));
    let growth = Shown::Measure(Measure::Growth);
    let grows = view.question.time > 0 && view.refusal(growth).is_none();
    let growth = grows.then(|| view.of(growth)).filter(|outcome| !outcome.is_empty());
    let shares = growth.is_none().then(|| shares(view, region)).flatten();
    let percent = Format { scale: 100.0, digits: 1, is_percent: true };
    let (plain, sized) = (format_of(&quotients), format_of(&figures));
    let names = view.material.panel.activities();
    let point = |activity: usize| {
        let upwards = match (&growth, &shares) {
            (Some(growth), _) => growth.answer(region, activity),
            (None, Some(shares)) => defined(shares[activity]),
            (None, None) => Answer::Undefined,
        };
        let answer = quotients.answer(region, activity);
        Bubble {
            label: view.material.activity(lang, names.name(activity)),
            x: words.figure(answer, &plain),
            y: words.figure(upwards, &percent),
            size: Some(words.figure(figures.answer(region, activity), &sized)),
            href: None,
            is_marked: answer.value().is_some_and(|value| value >= view.question.threshold),
        }
    };
    let upwards = words.t(if growth.is_some() { "measure-growth" } else { "ev-share-of-region" });
    let title = words.with("ev-scatter-title", &[("region", view.region_name().into())]);
    let nation =
        ReferenceLine { value: 1.0, label: words.t(&view.wording("ev-reference-nation")).into_owned() };
    let scatter = ScatterView {
        heading: words.heading("scat", &title, &words.t(&view.wording("ev-scatter-says"))),
        corner: words.t("col-activity").into_owned(),
        x: Axis { reference: Some(nation), ..Axis::log(words.t("measure-location-quotient")) },
        y: Axis { suffix: words.suffix(&percent).to_owned(), ..Axis::linear(upwards) },
        area: Some(view.material.unit(lang, None)),
        points: (0..names.len()).map(point).collect(),
        numerals: words.numerals(),
    };
    if scatter.points.len() == scatter.not_drawn().count() {
        return None;
    }
    let mut chart = Chart::new(Kind::Scatter, title, both(|size| scatter.svg(size)), scatter.table());
    if growth.is_none() {
        chart.notes.push(words.t("ev-scatter-without-growth").into_owned());
    }
    let left = scatter.not_drawn().count();
    if left > 0 {
        chart.notes.push(words.with("ev-not-drawn", &[("count", left.into())]));
    }
    Some(chart)
}

/// Share of each activity in the region's total.
fn shares(view: &View<'_>, region: usize) -> Option<Vec<f64>> {
    let matrix = view.material.matrix(view.question.time)?;
    let whole = Totals::of(matrix).regions[region];
    Some(matrix.row(region).iter().map(|figure| figure / whole).collect())
}

fn defined(value: f64) -> Answer {
    if value.is_finite() { Answer::Value(value) } else { Answer::Undefined }
}

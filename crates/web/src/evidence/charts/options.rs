//! Where a region could diversify: what it lacks, by how near and how complex it is.

use super::{Chart, Kind, both};
use crate::evidence::View;
use crate::evidence::measures::Format;
use rozum_app::evidence::{Answer, Shown};
use rozum_charts::{Axis, Mark, MarkKind, QuadrantsView, Split};
use rozum_evidence::options;
use rozum_measures::Measure;

/// The measures that options are made of.
pub const NEEDED: [Measure; 2] = [Measure::RelatednessDensity, Measure::ActivityComplexity];

pub(super) fn draw(view: &View<'_>) -> Option<Chart> {
    if view.material.has_indicators()
        || NEEDED.iter().any(|&measure| view.refusal(Shown::Measure(measure)).is_some())
    {
        return None;
    }
    let (region, words) = (view.region?, view.words());
    let found = view.complexity()?;
    let options = options(&found, region)?;
    let names = view.material.panel.activities();
    let format = Format { scale: 1.0, digits: 2, is_percent: false };
    let mark = |activity: usize, x: f64, y: f64, kind: MarkKind| Mark {
        label: view.material.activity(view.lang, names.name(activity)),
        x: words.figure(Answer::Value(x), &format),
        y: words.figure(Answer::Value(y), &format),
        kind,
        href: None,
    };
    let marks = options
        .all
        .iter()
        .map(|option| mark(option.activity, option.density, option.complexity, MarkKind::Option))
        .collect();
    let title = words.with("ev-options-title", &[("region", view.region_name().into())]);
    let quadrants = QuadrantsView {
        heading: words.heading("opt", &title, &words.t("ev-options-says")),
        head: ["col-activity", "col-kind", "ev-quadrant"].map(|id| words.t(id).into_owned()),
        x: Axis::linear(words.t("measure-relatedness-density")),
        y: Axis::linear(words.t("measure-activity-complexity")),
        split: (
            Split::At(options.density, words.t("ev-median").into_owned()),
            Split::At(options.complexity, words.t("ev-median").into_owned()),
        ),
        names: ["ev-far-complex", "ev-near-complex", "ev-far-simple", "ev-near-simple"]
            .map(|id| words.t(id).into_owned()),
        marks,
        kinds: [words.t("ev-present").into_owned(), words.t("ev-option").into_owned()],
        numerals: words.numerals(),
    };
    Some(Chart::new(Kind::Options, title, both(|size| quadrants.svg(size)), quadrants.table()))
}

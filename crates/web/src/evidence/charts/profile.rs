//! A region's activities beside the nation: location quotients, the strongest first.

use super::{Chart, Kind, both};
use crate::evidence::View;
use crate::evidence::measures::format_of;
use rozum_app::evidence::Shown;
use rozum_charts::{RankingEntry, RankingView, ReferenceLine};
use rozum_measures::Measure;

/// Most bars that an eye can take in.
const MOST: usize = 40;

pub(super) fn draw(view: &View<'_>) -> Option<Chart> {
    let quotient = Shown::Measure(Measure::LocationQuotient);
    if view.material.has_indicators() || view.refusal(quotient).is_some() {
        return None;
    }
    let (region, words) = (view.region?, view.words());
    let outcome = view.of(quotient);
    let format = format_of(&outcome);
    let names = view.material.panel.activities();
    let mut order: Vec<usize> = (0..names.len()).collect();
    let value = |place: usize| outcome.answer(region, place).value();
    if order.iter().all(|&place| value(place).is_none()) {
        return None;
    }
    let sorted = |place: usize| value(place).unwrap_or(f64::NEG_INFINITY);
    order.sort_by(|a, b| sorted(*b).total_cmp(&sorted(*a)));
    order.truncate(MOST);
    let entry = |&place: &usize| RankingEntry {
        label: view.material.activity(view.lang, names.name(place)),
        figure: words.figure(outcome.answer(region, place), &format),
        interval: None,
        href: None,
        is_marked: value(place).is_some_and(|value| value >= view.question.threshold),
    };
    let title = words.with(&view.wording("ev-profile-title"), &[("region", view.region_name().into())]);
    let nation = words.t(&view.wording("ev-reference-nation"));
    let ranking = RankingView {
        heading: words.heading("prof", &title, &words.t(&view.wording("ev-profile-says"))),
        head: [
            words.t("col-activity").into_owned(),
            words.t("measure-location-quotient").into_owned(),
            String::new(),
        ],
        entries: order.iter().map(entry).collect(),
        reference: Some(ReferenceLine { value: 1.0, label: nation.into_owned() }),
        numerals: words.numerals(),
        suffix: String::new(),
    };
    Some(Chart::new(Kind::Profile, title, both(|size| ranking.svg(size)), ranking.table()))
}

//! One value a region, or an activity, from the largest to the smallest.

use super::{Chart, Kind, both, of_region, regional_title, titled};
use crate::evidence::View;
use crate::evidence::measures::{Format, format_of, label_of, reference_of};
use rozum_app::evidence::{Answer, Outcome, Shown};
use rozum_charts::{RankingEntry, RankingView, ReferenceLine};
use rozum_measures::catalogue::Shape;

/// Most bars that an eye can take in.
const MOST: usize = 60;

pub(super) fn draw(view: &View<'_>) -> Option<Chart> {
    let outcome = view.outcome();
    let of_regions = match outcome.shape {
        Shape::Cell | Shape::Region => true,
        Shape::Activity => false,
        _ => return None,
    };
    if outcome.is_empty() {
        return None;
    }
    let words = view.words();
    let format = format_of(&outcome);
    let mut entries: Vec<(Answer, RankingEntry)> =
        (0..outcome.first.len()).map(|place| entry(view, &outcome, &format, of_regions, place)).collect();
    let value = |answer: &Answer| answer.value().unwrap_or(f64::NEG_INFINITY);
    entries.sort_by(|(a, _), (b, _)| value(b).total_cmp(&value(a)));
    let all = entries.len();
    entries.truncate(MOST);
    let title = if of_regions { regional_title(view, &outcome) } else { titled(view, outcome.shown, None) };
    let subject = words.t(if of_regions { "col-region" } else { "col-activity" }).into_owned();
    let ranking = RankingView {
        heading: words.heading("rank", &title, &words.t("ev-ranking-says")),
        head: [subject, column(view, outcome.shown), String::new()],
        entries: entries.into_iter().map(|(_, entry)| entry).collect(),
        reference: reference_of(outcome.shown)
            .map(|(value, label)| ReferenceLine { value, label: words.t(&view.wording(label)).into_owned() }),
        numerals: words.numerals(),
        suffix: words.suffix(&format).to_owned(),
    };
    let mut chart = Chart::new(Kind::Ranking, title, both(|size| ranking.svg(size)), ranking.table());
    if all > MOST {
        chart.notes.push(words.with("ev-ranking-part", &[("count", MOST.into()), ("of", all.into())]));
    }
    Some(chart)
}

fn entry(
    view: &View<'_>,
    outcome: &Outcome,
    format: &Format,
    of_regions: bool,
    place: usize,
) -> (Answer, RankingEntry) {
    let code = outcome.first.name(place);
    let (label, href, answer) = if of_regions {
        let answer = of_region(outcome, place, view.activity.unwrap_or(0));
        (view.material.region(view.lang, code), view.region_href(code), answer)
    } else {
        (view.material.activity(view.lang, code), None, outcome.answer(place, 0))
    };
    let figure = view.words().figure(answer, format);
    let is_marked = of_regions && Some(place) == view.region && !view.address.region.is_empty();
    (answer, RankingEntry { label, figure, interval: None, href, is_marked })
}

fn column(view: &View<'_>, shown: Shown) -> String {
    if shown == Shown::Figures {
        let code = Some(view.address.activity.as_str());
        return view.material.unit(view.lang, code);
    }
    view.words().t(&view.wording(&label_of(shown))).into_owned()
}

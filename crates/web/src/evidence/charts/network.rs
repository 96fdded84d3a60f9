//! The activity space: what is related to what, and where the chosen region is in it.

use super::{Chart, Kind, both};
use crate::evidence::View;
use crate::evidence::measures::format_of;
use rozum_app::datasets::sections_of;
use rozum_app::evidence::{Answer, Shown};
use rozum_charts::{Edge, NetworkView, Node};
use rozum_measures::Measure;
use rozum_model::Reason;
use std::collections::BTreeMap;

/// Most nodes that can be laid out while somebody waits.
const MOST: usize = 400;
/// Groups that can be told apart.
const GROUPS: usize = 8;

/// Why there is no drawing of a table that supports one.
pub(super) fn too_large(view: &View<'_>) -> Option<Reason> {
    let count = view.material.panel.activities().len();
    let reason = || Reason::new("ev-space-too-large").with("count", count as u64).with("most", MOST as u64);
    (count > MOST).then(reason)
}

pub(super) fn draw(view: &View<'_>) -> Option<Chart> {
    if view.material.has_indicators() || view.refusal(Shown::Measure(Measure::Proximity)).is_some() {
        return None;
    }
    let names = view.material.panel.activities();
    if names.len() < 3 || too_large(view).is_some() {
        return None;
    }
    let found = view.complexity()?;
    let (words, lang) = (view.words(), view.lang);
    let figures = view.of(Shown::Figures);
    let format = format_of(&figures);
    let totals = |activity: usize| {
        let sum: f64 = (0..figures.first.len()).filter_map(|r| figures.answer(r, activity).value()).sum();
        Answer::Value(sum)
    };
    let (groups, group_names) = groups(view);
    let node = |activity: usize| Node {
        label: view.material.activity(lang, names.name(activity)),
        size: words.figure(totals(activity), &format),
        group: groups[activity],
        is_highlighted: view.region.is_some_and(|region| found.presence.has(region, activity)),
        href: None,
    };
    let mut edges = Vec::new();
    for from in 0..names.len() {
        let row = found.proximities.row(from);
        let later = row.iter().enumerate().skip(from + 1).filter(|(_, weight)| **weight > 0.0);
        edges.extend(later.map(|(to, &weight)| Edge { from, to, weight }));
    }
    let title = words.with("ev-network-title", &[("region", view.region_name().into())]);
    let network = NetworkView {
        heading: words.heading("net", &title, &words.t("ev-network-says")),
        head: ["col-activity", "ev-section", "ev-size", "ev-specialised", "ev-near"]
            .map(|id| words.t(id).into_owned()),
        nodes: (0..names.len()).map(node).collect(),
        edges,
        groups: group_names,
        highlight: [words.t("ev-specialised").into_owned(), words.t("ev-not-specialised").into_owned()],
    };
    let laid = network.lay_out();
    Some(Chart::new(Kind::Network, title, both(|size| laid.svg(size)), network.table()))
}

/// Sections of the classification where the codes tell them; otherwise one group.
fn groups(view: &View<'_>) -> (Vec<u8>, Vec<String>) {
    let names = view.material.panel.activities();
    let section = |code: &str| sections_of(code).first().copied();
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for found in names.iter().filter_map(section) {
        *sizes.entry(found).or_default() += 1;
    }
    let words = view.words();
    let mut largest: Vec<(&str, usize)> = sizes.into_iter().collect();
    largest.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let others = largest.len() > GROUPS;
    largest.truncate(if others { GROUPS - 1 } else { GROUPS });
    largest.sort_unstable();
    let mut titles: Vec<String> =
        largest.iter().map(|(code, _)| view.material.activity(view.lang, code)).collect();
    let unknown = names.iter().any(|code| section(code).is_none());
    if others || unknown {
        titles.push(words.t("ev-other-sections").into_owned());
    }
    let last = u8::try_from(titles.len()).unwrap_or(1);
    let group = |code: &str| {
        let place = section(code).and_then(|found| largest.iter().position(|(code, _)| *code == found));
        place.and_then(|place| u8::try_from(place + 1).ok()).unwrap_or(last)
    };
    (names.iter().map(group).collect(), titles)
}

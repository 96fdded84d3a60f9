//! What the form offers.

use super::measures::{Group, group_of, label_of};
use super::{Thresholds, View};
use rozum_app::evidence::{Shown, Supported};
use rozum_measures::Convention;

/// A choice of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What stands in the address.
    pub value: String,
    /// What people read.
    pub label: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Whether the table does not support it.
    pub is_barred: bool,
}

/// All lists of the form.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// The figures themselves.
    pub figures: Vec<Choice>,
    /// Measures by group; groups without one are left out.
    pub measures: Vec<(String, Vec<Choice>)>,
    /// Periods; empty where there is one.
    pub times: Vec<Choice>,
    /// Published thresholds, and one's own.
    pub thresholds: Vec<Choice>,
    /// Sets of conventions.
    pub conventions: Vec<Choice>,
    /// Regions.
    pub regions: Vec<Choice>,
    /// Activities or indicators.
    pub activities: Vec<Choice>,
}

fn choice(value: &str, label: String, chosen: &str) -> Choice {
    Choice { value: value.to_owned(), label, is_chosen: value == chosen, is_barred: false }
}

impl Choices {
    /// What a table offers.
    pub fn of(view: &View<'_>) -> Self {
        let (address, words, lang) = (&view.address, view.words(), view.lang);
        let figures = choice("figures", words.t("measure-figures").into_owned(), &address.measure);
        let names = view.material.panel.activities();
        let region = |code: &str| choice(code, view.material.region(lang, code), &address.region);
        let activity = |code: &str| choice(code, view.material.activity(lang, code), &address.activity);
        let labelled = view.material.header.labels.iter().map(|label| label.code.as_str());
        let labelled: Vec<&str> = labelled.filter(|code| names.find(code).is_some()).collect();
        let mut activities: Vec<&str> = if view.material.has_indicators() { labelled } else { Vec::new() };
        let rest: Vec<&str> = names.iter().filter(|code| !activities.contains(code)).collect();
        activities.extend(rest);
        Self {
            figures: vec![figures],
            measures: Group::ALL.into_iter().filter_map(|group| measures(view, group)).collect(),
            times: times(view),
            thresholds: thresholds(view),
            conventions: conventions(view),
            regions: view.material.panel.regions().iter().map(region).collect(),
            activities: activities.into_iter().map(activity).collect(),
        }
    }
}

fn measures(view: &View<'_>, group: Group) -> Option<(String, Vec<Choice>)> {
    let words = view.words();
    let of = |supported: &Supported| {
        let shown = Shown::Measure(supported.measure);
        let label = words.t(&view.wording(&label_of(shown))).into_owned();
        let is_barred = supported.refusal().is_some() && view.question.shown != shown;
        Choice { is_barred, ..choice(shown.name(), label, &view.address.measure) }
    };
    let own = view.supported.iter().filter(|supported| group_of(supported.measure) == group);
    // Indicators add up to nothing: a list of all that they are not for would hide the few that fit.
    let offered = own.filter(|supported| !view.material.has_indicators() || supported.refusal().is_none());
    let all: Vec<Choice> = offered.map(of).collect();
    (!all.is_empty()).then(|| (words.t(group.label()).into_owned(), all))
}

fn times(view: &View<'_>) -> Vec<Choice> {
    let times = &view.material.panel.times;
    if times.len() < 2 {
        return Vec::new();
    }
    times.iter().map(|time| choice(time, time.to_owned(), &view.address.time)).collect()
}

fn thresholds(view: &View<'_>) -> Vec<Choice> {
    let words = view.words();
    let own = view.address.is_own_threshold();
    let known = |text: &&str| {
        let value: f64 = text.parse().unwrap_or(1.0);
        let digits = text.split_once('.').map_or(0, |(_, rest)| rest.len());
        let is_chosen = !own && (view.question.threshold - value).abs() < 1e-12;
        Choice { is_chosen, ..choice(text, words.number(value, digits), "") }
    };
    let mut all: Vec<Choice> = Thresholds::ALL.iter().map(known).collect();
    all.push(Choice { is_chosen: own, ..choice("own", words.t("ev-threshold-own").into_owned(), "") });
    all
}

fn conventions(view: &View<'_>) -> Vec<Choice> {
    let words = view.words();
    let of = |value: &str, convention: Convention| Choice {
        is_chosen: view.question.convention == convention,
        ..choice(value, words.t(&format!("ev-convention-{value}")).into_owned(), "")
    };
    vec![of("rozum", Convention::Rozum), of("stata", Convention::Stata)]
}

//! What an evidence page is put together from: the charts of the result, and the parts below.

use crate::evidence::{Chart, Kind, OPTIONS_NEED, View, chart, undrawn};
use crate::frame::Frame;
use rozum_app::evidence::Shown;
use rozum_measures::Measure;
use rozum_measures::catalogue::Shape;

/// A part of the page below the result.
pub struct Part {
    pub id: &'static str,
    pub title: String,
    pub says: String,
    pub refusal: Option<String>,
    pub caution: Option<String>,
    /// Why what the table supports is not drawn.
    pub undrawn: Option<String>,
    pub charts: Vec<Chart>,
}

/// Those of the charts that fit.
pub fn charts(view: &View<'_>, kinds: &[Kind]) -> Vec<Chart> {
    kinds.iter().filter_map(|kind| chart(view, *kind)).collect()
}

/// The charts of the result itself.
pub fn main_kinds(view: &View<'_>) -> Vec<Kind> {
    if view.material.has_indicators() {
        return vec![Kind::Map, Kind::Ranking, Kind::Lines];
    }
    let shape = match view.question.shown {
        Shown::Figures => Shape::Cell,
        Shown::Measure(measure) => measure.shape(),
    };
    match shape {
        Shape::Cell | Shape::RegionPair => vec![Kind::Heatmap],
        Shape::Region => vec![Kind::Map, Kind::Ranking],
        Shape::Activity => vec![Kind::Ranking],
        Shape::ActivityPair => vec![Kind::Network],
    }
}

/// The parts below: one activity, one region, the activity space, options.
pub fn parts(view: &View<'_>, f: &Frame, shown: &[Kind]) -> Vec<Part> {
    if view.material.has_indicators() {
        return Vec::new();
    }
    let refusal = |measures: &[Measure]| {
        let first = measures.iter().find_map(|&measure| view.refusal(Shown::Measure(measure)));
        first.map(|reason| f.reason(reason))
    };
    let caution = |measures: &[Measure]| {
        let first = measures.iter().find_map(|&measure| view.caution(Shown::Measure(measure)));
        first.map(|reason| f.reason(reason))
    };
    let part = |id: &'static str, title: String, needed: &[Measure], kinds: &[Kind]| {
        let refusal = refusal(needed);
        let caution = if refusal.is_some() { None } else { caution(needed) };
        let charts = if refusal.is_some() { Vec::new() } else { charts(view, kinds) };
        let says = f.t(&view.wording(&format!("ev-part-{id}-says"))).into_owned();
        let undrawn = kinds.iter().find_map(|kind| undrawn(view, *kind)).filter(|_| refusal.is_none());
        Part { id, title, says, refusal, caution, undrawn: undrawn.map(|reason| f.reason(&reason)), charts }
    };
    let mut parts = Vec::new();
    let of_cells = shown.contains(&Kind::Heatmap)
        && !matches!(view.question.shown, Shown::Measure(Measure::Complementarity))
        && view.refusal(view.question.shown).is_none();
    if of_cells {
        let title = f.tv("ev-part-activity", view.activity_name()).into_owned();
        parts.push(part("activity-charts", title, &[], &[Kind::Map, Kind::Ranking]));
    }
    let title = f.tv("ev-part-region", view.region_name()).into_owned();
    parts.push(part("region-charts", title, &[Measure::LocationQuotient], &[Kind::Profile, Kind::Scatter]));
    if !shown.contains(&Kind::Network) {
        let title = f.t("ev-part-space").into_owned();
        parts.push(part("space", title, &[Measure::Proximity], &[Kind::Network]));
    }
    let title = f.tv("ev-part-options", view.region_name()).into_owned();
    parts.push(part("options", title, &OPTIONS_NEED, &[Kind::Options]));
    parts.retain(|part| part.refusal.is_some() || part.undrawn.is_some() || !part.charts.is_empty());
    parts
}

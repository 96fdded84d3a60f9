//! The drawings of chains: bands between activities or around a region, and arcs on the map.

use super::shown::Activity;
use crate::frame::Frame;
use rozum_charts::{
    Figure, Flow, Heading, LegendEntry, MapArc, MapCell, MapView, SankeyNode, SankeyView, Shade, Steps, Table,
};
use rozum_coordination::chains::Link;
use rozum_locale::text_with;
use rozum_model::RegionIso;
use std::collections::BTreeMap;

/// Bands and arcs drawn at most; tables and files have all.
const DRAWN: usize = 26;

/// A drawing with its table.
pub struct Drawn {
    pub title: String,
    pub svg: String,
    pub table: Table,
}

/// The map with what it shows, as rows.
pub struct Mapped {
    pub svg: String,
    pub legend: Vec<LegendEntry>,
    /// From, to, how many links.
    pub rows: Vec<(RegionIso, RegionIso, usize)>,
}

/// Flows counted by their ends, the largest first.
fn counted<E: Ord + Clone>(ends: impl Iterator<Item = (E, E)>) -> Vec<((E, E), usize)> {
    let mut counts: BTreeMap<(E, E), usize> = BTreeMap::new();
    for ends in ends {
        *counts.entry(ends).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts
}

/// An end of a band: its column, what orders it, and its name.
type End = (usize, String);

/// Who supplies what to whom; `None` where nothing does.
pub fn sankey(f: &Frame, links: &[Link], region: Option<RegionIso>) -> Option<Drawn> {
    let ends = |link: &Link| match region {
        None => ((0, division(&link.kved_from)), (1, division(&link.kved_to))),
        Some(region) if link.region_to == region => {
            ((0, link.region_from.to_string()), (1, division(&link.kved_to)))
        }
        Some(_) => ((1, division(&link.kved_from)), (2, link.region_to.to_string())),
    };
    let flows = counted(links.iter().map(ends));
    if flows.is_empty() {
        return None;
    }
    let title = region.map_or_else(
        || f.t("chains-sankey-title").into_owned(),
        |region| f.tv("chains-sankey-region", f.region(region)).into_owned(),
    );
    let columns = match region {
        None => vec![f.t("chains-column-suppliers").into_owned(), f.t("chains-column-users").into_owned()],
        Some(region) => vec![
            f.t("chains-column-suppliers").into_owned(),
            f.region(region).into_owned(),
            f.t("chains-column-users").into_owned(),
        ],
    };
    let view = |flows: &[((End, End), usize)]| view(f, &title, &columns, flows);
    let shown = view(flows.get(..DRAWN).unwrap_or(&flows));
    Some(Drawn { svg: shown.for_page(), table: view(&flows).table(), title: title.clone() })
}

fn view(f: &Frame, title: &str, columns: &[String], flows: &[((End, End), usize)]) -> SankeyView {
    let ends = flows.iter().flat_map(|((from, to), _)| [from, to]);
    let places: BTreeMap<&End, usize> = {
        let mut all: Vec<&End> = ends.collect();
        all.sort();
        all.dedup();
        all.into_iter().zip(0..).collect()
    };
    let place = |end: &End| places.get(end).copied().unwrap_or_default();
    let flow = |((from, to), count): &((End, End), usize)| {
        let figure = Figure::new(f64::from(u32::try_from(*count).unwrap_or(u32::MAX)), f.number(*count));
        Flow { from: place(from), to: place(to), figure }
    };
    SankeyView {
        heading: Heading {
            id: "flows".to_owned(),
            title: title.to_owned(),
            description: f.t("chains-sankey-note").into_owned(),
        },
        head: ["chains-sankey-from", "chains-sankey-to", "chains-sankey-number"]
            .map(|id| f.t(id).into_owned()),
        columns: columns.to_vec(),
        nodes: places.keys().map(|(column, name)| node(f, *column, name)).collect(),
        flows: flows.iter().map(flow).collect(),
    }
}

/// A region leads to its chains; an activity leads nowhere.
fn node(f: &Frame, column: usize, name: &str) -> SankeyNode {
    if let Ok(region) = name.parse::<RegionIso>() {
        let href = Some(f.href(format!("/coordination/chains?region={region}")));
        return SankeyNode { label: f.region(region).into_owned(), column, href };
    }
    let activity = Activity::of(f, name);
    SankeyNode { label: format!("{} {}", activity.code, activity.title), column, href: None }
}

fn division(code: &str) -> String {
    code.split('.').next().unwrap_or(code).to_owned()
}

/// The map: regions by how many links they have, and arcs between those that have most. A region without a strategy has no
/// links that could be counted.
pub fn map(
    f: &Frame,
    links: &[Link],
    region: Option<RegionIso>,
    has_strategy: &dyn Fn(RegionIso) -> bool,
) -> Mapped {
    let flows = counted(links.iter().map(|link| (link.region_from, link.region_to)));
    let count = |iso: RegionIso| {
        let own = links.iter().filter(|link| [link.region_from, link.region_to].contains(&iso)).count();
        has_strategy(iso).then(|| u32::try_from(own).unwrap_or(u32::MAX))
    };
    let all: Vec<RegionIso> = rozum_reference::regions::REGIONS.iter().map(|region| region.iso).collect();
    let others = all.iter().copied().filter(|iso| Some(*iso) != region);
    let steps = Steps::over(others.filter_map(count).collect::<Vec<_>>());
    let cell = |iso: RegionIso| {
        let shade = match count(iso) {
            None => Shade::Missing,
            Some(_) if Some(iso) == region => Shade::Yes,
            Some(count) => steps.shade(count),
        };
        cell(f, iso, count(iso), shade)
    };
    let mut legend = LegendEntry::of_steps(&steps);
    legend.push(LegendEntry::new(Shade::Missing, f.t("no-strategy")));
    let title = f.t("chains-map-title").into_owned();
    let cells = all.iter().copied().map(cell).collect();
    let view = MapView { id: "cm".to_owned(), title, cells, legend };
    let most = flows.first().map_or(1, |(_, count)| *count);
    let arcs: Vec<MapArc> =
        flows.iter().take(DRAWN).map(|(ends, count)| arc(f, *ends, *count, most)).collect();
    Mapped {
        svg: view.svg_with(&arcs),
        legend: view.legend.clone(),
        rows: flows.into_iter().map(|((from, to), count)| (from, to, count)).collect(),
    }
}

fn cell(f: &Frame, iso: RegionIso, count: Option<u32>, shade: Shade) -> MapCell {
    let name = f.region(iso).into_owned();
    let number = count.map(|count| f.number(count as usize));
    let says = number.as_ref().map_or_else(
        || f.t("no-strategy").into_owned(),
        |number| f.tv("chains-map-value", number).into_owned(),
    );
    let label = rozum_reference::regions::region(iso);
    MapCell {
        region: iso,
        title: format!("{name}: {says}"),
        name,
        label: label.map_or("", |region| f.lang.pick(region.short_uk, region.short_en)).to_owned(),
        shade,
        value: number,
        href: f.href(format!("/coordination/chains?region={iso}")),
    }
}

/// Three widths for thirds of the largest.
fn arc(f: &Frame, (from, to): (RegionIso, RegionIso), count: usize, most: usize) -> MapArc {
    let strength = u8::try_from((3 * count).div_ceil(most.max(1))).unwrap_or(3).clamp(1, 3);
    let names = [
        ("from", f.region(from).into_owned().into()),
        ("to", f.region(to).into_owned().into()),
        ("count", count.into()),
    ];
    MapArc { from, to, strength, title: text_with(f.lang, "chains-map-arc", &names).into_owned() }
}

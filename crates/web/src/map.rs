//! The map of the country for a choice of what to show, and the same as a table.

use crate::frame::Frame;
use rozum_app::rows::RegionRow;
use rozum_charts::{LegendEntry, MapCell, MapView, Shade, Steps};
use rozum_diagnosis::{Finding, Rule};
use rozum_model::{RegionIso, SphereId};
use std::fmt;
use std::str::FromStr;

/// What the map shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Number of priorities.
    Priorities,
    /// Number of tasks.
    Tasks,
    /// Number of spheres, each once.
    Spheres,
    /// Regions that declare one sphere.
    Sphere(SphereId),
    /// Number of findings of all rules.
    Findings,
    /// Number of findings of one rule.
    Finding(Rule),
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Priorities => f.write_str("priorities"),
            Self::Tasks => f.write_str("tasks"),
            Self::Spheres => f.write_str("spheres"),
            Self::Sphere(id) => fmt::Display::fmt(id, f),
            Self::Findings => f.write_str("findings"),
            Self::Finding(rule) => fmt::Display::fmt(rule, f),
        }
    }
}

impl FromStr for Shown {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "priorities" => Ok(Self::Priorities),
            "tasks" => Ok(Self::Tasks),
            "spheres" => Ok(Self::Spheres),
            "findings" => Ok(Self::Findings),
            id => id.parse().map(Self::Sphere).or_else(|_| id.parse().map(Self::Finding)).map_err(|_| ()),
        }
    }
}

impl Shown {
    /// The value of a region: `None` where there is no strategy to count in.
    pub fn value(self, row: &RegionRow, findings: &[Finding]) -> Option<usize> {
        let found = |test: &dyn Fn(Rule) -> bool| {
            let own = findings.iter().filter(|finding| finding.region == row.iso && test(finding.rule));
            row.has_strategy.then(|| own.count())
        };
        match self {
            Self::Priorities => row.priorities,
            Self::Tasks => row.tasks,
            Self::Spheres => row.has_strategy.then_some(row.spheres.len()),
            Self::Sphere(id) => row.has_strategy.then(|| usize::from(row.spheres.contains(&id))),
            Self::Findings => found(&|_| true),
            Self::Finding(rule) => found(&|other| other == rule),
        }
    }

    /// Message id of its name; a sphere is named by itself.
    pub fn label(self, f: &Frame) -> String {
        match self {
            Self::Priorities => f.t("show-priorities").into_owned(),
            Self::Tasks => f.t("show-tasks").into_owned(),
            Self::Spheres => f.t("show-spheres").into_owned(),
            Self::Sphere(id) => f.sphere(id).into_owned(),
            Self::Findings => f.t("show-findings").into_owned(),
            Self::Finding(rule) => rozum_app::diagnosis::title(f.lang, rule),
        }
    }

    /// Whether it is counted from findings.
    pub const fn is_of_findings(self) -> bool {
        matches!(self, Self::Findings | Self::Finding(_))
    }
}

/// A map ready for a template.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// What it shows.
    pub title: String,
    /// Heading of the value's column.
    pub column: String,
    /// The drawing.
    pub svg: String,
    /// The legend as a list.
    pub legend: String,
    /// The same as rows.
    pub rows: Vec<Row>,
}

/// A row of the map's table.
#[derive(Debug, Clone)]
pub struct Row {
    /// The region.
    pub iso: RegionIso,
    /// Its value in words.
    pub value: String,
}

/// The map of the country.
pub fn country_map(f: &Frame, regions: &[RegionRow], shown: Shown, findings: &[Finding]) -> Drawn {
    let values: Vec<_> = regions
        .iter()
        .filter_map(|row| shown.value(row, findings))
        .filter_map(|n| u32::try_from(n).ok())
        .collect();
    let steps = Steps::over(values);
    let cells: Vec<_> =
        regions.iter().map(|row| cell(f, row, (shown, shown.value(row, findings)), &steps)).collect();
    let legend = legend(f, shown, &steps);
    let title = f.tv("map-title", shown.label(f)).into_owned();
    let view = MapView { id: "m".to_owned(), title: title.clone(), cells, legend };
    let rows = view
        .cells
        .iter()
        .map(|cell| Row {
            iso: cell.region,
            value: cell.value.clone().unwrap_or_else(|| words(f, &view, cell)),
        })
        .collect();
    Drawn { title, column: shown.label(f), svg: view.svg(), legend: legend_list(&view), rows }
}

/// Where a region lies: a small picture without links.
pub fn locator(f: &Frame, iso: RegionIso) -> String {
    rozum_charts::locator(iso, &f.tv("locator-title", f.region(iso)))
}

fn cell(f: &Frame, row: &RegionRow, (shown, value): (Shown, Option<usize>), steps: &Steps) -> MapCell {
    let name = f.region(row.iso).into_owned();
    let shade = match (shown, value) {
        (_, None) => Shade::Missing,
        (_, Some(_)) if row.spheres.is_empty() && row.priorities == Some(0) && !shown.is_of_findings() => {
            Shade::None
        }
        (Shown::Sphere(_), Some(declared)) => {
            if declared > 0 {
                Shade::Yes
            } else {
                Shade::No
            }
        }
        (_, Some(count)) => steps.shade(u32::try_from(count).unwrap_or(u32::MAX)),
    };
    let said = match (shown, value) {
        (_, None) => f.t("no-strategy").into_owned(),
        (Shown::Sphere(_), Some(declared)) => {
            f.t(if declared > 0 { "map-declares" } else { "map-declares-not" }).into_owned()
        }
        (Shown::Priorities, Some(count)) => f.count("count-priorities", count).into_owned(),
        (Shown::Tasks, Some(count)) => f.count("count-tasks", count).into_owned(),
        (Shown::Spheres, Some(count)) => f.count("count-spheres", count).into_owned(),
        (Shown::Findings | Shown::Finding(_), Some(count)) => f.count("count-findings", count).into_owned(),
    };
    let short = rozum_reference::regions::region(row.iso)
        .map_or("", |region| f.lang.pick(region.short_uk, region.short_en));
    MapCell {
        region: row.iso,
        title: format!("{name}: {said}"),
        name,
        label: short.to_owned(),
        shade,
        value: value.filter(|_| !matches!(shown, Shown::Sphere(_))).map(|count| f.number(count)),
        href: f.href(match shown {
            Shown::Findings | Shown::Finding(_) if row.has_strategy => {
                format!("/regions/{}/diagnosis", row.iso)
            }
            _ => format!("/regions/{}", row.iso),
        }),
    }
}

fn words(f: &Frame, view: &MapView, cell: &MapCell) -> String {
    view.legend
        .iter()
        .find(|entry| entry.shade == cell.shade)
        .map_or_else(|| f.t("no-data").into_owned(), |entry| entry.text.clone())
}

fn legend(f: &Frame, shown: Shown, steps: &Steps) -> Vec<LegendEntry> {
    let mut entries = match shown {
        Shown::Sphere(_) => vec![
            LegendEntry::new(Shade::Yes, f.t("map-declares")),
            LegendEntry::new(Shade::No, f.t("map-declares-not")),
        ],
        _ => LegendEntry::of_steps(steps),
    };
    if !shown.is_of_findings() {
        entries.push(LegendEntry::new(Shade::None, f.t("map-declares-nothing")));
    }
    entries.push(LegendEntry::new(Shade::Missing, f.t("no-strategy")));
    entries
}

fn legend_list(view: &MapView) -> String {
    let mut out = String::from("<ul class=\"legend\">");
    for entry in &view.legend {
        let text = askama::filters::escape(&entry.text, askama::filters::Html).map(|safe| safe.to_string());
        out.push_str(&format!(
            "<li>{} <span>{}</span> <span class=\"legend-count\">{}</span></li>",
            entry.swatch(),
            text.unwrap_or_default(),
            view.count(entry.shade)
        ));
    }
    out.push_str("</ul>");
    out
}

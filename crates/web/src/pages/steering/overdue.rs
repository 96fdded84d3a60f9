//! Everything that is late: by region, by whose turn it is, and one by one.

use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::narrowing::{one_of, turn};
use crate::pages::html;
use crate::query::{chosen, region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{LATE_GROUPS, LATE_KINDS, OverdueFilter, OverdueRow, overdue};
use rozum_model::{PriorityId, RegionIso};
use rozum_reference::regions::Region;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What late things are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    priority: String,
    #[serde(default)]
    group: String,
    #[serde(default)]
    what: String,
    #[serde(default)]
    turn: String,
}

impl Asked {
    fn filter(&self) -> Result<OverdueFilter, PageError> {
        Ok(OverdueFilter {
            region: region(&self.region)?,
            priority: chosen(&self.priority)?,
            group: one_of("group", &self.group, &LATE_GROUPS)?.map(str::to_owned),
            what: one_of("what", &self.what, &LATE_KINDS)?.map(str::to_owned),
            turn: turn(&self.turn)?,
            ..OverdueFilter::default()
        })
    }

    fn suffix(&self) -> String {
        let Self { region, priority, group, what, turn } = self;
        suffix(&[
            ("region", region),
            ("priority", priority),
            ("group", group),
            ("what", what),
            ("turn", turn),
        ])
    }
}

/// A line of the table of regions: how many are late in each group.
struct OfRegion {
    region: Option<RegionIso>,
    counts: [usize; 4],
}

impl OfRegion {
    fn total(&self) -> usize {
        self.counts.iter().sum()
    }
}

/// Whose turn it is, and how often.
struct OfTurn {
    /// Its value in the address.
    code: String,
    /// Name of the body; `None` for the others, whose word is their code.
    name: Option<String>,
    count: usize,
}

#[derive(Template)]
#[template(path = "overdue.html")]
struct Page {
    f: Frame,
    rows: Vec<OverdueRow>,
    regions_late: Vec<OfRegion>,
    /// Of everything that is late, for the choice; those of the rows have the counts.
    turns: Vec<OfTurn>,
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
    priorities: BTreeSet<PriorityId>,
    groups: [&'static str; 4],
    kinds: [&'static str; 8],
}

impl Page {
    /// The rows that a figure of the table of regions counts: what is chosen, of that region, and of that group.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    fn list(&self, region: &RegionIso, group: &str) -> String {
        let group = if group.is_empty() { self.asked.group.clone() } else { group.to_owned() };
        let asked = Asked { region: region.to_string(), group, ..self.asked.clone() };
        self.f.href(format!("/overdue{}", asked.suffix()))
    }
}

/// `GET /overdue`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (snapshot, today) = (&visitor.snapshot, site.rozum.now().kyiv_day());
    let f = Frame::new(&visitor, Section::Governance);
    let all = overdue(snapshot, &OverdueFilter::default(), today, f.lang);
    let rows = overdue(snapshot, &asked.filter()?, today, f.lang);
    html(&Page {
        regions_late: by_region(&f, &rows),
        turns: by_turn(&all),
        priorities: all.iter().filter_map(|row| row.priority).collect(),
        rows,
        suffix: asked.suffix(),
        asked,
        regions: f.regions(),
        groups: LATE_GROUPS,
        kinds: LATE_KINDS,
        f,
    })
}

/// The whole country first, then regions by name.
fn by_region(f: &Frame, rows: &[OverdueRow]) -> Vec<OfRegion> {
    let mut counted: BTreeMap<Option<RegionIso>, [usize; 4]> = BTreeMap::new();
    for row in rows {
        let counts = counted.entry(row.region).or_default();
        for (count, group) in counts.iter_mut().zip(LATE_GROUPS) {
            *count += usize::from(row.group == group);
        }
    }
    let order = f.by_name(counted.keys().copied().flatten());
    let order = std::iter::once(None).chain(order.into_iter().map(Some));
    order.filter_map(|region| Some(OfRegion { region, counts: *counted.get(&region)? })).collect()
}

/// Those for whom most waits first.
fn by_turn(rows: &[OverdueRow]) -> Vec<OfTurn> {
    let mut counted: BTreeMap<String, OfTurn> = BTreeMap::new();
    for row in rows {
        let (code, name) = match (row.turn, &row.turn_id) {
            (Some("body"), Some(id)) => (id.clone(), row.turn_name.clone()),
            (turn, _) => (turn.unwrap_or("nobody").to_owned(), None),
        };
        let turn = counted.entry(code.clone()).or_insert(OfTurn { code, name, count: 0 });
        turn.count += 1;
    }
    let mut all: Vec<OfTurn> = counted.into_values().collect();
    all.sort_by_key(|turn| std::cmp::Reverse(turn.count));
    all
}

/// `GET /overdue.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let today = site.rozum.now().kyiv_day();
    let rows = overdue(&visitor.snapshot, &asked.filter()?, today, visitor.lang);
    download::rows("overdue", format, &rows)
}

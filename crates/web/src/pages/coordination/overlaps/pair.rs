//! Two regions with their priorities side by side.

use super::super::super::html;
use super::Shown;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_app::rows::OverlapRow;
use rozum_coordination::overlaps::RegionPair;
use rozum_model::RegionIso;
use rozum_model::strategy::Priority;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "coordination_pair.html")]
struct Page<'a> {
    f: Frame,
    pair: &'a RegionPair,
    /// In the order of the address.
    sides: [Side<'a>; 2],
    rows: Vec<Shown>,
    p: Option<String>,
    expected: Option<String>,
}

/// A region with its priorities, and how many of the other's each overlaps with.
struct Side<'a> {
    region: RegionIso,
    priorities: Vec<(&'a Priority, usize)>,
}

/// `GET /coordination/overlaps/{a}/{b}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((a, b)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let parsed = |text: &str| text.parse::<RegionIso>().map_err(|_| PageError::NotFound);
    let regions = [parsed(&a)?, parsed(&b)?];
    let found = site.rozum.overlaps_of(&visitor.snapshot).await;
    let pair = found.pair(regions[0], regions[1]).ok_or(PageError::NotFound)?;
    let f = Frame::new(&visitor, Section::Coordination);
    let state = &visitor.snapshot.state;
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for own in found.between(pair.a, pair.b) {
        *counts.entry(own.a).or_default() += 1;
        *counts.entry(own.b).or_default() += 1;
    }
    let side = |region: RegionIso| {
        let all = state.strategy(region).into_iter().flat_map(|own| own.current.priorities.iter());
        let with = |one: &'_ Arc<Priority>| counts.get(&one.id).copied().unwrap_or(0);
        Side { region, priorities: all.map(|one| (one.as_ref(), with(one))).collect() }
    };
    let rows = found.between(pair.a, pair.b).map(|own| Shown::of(&f, OverlapRow::of(state, own, f.lang)));
    html(&Page {
        rows: rows.collect(),
        sides: regions.map(side),
        p: pair.p_value.map(|p| rozum_locale::decimal(f.lang, p, 4)),
        expected: pair.expected.map(|expected| rozum_locale::decimal(f.lang, expected, 1)),
        pair,
        f,
    })
}

//! All regions in one table.

use super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::query::ListQuery;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use rozum_app::rows::{self, RegionRow};

#[derive(Template)]
#[template(path = "regions.html")]
struct Regions {
    f: Frame,
    rows: Vec<RegionRow>,
    query: ListQuery,
    spheres: Vec<rozum_model::SphereId>,
}

/// Regions that the address leaves; with `strategy=yes` those whose strategy stands in the register.
fn listed(visitor: &Visitor, query: &ListQuery) -> Result<Vec<RegionRow>, PageError> {
    let mut rows = rows::regions(&visitor.snapshot.state, &query.filter()?);
    rows.retain(|row| query.strategy.is_empty() || row.has_strategy == (query.strategy == "yes"));
    Ok(rows)
}

/// `GET /regions`
pub async fn page(visitor: Visitor, Query(query): Query<ListQuery>) -> Result<Response, PageError> {
    let rows = listed(&visitor, &query)?;
    let spheres = rozum_model::SphereId::all().collect();
    html(&Regions { f: Frame::new(&visitor, Section::Regions), rows, query, spheres })
}

/// `GET /regions.csv`, `/regions.json`
pub async fn download(
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(query): Query<ListQuery>,
) -> Result<Response, PageError> {
    download::rows("regions", format, &listed(&visitor, &query)?)
}

/// `GET /strategies.csv`, `/strategies.json`
pub async fn download_strategies(
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(query): Query<ListQuery>,
) -> Result<Response, PageError> {
    download::rows("strategies", format, &rows::strategies(&visitor.snapshot.state, &query.filter()?))
}

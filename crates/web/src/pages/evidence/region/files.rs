//! Priorities beside figures, as files.

use super::{known, tables};
use crate::download::{self, Format};
use crate::error::PageError;
use crate::evidence::Address;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::evidence::PriorityEvidenceRow;
use rozum_model::RegionIso;
use std::sync::Arc;

/// `GET /regions/{iso}/evidence.csv`, `.json`: each priority beside the figures.
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((iso, format)): Path<(String, Format)>,
    Query(address): Query<Address>,
) -> Result<Response, PageError> {
    let iso = known(&iso)?;
    let rows = declared_rows(&site, &visitor, iso, &address).await?;
    download::rows(&format!("evidence-{iso}"), format, &rows)
}

async fn declared_rows(
    site: &Site,
    visitor: &Visitor,
    iso: RegionIso,
    address: &Address,
) -> Result<Vec<PriorityEvidenceRow>, PageError> {
    let (telling, _) = tables(site, iso).await;
    let named = telling.iter().find(|material| material.id() == address.dataset);
    let Some(material) = named.or_else(|| telling.first()) else { return Ok(Vec::new()) };
    let threshold = address.threshold().map_err(PageError::BadRequest)?;
    let last = material.panel.matrices.len().saturating_sub(1);
    let time = material.time(&address.time).unwrap_or(last);
    let found = site.rozum.against(&visitor.snapshot.state, iso, material, (time, threshold), visitor.lang);
    Ok(found.map(|found| found.priorities).unwrap_or_default())
}

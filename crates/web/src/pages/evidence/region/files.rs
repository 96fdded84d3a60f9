//! Priorities beside figures, as files.

use super::{chosen, known, tables};
use crate::download::{self, Format};
use crate::error::PageError;
use crate::evidence::Address;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::evidence::{PriorityEvidenceRow, excerpt};
use rozum_model::{Reason, RegionIso};
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
    let (material, strange) = chosen(&telling, address);
    let Some(material) = material else { return Ok(Vec::new()) };
    if let Some(reason) = strange {
        return Err(PageError::BadRequest(reason));
    }
    let threshold = address.threshold().map_err(PageError::BadRequest)?;
    let last = material.panel.matrices.len().saturating_sub(1);
    let unknown = || Reason::new("ev-no-such-period").with("value", excerpt(&address.time));
    let time = if address.time.is_empty() { Some(last) } else { material.time(&address.time) };
    let time = time.ok_or_else(|| PageError::BadRequest(unknown()))?;
    let found = site.rozum.against(&visitor.snapshot.state, iso, material, (time, threshold), visitor.lang);
    Ok(found.map(|found| found.priorities).unwrap_or_default())
}

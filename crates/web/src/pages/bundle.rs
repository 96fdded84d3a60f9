//! Extracts of the journal about one thing, to verify elsewhere.

use super::journal_failed;
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_model::event::Subject;
use std::sync::Arc;

/// `GET /projects/{id}/bundle`
pub async fn of_project(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let about = Subject::Application(id.parse().map_err(|_| PageError::NotFound)?);
    bundle(&site, &visitor, &about, &id).await
}

/// `GET /bodies/{id}/bundle`
pub async fn of_body(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let about = Subject::Body(id.parse().map_err(|_| PageError::NotFound)?);
    bundle(&site, &visitor, &about, &id).await
}

async fn bundle(site: &Site, visitor: &Visitor, about: &Subject, id: &str) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let files = site.rozum.extract(state, about).await.map_err(|error| journal_failed(&error))?;
    let files = files.ok_or(PageError::NotFound)?;
    // Packing is work for a processor: not on the threads that answer everyone else.
    let packed = tokio::task::spawn_blocking(move || files.to_zip()).await;
    let bytes = packed.map_err(|error| {
        tracing::error!(%error, "bundle failed");
        PageError::Internal
    })?;
    let bytes = bytes.map_err(|error| journal_failed(&error))?;
    let name = format!("attachment; filename=\"rozum-{id}-{}.zip\"", state.size);
    let headers = [(header::CONTENT_TYPE, "application/zip".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

//! Files that the record names, by hash: whoever has one knows that it is the very file.

use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_app::PaperError;
use rozum_model::Reason;
use std::sync::Arc;

/// A file never changes, but one that nothing names yet is its owner's alone.
const FOR_EVER: &str = "private, max-age=31536000, immutable";
/// Nothing in a file may load or run anything.
const QUIET: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/// `GET /files/{sha256}`
pub async fn whole(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(sha256): Path<String>,
) -> Result<Response, PageError> {
    allowed(&site, &visitor, &sha256).await?;
    let found = site.rozum.paper(&sha256).await.map_err(|error| failed(&error))?;
    let (look, bytes) = found.ok_or_else(|| absent(&sha256))?;
    let (kind, name) = match look.kind {
        Some(kind) => (kind.media_type(), format!("{sha256}.{}", kind.extension())),
        None => ("application/octet-stream", sha256),
    };
    let shown = look.kind.is_some_and(|kind| kind.is_picture() || kind == rozum_papers::Kind::Pdf);
    let how = if shown { "inline" } else { "attachment" };
    Ok(answer(kind, &format!("{how}; filename=\"{name}\""), bytes))
}

/// `GET /files/{sha256}/small`
pub async fn small(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(sha256): Path<String>,
) -> Result<Response, PageError> {
    allowed(&site, &visitor, &sha256).await?;
    let drawn = site.rozum.small_picture(&sha256).await.map_err(|error| failed(&error))?;
    let drawn = drawn.ok_or_else(|| absent(&sha256))?;
    Ok(answer("image/jpeg", "inline", drawn.to_vec()))
}

async fn allowed(site: &Site, visitor: &Visitor, sha256: &str) -> Result<(), PageError> {
    let asks = visitor.viewer.as_ref().map(|viewer| &viewer.account);
    let may = site.rozum.may_read_paper(sha256, asks).await.map_err(|error| failed(&error))?;
    if may { Ok(()) } else { Err(PageError::NotFound) }
}

fn absent(sha256: &str) -> PageError {
    PageError::NoSuch(Reason::new("file-kept-elsewhere").with("hash", sha256))
}

fn failed(error: &PaperError) -> PageError {
    tracing::error!(%error, "a file cannot be given");
    PageError::Internal
}

fn answer(kind: &str, disposition: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition.to_owned()),
        (header::CACHE_CONTROL, FOR_EVER.to_owned()),
        (header::CONTENT_SECURITY_POLICY, QUIET.to_owned()),
    ];
    (headers, bytes).into_response()
}

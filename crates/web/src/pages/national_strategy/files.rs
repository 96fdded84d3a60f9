//! The document as a file.

use super::{Asked, failed};
use crate::documents::{self, DocumentError};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_model::Reason;
use serde::Deserialize;
use std::sync::Arc;

/// Formats of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For print and for the file.
    Pdf,
    /// For a word processor.
    Docx,
    /// The whole document, for programs.
    Json,
}

/// `GET /national-strategy.pdf`, `.docx`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let snapshot = site.rozum.snapshot_at(asked.size()?).await.map_err(|error| failed(&error))?;
    let document =
        site.rozum.national_strategy(&snapshot, visitor.lang).await.map_err(|error| failed(&error))?;
    let (at, size, address) = (snapshot.state.last_at, snapshot.state.size, site.settings.address.clone());
    let made = site.rozum.drawn(move || match format {
        Format::Pdf => documents::pdf(&document, &address, at),
        Format::Docx => documents::docx(&document, &address, at),
        Format::Json => {
            serde_json::to_vec(&*document).map_err(|error| DocumentError::Fault(error.to_string()))
        }
    });
    let bytes = made.await.map_err(|error| unmade(&error))?;
    let (kind, extension) = match format {
        Format::Pdf => ("application/pdf", "pdf"),
        Format::Docx => ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        Format::Json => ("application/json", "json"),
    };
    let lang = visitor.lang;
    let name = format!("attachment; filename=\"rozum-national-strategy-{size}-{lang}.{extension}\"");
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], bytes)
        .into_response())
}

fn unmade(error: &DocumentError) -> PageError {
    match error {
        DocumentError::WithoutPdf => PageError::NoSuch(Reason::new("without-pdf")),
        DocumentError::Fault(_) => {
            tracing::error!(%error, "document failed");
            PageError::Internal
        }
    }
}

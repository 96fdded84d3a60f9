//! The document as a file.

use super::{Asked, edition};
use crate::documents::{self, DocumentError};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_app::{Snapshot, Typeset, TypesettingError};
use rozum_document::Document;
use rozum_locale::Lang;
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
    let (snapshot, document) = edition(&site, &visitor, asked.size()?).await?;
    let size = snapshot.state.size;
    let bytes = bytes(&site, &snapshot, document, (visitor.lang, format)).await?;
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

/// The file; one that takes long to make is kept with the state that it is of.
async fn bytes(
    site: &Site,
    snapshot: &Arc<Snapshot>,
    document: Arc<Document>,
    (lang, format): (Lang, Format),
) -> Result<Bytes, PageError> {
    let (at, address) = (snapshot.state.last_at, site.settings.address.clone());
    let typeset = match format {
        Format::Json => {
            let json = site.rozum.drawn(move || serde_json::to_vec(&*document)).await;
            let unwritten = |error: serde_json::Error| unmade(&DocumentError::Fault(error.to_string()));
            return json.map(Bytes::from).map_err(unwritten);
        }
        Format::Pdf => Typeset::Pdf,
        Format::Docx => Typeset::Docx,
    };
    let make = move || match typeset {
        Typeset::Pdf => documents::pdf(&document, &address, at),
        Typeset::Docx => documents::docx(&document, &address, at),
    };
    let made = site.rozum.typeset(snapshot, (lang, typeset), make).await;
    made.map(Bytes::from_owner).map_err(|error| match error {
        TypesettingError::Busy => PageError::Busy,
        TypesettingError::Unmade(error) => unmade(&error),
    })
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

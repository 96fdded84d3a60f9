//! A table as a file: the same rows that the page shows.

use crate::error::PageError;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

/// Formats that every table has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Comma-separated, UTF-8 with byte order mark so that spreadsheets read Cyrillic.
    Csv,
    /// An array of objects.
    Json,
}

/// The rows in the format.
pub fn rows<T: Serialize>(name: &str, format: Format, rows: &[T]) -> Result<Response, PageError> {
    let failed = |error: rozum_publish::Error| {
        tracing::error!(%error, name, "table failed");
        PageError::Internal
    };
    let (kind, extension, bytes) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "csv", rozum_publish::csv(rows).map_err(failed)?),
        Format::Json => ("application/json", "json", rozum_publish::json(rows).map_err(failed)?),
    };
    let disposition = format!("attachment; filename=\"rozum-{name}.{extension}\"");
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes)
        .into_response())
}

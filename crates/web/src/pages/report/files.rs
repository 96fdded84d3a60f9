//! The report as a file.

use super::{Asked, known, made, period};
use crate::documents::{self, DocumentError};
use crate::error::PageError;
use crate::pages::of_today;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_app::{MadeReport, Typeset, TypesettingError};
use rozum_model::{Reason, Timestamp};
use rozum_reports::{Monitoring, Scope};
use serde::Deserialize;
use std::sync::Arc;

/// Formats of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For print and for the file.
    Pdf,
    /// For a word processor.
    Docx,
    /// Its tables, for a spreadsheet.
    Xlsx,
    /// The whole, for programs.
    Json,
}

impl Format {
    const fn kind(self) -> (&'static str, &'static str) {
        match self {
            Self::Pdf => ("application/pdf", "pdf"),
            Self::Docx => ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Self::Xlsx => (crate::XLSX, "xlsx"),
            Self::Json => ("application/json", "json"),
        }
    }
}

/// `GET /report.pdf`, `.docx`, `.xlsx`, `.json`
pub async fn country(
    state: State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    asked: Query<Asked>,
) -> Result<Response, PageError> {
    download(&state, &visitor, (Scope::Country, format), &asked).await
}

/// `GET /regions/{iso}/report.pdf`, `.docx`, `.xlsx`, `.json`
pub async fn region(
    state: State<Arc<Site>>,
    visitor: Visitor,
    Path((iso, format)): Path<(String, Format)>,
    asked: Query<Asked>,
) -> Result<Response, PageError> {
    download(&state, &visitor, (known(&iso)?, format), &asked).await
}

async fn download(
    site: &Site,
    visitor: &Visitor,
    (scope, format): (Scope, Format),
    asked: &Asked,
) -> Result<Response, PageError> {
    let period = period(site, asked)?;
    let place = scope.region().map_or_else(|| "ukraine".to_owned(), |region| region.to_string());
    let (kind, extension) = format.kind();
    let lang = visitor.lang;
    let name = format!("attachment; filename=\"rozum-report-{place}-{}-{lang}.{extension}\"", period.id);
    let made = made(site, visitor, scope, period).await?;
    let bytes = bytes(site, &made, format, visitor.snapshot.state.last_at).await?;
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok(of_today((headers, bytes).into_response()))
}

/// The file; one that takes long to make is kept with the report.
async fn bytes(
    site: &Site,
    made: &Arc<MadeReport>,
    format: Format,
    at: Option<Timestamp>,
) -> Result<Bytes, PageError> {
    let (report, address) = (Arc::clone(made), site.settings.address.clone());
    let typeset = match format {
        Format::Pdf => Typeset::Pdf,
        Format::Docx => Typeset::Docx,
        Format::Json => {
            let json = site.rozum.drawn(move || report_json(&report.report)).await;
            return json.map(Bytes::from).map_err(|error| unmade(&error));
        }
        Format::Xlsx => {
            let xlsx = site.rozum.drawn(move || report_xlsx(&report.report, &address)).await;
            return xlsx.map(Bytes::from).map_err(|error| unmade(&error));
        }
    };
    let make = move || match typeset {
        Typeset::Pdf => documents::pdf(&report.report.document, &address, at),
        Typeset::Docx => documents::docx(&report.report.document, &address, at),
    };
    let file = site.rozum.typeset_report(made, typeset, make).await;
    file.map(Bytes::from_owner).map_err(|error| match error {
        TypesettingError::Busy => PageError::Busy,
        TypesettingError::Unmade(error) => unmade(&error),
    })
}

/// The report as JSON: the document as people read it, and its tables as programs count with them.
pub fn report_json(report: &Monitoring) -> Result<Vec<u8>, DocumentError> {
    let whole = serde_json::json!({ "document": report.document, "workbook": report.workbook });
    serde_json::to_vec_pretty(&whole).map_err(|error| DocumentError::Fault(error.to_string()))
}

/// The tables of a report as XLSX; links lead to that address.
pub fn report_xlsx(report: &Monitoring, site: &str) -> Result<Vec<u8>, DocumentError> {
    rozum_publish::xlsx(&report.workbook, site).map_err(|error| DocumentError::Fault(error.to_string()))
}

fn unmade(error: &DocumentError) -> PageError {
    match error {
        DocumentError::WithoutPdf => PageError::NoSuch(Reason::new("without-pdf")),
        DocumentError::Fault(_) => {
            tracing::error!(%error, "report failed");
            PageError::Internal
        }
    }
}

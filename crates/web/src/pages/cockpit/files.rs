//! The tables of the cockpit as files.

use crate::download::{self, Format};
use crate::error::PageError;
use crate::pages::of_today;
use crate::pages::report::failed;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::extract::{Path, State};
use axum::response::Response;
use std::sync::Arc;

/// `GET /cockpit/regions.csv`, `priorities`, `sources`, `late`, `risks`; `.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(table): Path<String>,
) -> Result<Response, PageError> {
    let (name, format) = match table.rsplit_once('.') {
        Some((name, "csv")) => (name, Format::Csv),
        Some((name, "json")) => (name, Format::Json),
        _ => return Err(PageError::NotFound),
    };
    let cockpit = site.rozum.cockpit(&visitor.snapshot).await.map_err(|error| failed(&error))?;
    let file = format!("cockpit-{name}");
    let response = match name {
        "regions" => download::rows(&file, format, &cockpit.regions),
        "priorities" => download::rows(&file, format, &cockpit.priorities),
        "sources" => download::rows(&file, format, &cockpit.sources),
        "late" => download::rows(&file, format, &cockpit.late),
        "risks" => download::rows(&file, format, &cockpit.risks),
        _ => Err(PageError::NotFound),
    };
    response.map(of_today)
}

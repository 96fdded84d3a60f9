//! All calls with their money.

use super::super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::narrowing::{self, CALL_STAGES};
use crate::query::{region, suffix};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use rozum_app::rows::{CallRow, calls};
use rozum_reference::regions::Region;
use serde::Deserialize;

/// What calls are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    stage: String,
}

#[derive(Template)]
#[template(path = "calls.html")]
struct Page {
    f: Frame,
    rows: Vec<CallRow>,
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
    stages: &'static [&'static str],
}

fn rows(visitor: &Visitor, asked: &Asked) -> Result<Vec<CallRow>, PageError> {
    let stage = narrowing::one_of("stage", &asked.stage, &CALL_STAGES)?;
    Ok(calls(&visitor.snapshot.state, region(&asked.region)?, stage))
}

/// `GET /calls`
pub async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let rows = rows(&visitor, &asked)?;
    let suffix = suffix(&[("region", &asked.region), ("stage", &asked.stage)]);
    let f = Frame::new(&visitor, Section::Governance);
    html(&Page { regions: f.regions(), f, rows, asked, suffix, stages: &CALL_STAGES })
}

/// `GET /calls.csv`, `.json`
pub async fn download(
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    download::rows("calls", format, &rows(&visitor, &asked)?)
}

//! Organisations that take part.

use super::super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::query::{region, suffix};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use rozum_app::rows::{OrganisationRow, organisations};
use rozum_model::stakeholder::Sector;
use rozum_reference::regions::Region;
use serde::Deserialize;

/// What organisations are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    sector: String,
}

#[derive(Template)]
#[template(path = "organisations.html")]
struct Page {
    f: Frame,
    rows: Vec<OrganisationRow>,
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
}

fn rows(visitor: &Visitor, asked: &Asked) -> Result<Vec<OrganisationRow>, PageError> {
    let sector = crate::narrowing::sector(&asked.sector)?;
    Ok(organisations(&visitor.snapshot.state, region(&asked.region)?, sector))
}

/// `GET /organisations`
pub async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let rows = rows(&visitor, &asked)?;
    let suffix = suffix(&[("region", &asked.region), ("sector", &asked.sector)]);
    let f = Frame::new(&visitor, Section::Governance);
    html(&Page { regions: f.regions(), f, rows, asked, suffix })
}

/// `GET /organisations.csv`, `.json`
pub async fn download(
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    download::rows("organisations", format, &rows(&visitor, &asked)?)
}

//! All cases of oversight with their deadlines.

use super::super::html;
use super::parts::Link;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::narrowing::{self, CASE_STAGES};
use crate::query::{region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{CaseRow, cases};
use rozum_reference::regions::Region;
use serde::Deserialize;
use std::sync::Arc;

/// What cases are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    stage: String,
}

#[derive(Template)]
#[template(path = "cases.html")]
struct Page {
    f: Frame,
    rows: Vec<(CaseRow, Link)>,
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
    stages: &'static [&'static str],
}

fn rows(site: &Site, visitor: &Visitor, asked: &Asked) -> Result<Vec<CaseRow>, PageError> {
    let stage = narrowing::one_of("stage", &asked.stage, &CASE_STAGES)?;
    Ok(cases(&visitor.snapshot.state, region(&asked.region)?, stage, site.rozum.now().kyiv_day()))
}

/// `GET /cases`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let about = |row: CaseRow| {
        let case = state.governance.case(row.id)?;
        Some((row, Link::about(state, case.about)))
    };
    let rows = rows(&site, &visitor, &asked)?.into_iter().filter_map(about).collect();
    let suffix = suffix(&[("region", &asked.region), ("stage", &asked.stage)]);
    let f = Frame::new(&visitor, Section::Governance);
    html(&Page { regions: f.regions(), f, rows, asked, suffix, stages: &CASE_STAGES })
}

/// `GET /cases.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    download::rows("cases", format, &rows(&site, &visitor, &asked)?)
}

//! The register of risks.

use super::entering;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::narrowing::{RISK_STATES, RISKS_OF, one_of};
use crate::pages::governance::parts::{Act, answer};
use crate::query::{region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{RiskRecordFilter, RiskRecordRow, risk_records};
use rozum_reference::regions::Region;
use serde::Deserialize;
use std::sync::Arc;

/// What risks are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    state: String,
}

impl Asked {
    fn filter(&self) -> Result<RiskRecordFilter, PageError> {
        Ok(RiskRecordFilter {
            region: region(&self.region)?,
            about: one_of("about", &self.about, &RISKS_OF)?.map(str::to_owned),
            state: one_of("state", &self.state, &RISK_STATES)?.map(str::to_owned),
        })
    }

    fn suffix(&self) -> String {
        let Self { region, about, state } = self;
        suffix(&[("region", region), ("about", about), ("state", state)])
    }
}

#[derive(Template)]
#[template(path = "risk_register.html")]
struct Page {
    f: Frame,
    rows: Vec<RiskRecordRow>,
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
    abouts: [&'static str; 4],
    states: [&'static str; 3],
    acts: Vec<Act>,
}

/// `GET /risks/register`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (state, today) = (&visitor.snapshot.state, site.rozum.now().kyiv_day());
    let f = Frame::new(&visitor, Section::Governance);
    let page = Page {
        rows: risk_records(state, &asked.filter()?, today),
        suffix: asked.suffix(),
        asked,
        regions: f.regions(),
        abouts: RISKS_OF,
        states: RISK_STATES,
        acts: entering(&f, &site, state, "register-risk"),
        f,
    };
    answer(&page.f, &page)
}

/// `GET /risks/register.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let today = site.rozum.now().kyiv_day();
    download::rows("risk-register", format, &risk_records(&visitor.snapshot.state, &asked.filter()?, today))
}

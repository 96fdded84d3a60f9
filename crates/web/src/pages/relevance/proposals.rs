//! Proposals of all regions to change or drop priorities: open, adopted, refused.

use super::super::private;
use super::of_today;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::query::{chosen, region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{ProposalFilter, ProposalRow, ProposalState, proposals};
use rozum_model::RegionIso;
use rozum_model::relevance::OVERDUE_DAYS;
use serde::Deserialize;
use std::sync::Arc;

/// What proposals are narrowed to. Empty means not chosen.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    state: String,
}

impl Asked {
    fn filter(&self) -> Result<ProposalFilter, PageError> {
        Ok(ProposalFilter { region: region(&self.region)?, state: chosen(&self.state)? })
    }

    fn suffix(&self) -> String {
        suffix(&[("region", &self.region), ("state", &self.state)])
    }
}

#[derive(Template)]
#[template(path = "relevance_proposals.html")]
struct Page {
    f: Frame,
    asked: Asked,
    regions: Vec<RegionIso>,
    rows: Vec<ProposalRow>,
    /// How many of all proposals are in each state, and how many open ones are overdue.
    counts: [(&'static str, usize); 4],
    overdue: usize,
    suffix: String,
}

impl Page {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    fn has(&self, region: &RegionIso) -> bool {
        self.asked.region == region.to_string()
    }

    #[expect(clippy::unused_self, reason = "templates call everything on the page")]
    fn class(&self, row: &ProposalRow) -> &'static str {
        match row.state {
            "adopted" => "success",
            "open" if row.overdue => "error",
            "open" => "warning",
            _ => "info",
        }
    }

    #[expect(clippy::unused_self, reason = "templates call everything on the page")]
    fn overdue_days(&self) -> String {
        OVERDUE_DAYS.to_string()
    }
}

/// `GET /coordination/proposals`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let filter = asked.filter()?;
    let (state, now) = (&visitor.snapshot.state, site.rozum.now());
    let all = proposals(state, now, &ProposalFilter::default());
    let counts =
        ProposalState::ALL.map(|own| (own.code(), all.iter().filter(|row| row.state == own.code()).count()));
    private(&Page {
        rows: proposals(state, now, &filter),
        regions: state.strategies.keys().copied().collect(),
        overdue: all.iter().filter(|row| row.overdue).count(),
        suffix: asked.suffix(),
        counts,
        asked,
        f: Frame::new(&visitor, Section::Coordination),
    })
}

/// `GET /coordination/proposals.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let rows = proposals(&visitor.snapshot.state, site.rozum.now(), &asked.filter()?);
    download::rows("proposals", format, &rows).map(of_today)
}

//! All reviews of strategies, priorities and projects.

use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::narrowing::{REVIEW_STAGES, STEERED, one_of};
use crate::pages::html;
use crate::query::{chosen, region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{StageReviewFilter, StageReviewRow, stage_reviews};
use rozum_model::PriorityId;
use rozum_reference::regions::Region;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What reviews are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    priority: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    stage: String,
}

impl Asked {
    fn filter(&self) -> Result<StageReviewFilter, PageError> {
        Ok(StageReviewFilter {
            region: region(&self.region)?,
            priority: chosen(&self.priority)?,
            about: one_of("about", &self.about, &STEERED)?.map(str::to_owned),
            stage: one_of("stage", &self.stage, &REVIEW_STAGES)?.map(str::to_owned),
        })
    }

    fn suffix(&self) -> String {
        let Self { region, priority, about, stage } = self;
        suffix(&[("region", region), ("priority", priority), ("about", about), ("stage", stage)])
    }
}

#[derive(Template)]
#[template(path = "reviews.html")]
struct Page {
    f: Frame,
    rows: Vec<StageReviewRow>,
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
    /// Those that have reviews.
    priorities: BTreeSet<PriorityId>,
    abouts: [&'static str; 3],
    stages: [&'static str; 5],
}

/// `GET /reviews`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (state, today) = (&visitor.snapshot.state, site.rozum.now().kyiv_day());
    let f = Frame::new(&visitor, Section::Governance);
    let all = stage_reviews(state, &StageReviewFilter::default(), today, f.lang);
    html(&Page {
        rows: stage_reviews(state, &asked.filter()?, today, f.lang),
        suffix: asked.suffix(),
        asked,
        regions: f.regions(),
        priorities: all.iter().filter_map(|row| row.priority).collect(),
        abouts: STEERED,
        stages: REVIEW_STAGES,
        f,
    })
}

/// `GET /reviews.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let today = site.rozum.now().kyiv_day();
    let rows = stage_reviews(&visitor.snapshot.state, &asked.filter()?, today, visitor.lang);
    download::rows("reviews", format, &rows)
}

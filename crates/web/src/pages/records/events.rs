//! All events at which stakeholders met.

use super::{STAGES, entering};
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::narrowing::one_of;
use crate::pages::governance::parts::{Act, answer};
use crate::query::{chosen, region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{OccasionFilter, OccasionRow, occasions};
use rozum_model::PriorityId;
use rozum_model::governance::StrategyStage;
use rozum_reference::regions::Region;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What events are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    stage: String,
    #[serde(default)]
    priority: String,
}

impl Asked {
    fn filter(&self) -> Result<OccasionFilter, PageError> {
        let code = one_of("stage", &self.stage, &STAGES)?;
        Ok(OccasionFilter {
            region: region(&self.region)?,
            stage: StrategyStage::ALL.into_iter().find(|stage| Some(stage.code()) == code),
            priority: chosen(&self.priority)?,
        })
    }

    fn suffix(&self) -> String {
        let Self { region, stage, priority } = self;
        suffix(&[("region", region), ("stage", stage), ("priority", priority)])
    }
}

#[derive(Template)]
#[template(path = "events.html")]
struct Page {
    f: Frame,
    rows: Vec<OccasionRow>,
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
    stages: [&'static str; 6],
    /// Those that events were about.
    priorities: BTreeSet<PriorityId>,
    acts: Vec<Act>,
}

/// `GET /events`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let f = Frame::new(&visitor, Section::Governance);
    let all = occasions(state, &OccasionFilter::default());
    let page = Page {
        rows: occasions(state, &asked.filter()?),
        suffix: asked.suffix(),
        asked,
        regions: f.regions(),
        stages: STAGES,
        priorities: all.into_iter().flat_map(|row| row.priorities).collect(),
        acts: entering(&f, &site, state, "record-occasion"),
        f,
    };
    answer(&page.f, &page)
}

/// `GET /events.csv`, `.json`
pub async fn download(
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    download::rows("events", format, &occasions(&visitor.snapshot.state, &asked.filter()?))
}

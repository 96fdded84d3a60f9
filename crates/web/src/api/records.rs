//! Events at which stakeholders met, and the register of risks.

use super::page::{List, Paging, Problem, chosen};
use crate::error::PageError;
use crate::narrowing::{RISK_STATES, RISKS_OF, word};
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use rozum_app::rows::{self, OccasionFilter, OccasionRow, RiskRecordFilter, RiskRecordRow};
use rozum_model::governance::StrategyStage;
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

type Answered<T> = Result<Json<T>, PageError>;

/// What events are narrowed to beside the region.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct EventsNarrowed {
    /// Only of this stage of a strategy: `analysis`, `discovery`, `priorities`, `action-plan`, `monitoring` or
    /// `evaluation`.
    pub stage: Option<String>,
    /// Only about this priority, `05-P01`.
    pub priority: Option<String>,
}

impl EventsNarrowed {
    fn stage(&self) -> Result<Option<StrategyStage>, PageError> {
        let known = |text: &String| {
            let found = StrategyStage::ALL.into_iter().find(|stage| stage.code() == text);
            let all = StrategyStage::ALL.map(StrategyStage::code);
            found.ok_or_else(|| PageError::BadRequest(rows::not_a_choice("stage", text, all)))
        };
        self.stage.as_ref().map(known).transpose()
    }
}

/// Events at which stakeholders met, the last held first. `sphere` is refused.
#[utoipa::path(get, path = "/events", params(Paging, EventsNarrowed), responses((status = 200, body = List<OccasionRow>), (status = 400, body = Problem)))]
pub async fn events(
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<EventsNarrowed>,
) -> Answered<List<OccasionRow>> {
    let filter = OccasionFilter {
        region: paging.region()?,
        stage: narrowed.stage()?,
        priority: chosen(narrowed.priority.as_deref())?,
    };
    paging.page(rows::occasions(&visitor.snapshot.state, &filter), |row| row.id.to_string()).map(Json)
}

/// What the register of risks is narrowed to beside the region.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RisksNarrowed {
    /// Only about this: `project`, `priority`, `region` or `body`.
    pub about: Option<String>,
    /// Only `open`, `closed` or `overdue`.
    pub state: Option<String>,
}

/// The register of risks as of today: what is looked at next first, what is closed last. `sphere` is refused.
#[utoipa::path(get, path = "/risks/register", params(Paging, RisksNarrowed), responses((status = 200, body = List<RiskRecordRow>), (status = 400, body = Problem)))]
pub async fn risk_register(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<RisksNarrowed>,
) -> Answered<List<RiskRecordRow>> {
    let filter = RiskRecordFilter {
        region: paging.region()?,
        about: word("about", narrowed.about.as_deref(), &RISKS_OF)?,
        state: word("state", narrowed.state.as_deref(), &RISK_STATES)?,
    };
    let rows = rows::risk_records(&visitor.snapshot.state, &filter, site.rozum.now().kyiv_day());
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

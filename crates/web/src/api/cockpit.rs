//! The country's cockpit.

use super::page::Problem;
use crate::error::PageError;
use crate::pages::of_today;
use crate::pages::{CockpitAsked, report_failed};
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use rozum_app::rows::{Cockpit, CockpitChanges};
use serde::Serialize;
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// The cockpit, and what changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct CockpitAnswer {
    /// As of today.
    #[serde(flatten)]
    cockpit: Cockpit,
    /// What changed since.
    changes: CockpitChanges,
}

/// From where on changes are told.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "tells the description what the page's own question reads")]
pub struct Wanted {
    /// A size of the journal, or `day`, `week`, `month`; a week without it.
    since: Option<String>,
}

/// Which regions move, money against plan, what is late, risks, and what changed.
#[utoipa::path(get, path = "/cockpit", params(Wanted), responses((status = 200, body = CockpitAnswer), (status = 400, body = Problem)))]
pub async fn cockpit(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<CockpitAsked>,
) -> Result<Response, PageError> {
    let since = asked.since()?;
    let failed = |error| report_failed(&error);
    let cockpit = site.rozum.cockpit(&visitor.snapshot).await.map_err(failed)?;
    let changes = site.rozum.changes_since(since, &visitor.snapshot).await.map_err(failed)?;
    Ok(of_today(Json(CockpitAnswer { cockpit: (*cockpit).clone(), changes }).into_response()))
}

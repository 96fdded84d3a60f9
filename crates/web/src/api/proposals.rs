//! Proposals to change or drop priorities.

use super::page::{List, Paging, Problem, chosen};
use crate::error::PageError;
use crate::pages::of_today;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use rozum_app::rows::{self, ProposalFilter, ProposalRow};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

/// What proposals are narrowed to.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// `open`, `adopted`, `refused` or `withdrawn`.
    pub state: Option<String>,
}

/// Proposals that follow from reviews of relevance: open ones first, the oldest of them first; then the others, the latest
/// first. `sphere` does not narrow them.
#[utoipa::path(get, path = "/proposals", params(Paging, Wanted), responses((status = 200, body = List<ProposalRow>), (status = 400, body = Problem)))]
pub async fn proposals(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let filter = ProposalFilter { region: paging.filter()?.region, state: chosen(wanted.state.as_deref())? };
    let all = rows::proposals(&visitor.snapshot.state, site.rozum.now(), &filter);
    let list = paging.page(all, |row| format!("{}/{}", row.priority, row.opened_seq))?;
    Ok(of_today(Json(list).into_response()))
}

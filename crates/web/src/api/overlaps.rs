//! Overlaps of priorities of different regions.

use super::page::{List, Paging, Problem, chosen, spoken};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use rozum_app::rows::{OverlapFilter, OverlapRow};
use rozum_coordination::overlaps::Overlap;
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

/// What overlaps are narrowed to, and the language of their words.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// `true`: only of regions that border on each other; `false`: only of those that do not.
    pub neighbours: Option<bool>,
    /// `exact`, `near_exact`, `same_group`, `same_division` or `same_sphere`.
    pub r#match: Option<String>,
    /// `copy` or `chain`.
    pub role: Option<String>,
    /// `open`, `waits`, `agreed`, `rejected` or `out_of_date`: how far the regions have come with sharing out roles.
    pub division: Option<String>,
    /// `uk` or `en`; English without it.
    pub lang: Option<String>,
}

/// Pairs of priorities that overlap: neighbours first, then the closest match. `sphere` narrows to those where both name it.
#[utoipa::path(get, path = "/overlaps", params(Paging, Wanted), responses((status = 200, body = List<OverlapRow>), (status = 400, body = Problem)))]
pub async fn overlaps(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<List<OverlapRow>>, PageError> {
    let register = paging.filter()?;
    let filter = OverlapFilter {
        region: register.region,
        with: None,
        sphere: register.sphere,
        neighbours: wanted.neighbours,
        kind: chosen(wanted.r#match.as_deref())?,
        role: chosen(wanted.role.as_deref())?,
        division: chosen(wanted.division.as_deref())?,
    };
    let lang = spoken(wanted.lang.as_deref())?;
    let found = site.rozum.overlaps_of(&visitor.snapshot).await;
    let left: Vec<&Overlap> =
        found.overlaps.iter().filter(|own| filter.keeps(&visitor.snapshot.state, own)).collect();
    let list = paging.page(left, |own| format!("{}/{}", own.a, own.b))?;
    let items = list.items.into_iter().map(|own| OverlapRow::of(&visitor.snapshot.state, own, lang));
    Ok(Json(List { items: items.collect(), next: list.next, total: list.total }))
}

//! Thematic platforms of regions.

use super::page::{List, Paging, Problem, Words};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Path, Query, State};
use rozum_app::rows::{self, PlatformDetail, PlatformRow};
use std::sync::Arc;

/// Platforms: those that the note names, then those that the strategies suggest. `region` narrows to its platforms.
#[utoipa::path(get, path = "/platforms", params(Paging, Words), responses((status = 200, body = List<PlatformRow>), (status = 400, body = Problem)))]
pub async fn platforms(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(spoken): Query<Words>,
) -> Result<Json<List<PlatformRow>>, PageError> {
    let filter = paging.filter()?;
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    let mut rows = rows::platforms(&all, spoken.lang()?);
    rows.retain(|row| filter.region.is_none_or(|region| row.regions.contains(&region)));
    paging.page(rows, |row| row.id.clone()).map(Json)
}

/// One platform with what its members bring.
#[utoipa::path(get, path = "/platforms/{id}", params(("id" = String, Path, example = "agri-food"), Words), responses((status = 200, body = PlatformDetail), (status = 404, body = Problem)))]
pub async fn platform(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(spoken): Query<Words>,
) -> Result<Json<PlatformDetail>, PageError> {
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    let own = all.find(&id).ok_or(PageError::NotFound)?;
    Ok(Json(rows::platform(&all, own, spoken.lang()?)))
}

//! Thematic platforms of regions.

use super::page::{List, Paging, Problem, spoken};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Path, Query, State};
use rozum_app::rows::{self, PlatformDetail, PlatformRow};
use rozum_locale::Lang;
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

/// Language of names and reasons.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Spoken {
    /// `uk` or `en`; English without it.
    pub lang: Option<String>,
}

impl Spoken {
    fn lang(&self) -> Result<Lang, PageError> {
        spoken(self.lang.as_deref())
    }
}

/// Platforms: those that the note names, then those that the strategies suggest. `region` narrows to its platforms.
#[utoipa::path(get, path = "/platforms", params(Paging, Spoken), responses((status = 200, body = List<PlatformRow>), (status = 400, body = Problem)))]
pub async fn platforms(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(spoken): Query<Spoken>,
) -> Result<Json<List<PlatformRow>>, PageError> {
    let filter = paging.filter()?;
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    let mut rows = rows::platforms(&all, spoken.lang()?);
    rows.retain(|row| filter.region.is_none_or(|region| row.regions.contains(&region)));
    paging.page(rows, |row| row.id.clone()).map(Json)
}

/// One platform with what its members bring.
#[utoipa::path(get, path = "/platforms/{id}", params(("id" = String, Path, example = "agri-food"), Spoken), responses((status = 200, body = PlatformDetail), (status = 404, body = Problem)))]
pub async fn platform(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(spoken): Query<Spoken>,
) -> Result<Json<PlatformDetail>, PageError> {
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    let own = all.find(&id).ok_or(PageError::NotFound)?;
    Ok(Json(rows::platform(&all, own, spoken.lang()?)))
}

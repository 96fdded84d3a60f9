//! Lists and single rows of the register.

use super::page::{List, Paging, Problem, Words};
use crate::error::PageError;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Path, Query};
use rozum_app::rows::{
    self, PriorityRow, RegionDetail, RegionRow, SphereRow, StrategyDetail, StrategyRow, TaskRow,
};
use rozum_app::search::{Answer, found};
use serde::Deserialize;
use utoipa::IntoParams;

type Answered<T> = Result<Json<T>, PageError>;

fn known<T: std::str::FromStr>(id: &str) -> Result<T, PageError> {
    id.parse().map_err(|_| PageError::NotFound)
}

fn found_one<T>(row: Option<T>) -> Answered<T> {
    row.map(Json).ok_or(PageError::NotFound)
}

/// All 27 regions, with or without a strategy.
#[utoipa::path(get, path = "/regions", params(Paging), responses((status = 200, body = List<RegionRow>), (status = 400, body = Problem)))]
pub async fn regions(visitor: Visitor, Query(paging): Query<Paging>) -> Answered<List<RegionRow>> {
    let rows = rows::regions(&visitor.snapshot.state, &paging.filter()?);
    paging.page(rows, |row| row.iso.to_string()).map(Json)
}

/// One region with its neighbours.
#[utoipa::path(get, path = "/regions/{iso}", params(("iso" = String, Path, example = "UA-05")), responses((status = 200, body = RegionDetail), (status = 404, body = Problem)))]
pub async fn region(visitor: Visitor, Path(iso): Path<String>) -> Answered<RegionDetail> {
    found_one(rows::region(&visitor.snapshot.state, known(&iso)?))
}

/// Strategies in their current versions.
#[utoipa::path(get, path = "/strategies", params(Paging), responses((status = 200, body = List<StrategyRow>), (status = 400, body = Problem)))]
pub async fn strategies(visitor: Visitor, Query(paging): Query<Paging>) -> Answered<List<StrategyRow>> {
    let rows = rows::strategies(&visitor.snapshot.state, &paging.filter()?);
    paging.page(rows, |row| row.region.to_string()).map(Json)
}

/// One strategy with its spheres, priorities and tasks.
#[utoipa::path(get, path = "/strategies/{iso}", params(("iso" = String, Path, example = "UA-05")), responses((status = 200, body = StrategyDetail), (status = 404, body = Problem)))]
pub async fn strategy(visitor: Visitor, Path(iso): Path<String>) -> Answered<StrategyDetail> {
    found_one(rows::strategy(&visitor.snapshot.state, known(&iso)?))
}

/// The 17 spheres, printed beside recomputed.
#[utoipa::path(get, path = "/spheres", params(Paging, Words), responses((status = 200, body = List<SphereRow>), (status = 400, body = Problem)))]
pub async fn spheres(
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(words): Query<Words>,
) -> Answered<List<SphereRow>> {
    let filter = paging.filter()?;
    let mut rows = rows::spheres(&visitor.snapshot, words.lang()?);
    rows.retain(|row| filter.region.is_none_or(|region| row.regions.contains(&region)));
    rows.retain(|row| filter.sphere.is_none_or(|sphere| row.id == sphere));
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

/// One sphere.
#[utoipa::path(get, path = "/spheres/{id}", params(("id" = String, Path, example = "S13"), Words), responses((status = 200, body = SphereRow), (status = 404, body = Problem)))]
pub async fn sphere(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(words): Query<Words>,
) -> Answered<SphereRow> {
    let id: rozum_model::SphereId = known(&id)?;
    found_one(rows::spheres(&visitor.snapshot, words.lang()?).into_iter().find(|row| row.id == id))
}

/// Priorities of all current versions.
#[utoipa::path(get, path = "/priorities", params(Paging), responses((status = 200, body = List<PriorityRow>), (status = 400, body = Problem)))]
pub async fn priorities(visitor: Visitor, Query(paging): Query<Paging>) -> Answered<List<PriorityRow>> {
    let rows = rows::priorities(&visitor.snapshot.state, &paging.filter()?);
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

/// One priority.
#[utoipa::path(get, path = "/priorities/{id}", params(("id" = String, Path, example = "05-P01")), responses((status = 200, body = PriorityRow), (status = 404, body = Problem)))]
pub async fn priority(visitor: Visitor, Path(id): Path<String>) -> Answered<PriorityRow> {
    found_one(rows::priority(&visitor.snapshot.state, known(&id)?))
}

/// Tasks of all current versions.
#[utoipa::path(get, path = "/tasks", params(Paging), responses((status = 200, body = List<TaskRow>), (status = 400, body = Problem)))]
pub async fn tasks(visitor: Visitor, Query(paging): Query<Paging>) -> Answered<List<TaskRow>> {
    let rows = rows::tasks(&visitor.snapshot.state, &paging.filter()?);
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

/// One task.
#[utoipa::path(get, path = "/tasks/{id}", params(("id" = String, Path, example = "05-T02")), responses((status = 200, body = TaskRow), (status = 404, body = Problem)))]
pub async fn task(visitor: Visitor, Path(id): Path<String>) -> Answered<TaskRow> {
    found_one(rows::task(&visitor.snapshot.state, known(&id)?))
}

/// What to look for.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// Words in Ukrainian, or titles in English.
    #[serde(default)]
    pub q: String,
    /// Most answers, 1…100; 20 without it.
    pub limit: Option<usize>,
}

/// Regions, spheres, priorities, tasks, activities and places by words.
#[utoipa::path(get, path = "/search", params(Asked), responses((status = 200, body = Answer)))]
pub async fn search(visitor: Visitor, Query(asked): Query<Asked>) -> Answered<Answer> {
    let limit = asked.limit.unwrap_or(20).clamp(1, 100);
    Ok(Json(found(&visitor.snapshot, &asked.q, limit)))
}

//! Bodies, organisations, calls, projects and cases.

use super::page::{List, Paging, Problem};
use crate::error::PageError;
use crate::narrowing::{CASE_STAGES, STAGES, one_of, word};
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Path, Query, State};
use rozum_app::rows::{
    self, BodyFilter, BodyRow, CallRow, CaseRow, OrganisationRow, ProjectDetail, ProjectFilter, ProjectRow,
};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

type Answered<T> = Result<Json<T>, PageError>;

/// What projects are narrowed to beside the region.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Narrowed {
    /// Only of this priority, `05-P01`.
    pub priority: Option<String>,
    /// Only at this stage, `implementing`.
    pub stage: Option<String>,
    /// Only of this group of stages: `asked`, `approved`, `under-way`, `done`, `refused` or `ended`.
    pub phase: Option<String>,
    /// Only of this call, `05-C01`.
    pub call: Option<String>,
    /// Only those in which this organisation takes part, `o-0001`.
    pub organisation: Option<String>,
}

/// What cases are narrowed to beside the region.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CasesNarrowed {
    /// Only at this stage, `opened`, or `unclosed`: at any but the last.
    pub stage: Option<String>,
}

/// Projects from their application on. `sphere` is refused.
#[utoipa::path(get, path = "/applications", params(Paging, Narrowed), responses((status = 200, body = List<ProjectRow>), (status = 400, body = Problem)))]
pub async fn applications(
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<Narrowed>,
) -> Answered<List<ProjectRow>> {
    use super::page::chosen;
    let filter = ProjectFilter {
        region: paging.region()?,
        priority: chosen(narrowed.priority.as_deref())?,
        stage: word("stage", narrowed.stage.as_deref(), &STAGES)?,
        phase: chosen(narrowed.phase.as_deref())?,
        call: chosen(narrowed.call.as_deref())?,
        organisation: chosen(narrowed.organisation.as_deref())?,
    };
    let rows = rows::projects(&visitor.snapshot.state, &filter);
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

/// One project with everything that was decided on it.
#[utoipa::path(get, path = "/applications/{id}", params(("id" = String, Path, example = "05-A001")), responses((status = 200, body = ProjectDetail), (status = 404, body = Problem)))]
pub async fn application(visitor: Visitor, Path(id): Path<String>) -> Answered<ProjectDetail> {
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    rows::project(&visitor.snapshot.state, id).map(Json).ok_or(PageError::NotFound)
}

/// Bodies with their seats as of today. `sphere` is refused.
#[utoipa::path(get, path = "/bodies", params(Paging), responses((status = 200, body = List<BodyRow>), (status = 400, body = Problem)))]
pub async fn bodies(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
) -> Answered<List<BodyRow>> {
    let filter = BodyFilter { region: paging.region()?, kind: None };
    let rows = rows::bodies(&visitor.snapshot.state, &filter, site.rozum.now().kyiv_day());
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

/// Organisations; `region` is where they are registered. `sphere` is refused.
#[utoipa::path(get, path = "/organisations", params(Paging), responses((status = 200, body = List<OrganisationRow>), (status = 400, body = Problem)))]
pub async fn organisations(
    visitor: Visitor,
    Query(paging): Query<Paging>,
) -> Answered<List<OrganisationRow>> {
    let rows = rows::organisations(&visitor.snapshot.state, paging.region()?, None);
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

/// Calls with their money. `sphere` is refused.
#[utoipa::path(get, path = "/calls", params(Paging), responses((status = 200, body = List<CallRow>), (status = 400, body = Problem)))]
pub async fn calls(visitor: Visitor, Query(paging): Query<Paging>) -> Answered<List<CallRow>> {
    let rows = rows::calls(&visitor.snapshot.state, paging.region()?, None);
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

/// Cases of oversight with their deadlines as of today. `sphere` is refused.
#[utoipa::path(get, path = "/cases", params(Paging, CasesNarrowed), responses((status = 200, body = List<CaseRow>), (status = 400, body = Problem)))]
pub async fn cases(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<CasesNarrowed>,
) -> Answered<List<CaseRow>> {
    let today = site.rozum.now().kyiv_day();
    let stage = one_of("stage", narrowed.stage.as_deref().unwrap_or_default(), &CASE_STAGES)?;
    let rows = rows::cases(&visitor.snapshot.state, paging.region()?, stage, today);
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

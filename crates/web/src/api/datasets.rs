//! Datasets and their figures.

use super::page::{List, Paging, Problem};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Path, Query, State};
use rozum_app::DatasetError;
use rozum_app::rows::{self, DatasetDetail, DatasetRow, ObservationRow};
use rozum_measures::Panel;
use rozum_model::{DatasetId, Reason};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

type Answered<T> = Result<Json<T>, PageError>;

/// Which page of a list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Pages {
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// Rows of a page, 1…1000; 100 without it.
    pub limit: Option<usize>,
}

impl Pages {
    fn page<T>(self, rows: Vec<T>, id: impl Fn(&T) -> String) -> Answered<List<T>> {
        let Self { cursor, limit } = self;
        Paging { cursor, limit, ..Paging::default() }.page(rows, id).map(Json)
    }
}

/// Which version of a dataset.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Which {
    /// Number of the version; the one in use without it.
    pub version: Option<u32>,
}

/// Datasets, each in the version that is used, with what is said about it and what was counted.
#[utoipa::path(get, path = "/datasets", params(Pages), responses((status = 200, body = List<DatasetRow>), (status = 400, body = Problem)))]
pub async fn datasets(visitor: Visitor, Query(pages): Query<Pages>) -> Answered<List<DatasetRow>> {
    pages.page(rows::datasets(&visitor.snapshot.state), |row| row.id.to_string())
}

/// One dataset with its axes, its gaps and all versions.
#[utoipa::path(get, path = "/datasets/{id}", params(("id" = String, Path, example = "employed-by-activity-2019"), Which), responses((status = 200, body = DatasetDetail), (status = 404, body = Problem)))]
pub async fn dataset(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> Answered<DatasetDetail> {
    let (id, version) = named(&visitor, &id, &which)?;
    // Without the figures there is still what is said about them.
    let panel = match site.rozum.dataset_panel(&id, version).await {
        Ok(panel) => Some(panel),
        Err(DatasetError::Absent { .. }) => None,
        Err(error) => return Err(failed(&error)),
    };
    let detail = rows::dataset(&visitor.snapshot.state, &id, Some(version), panel.as_deref());
    detail.map(Json).ok_or(PageError::NotFound)
}

/// The figures of a dataset, one for each period, region and activity; what is not there says why.
#[utoipa::path(get, path = "/datasets/{id}/observations", params(("id" = String, Path, example = "employed-by-activity-2019"), Which, Pages), responses((status = 200, body = List<ObservationRow>), (status = 400, body = Problem), (status = 404, body = Problem)))]
pub async fn observations(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(which): Query<Which>,
    Query(pages): Query<Pages>,
) -> Answered<List<ObservationRow>> {
    let panel = figures(&site, &visitor, &id, &which).await?;
    let Pages { cursor, limit } = pages;
    Paging { cursor, limit, ..Paging::default() }.numbered(rows::each_observation(&panel)).map(Json)
}

async fn figures(site: &Site, visitor: &Visitor, id: &str, which: &Which) -> Result<Arc<Panel>, PageError> {
    let (id, version) = named(visitor, id, which)?;
    site.rozum.dataset_panel(&id, version).await.map_err(|error| failed(&error))
}

fn named(visitor: &Visitor, id: &str, which: &Which) -> Result<(DatasetId, u32), PageError> {
    let id: DatasetId = id.parse().map_err(PageError::NoSuch)?;
    let named = |reason: &'static str| Reason::new(reason).with("dataset", id.as_str());
    let unknown = || PageError::NoSuch(named("dataset-unknown"));
    let dataset = visitor.snapshot.state.dataset(&id).ok_or_else(unknown)?;
    let version = match which.version {
        Some(number) => dataset.version(number).ok_or_else(|| {
            let reason = named("dataset-version-unknown").with("version", number);
            PageError::NoSuch(reason.with("last", dataset.latest.number))
        })?,
        None => dataset.in_use().unwrap_or(&dataset.latest),
    };
    Ok((id, version.number))
}

fn failed(error: &DatasetError) -> PageError {
    if let Some(reasons) = error.reasons() {
        return PageError::Refused(reasons);
    }
    tracing::error!(%error, "dataset failed");
    PageError::Internal
}

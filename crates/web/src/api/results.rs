//! Results of measures, and declared priorities beside them.

use super::page::{List, Paging, Problem};
use crate::error::PageError;
use crate::evidence::{Address, View};
use crate::pages::dataset_failed;
use crate::site::Site;
use axum::Json;
use axum::extract::{Path, Query, State};
use rozum_app::evidence::{ResultRow, result_rows};
use rozum_locale::Lang;
use rozum_model::{DatasetId, Reason};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

/// Most rows that are worked out for an answer.
const MOST_ROWS: usize = 1_000_000;

/// What is asked of a dataset.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// Name of a measure, or `figures`; `location_quotient` of activities, `figures` of indicators without it.
    pub measure: String,
    /// Period; the last one without it.
    pub time: String,
    /// Location quotient from which a region counts as specialised; 1 without it.
    pub threshold: String,
    /// `rozum` or `stata`; `rozum` without it.
    pub convention: String,
    /// Number of the version; the one in use without it.
    pub version: String,
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// Rows of a page, 1…1000; 100 without it.
    pub limit: Option<usize>,
}

/// Values of a measure, not rounded, each with the reason where there is none. What the dataset does not
/// support is refused with the reason.
#[utoipa::path(get, path = "/datasets/{id}/results", params(("id" = String, Path, example = "employed-by-activity-2019"), Asked), responses((status = 200, body = List<ResultRow>), (status = 400, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub async fn results(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Json<List<ResultRow>>, PageError> {
    let id: DatasetId = id.parse().map_err(PageError::NoSuch)?;
    let address = Address {
        dataset: id.to_string(),
        version: asked.version,
        measure: asked.measure,
        time: asked.time,
        threshold: asked.threshold,
        convention: asked.convention,
        ..Address::default()
    };
    let version = address.version().map_err(PageError::BadRequest)?;
    let material = site.rozum.material(&id, version).await.map_err(dataset_failed)?;
    let paging = Paging { cursor: asked.cursor, limit: asked.limit, ..Paging::default() };
    crate::pages::in_background(move || {
        let view = View::exactly(&site.rozum, Lang::En, material, &address, "/evidence")
            .map_err(PageError::BadRequest)?;
        if let Some(reason) = view.refusal(view.question.shown) {
            return Err(PageError::Refused(vec![reason.clone()]));
        }
        let outcome = view.outcome();
        if outcome.is_too_large || outcome.values.len() > MOST_ROWS {
            return Err(PageError::Refused(vec![Reason::new("ev-too-many-rows").with("most", MOST_ROWS)]));
        }
        paging.page(result_rows(&view.material, &outcome), place).map(Json)
    })
    .await
}

/// What tells a row from the others of the same answer.
fn place(row: &ResultRow) -> String {
    let parts = [&row.region, &row.region_b, &row.activity, &row.activity_b];
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("/")
}

//! Datasets: what is held, what it lacks, what it supports.

use super::{failed, in_background};
use crate::download::{self, Format};
use crate::error::PageError;
use crate::evidence::{Address, Held, View, Words, held, label_of};
use crate::frame::{Frame, Section};
use crate::pages::html;
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_app::evidence::{Material, Shown, Supported};
use rozum_app::rows::{self, DatasetDetail, DatasetRow};
use rozum_model::DatasetId;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "evidence_datasets.html")]
struct List {
    f: Frame,
    rows: Vec<DatasetRow>,
}

#[derive(Template)]
#[template(path = "evidence_dataset.html")]
struct Page {
    f: Frame,
    detail: DatasetDetail,
    held: Held,
    /// Names of measures that may be read.
    yes: String,
    /// Reasons for care, each with its measures.
    cautions: Vec<(String, String)>,
    /// Reasons against, each with the measures that it bars.
    refused: Vec<(String, String)>,
    suffix: String,
}

/// Which version.
#[derive(Debug, Default, Deserialize)]
pub struct Chosen {
    version: Option<u32>,
}

/// `GET /evidence/datasets`
pub async fn list(visitor: Visitor) -> Result<Response, PageError> {
    let rows = rows::datasets(&visitor.snapshot.state);
    html(&List { f: Frame::new(&visitor, Section::Evidence), rows })
}

/// `GET /evidence/datasets.csv`, `.json`
pub async fn download(visitor: Visitor, Path(format): Path<Format>) -> Result<Response, PageError> {
    download::rows("datasets", format, &rows::datasets(&visitor.snapshot.state))
}

async fn material(site: &Site, id: &str, chosen: &Chosen) -> Result<(DatasetId, Arc<Material>), PageError> {
    let id: DatasetId = id.parse().map_err(PageError::NoSuch)?;
    let material = site.rozum.material(&id, chosen.version).await.map_err(failed)?;
    Ok((id, material))
}

/// `GET /evidence/datasets/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let (id, material) = material(&site, &id, &chosen).await?;
    in_background(move || {
        let f = Frame::new(&visitor, Section::Evidence);
        let detail = rows::dataset(&visitor.snapshot.state, &id, chosen.version, Some(&material.panel))
            .ok_or(PageError::NotFound)?;
        let address = Address { dataset: id.to_string(), ..Address::default() };
        let view = View::new(&site.rozum, f.lang, Arc::clone(&material), &address, "/evidence")
            .map_err(PageError::BadRequest)?;
        let name = |shown: Shown| f.t(&view.wording(&label_of(shown))).into_owned();
        let free = view.supported.iter().filter(|of| of.refusal().is_none() && of.caution().is_none());
        let yes: Vec<_> =
            [Shown::Figures].into_iter().chain(free.map(|of| Shown::Measure(of.measure))).map(name).collect();
        let page = Page {
            held: held(&material, Words(f.lang)),
            yes: yes.join(", "),
            cautions: super::by_reason(&view, &f, Supported::caution),
            refused: super::by_reason(&view, &f, Supported::refusal),
            suffix: chosen.version.map(|version| format!("?version={version}")).unwrap_or_default(),
            detail,
            f,
        };
        html(&page)
    })
    .await
}

/// `GET /evidence/datasets/{id}/rows.csv`, `.json`, `.parquet`: every figure with its state.
pub async fn rows_of(
    State(site): State<Arc<Site>>,
    Path((id, format)): Path<(String, String)>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let (id, material) = material(&site, &id, &chosen).await?;
    let name = format!("dataset-{id}");
    match format.as_str() {
        "csv" | "json" => {
            let format = if format == "csv" { Format::Csv } else { Format::Json };
            in_background(move || download::rows(&name, format, &rows::observations(&material.panel))).await
        }
        "parquet" => {
            let version = match &material.origin {
                rozum_app::evidence::Origin::Dataset { version, .. } => *version,
                rozum_app::evidence::Origin::Own { .. } => return Err(PageError::NotFound),
            };
            let bytes = site.rozum.dataset_file(&id, version).await.map_err(failed)?;
            let disposition = format!("attachment; filename=\"rozum-{name}-v{version}.parquet\"");
            let headers = [
                (header::CONTENT_TYPE, "application/vnd.apache.parquet".to_owned()),
                (header::CONTENT_DISPOSITION, disposition),
            ];
            Ok((headers, bytes).into_response())
        }
        _ => Err(PageError::NotFound),
    }
}

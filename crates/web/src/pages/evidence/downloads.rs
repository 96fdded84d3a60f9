//! What an evidence page shows, as files: rows, and drawings that stand alone.

use super::{chosen, in_background};
use crate::download;
use crate::error::PageError;
use crate::evidence::{Address, Kind, View, chart};
use crate::site::Site;
use crate::visitor::Visitor;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_app::evidence::{Material, excerpt, result_rows};
use rozum_locale::Lang;
use rozum_model::Reason;
use std::sync::Arc;

/// Most rows of a file that is made while somebody waits.
pub const MOST_ROWS: usize = 1_000_000;

/// `GET /evidence/results.csv`, `.json`, `.parquet`
pub async fn results(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<String>,
    Query(mut address): Query<Address>,
) -> Result<Response, PageError> {
    let material = chosen(&site, &visitor, &mut address).await?;
    let lang = visitor.lang;
    in_background(move || rows_of(&site, lang, material, &address, "/evidence", &format)).await
}

/// The rows of an answer in a format.
pub fn rows_of(
    site: &Site,
    lang: Lang,
    material: Arc<Material>,
    address: &Address,
    base: &str,
    format: &str,
) -> Result<Response, PageError> {
    let view = View::exactly(&site.rozum, lang, material, address, base).map_err(PageError::BadRequest)?;
    let shown = view.question.shown;
    // What may not be read from a table is not handed out as a file either.
    if let Some(reason) = view.refusal(shown) {
        return Err(PageError::Refused(vec![reason.clone()]));
    }
    let outcome = view.outcome();
    if outcome.is_too_large || outcome.values.len() > MOST_ROWS {
        return Err(PageError::Refused(vec![Reason::new("ev-too-many-rows").with("most", MOST_ROWS)]));
    }
    let name = format!("{}-{}", file_stem(&view), shown.name().replace('_', "-"));
    let rows = result_rows(&view.material, &outcome);
    match format {
        "csv" => download::rows(&name, download::Format::Csv, &rows),
        "json" => download::rows(&name, download::Format::Json, &rows),
        "parquet" => parquet(&name, &rows),
        _ => Err(PageError::NoSuch(Reason::new("ev-no-such-format").with("value", excerpt(format)))),
    }
}

fn parquet(name: &str, rows: &[rozum_app::evidence::ResultRow]) -> Result<Response, PageError> {
    let bytes = rozum_app::evidence::results_parquet(rows).map_err(|error| {
        tracing::error!(%error, name, "table failed");
        PageError::Internal
    })?;
    let disposition = format!("attachment; filename=\"rozum-{name}.parquet\"");
    let headers = [
        (header::CONTENT_TYPE, "application/vnd.apache.parquet".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((headers, bytes).into_response())
}

/// `GET /evidence/charts/{kind}.svg`
pub async fn drawing(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(file): Path<String>,
    Query(mut address): Query<Address>,
) -> Result<Response, PageError> {
    let material = chosen(&site, &visitor, &mut address).await?;
    let lang = visitor.lang;
    in_background(move || drawing_of(&site, lang, material, &address, "/evidence", &file)).await
}

fn no_drawing(file: &str) -> PageError {
    PageError::NoSuch(Reason::new("ev-no-such-drawing").with("value", excerpt(file)))
}

/// A drawing as a file of its own.
pub fn drawing_of(
    site: &Site,
    lang: Lang,
    material: Arc<Material>,
    address: &Address,
    base: &str,
    file: &str,
) -> Result<Response, PageError> {
    let kind = file.strip_suffix(".svg").and_then(Kind::of).ok_or_else(|| no_drawing(file))?;
    let view = View::exactly(&site.rozum, lang, material, address, base).map_err(PageError::BadRequest)?;
    if let Some(reason) = view.refusal(view.question.shown).filter(|_| kind.is_of_the_result()) {
        return Err(PageError::Refused(vec![reason.clone()]));
    }
    let chart = chart(&view, kind).ok_or_else(|| no_drawing(file))?;
    let disposition = format!("attachment; filename=\"rozum-{}-{}.svg\"", file_stem(&view), kind.code());
    let headers =
        [(header::CONTENT_TYPE, "image/svg+xml".to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, chart.file(&view)).into_response())
}

fn file_stem(view: &View<'_>) -> String {
    if view.is_dataset() { view.address.dataset.clone() } else { "own".to_owned() }
}

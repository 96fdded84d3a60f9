//! The pages and the programming interface: the only HTML and HTTP of the house.

mod api;
mod assets;
mod cache;
mod code;
mod demonstration;
mod diagnosis;
mod documents;
mod download;
mod error;
mod evidence;
mod example;
mod follow;
mod frame;
mod headers;
mod log;
mod map;
mod narrowing;
mod pages;
mod query;
mod site;
mod subject;
mod typed;
mod unseen;
mod verbs;
mod visitor;

pub use api::document as openapi;
pub use documents::{DocumentError, docx, pdf};
pub use example::{Example, Part};
pub use pages::{report_json, report_xlsx};
pub use site::Settings;

use axum::Router;
use axum::middleware;
use rozum_app::Rozum;
use site::Site;
use std::sync::Arc;

/// Media type of workbooks.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Everything that is served.
pub fn router(rozum: Arc<Rozum>, settings: Settings) -> Router {
    let drawing = tokio::sync::Semaphore::new(1);
    let site = Arc::new(Site { rozum, settings, cache: cache::Cache::default(), drawing });
    let pages = pages::routes()
        .fallback(error::no_such_page)
        .layer(middleware::from_fn_with_state(Arc::clone(&site), error::draw));
    Router::new()
        .nest("/en", pages.clone())
        .merge(pages)
        .route("/en/", axum::routing::get(|| async { axum::response::Redirect::permanent("/en") }))
        .nest("/api/v1", api::routes())
        .nest("/log", log::routes())
        .route_layer(middleware::from_fn_with_state(Arc::clone(&site), cache::layer))
        .merge(api::health())
        .merge(assets::routes())
        .layer(tower_http::catch_panic::CatchPanicLayer::new())
        .layer(middleware::from_fn(headers::layer))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), demonstration::layer))
        .with_state(site)
}

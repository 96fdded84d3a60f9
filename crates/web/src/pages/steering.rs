//! What steers: indicators, reviews, and everything that is late.

pub mod indicator;
pub mod indicators;
pub mod overdue;
pub mod review;
pub mod reviews;

mod chart;
mod section;

pub use section::Steering;

use crate::site::Site;
use axum::Router;
use axum::routing::get;
use std::sync::Arc;

/// Routes of these pages.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/indicators", get(indicators::page))
        .route("/indicators.{format}", get(indicators::download))
        .route("/withdrawn-indicators.{format}", get(indicators::download_withdrawn))
        .route("/indicators/{id}", get(indicator::page))
        .route("/indicators/{id}/observations.{format}", get(indicator::download))
        .route("/reviews", get(reviews::page))
        .route("/reviews.{format}", get(reviews::download))
        .route("/reviews/{id}", get(review::page))
        .route("/overdue", get(overdue::page))
        .route("/overdue.{format}", get(overdue::download))
}

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

/// Words of what is steered.
const ABOUT: [&str; 3] = ["strategy", "priority", "project"];

/// Words of how an indicator stands.
const COLOURS: [&str; 5] = ["green", "amber", "red", "no-data", "none"];

/// Stages of a review; the first stands for both before the decision.
const STAGES: [&str; 5] = ["undecided", "open", "proposed", "decided", "completed"];

/// Routes of these pages.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/indicators", get(indicators::page))
        .route("/indicators.{format}", get(indicators::download))
        .route("/indicators/{id}", get(indicator::page))
        .route("/indicators/{id}/observations.{format}", get(indicator::download))
        .route("/reviews", get(reviews::page))
        .route("/reviews.{format}", get(reviews::download))
        .route("/reviews/{id}", get(review::page))
        .route("/overdue", get(overdue::page))
        .route("/overdue.{format}", get(overdue::download))
}

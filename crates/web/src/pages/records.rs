//! What is kept beside indicators and reviews: events at which stakeholders met, and the register of risks.

pub mod event;
pub mod events;
pub mod register;
pub mod risk;

use crate::frame::Frame;
use crate::pages::governance::parts::Act;
use crate::site::Site;
use axum::Router;
use axum::routing::get;
use rozum_governance::offered;
use rozum_model::State;
use rozum_model::governance::StrategyStage;
use std::sync::Arc;

/// Stages of a strategy at which stakeholders meet.
const STAGES: [&str; 6] = [
    StrategyStage::Analysis.code(),
    StrategyStage::Discovery.code(),
    StrategyStage::Priorities.code(),
    StrategyStage::ActionPlan.code(),
    StrategyStage::Monitoring.code(),
    StrategyStage::Evaluation.code(),
];

/// Routes of these pages.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/events", get(events::page))
        .route("/events.{format}", get(events::download))
        .route("/events/{id}", get(event::page))
        .route("/risks/register", get(register::page))
        .route("/risks/register.{format}", get(register::download))
        .route("/risks/register/{id}", get(risk::page))
}

/// What the visitor may enter here, region by region.
fn entering(f: &Frame, site: &Site, state: &State, verb: &str) -> Vec<Act> {
    let Some(viewer) = &f.viewer else { return Vec::new() };
    let offers = offered(state, &viewer.account, site.rozum.now().kyiv_day());
    let own = offers.into_iter().filter(|offer| offer.verb == verb);
    own.map(|offer| Act {
        label: f.named("verb-", offer.verb).into_owned(),
        href: format!("/act/{}/{}", offer.verb, offer.id),
        id: offer.id,
        until: None,
        due: offer.due,
    })
    .collect()
}

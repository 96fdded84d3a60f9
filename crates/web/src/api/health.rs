//! For those who run it: is it up, can it serve, what does it count.

use crate::site::Site;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::sync::Arc;

/// `/healthz`, `/readyz`, `/metrics`
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
}

async fn ready(State(site): State<Arc<Site>>) -> Response {
    match site.rozum.journal().size().await {
        Ok(_) => "ready\n".into_response(),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "journal cannot be read\n").into_response()
        }
    }
}

/// In the text format of Prometheus.
async fn metrics(State(site): State<Arc<Site>>) -> Response {
    let snapshot = site.rozum.snapshot();
    let state = &snapshot.state;
    let lines = [
        ("rozum_journal_events", "Events in the journal.", state.size),
        ("rozum_strategies", "Strategies in the register.", state.strategies.len() as u64),
        ("rozum_accounts", "Accounts ever opened.", state.accounts.len() as u64),
    ];
    let body: String = lines
        .iter()
        .map(|(name, help, value)| format!("# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n"))
        .collect();
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], body).into_response()
}

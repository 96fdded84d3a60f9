//! The journal as others can mirror it: C2SP `tlog-tiles` below `/log`.

use crate::error::PageError;
use crate::pages::journal_failed;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rozum_journal::tile::Tile;
use std::sync::Arc;

/// `/log/checkpoint`, `/log/tile/…`
pub fn routes() -> Router<Arc<Site>> {
    Router::new().route("/checkpoint", get(checkpoint)).route("/tile/{*path}", get(tile))
}

async fn checkpoint(State(site): State<Arc<Site>>, visitor: Visitor) -> Response {
    match site.rozum.journal().checkpoint_at(visitor.snapshot.state.size).await {
        Ok(Some(checkpoint)) => {
            ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], checkpoint.note).into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => journal_failed(&error).status().into_response(),
    }
}

async fn tile(State(site): State<Arc<Site>>, Path(path): Path<String>) -> Response {
    let Ok(tile) = format!("tile/{path}").parse::<Tile>() else {
        return PageError::NotFound.status().into_response();
    };
    match site.rozum.journal().tile(tile).await {
        Ok(Some(bytes)) => ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response(),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => journal_failed(&error).status().into_response(),
    }
}

//! Drawn pages. A public page is a function of the snapshot, its address and the day, so it is drawn once
//! and kept until the journal grows. Pages of signed-in people are never kept.
//!
//! While people write, the journal grows many times a second, and each time every page is out of date. A page that is
//! in demand may then be shown for as long as [`Settings::page_age`](crate::Settings) allows after it was last known to be true, while
//! one that is newer is drawn behind it: readers do not wait for what others write.

mod background;
mod pages;

use crate::site::Site;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use pages::{Kept, Look};
use std::sync::Arc;
use std::time::Instant;

pub use pages::Cache;

/// Larger answers are not kept.
const MOST_BYTES: usize = 1 << 20;

/// Answers from the cache where it may, and fills it.
pub async fn layer(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET || crate::visitor::may_be_signed_in(request.headers()) {
        let mut response = background::run(&site, request, next).await;
        // It may name the person who asked: not for caches on the way.
        let own = HeaderValue::from_static("private, no-cache");
        response.headers_mut().entry(header::CACHE_CONTROL).or_insert(own);
        return response;
    }
    let size = site.rozum.snapshot().state.size;
    // Terms run out and deadlines pass by the day, without an event.
    let key = format!("{} {}", site.rozum.now().kyiv_day(), request.uri());
    let asked = request.headers().get(header::IF_NONE_MATCH).cloned();
    match site.cache.look(size, &key, site.settings.page_age) {
        Look::True(kept) => answer(&kept, asked.as_ref()),
        Look::Late(kept) => {
            background::draw_anew(&site, key, request, next);
            answer(&kept, asked.as_ref())
        }
        Look::Nothing => first(&site, key, request, next, asked.as_ref()).await,
    }
}

/// Draws a page that nobody has; those who ask for it meanwhile wait for the same one.
async fn first(
    site: &Arc<Site>,
    key: String,
    request: Request,
    next: Next,
    asked: Option<&HeaderValue>,
) -> Response {
    let turn = site.cache.turn(&key);
    if let Err(other) = &turn {
        drop(other.lock().await);
        let size = site.rozum.snapshot().state.size;
        if let Look::True(kept) | Look::Late(kept) = site.cache.look(size, &key, site.settings.page_age) {
            return answer(&kept, asked);
        }
        // It could not be kept: everyone draws their own.
    }
    match draw(site, key, request, next).await {
        Ok(kept) => answer(&kept, asked),
        Err(response) => response,
    }
}

/// Draws a page and keeps it; an answer that may not be kept comes back as an error.
async fn draw(site: &Arc<Site>, key: String, request: Request, next: Next) -> Result<Arc<Kept>, Response> {
    // The snapshot that it is drawn from is at least this one.
    let (size, begun) = (site.rozum.snapshot().state.size, Instant::now());
    let response = background::run(site, request, next).await;
    if !may_keep(&response) {
        return Err(response);
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return Err(StatusCode::INTERNAL_SERVER_ERROR.into_response());
    };
    let mut headers = parts.headers;
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{}\"", digest(&body))) {
        headers.insert(header::ETAG, tag);
    }
    let kept = Arc::new(Kept::new(size, headers, body, begun));
    if kept.body.len() <= MOST_BYTES {
        site.cache.put(key, Arc::clone(&kept));
    }
    Ok(kept)
}

fn may_keep(response: &Response) -> bool {
    response.status() == StatusCode::OK
        && !response.headers().contains_key(header::SET_COOKIE)
        && response.headers().get(header::CACHE_CONTROL).is_none_or(|value| value != "no-store")
}

fn answer(kept: &Kept, asked: Option<&HeaderValue>) -> Response {
    let unchanged = asked.is_some() && kept.headers.get(header::ETAG) == asked;
    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Response::new(kept.body.clone().into())
    };
    *response.headers_mut() = kept.headers.clone();
    response
}

fn digest(body: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(body).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

//! Drawn pages. A public page is a function of the snapshot, its address and the day, so it is drawn once
//! and kept until the journal grows. Pages of signed-in people are never kept.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use crate::site::Site;

/// Most pages kept; a walk over more draws them anew.
const MOST_PAGES: usize = 4_096;
/// Larger answers are not kept.
const MOST_BYTES: usize = 1 << 20;
/// All kept pages together: addresses can be made up without end.
const MOST_IN_ALL: usize = 64 << 20;

#[derive(Debug, Clone)]
struct Kept {
    headers: HeaderMap,
    body: Bytes,
}

/// The kept pages of one journal size.
#[derive(Debug, Default)]
pub struct Cache {
    pages: RwLock<Pages>,
}

#[derive(Debug, Default)]
struct Pages {
    size: u64,
    bytes: usize,
    kept: HashMap<String, Kept>,
}

impl Cache {
    fn get(&self, size: u64, key: &str) -> Option<Kept> {
        let pages = self.pages.read().ok()?;
        (pages.size == size).then(|| pages.kept.get(key).cloned()).flatten()
    }

    fn put(&self, size: u64, key: String, kept: Kept) {
        let Ok(mut pages) = self.pages.write() else { return };
        let full = pages.kept.len() >= MOST_PAGES || pages.bytes + kept.body.len() > MOST_IN_ALL;
        if pages.size < size || full {
            *pages = Pages { size: size.max(pages.size), ..Pages::default() };
        }
        if pages.size == size {
            pages.bytes += kept.body.len();
            pages.kept.insert(key, kept);
        }
    }
}

/// Answers from the cache where it may, and fills it.
pub async fn layer(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET || crate::visitor::may_be_signed_in(request.headers()) {
        let mut response = next.run(request).await;
        // It may name the person who asked: not for caches on the way.
        let own = HeaderValue::from_static("private, no-cache");
        response.headers_mut().entry(header::CACHE_CONTROL).or_insert(own);
        return response;
    }
    let size = site.rozum.snapshot().state.size;
    // Terms run out and deadlines pass by the day, without an event.
    let key = format!("{} {}", site.rozum.now().kyiv_day(), request.uri());
    let asked = request.headers().get(header::IF_NONE_MATCH).cloned();
    if let Some(kept) = site.cache.get(size, &key) {
        return answer(kept, asked.as_ref());
    }
    let response = next.run(request).await;
    if !may_keep(&response) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut headers = parts.headers;
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{}\"", digest(&body))) {
        headers.insert(header::ETAG, tag);
    }
    let kept = Kept { headers, body };
    if kept.body.len() <= MOST_BYTES {
        site.cache.put(size, key, kept.clone());
    }
    answer(kept, asked.as_ref())
}

fn may_keep(response: &Response) -> bool {
    response.status() == StatusCode::OK
        && !response.headers().contains_key(header::SET_COOKIE)
        && response.headers().get(header::CACHE_CONTROL).is_none_or(|value| value != "no-store")
}

fn answer(kept: Kept, asked: Option<&HeaderValue>) -> Response {
    let unchanged = asked.is_some() && kept.headers.get(header::ETAG) == asked;
    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Response::new(Body::from(kept.body))
    };
    *response.headers_mut() = kept.headers;
    response
}

fn digest(body: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(body).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

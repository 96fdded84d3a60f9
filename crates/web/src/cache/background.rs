//! Drawing apart from the threads that answer.
//!
//! A page takes milliseconds to draw, a kept one microseconds to send. So where pages may be a moment old, the threads
//! that hold the connections only send; whatever is worked out, for readers or for people who are signed in, is worked
//! out on others, a few at a time.

use super::draw;
use crate::site::Site;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;

/// A page in demand is drawn anew at most so many times while it may be shown.
const TIMES: u32 = 4;

/// Answers a request, on a thread of its own where pages may be a moment old.
pub async fn run(site: &Arc<Site>, request: Request, next: Next) -> Response {
    if site.settings.page_age == Duration::ZERO {
        return next.run(request).await;
    }
    let handle = Handle::current();
    match tokio::task::spawn_blocking(move || handle.block_on(next.run(request))).await {
        Ok(response) => response,
        Err(ended) => match ended.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // Cancelled: the server is going down, and nobody waits for the answer any more.
            Err(_) => std::future::pending().await,
        },
    }
}

/// Has a page drawn that is out of date, unless somebody is at it or it was drawn a moment ago.
pub fn draw_anew(site: &Arc<Site>, key: String, request: Request, next: Next) {
    if site.cache.rests(&key, site.settings.page_age / TIMES) {
        return;
    }
    let site = Arc::clone(site);
    tokio::spawn(async move {
        let Ok(_turn) = site.cache.turn(&key) else { return };
        // Closed only with the server, so there is always a turn.
        let _one_at_a_time = site.drawing.acquire().await;
        // An answer that may not be kept was not kept before either: whoever asks next draws it.
        drop(draw(&site, key.clone(), request, next).await);
    });
}

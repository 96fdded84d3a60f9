//! Style, script, icons and fonts, shipped inside the program.

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::{EmbeddedFile, RustEmbed};
use std::borrow::Cow;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "assets"]
struct Files;

/// The sheets in the order in which the layers build on each other.
const SHEETS: [&str; 5] = ["tokens.css", "page.css", "parts.css", "charts.css", "print.css"];

/// All sheets as one file: one request, one order.
static SHEET: LazyLock<Vec<u8>> = LazyLock::new(|| {
    SHEETS.iter().filter_map(|name| Files::get(name)).flat_map(|file| file.data.into_owned()).collect()
});

/// A short hash of all files: a new program brings new addresses, so that browsers may keep them.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    use sha2::{Digest, Sha256};
    let mut hasher = Sha256::new();
    for name in Files::iter() {
        if let Some(file) = Files::get(&name) {
            hasher.update(&file.data);
        }
    }
    hasher.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect()
});

/// The address of a file.
pub fn href(name: &str) -> String {
    format!("/assets/{name}?v={}", *VERSION)
}

/// A text file of these, for drawings that leave the page.
pub fn text(name: &str) -> Option<String> {
    let file = Files::get(name)?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// `/assets/…`
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/assets/{*name}", get(serve))
        .route("/favicon.ico", get(|| async { file("favicon.svg") }))
}

async fn serve(Path(name): Path<String>) -> Response {
    if name == "rozum.css" {
        answer("text/css; charset=utf-8", Cow::Borrowed(SHEET.as_slice()))
    } else {
        file(&name)
    }
}

fn file(name: &str) -> Response {
    let Some(EmbeddedFile { data, .. }) = Files::get(name).filter(|_| name != "README.md") else {
        return StatusCode::NOT_FOUND.into_response();
    };
    answer(media_type(name), data)
}

fn answer(kind: &'static str, data: Cow<'static, [u8]>) -> Response {
    let headers =
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (headers, data).into_response()
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

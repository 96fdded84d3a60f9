//! Every answer of a demonstration says that it is one: in a header, and in the name of each file to keep.

use crate::site::Site;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// Present, and `made-up-data`, in every answer of a demonstration.
const HEADER: HeaderName = HeaderName::from_static("rozum-demonstration");

/// Marks the answer.
pub async fn layer(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let marked = site.rozum.snapshot().state.demonstration.is_some();
    let mut response = next.run(request).await;
    if marked {
        let headers = response.headers_mut();
        headers.insert(HEADER, HeaderValue::from_static("made-up-data"));
        if let Some(name) = headers.get(header::CONTENT_DISPOSITION).and_then(named) {
            headers.insert(header::CONTENT_DISPOSITION, name);
        }
    }
    response
}

/// A file that is passed on loses its headers, but keeps its name.
fn named(disposition: &HeaderValue) -> Option<HeaderValue> {
    let text = disposition.to_str().ok()?;
    HeaderValue::from_str(&text.replacen("filename=\"", "filename=\"example-", 1)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_an_example() {
        let named = |text| named(&HeaderValue::from_static(text)).unwrap();
        assert_eq!(
            named("attachment; filename=\"rozum-regions.csv\""),
            "attachment; filename=\"example-rozum-regions.csv\""
        );
        assert_eq!(named("inline"), "inline");
    }
}

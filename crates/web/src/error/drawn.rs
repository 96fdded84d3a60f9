//! What went wrong, in the form that the address promises.

use super::{PageError, SOON, to_sign_in};
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use rozum_model::Reason;
use std::sync::Arc;

#[derive(askama::Template)]
#[template(path = "error.html")]
struct ErrorPage {
    f: Frame,
    title: String,
    status: u16,
    /// What was said, and where its rule is explained.
    reasons: Vec<(String, Option<String>)>,
}

/// What an address promises, and so what an error there looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Promised {
    Page,
    Json,
    /// Rows, a drawing, an archive: whoever opens it finds a sentence and no markup.
    File,
}

impl Promised {
    fn by(path: &str) -> Self {
        match path.rsplit('/').next().and_then(|name| name.rsplit_once('.')) {
            Some((_, "json")) => Self::Json,
            Some((_, "csv" | "parquet" | "zip" | "svg")) => Self::File,
            _ => Self::Page,
        }
    }
}

/// Says what went wrong in the visitor's language: as a page, or as what the address promises.
pub async fn draw(State(_): State<Arc<Site>>, visitor: Visitor, request: Request, next: Next) -> Response {
    let promised = Promised::by(request.uri().path());
    let mut response = next.run(request).await;
    let error = response.extensions_mut().remove::<PageError>();
    let Some(error) = error.or_else(|| explained(&response, &visitor)) else { return response };
    if matches!(error, PageError::SignIn) && visitor.viewer.is_none() {
        return to_sign_in(&visitor);
    }
    let mut drawn = match promised {
        Promised::Page => page(&visitor, &error),
        Promised::Json => error.problem(visitor.lang),
        Promised::File => error.sentence(visitor.lang),
    };
    if matches!(error, PageError::Busy) {
        drawn.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(SOON));
    }
    drawn
}

/// Answers of the server library itself, such as an unreadable query, are told too.
fn explained(response: &Response, visitor: &Visitor) -> Option<PageError> {
    let plain = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let bare = !response.headers().contains_key(header::CONTENT_TYPE);
    match response.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED if plain || bare => Some(PageError::NotFound),
        StatusCode::PAYLOAD_TOO_LARGE if plain && visitor.path.starts_with("/evidence/") => {
            Some(PageError::table_too_large())
        }
        StatusCode::PAYLOAD_TOO_LARGE if plain => Some(PageError::too_large()),
        status if status.is_client_error() && plain => {
            Some(PageError::BadRequest(Reason::new("request-unreadable")))
        }
        _ => None,
    }
}

fn page(visitor: &Visitor, error: &PageError) -> Response {
    use askama::Template;
    let f = Frame::new(visitor, Section::Other);
    let reasons = error
        .reasons()
        .iter()
        .map(|reason| {
            let explained =
                matches!(error, PageError::Refused(_)).then(|| crate::pages::rule_path(&reason.id)).flatten();
            (rozum_app::plainly(f.lang, reason), explained)
        })
        .collect();
    let page =
        ErrorPage { title: f.t(error.title()).into_owned(), status: error.status().as_u16(), reasons, f };
    match page.render() {
        Ok(body) => (error.status(), [(header::CACHE_CONTROL, "no-store")], axum::response::Html(body))
            .into_response(),
        Err(error) => {
            tracing::error!(%error, "error page failed");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

//! What can go wrong on the way to a page, and how it is said: for people as a page, for programs
//! as problem details (RFC 9457).

mod drawn;

pub use drawn::draw;

use crate::visitor::Visitor;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::SubmitError;
use rozum_locale::Lang;
use rozum_model::Reason;
use serde_json::json;

/// Why a page is not what was asked for.
#[derive(Debug, Clone)]
pub enum PageError {
    /// No such thing.
    NotFound,
    /// No such thing, and there is more to say than that.
    NoSuch(Reason),
    /// Only for people who signed in.
    SignIn,
    /// Not for this person, or not from this form.
    Forbidden(Reason),
    /// The request itself cannot be read.
    BadRequest(Reason),
    /// The file is larger than the limit.
    TooLarge(Reason),
    /// Rules refused the command.
    Refused(Vec<Reason>),
    /// Too many ask for something that takes long.
    Busy,
    /// Something of ours failed; the log says what.
    Internal,
}

/// Seconds after which it makes sense to ask again for what takes long.
const SOON: u32 = 30;

impl PageError {
    /// More was sent than is taken.
    pub fn too_large() -> Self {
        let limit = rozum_intake::MAX_BYTES / (1024 * 1024);
        Self::TooLarge(Reason::new("upload-too-large").with("limit", limit))
    }

    /// More was sent of a table of observations than is taken.
    pub fn table_too_large() -> Self {
        let limit = rozum_intake::MAX_BYTES / (1024 * 1024);
        Self::TooLarge(Reason::new("upload-table-too-large").with("limit", limit))
    }

    /// The status of the answer.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::NoSuch(_) => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Message id of the heading.
    pub const fn title(&self) -> &'static str {
        match self {
            Self::NotFound => "error-not-found",
            Self::NoSuch(_) => "error-no-such",
            Self::SignIn => "error-sign-in",
            Self::Forbidden(_) => "error-forbidden",
            Self::BadRequest(_) => "error-bad-request",
            Self::TooLarge(_) => "error-too-large",
            Self::Refused(_) => "error-refused",
            Self::Busy => "error-busy",
            Self::Internal => "error-internal",
        }
    }

    /// What the rules or the reader said.
    pub fn reasons(&self) -> Vec<Reason> {
        match self {
            Self::NotFound => vec![Reason::new("error-not-found-hint")],
            Self::SignIn => vec![],
            Self::NoSuch(reason)
            | Self::Forbidden(reason)
            | Self::BadRequest(reason)
            | Self::TooLarge(reason) => vec![reason.clone()],
            Self::Refused(reasons) => reasons.clone(),
            Self::Busy => vec![Reason::new("error-busy-hint").with("seconds", SOON)],
            Self::Internal => vec![Reason::new("error-internal-hint")],
        }
    }

    /// As problem details; rule ids are in `reasons`.
    pub fn problem(&self, lang: Lang) -> Response {
        let reasons: Vec<_> = self
            .reasons()
            .iter()
            .map(|reason| json!({ "rule": reason.id, "detail": rozum_app::plainly(lang, reason) }))
            .collect();
        let body = json!({
            "type": "about:blank",
            "title": rozum_locale::text(lang, self.title()),
            "status": self.status().as_u16(),
            "detail": reasons.iter().filter_map(|r| r["detail"].as_str()).collect::<Vec<_>>().join(" "),
            "reasons": reasons,
        });
        (self.status(), [(header::CONTENT_TYPE, "application/problem+json")], body.to_string())
            .into_response()
    }
}

impl PageError {
    /// As plain text.
    fn sentence(&self, lang: Lang) -> Response {
        let reasons = self.reasons();
        let said = reasons.iter().map(|reason| rozum_app::plainly(lang, reason));
        let lines: Vec<String> =
            std::iter::once(rozum_locale::text(lang, self.title()).into_owned()).chain(said).collect();
        let headers =
            [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
        (self.status(), headers, format!("{}\n", lines.join("\n"))).into_response()
    }
}

/// Leaves itself in the answer; the frame around the pages draws it in the visitor's language.
impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<SubmitError> for PageError {
    fn from(error: SubmitError) -> Self {
        match error {
            SubmitError::Refused(refusal) => Self::Refused(refusal.reasons),
            other => {
                tracing::error!(error = %other, "command failed");
                Self::Internal
            }
        }
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> Self {
        tracing::error!(%error, "template failed");
        Self::Internal
    }
}

/// Where to go to sign in and come back.
pub fn to_sign_in(visitor: &Visitor) -> Response {
    let back = crate::frame::localised(visitor.lang, &visitor.path);
    let path = crate::frame::localised(visitor.lang, "/sign-in");
    Redirect::to(&format!("{path}?next={}", crate::query::encode(&back))).into_response()
}

/// Any address that is not a page.
pub async fn no_such_page() -> PageError {
    PageError::NotFound
}

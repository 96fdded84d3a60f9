//! Signing in and out.

use super::draft::Bare;
use super::private;
use crate::error::PageError;
use crate::frame::{Frame, Section, localised};
use crate::site::Site;
use crate::visitor::{Visitor, closed_session_cookie, session_cookie};
use askama::Template;
use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use rozum_app::SignInError;
use serde::Deserialize;
use std::sync::Arc;

/// Where to go afterwards.
#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignIn {
    f: Frame,
    next: String,
    login: String,
    error: Option<String>,
}

/// `GET /sign-in?next=`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(next): Query<Next>,
) -> Result<Response, PageError> {
    let page = SignIn {
        f: Frame::new(&visitor, Section::Other),
        next: next.next,
        login: String::new(),
        error: None,
    };
    Ok(visitor.bind_form(&site, private(&page)?))
}

/// What was typed.
#[derive(Deserialize)]
pub struct Credentials {
    form: String,
    #[serde(default)]
    next: String,
    login: String,
    password: String,
}

/// `POST /sign-in`
pub async fn submit(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Form(typed): Form<Credentials>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    match site.rozum.sign_in(&typed.login, &typed.password).await {
        Ok(token) => {
            let jar = CookieJar::new().add(session_cookie(token, &site));
            Ok((jar, Redirect::to(&own_path(&typed.next, &visitor))).into_response())
        }
        Err(SignInError::Refused(reason)) => {
            let error = Some(rozum_locale::reason(visitor.lang, &reason));
            let f = Frame::new(&visitor, Section::Other);
            let page = SignIn { f, next: typed.next, login: typed.login, error };
            Ok((StatusCode::UNAUTHORIZED, private(&page)?).into_response())
        }
        Err(SignInError::Accounts(error)) => {
            tracing::error!(%error, "sign-in failed");
            Err(PageError::Internal)
        }
    }
}

/// Only a path of this site: an address elsewhere would lead people away right after signing in.
/// Browsers leave out tabs and line ends, so that `/⇥/elsewhere` would be one.
pub(super) fn own_path(next: &str, visitor: &Visitor) -> String {
    let strange = |c: char| c == '\\' || c.is_control();
    let own = next.starts_with('/') && !next.starts_with("//") && !next.contains(strange);
    if own { next.to_owned() } else { localised(visitor.lang, "/work") }
}

/// `POST /sign-out`
pub async fn sign_out(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Form(form): Form<Bare>,
) -> Result<Response, PageError> {
    visitor.check_form(&form.form)?;
    if let Some(token) = &visitor.session {
        site.rozum.sign_out(token).await;
    }
    let jar = CookieJar::new().add(closed_session_cookie(&site));
    Ok((jar, Redirect::to(&localised(visitor.lang, "/"))).into_response())
}

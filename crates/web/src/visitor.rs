//! Who asks, in which language, about which state: taken from the request once.

use crate::example::Told;
use crate::site::Site;
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use rozum_app::{OfficeHolders, Snapshot};
use rozum_locale::Lang;
use rozum_model::account::Role;
use rozum_model::{AccountId, Actor, Reason, RegionIso};
use std::convert::Infallible;
use std::sync::Arc;

/// Cookie of a session.
const SESSION: &str = "rozum_session";
/// Cookie that a visitor's forms are bound to before signing in.
const FORM: &str = "rozum_form";

/// A signed-in person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    /// The account.
    pub account: AccountId,
    /// Name as it is shown to themselves.
    pub name: String,
    /// What the account may do now.
    pub roles: Vec<Role>,
}

impl Viewer {
    /// The actor of this person's commands.
    pub fn actor(&self) -> Actor {
        Actor::Account(self.account.clone())
    }

    /// Whether they keep the strategy of a region.
    pub fn keeps(&self, region: RegionIso) -> bool {
        self.roles.contains(&Role::Secretariat { region })
    }
}

/// A request's visitor.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// Language of the path.
    pub lang: Lang,
    /// Path and query without the language prefix.
    pub path: String,
    /// Who is signed in.
    pub viewer: Option<Viewer>,
    /// Token of the session, to close it.
    pub session: Option<String>,
    /// Token that forms carry.
    pub form_token: String,
    /// The state that the whole answer is drawn from.
    pub snapshot: Arc<Snapshot>,
    /// Names of office holders of that state.
    pub names: Arc<OfficeHolders>,
    /// What there is to tell of the example, where one is served.
    pub example: Option<Arc<Told>>,
    fresh_form_token: bool,
}

impl Visitor {
    /// The signed-in person, or a refusal that leads to signing in.
    pub fn signed_in(&self) -> Result<&Viewer, crate::error::PageError> {
        self.viewer.as_ref().ok_or(crate::error::PageError::SignIn)
    }

    /// Refuses a form that does not carry this visitor's token.
    pub fn check_form(&self, token: &str) -> Result<(), crate::error::PageError> {
        if !self.fresh_form_token && same(token.as_bytes(), self.form_token.as_bytes()) {
            Ok(())
        } else {
            Err(crate::error::PageError::Forbidden(Reason::new("form-expired")))
        }
    }

    /// Adds the cookie that this visitor's forms are bound to, where it is not there yet.
    pub fn bind_form(&self, site: &Site, response: Response) -> Response {
        if self.fresh_form_token {
            let jar = CookieJar::new().add(cookie(FORM, self.form_token.clone(), site));
            (jar, response).into_response()
        } else {
            response
        }
    }
}

/// Compares without telling by its time where two tokens part.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |difference, (x, y)| difference | (x ^ y)) == 0
}

fn cookie(name: &'static str, value: String, site: &Site) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(site.settings.secure_cookies)
        .build()
}

/// The cookie that opens a session.
pub fn session_cookie(token: String, site: &Site) -> Cookie<'static> {
    cookie(SESSION, token, site)
}

/// The cookie that ends one.
pub fn closed_session_cookie(site: &Site) -> Cookie<'static> {
    let mut ended = cookie(SESSION, String::new(), site);
    ended.make_removal();
    ended
}

/// Whether a request brings a session's cookie, valid or not: its answer is about one person.
pub fn may_be_signed_in(headers: &HeaderMap) -> bool {
    CookieJar::from_headers(headers).get(SESSION).is_some()
}

/// Language and the rest of a path: `/en/regions` is English `/regions`.
pub fn split_language(path: &str) -> (Lang, &str) {
    match path.strip_prefix("/en") {
        Some("") => (Lang::En, "/"),
        Some(rest) if rest.starts_with('/') => (Lang::En, rest),
        _ => (Lang::Uk, path),
    }
}

impl FromRequestParts<Arc<Site>> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Infallible> {
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0);
        let (lang, path) = split_language(uri.path());
        let path = uri.query().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
        let jar = CookieJar::from_headers(&parts.headers);
        let snapshot = site.rozum.snapshot();
        let names = site.rozum.office_holders(&snapshot).await;
        let example = Told::of(site).await;

        let session = match jar.get(SESSION).map(Cookie::value) {
            Some(token) => site.rozum.session(token).await.map(|session| (token.to_owned(), session)),
            None => None,
        };
        let known = jar.get(FORM).map(|cookie| cookie.value().to_owned()).filter(|token| token.len() >= 32);
        let (viewer, session, form_token, fresh) = match session {
            Some((token, session)) => {
                let roles = snapshot.state.roles(&session.account).cloned().collect();
                let viewer = Viewer { account: session.account, name: session.name, roles };
                (Some(viewer), Some(token), session.form_token, false)
            }
            None => match known {
                Some(token) => (None, None, token, false),
                None => (None, None, rozum_app::random_token(), true),
            },
        };
        Ok(Self {
            lang,
            path,
            viewer,
            session,
            form_token,
            snapshot,
            names,
            example,
            fresh_form_token: fresh,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prefix_is_a_whole_segment() {
        assert_eq!(split_language("/en/regions"), (Lang::En, "/regions"));
        assert_eq!(split_language("/en"), (Lang::En, "/"));
        assert_eq!(split_language("/energy"), (Lang::Uk, "/energy"));
    }
}

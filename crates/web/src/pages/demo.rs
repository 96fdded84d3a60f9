//! The example: whom a reader may be, and on which day. There is no such page in any other system.

use super::private;
use super::sign_in::own_path;
use crate::error::PageError;
use crate::example::{Example, Part, Told};
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::{Visitor, session_cookie};
use askama::Template;
use axum::Form;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use rozum_model::Reason;
use rozum_model::time::Day;
use serde::Deserialize;
use std::sync::Arc;

/// Furthest that the example is moved at once, in days: a slip of the year must not end it.
const FURTHEST: u16 = 400;

/// A person in a line.
struct Person {
    part: String,
    login: String,
    /// How many things wait for them.
    waits: usize,
    /// Whether the visitor is signed in as them.
    own: bool,
    /// Whether the visitor came to be them.
    chosen: bool,
}

#[derive(Template)]
#[template(path = "demo.html")]
struct Page {
    f: Frame,
    today: Day,
    tomorrow: Day,
    people: Vec<Person>,
    next: String,
}

/// Where to go afterwards, and as whom.
#[derive(Debug, Default, Deserialize)]
pub struct Wish {
    #[serde(default)]
    next: String,
    #[serde(default)]
    login: String,
}

fn example<'a>(site: &'a Site, visitor: &'a Visitor) -> Result<(&'a Example, &'a Told), PageError> {
    let told = visitor.example.as_deref();
    site.settings.example.as_ref().zip(told).ok_or(PageError::NotFound)
}

/// `GET /demo?login=&next=`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(wish): Query<Wish>,
) -> Result<Response, PageError> {
    let (example, told) = example(&site, &visitor)?;
    let mut people: Vec<_> =
        example.people.iter().map(|part| person(&visitor, told, part, &wish.login)).collect();
    people.sort_by_key(|person| !person.chosen);
    let page = Page {
        f: Frame::new(&visitor, Section::Other),
        today: told.today,
        tomorrow: told.today.tomorrow().unwrap_or(told.today),
        people,
        next: wish.next,
    };
    Ok(visitor.bind_form(&site, private(&page)?))
}

fn person(visitor: &Visitor, told: &Told, part: &Part, chosen: &str) -> Person {
    let account = told.account(&part.login);
    let due = |account| {
        let offers = rozum_app::offered(&visitor.snapshot.state, account, told.today);
        let here = |offer: &rozum_app::Offer| offer.due && crate::verbs::find(offer.verb).is_some();
        offers.into_iter().filter(here).count()
    };
    Person {
        part: part.words(visitor.lang).to_owned(),
        login: part.login.clone(),
        waits: account.map_or(0, due),
        own: visitor.viewer.as_ref().is_some_and(|viewer| Some(&viewer.account) == account),
        chosen: part.login == chosen,
    }
}

/// Whom to be.
#[derive(Debug, Deserialize)]
pub struct Chosen {
    form: String,
    login: String,
    #[serde(default)]
    next: String,
}

/// `POST /demo/sign-in`
pub async fn sign_in(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Form(chosen): Form<Chosen>,
) -> Result<Response, PageError> {
    visitor.check_form(&chosen.form)?;
    let (example, _) = example(&site, &visitor)?;
    let part = example.part(&chosen.login).ok_or(PageError::NotFound)?;
    become_part(&site, &visitor, part, &chosen.next).await
}

/// Ends the session of before and opens one of that person.
async fn become_part(site: &Site, visitor: &Visitor, part: &Part, next: &str) -> Result<Response, PageError> {
    let token = site.rozum.sign_in(&part.login, &part.password).await.map_err(|error| match error {
        rozum_app::SignInError::Refused(reason) => PageError::Forbidden(reason),
        rozum_app::SignInError::Accounts(error) => {
            tracing::error!(%error, "signing in to the example failed");
            PageError::Internal
        }
    })?;
    if let Some(session) = &visitor.session {
        site.rozum.sign_out(session).await;
    }
    let jar = CookieJar::new().add(session_cookie(token, site));
    Ok((jar, Redirect::to(&own_path(next, visitor))).into_response())
}

/// To which day.
#[derive(Debug, Deserialize)]
pub struct ToDay {
    form: String,
    day: String,
    #[serde(default)]
    next: String,
}

/// `POST /demo/day`
pub async fn move_on(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Form(typed): Form<ToDay>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let (example, told) = example(&site, &visitor)?;
    let days = typed.day.parse::<Day>().ok().map(|day| (day - told.today).get_days());
    let days = days.and_then(|days| u16::try_from(days).ok()).filter(|days| (1..=FURTHEST).contains(days));
    let wrong = || {
        let today = rozum_locale::day(visitor.lang, told.today);
        PageError::BadRequest(
            Reason::new("demo-day-impossible").with("today", today).with("most", u32::from(FURTHEST)),
        )
    };
    (example.ahead)(days.ok_or_else(wrong)?);
    // What those days have made due is there when the reader arrives; what failed is tried again by the program.
    if let Err(error) = site.rozum.open_due_reviews().await {
        tracing::error!(%error, "reviews that are due could not be opened");
    }
    // A session does not last for days: whoever was signed in goes on as the same person.
    let login = visitor.viewer.as_ref().and_then(|viewer| told.login(&viewer.account));
    match login.and_then(|login| example.part(login)) {
        Some(part) => become_part(&site, &visitor, part, &typed.next).await,
        None => Ok(Redirect::to(&own_path(&typed.next, &visitor)).into_response()),
    }
}

//! The form of a verb, and what becomes of the answers.

use super::{Answers, Asked, Field, Problem, Verb};
use crate::error::PageError;
use crate::frame::{Frame, Section, localised};
use crate::pages::private;
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::{Receipt, SubmitError};
use rozum_model::{Reason, Timestamp};
use std::sync::Arc;

// The template matches on it.
use super::Kind;

#[derive(Template)]
#[template(path = "verb.html")]
struct Page {
    f: Frame,
    title: String,
    does: String,
    next: Option<String>,
    facts: Vec<(String, String)>,
    fields: Vec<Field>,
    errors: Vec<Error>,
    action: String,
    draft: String,
    back: String,
    /// What it is about, for the way back.
    about: String,
    expected: String,
}

/// Why the form came back.
struct Error {
    text: String,
    /// The field to go to.
    field: Option<String>,
    /// Where the rule is told.
    rule: Option<String>,
}

/// `GET /act/{verb}/{id}`
pub async fn ask(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((name, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let verb = super::find(&name).ok_or(PageError::NotFound)?;
    private(&form(&site, &visitor, verb, &id)?)
}

/// `POST /act/{verb}/{id}`
pub async fn give(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((name, id)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let verb = super::find(&name).ok_or(PageError::NotFound)?;
    let answers = Answers::new(pairs);
    visitor.check_form(answers.one("form"))?;
    let viewer = visitor.signed_in()?;
    let mut page = form(&site, &visitor, verb, &id)?;
    let f = page.f.clone();
    let asked =
        Asked { f: &f, state: &visitor.snapshot.state, viewer, today: site.rozum.now().kyiv_day(), id: &id };
    let command = (verb.command)(&asked, &answers, answers.one("expected").parse().ok());
    let problems = answers.problems();
    let errors = match command.filter(|_| problems.is_empty()) {
        None => unread(&mut page, problems),
        Some(command) => match site.rozum.submit(&viewer.actor(), &command).await {
            Ok(receipt) => return Ok(done(&site, &visitor, &page, receipt)),
            Err(SubmitError::Refused(refusal)) => refused(&page.f, refusal.reasons),
            Err(error) => return Err(error.into()),
        },
    };
    page.errors = errors;
    page.fields.iter_mut().for_each(|field| field.keep(&answers));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, private(&page)?).into_response())
}

fn form(site: &Site, visitor: &Visitor, verb: &Verb, id: &str) -> Result<Page, PageError> {
    let viewer = visitor.signed_in()?;
    let f = Frame::new(visitor, Section::Other);
    let now: Timestamp = site.rozum.now();
    let asked = Asked { f: &f, state: &visitor.snapshot.state, viewer, today: now.kyiv_day(), id };
    let facts = (verb.facts)(&asked).ok_or(PageError::NotFound)?;
    let subject = (verb.subject)(&asked);
    let revision = subject.as_ref().map(|subject| visitor.snapshot.state.revision(subject).to_string());
    let fields = (verb.fields)(&asked);
    let key = format!("{}/{id}", verb.name);
    Ok(Page {
        title: f.named("verb-", verb.name).into_owned(),
        does: f.named("verb-does-", verb.name).into_owned(),
        next: rozum_locale::has(f.lang, &format!("verb-next-{}", verb.name))
            .then(|| f.named("verb-next-", verb.name).into_owned()),
        facts,
        fields,
        errors: Vec::new(),
        action: format!("/act/{key}"),
        about: subject.as_ref().and_then(|subject| crate::subject::name(&f, subject)).unwrap_or_default(),
        back: subject.as_ref().and_then(crate::subject::path).unwrap_or_else(|| "/work".to_owned()),
        expected: revision.unwrap_or_default(),
        draft: key,
        f,
    })
}

/// Each problem beside its field, and all of them above.
fn unread(page: &mut Page, problems: Vec<Problem>) -> Vec<Error> {
    let tell = |problem: Problem| {
        let text = page.f.reason(&problem.reason);
        let field = page.fields.iter_mut().find(|field| field.holds(&problem.field));
        let label = field.map(|field| {
            field.errors.push(text.clone());
            (field.label.clone(), field.name.to_string())
        });
        match label {
            Some((label, name)) => Error { text: format!("{label}: {text}"), field: Some(name), rule: None },
            None => Error { text, field: None, rule: None },
        }
    };
    problems.into_iter().map(tell).collect()
}

fn refused(f: &Frame, reasons: Vec<Reason>) -> Vec<Error> {
    let told = |reason: Reason| Error {
        text: f.reason(&reason),
        field: None,
        rule: crate::pages::rule_path(&reason.id),
    };
    reasons.into_iter().map(told).collect()
}

/// Back to what it was about, with the number of the event.
fn done(site: &Site, visitor: &Visitor, page: &Page, receipt: Receipt) -> Response {
    let snapshot = site.rozum.snapshot();
    let change = snapshot.state.recent.iter().rev().find(|change| change.first == receipt.first);
    let path = change.and_then(|change| crate::subject::path(&change.subject));
    let path = path.unwrap_or_else(|| page.back.clone());
    let address = format!("{path}?done={}&form={}", receipt.first, page.draft);
    Redirect::to(&localised(visitor.lang, &address)).into_response()
}

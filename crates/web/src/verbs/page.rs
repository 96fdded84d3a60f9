//! The form of a verb, and what becomes of the answers.

use super::refusal::{Error, refused, unread};
use super::sent::Sent;
use super::summary::summary;
use super::{Answers, Asked, Facts, Field, Names, Verb};
use crate::error::PageError;
use crate::frame::{Frame, Section, localised};
use crate::pages::private;
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::{DraftError, SendError, SentForm, SubmitError, random_token};
use rozum_model::Command;
use std::sync::Arc;

// The template matches on it.
use super::Kind;

/// Forms with more questions than this can be saved and tried before they are sent.
const SHORT: usize = 3;

#[derive(Template)]
#[template(path = "verb.html")]
struct Page {
    f: Frame,
    title: String,
    does: String,
    next: Option<String>,
    facts: Facts,
    /// What the answers say as a whole, and whether the rules would take them.
    tried: Option<(Facts, bool)>,
    fields: Vec<Field>,
    errors: Vec<Error>,
    /// Whether somebody else has to do it: then nothing is asked.
    barred: bool,
    /// Whether files can be sent with it.
    takes_files: bool,
    action: String,
    draft: String,
    /// When the draft was saved from which the form was filled.
    kept: Option<String>,
    long: bool,
    back: String,
    /// What it is about, for the way back.
    about: String,
    expected: String,
    /// The number of this form: sent twice, it is recorded once.
    once: String,
}

impl Page {
    /// The ends of names that a browser offers; with the name of a photograph, telephones make one that is read everywhere.
    fn accepted() -> String {
        let ends = rozum_papers::KINDS.map(|kind| format!(".{}", kind.extension())).join(",");
        format!("{ends},.jpeg,image/jpeg")
    }
}

/// `GET /act/{verb}/{id}`
pub async fn ask(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((name, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let verb = super::find(&name).ok_or(PageError::NotFound)?;
    let names = names(&site, &visitor).await?;
    let mut page = form(&site, &visitor, verb, &id, &names)?;
    if let Some(kept) = site.rozum.form(&visitor.signed_in()?.account, &page.draft).await.map_err(failed)? {
        page.kept = Some(page.f.moment(&kept.updated));
        let answers = Answers::new(kept.pairs);
        // What was seen when the draft was begun is what it answers.
        answers.one("expected").clone_into(&mut page.expected);
        page.fields.iter_mut().for_each(|field| field.keep(&answers));
    }
    private(&page)
}

/// `POST /act/{verb}/{id}`
pub async fn give(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((name, id)): Path<(String, String)>,
    request: Request,
) -> Result<Response, PageError> {
    let verb = super::find(&name).ok_or(PageError::NotFound)?;
    let viewer = visitor.signed_in()?;
    let sent = Sent::of(request).await?;
    visitor.check_form(sent.token())?;
    let names = names(&site, &visitor).await?;
    let mut page = form(&site, &visitor, verb, &id, &names)?;
    let wanted = |field: &str| !page.barred && page.fields.iter().any(|own| own.takes(field));
    let answers = sent.taken(&site, &visitor, wanted).await?.typed_in(visitor.lang);
    if let Some(response) =
        put_by(&site, &visitor, &page, answers.one("go").to_owned(), answers.typed()).await?
    {
        return Ok(response);
    }
    let f = page.f.clone();
    let today = site.rozum.now().kyiv_day();
    let asked = Asked { f: &f, state: &visitor.snapshot.state, viewer, today, id: &id, names: &names };
    let command = (verb.command)(&asked, &answers, answers.one("expected").parse().ok());
    let problems = answers.problems();
    let status = match command.filter(|_| problems.is_empty()) {
        None => {
            page.errors = unread(&f, &mut page.fields, problems);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Some(command) if answers.one("go") == "check" => try_out(&site, &asked, &mut page, &command),
        Some(command) => match site.rozum.submit_form(&viewer.account, answers.one("once"), &command).await {
            Ok(SentForm::Recorded(receipt)) => return done(&site, &visitor, &page, receipt.first).await,
            Ok(SentForm::Before(first)) => return before(&site, &visitor, &page, first),
            Ok(SentForm::Pending) => {
                page.errors = vec![Error::told(page.f.t("verb-pending"))];
                StatusCode::CONFLICT
            }
            Err(SendError::Submit(SubmitError::Refused(refusal))) => {
                page.errors = refused(&page.f, refusal.reasons);
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Err(SendError::Submit(error)) => return Err(error.into()),
            Err(SendError::Accounts(error)) => return Err(failed(error.into())),
        },
    };
    page.fields.iter_mut().for_each(|field| field.keep(&answers));
    Ok((status, private(&page)?).into_response())
}

/// Saves or throws away a draft, where that was asked.
async fn put_by(
    site: &Site,
    visitor: &Visitor,
    page: &Page,
    go: String,
    typed: Vec<(String, String)>,
) -> Result<Option<Response>, PageError> {
    let account = &visitor.signed_in()?.account;
    match go.as_str() {
        "keep" | "autosave" => site.rozum.save_form(account, &page.draft, &typed).await.map_err(failed)?,
        "discard" => site.rozum.discard_form(account, &page.draft).await.map_err(failed)?,
        _ => return Ok(None),
    }
    // A script that saves in the background wants to know, and no page.
    let answer = match go.as_str() {
        "autosave" => StatusCode::NO_CONTENT.into_response(),
        _ => Redirect::to(&page.f.href(&page.action)).into_response(),
    };
    Ok(Some(answer))
}

/// What the rules would say now, beside the whole of what was typed.
fn try_out(site: &Site, asked: &Asked<'_>, page: &mut Page, command: &Command) -> StatusCode {
    let refusal = site.rozum.try_out(&asked.viewer.actor(), command).err();
    page.tried = Some((summary(asked, command), refusal.is_none()));
    page.errors = refusal.map(|refusal| refused(&page.f, refusal.reasons)).unwrap_or_default();
    StatusCode::OK
}

#[expect(clippy::needless_pass_by_value, reason = "handed over by map_err")]
fn failed(error: DraftError) -> PageError {
    tracing::error!(%error, "a form cannot be kept or found");
    PageError::Internal
}

async fn names(site: &Site, visitor: &Visitor) -> Result<Names, PageError> {
    Names::seen_by(site, &visitor.snapshot.state, visitor.signed_in()?).await
}

fn form(site: &Site, visitor: &Visitor, verb: &Verb, id: &str, names: &Names) -> Result<Page, PageError> {
    let viewer = visitor.signed_in()?;
    let f = Frame::new(visitor, Section::Other);
    let today = site.rozum.now().kyiv_day();
    let asked = Asked { f: &f, state: &visitor.snapshot.state, viewer, today, id, names };
    let facts = (verb.facts)(&asked).ok_or(PageError::NotFound)?;
    let subject = (verb.subject)(&asked);
    let revision = subject.as_ref().map(|subject| visitor.snapshot.state.revision(subject).to_string());
    let fields = (verb.fields)(&asked);
    let key = format!("{}/{id}", verb.name);
    let barred = refused(&f, super::barred::barred(site, verb, &asked, &fields));
    Ok(Page {
        title: f.named("verb-", verb.name).into_owned(),
        does: f.named("verb-does-", verb.name).into_owned(),
        next: rozum_locale::has(f.lang, &format!("verb-next-{}", verb.name))
            .then(|| f.named("verb-next-", verb.name).into_owned()),
        facts,
        tried: None,
        kept: None,
        long: fields.len() > SHORT,
        takes_files: fields.iter().any(Field::takes_files),
        fields,
        barred: !barred.is_empty(),
        errors: barred,
        action: format!("/act/{key}"),
        about: subject.as_ref().and_then(|subject| crate::subject::name(&f, subject)).unwrap_or_default(),
        back: subject.as_ref().and_then(crate::subject::path).unwrap_or_else(|| "/work".to_owned()),
        expected: revision.unwrap_or_default(),
        draft: key,
        once: random_token(),
        f,
    })
}

/// Back to what it was about, with the number of the event.
async fn done(site: &Site, visitor: &Visitor, page: &Page, first: u64) -> Result<Response, PageError> {
    if let Err(error) = site.rozum.discard_form(&visitor.signed_in()?.account, &page.draft).await {
        // The command is recorded; a draft too many is no reason to say otherwise.
        tracing::warn!(%error, "a sent form cannot be dropped");
    }
    let address = format!("{}?done={first}&form={}", recorded_at(site, page, first), page.draft);
    Ok(Redirect::to(&localised(visitor.lang, &address)).into_response())
}

/// The form was sent before: to what was recorded then, saying so.
#[expect(clippy::unnecessary_wraps, reason = "the shape of every answer")]
fn before(site: &Site, visitor: &Visitor, page: &Page, first: u64) -> Result<Response, PageError> {
    let address = format!("{}?sent={first}", recorded_at(site, page, first));
    Ok(Redirect::to(&localised(visitor.lang, &address)).into_response())
}

/// Path of what an event made; of what the form was about, where that is long ago.
fn recorded_at(site: &Site, page: &Page, first: u64) -> String {
    let snapshot = site.rozum.snapshot();
    let change = snapshot.state.recent.iter().rev().find(|change| change.first == first);
    let path = change.and_then(|change| crate::subject::path(&change.subject));
    path.unwrap_or_else(|| page.back.clone())
}

//! A draft before it is confirmed: what was understood, what is wrong, what would change.

use super::private;
use crate::diagnosis::Shown as Finding;
use crate::error::PageError;
use crate::frame::{Frame, Section, localised};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::compare::{Comparison, compare};
use rozum_app::{ConfirmError, SavedDraft, entry_of};
use rozum_diagnosis::Thresholds;
use rozum_model::State as Register;
use rozum_model::draft::{Issue, Severity, StrategyDraft};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "draft.html")]
struct Page<'a> {
    f: Frame,
    id: Option<String>,
    file: Option<&'a str>,
    draft: &'a StrategyDraft,
    issues: &'a [Issue],
    missing: Vec<String>,
    errors: Vec<String>,
    left_out: usize,
    may_confirm: bool,
    amends: bool,
    comparison: Option<Comparison>,
    before: String,
    after: String,
    /// Forms whose typed text is now in this draft: browsers may forget it.
    accepted: Vec<String>,
    /// The region is kept by somebody else.
    foreign: bool,
    /// What goes into the journal about the whole: message id and value.
    facts: Vec<(&'static str, String)>,
    /// What the rules of the diagnosis find in it; they keep nobody from registering.
    findings: Vec<Finding>,
}

/// What to preview.
pub struct Preview<'a> {
    /// Id of a saved draft.
    pub id: Option<String>,
    /// The draft.
    pub saved: &'a SavedDraft,
    /// Why it was refused.
    pub errors: Vec<String>,
}

/// Draws a draft.
pub async fn preview(site: &Site, visitor: &Visitor, what: Preview<'_>) -> Result<Response, PageError> {
    let f = Frame::new(visitor, Section::Import);
    let Preview { id, saved, errors } = what;
    let missing = entry_of(&saved.draft).err().unwrap_or_default();
    let keeps = saved.draft.region.is_some_and(|region| f.keeps(region));
    let words: Vec<_> = missing.iter().map(|reason| f.reason(reason)).collect();
    let foreign = id.is_some() && !keeps && saved.draft.region.is_some();
    let (comparison, amends) = difference(&visitor.snapshot.state, &saved.draft, visitor.snapshot.as_ref());
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let findings = findings(site, &f, &saved.draft).await;
    let page = Page {
        findings,
        file: saved.file.as_ref().map(|file| file.name.as_str()),
        draft: &saved.draft,
        issues: &saved.issues,
        left_out: saved.issues.iter().filter(|issue| issue.severity == Severity::Error).count(),
        may_confirm: missing.is_empty() && keeps,
        missing: words,
        amends,
        comparison,
        before: f.t("compare-current").into_owned(),
        after: f.t("compare-draft").into_owned(),
        foreign,
        facts: facts(&f, &saved.draft),
        accepted: accepted(id.as_deref(), saved),
        errors,
        id,
        f,
    };
    Ok((status, private(&page)?).into_response())
}

async fn findings(site: &Site, f: &Frame, draft: &StrategyDraft) -> Vec<Finding> {
    let Some(region) = draft.region else { return Vec::new() };
    let found = site.rozum.diagnose_draft(region, draft.content.clone(), Thresholds::default()).await;
    // What is too large to be diagnosed is too large for the register too, which says so.
    found
        .map(|found| found.findings)
        .unwrap_or_default()
        .iter()
        .map(|finding| Finding::of(f, finding))
        .collect()
}

fn facts(f: &Frame, draft: &StrategyDraft) -> Vec<(&'static str, String)> {
    let day = |day: &jiff::civil::Date| f.day(day);
    let regime = draft.regime.as_ref();
    let period = draft.period.map(|period| format!("{}–{}", period.from, period.to));
    vec![
        ("form-name", draft.title.clone().unwrap_or_default()),
        ("form-document", draft.document.title.clone()),
        ("form-publisher", draft.document.publisher.clone().unwrap_or_default()),
        ("form-url", draft.document.url.clone().unwrap_or_default()),
        ("form-act", regime.map(|regime| regime.act.clone()).unwrap_or_default()),
        ("form-act-from", regime.map(|regime| day(&regime.effective_from)).unwrap_or_default()),
        ("planning-period", period.unwrap_or_default()),
        ("form-effective-from", draft.effective_from.as_ref().map(day).unwrap_or_default()),
        ("form-reason", draft.reason.clone().unwrap_or_default()),
        ("form-note", draft.note.clone().unwrap_or_default()),
    ]
}

fn accepted(id: Option<&str>, saved: &SavedDraft) -> Vec<String> {
    let seen = saved.seen.unwrap_or_default();
    let region = saved.draft.region.map(|region| format!("/regions/{region}/edit-{seen}"));
    region.into_iter().chain(id.map(|id| format!("/drafts/{id}/edit-{seen}"))).collect()
}

/// What the draft would change, where there is a strategy already.
fn difference(
    state: &Register,
    draft: &StrategyDraft,
    snapshot: &rozum_app::Snapshot,
) -> (Option<Comparison>, bool) {
    let current =
        draft.region.and_then(|region| state.strategy(region)).map(|strategy| strategy.current.as_ref());
    let Some(current) = current else { return (None, false) };
    let next = rozum_app::outcome_of(snapshot, draft);
    (next.map(|next| compare(current, &next)), true)
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
pub(crate) fn failed(error: rozum_app::DraftError) -> PageError {
    tracing::error!(%error, "draft failed");
    PageError::Internal
}

async fn saved(site: &Site, visitor: &Visitor, id: &str) -> Result<SavedDraft, PageError> {
    let viewer = visitor.signed_in()?;
    site.rozum.draft(&viewer.account, id).await.map_err(failed)?.ok_or(PageError::NotFound)
}

/// `GET /drafts/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let saved = saved(&site, &visitor, &id).await?;
    preview(&site, &visitor, Preview { id: Some(id), saved: &saved, errors: Vec::new() }).await
}

/// Confirmation of a draft.
#[derive(Debug, Deserialize)]
pub struct Confirmed {
    form: String,
    #[serde(default)]
    accept: String,
}

/// `POST /drafts/{id}/confirm`
pub async fn confirm(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(form): Form<Confirmed>,
) -> Result<Response, PageError> {
    visitor.check_form(&form.form)?;
    let viewer = visitor.signed_in()?;
    let saved = saved(&site, &visitor, &id).await?;
    let accepted = form.accept == "yes";
    match site.rozum.confirm_draft(&viewer.actor(), &viewer.account, &id, accepted).await {
        Ok(region) => {
            Ok(Redirect::to(&localised(visitor.lang, &format!("/regions/{region}"))).into_response())
        }
        Err(ConfirmError::Refused(reasons)) => {
            let errors = reasons.iter().map(|reason| rozum_locale::reason(visitor.lang, reason)).collect();
            preview(&site, &visitor, Preview { id: Some(id), saved: &saved, errors }).await
        }
        Err(error) => {
            tracing::error!(%error, "confirmation failed");
            Err(PageError::Internal)
        }
    }
}

/// A form with nothing but its token.
#[derive(Debug, Deserialize)]
pub struct Bare {
    pub(super) form: String,
}

/// `POST /drafts/{id}/discard`
pub async fn discard(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(form): Form<Bare>,
) -> Result<Response, PageError> {
    visitor.check_form(&form.form)?;
    let viewer = visitor.signed_in()?;
    site.rozum.discard_draft(&viewer.account, &id).await.map_err(failed)?;
    Ok(Redirect::to(&localised(visitor.lang, "/work")).into_response())
}

//! One priority: its words, where they stand, the tasks that serve it.

use super::diagnosis::labels::reading;
use super::item::{CorrectForm, ItemPage, Linked, Refused, command_on_item, correction, frame_and_revision};
use super::risks::{About, questions};
use super::steering::Steering;
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_app::rows::{ProjectFilter, projects};
use rozum_model::PriorityId;
use rozum_model::strategy::ItemId;
use rozum_risks::Subject;
use std::sync::Arc;

/// `GET /priorities/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    draw(&site, &visitor, id.parse().map_err(|_| PageError::NotFound)?, Refused::default()).await
}

pub async fn draw(
    site: &Site,
    visitor: &Visitor,
    id: PriorityId,
    refused: Refused,
) -> Result<Response, PageError> {
    let (f, revision) = frame_and_revision(visitor, id.region());
    let today = site.rozum.now().kyiv_day();
    let reading = reading(site, visitor, &f, ItemId::Priority(id)).await;
    let strategy = visitor.snapshot.state.strategy(id.region()).ok_or(PageError::NotFound)?;
    // What a later version withdrew is still there to be read.
    let version = strategy
        .versions()
        .rev()
        .find(|version| version.priority(id).is_some())
        .ok_or(PageError::NotFound)?;
    let priority = version.priority(id).ok_or(PageError::NotFound)?;
    let withdrawn = (version.number < strategy.current.number).then_some(version.number + 1);
    let linked = version
        .tasks_of(id)
        .map(|task| Linked {
            id: task.id.to_string(),
            href: format!("/tasks/{}", task.id),
            text: task.item.text.clone(),
            basis: None,
            unlink: None,
        })
        .collect();
    let page = ItemPage {
        id: id.to_string(),
        kind: f.t("priority").into_owned(),
        region: id.region(),
        item: &priority.item,
        version,
        linked_title: f.t("priority-tasks").into_owned(),
        linked_none: f.t("priority-no-tasks").into_owned(),
        linked,
        candidates: Vec::new(),
        correct: format!("/priorities/{id}/correct"),
        corrections: &priority.corrections,
        keeps: withdrawn.is_none() && f.keeps(id.region()),
        withdrawn,
        revision,
        errors: Vec::new(),
        typed_verbatim: priority.item.verbatim.clone(),
        typed_reason: String::new(),
        relevance: Some(format!("/priorities/{id}/relevance")),
        reading,
        questions: Some(questions(site, visitor, &f, About::Subject(Subject::Priority(id))).await),
        steering: Some(Steering::of_priority(&visitor.snapshot, id, today, f.lang))
            .filter(|own| withdrawn.is_none() || !own.is_empty()),
        projects: projects(
            &visitor.snapshot.state,
            &ProjectFilter { priority: Some(id), ..ProjectFilter::default() },
        ),
        f,
    };
    page.respond(refused)
}

/// `POST /priorities/{id}/correct`
pub async fn correct(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(form): Form<CorrectForm>,
) -> Result<Response, PageError> {
    visitor.check_form(&form.form)?;
    let id: PriorityId = id.parse().map_err(|_| PageError::NotFound)?;
    let command = correction(ItemId::Priority(id), &form);
    match command_on_item(&site.rozum, &visitor, &format!("/priorities/{id}"), command).await? {
        Ok(done) => Ok(done),
        Err(errors) => {
            draw(&site, &visitor, id, Refused { errors, typed: Some(form), ..Refused::default() }).await
        }
    }
}

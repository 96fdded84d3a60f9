//! One task: its words, the priorities that it serves, and how that is known.

use super::diagnosis::labels::reading;
use super::item::{CorrectForm, ItemPage, Linked, Refused, command_on_item, correction, frame_and_revision};
use crate::error::PageError;
use crate::frame::Frame;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_model::strategy::{ItemId, LinkBasis, Task, Version};
use rozum_model::{Command, PriorityId, TaskId};
use serde::Deserialize;
use std::sync::Arc;

/// `GET /tasks/{id}`
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
    id: TaskId,
    refused: Refused,
) -> Result<Response, PageError> {
    let (f, revision) = frame_and_revision(visitor, id.region());
    let reading = reading(site, visitor, &f, ItemId::Task(id)).await;
    let strategy = visitor.snapshot.state.strategy(id.region()).ok_or(PageError::NotFound)?;
    // What a later version withdrew is still there to be read.
    let version =
        strategy.versions().rev().find(|version| version.task(id).is_some()).ok_or(PageError::NotFound)?;
    let task = version.task(id).ok_or(PageError::NotFound)?;
    let withdrawn = (version.number < strategy.current.number).then_some(version.number + 1);
    let page = ItemPage {
        id: id.to_string(),
        kind: f.t("task").into_owned(),
        region: id.region(),
        item: &task.item,
        version,
        linked_title: f.t("task-priorities").into_owned(),
        linked_none: f.t("task-no-priorities").into_owned(),
        linked: linked(&f, version, task),
        candidates: candidates(version, task),
        correct: format!("/tasks/{id}/correct"),
        corrections: &task.corrections,
        keeps: withdrawn.is_none() && f.keeps(id.region()),
        withdrawn,
        revision,
        errors: Vec::new(),
        typed_verbatim: task.item.verbatim.clone(),
        typed_reason: String::new(),
        relevance: None,
        questions: None,
        projects: Vec::new(),
        steering: None,
        reading,
        f,
    };
    page.respond(refused)
}

fn linked(f: &Frame, version: &Version, task: &Task) -> Vec<Linked> {
    task.links
        .iter()
        .map(|link| Linked {
            id: link.priority.to_string(),
            href: format!("/priorities/{}", link.priority),
            text: version
                .priority(link.priority)
                .map(|priority| priority.item.text.clone())
                .unwrap_or_default(),
            basis: Some(f.t(basis_label(link.basis)).into_owned()),
            unlink: Some(format!("/tasks/{}/unlink", task.id)),
        })
        .collect()
}

fn candidates(version: &Version, task: &Task) -> Vec<Linked> {
    version
        .priorities
        .iter()
        .filter(|priority| task.links.iter().all(|link| link.priority != priority.id))
        .map(|priority| Linked {
            id: priority.id.to_string(),
            href: String::new(),
            text: shortened(&priority.item.text),
            basis: None,
            unlink: None,
        })
        .collect()
}

/// A line of a drop-down list.
fn shortened(text: &str) -> String {
    const MOST: usize = 90;
    if text.chars().count() <= MOST {
        text.to_owned()
    } else {
        text.chars().take(MOST).chain(['…']).collect()
    }
}

const fn basis_label(basis: LinkBasis) -> &'static str {
    match basis {
        LinkBasis::Stated => "basis-stated",
        LinkBasis::Judged => "basis-judged",
    }
}

/// `POST /tasks/{id}/correct`
pub async fn correct(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(form): Form<CorrectForm>,
) -> Result<Response, PageError> {
    visitor.check_form(&form.form)?;
    let id: TaskId = id.parse().map_err(|_| PageError::NotFound)?;
    let command = correction(ItemId::Task(id), &form);
    match command_on_item(&site.rozum, &visitor, &format!("/tasks/{id}"), command).await? {
        Ok(done) => Ok(done),
        Err(errors) => {
            draw(&site, &visitor, id, Refused { errors, typed: Some(form), ..Refused::default() }).await
        }
    }
}

/// A link as chosen.
#[derive(Debug, Deserialize)]
pub struct LinkForm {
    form: String,
    expected: u64,
    priority: PriorityId,
    basis: LinkBasis,
}

/// `POST /tasks/{id}/link`
pub async fn link(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(form): Form<LinkForm>,
) -> Result<Response, PageError> {
    visitor.check_form(&form.form)?;
    let task: TaskId = id.parse().map_err(|_| PageError::NotFound)?;
    let command =
        Command::LinkTask { expected: Some(form.expected), task, priority: form.priority, basis: form.basis };
    give(&site, &visitor, task, command).await
}

/// A link to take back.
#[derive(Debug, Deserialize)]
pub struct UnlinkForm {
    form: String,
    expected: u64,
    priority: PriorityId,
    reason: String,
}

/// `POST /tasks/{id}/unlink`
pub async fn unlink(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(form): Form<UnlinkForm>,
) -> Result<Response, PageError> {
    visitor.check_form(&form.form)?;
    let task: TaskId = id.parse().map_err(|_| PageError::NotFound)?;
    let command = Command::UnlinkTask {
        expected: Some(form.expected),
        task,
        priority: form.priority,
        reason: form.reason.trim().to_owned(),
    };
    give(&site, &visitor, task, command).await
}

async fn give(site: &Site, visitor: &Visitor, task: TaskId, command: Command) -> Result<Response, PageError> {
    match command_on_item(&site.rozum, visitor, &format!("/tasks/{task}"), command).await? {
        Ok(done) => Ok(done),
        Err(errors) => draw(site, visitor, task, Refused { errors, ..Refused::default() }).await,
    }
}

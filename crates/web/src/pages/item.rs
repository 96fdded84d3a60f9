//! What the pages of a priority and of a task share.

use super::diagnosis::labels::{Reading, TypedReading};
use super::risks::Questions;
use super::steering::Steering;
use super::{html, private};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::typed::one_line;
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::rows::ProjectRow;
use rozum_app::{Rozum, SubmitError};
use rozum_model::event::Subject;
use rozum_model::strategy::{Correction, Item, ItemId, Version};
use rozum_model::{Command, RegionIso};
use serde::Deserialize;

/// The page of a priority or a task.
#[derive(Template)]
#[template(path = "item.html")]
pub struct ItemPage<'a> {
    pub f: Frame,
    pub id: String,
    pub kind: String,
    pub region: RegionIso,
    pub item: &'a Item,
    pub version: &'a Version,
    pub linked_title: String,
    pub linked_none: String,
    pub linked: Vec<Linked>,
    pub candidates: Vec<Linked>,
    pub correct: String,
    pub corrections: &'a [Correction],
    pub keeps: bool,
    /// The version that no longer has it.
    pub withdrawn: Option<u32>,
    pub revision: u64,
    pub errors: Vec<String>,
    pub typed_verbatim: String,
    pub typed_reason: String,
    /// Address of the review of its relevance; `None` for a task.
    pub relevance: Option<String>,
    /// How its text is read; `None` for an item that is gone.
    pub reading: Option<Reading>,
    /// What figures ask of a priority.
    pub questions: Option<Questions>,
    /// Projects of a priority.
    pub projects: Vec<ProjectRow>,
    /// What steers a priority; `None` for a task and for what is gone.
    pub steering: Option<Steering>,
}

/// An item on the other end of a link.
pub struct Linked {
    pub id: String,
    pub href: String,
    pub text: String,
    pub basis: Option<String>,
    pub unlink: Option<String>,
}

/// A correction as typed.
#[derive(Debug, Default, Deserialize)]
pub struct CorrectForm {
    pub form: String,
    pub expected: u64,
    pub verbatim: String,
    pub reason: String,
}

/// What was refused, and what had been typed, to be shown again.
#[derive(Debug, Default)]
pub struct Refused {
    pub errors: Vec<String>,
    pub typed: Option<CorrectForm>,
    /// A reading that was refused.
    pub reading: Option<TypedReading>,
}

impl ItemPage<'_> {
    /// The page with what was refused, if anything.
    pub fn respond(mut self, refused: Refused) -> Result<Response, PageError> {
        if let Some(typed) = refused.typed {
            self.typed_verbatim = typed.verbatim;
            self.typed_reason = typed.reason;
        }
        if let (Some(typed), Some(form)) =
            (refused.reading, self.reading.as_mut().and_then(|reading| reading.form.as_mut()))
        {
            form.keep(typed);
        }
        if refused.errors.is_empty() {
            let own = self.keeps || self.f.corrects_labels();
            return if own { private(&self) } else { html(&self) };
        }
        self.errors = refused.errors;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, private(&self)?).into_response())
    }
}

/// The frame and the revision that both pages need.
pub fn frame_and_revision(visitor: &Visitor, region: RegionIso) -> (Frame, u64) {
    let revision = visitor.snapshot.state.revision(&Subject::Strategy(region));
    (Frame::new(visitor, Section::Priorities), revision)
}

/// Gives a command on an item: back to its page when it was accepted, the reasons when it was refused.
pub async fn command_on_item(
    rozum: &Rozum,
    visitor: &Visitor,
    path: &str,
    command: Command,
) -> Result<Result<Response, Vec<String>>, PageError> {
    let viewer = visitor.signed_in()?;
    match rozum.submit(&viewer.actor(), &command).await {
        Ok(_) => Ok(Ok(Redirect::to(&crate::frame::localised(visitor.lang, path)).into_response())),
        Err(SubmitError::Refused(refusal)) => {
            Ok(Err(refusal.reasons.iter().map(|reason| rozum_app::plainly(visitor.lang, reason)).collect()))
        }
        Err(error) => Err(error.into()),
    }
}

/// The command of a correction.
pub fn correction(item: ItemId, form: &CorrectForm) -> Command {
    Command::CorrectTranscription {
        expected: Some(form.expected),
        item,
        verbatim: one_line(&form.verbatim),
        reason: form.reason.trim().to_owned(),
    }
}

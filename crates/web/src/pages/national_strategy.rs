//! The national strategy, as it is or as it was.

pub mod compared;
pub mod files;

use super::html;
use crate::documents::html as drawn;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use rozum_app::{Asker, EditionError, Snapshot};
use rozum_document::Document;
use rozum_model::Reason;
use serde::Deserialize;
use std::sync::Arc;

/// Which edition. Empty means the present one.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    at: String,
}

impl Asked {
    fn size(&self) -> Result<Option<u64>, PageError> {
        size(&self.at)
    }

    /// The same edition in another address.
    fn suffix(&self) -> String {
        crate::query::suffix(&[("at", &self.at)])
    }
}

/// A size of the journal; `None` where the text is empty.
fn size(text: &str) -> Result<Option<u64>, PageError> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || PageError::BadRequest(Reason::new("not-a-size").with("value", text));
    text.parse().map(Some).map_err(|_| wrong())
}

#[derive(Template)]
#[template(path = "national_strategy.html")]
struct Page {
    f: Frame,
    document: Arc<Document>,
    /// Whether it is of an earlier state.
    past: bool,
    /// Its size of the journal.
    size: u64,
    asked: Asked,
}

impl Page {
    fn contents(&self) -> String {
        drawn::contents(&self.document)
    }

    fn chapters(&self) -> String {
        drawn::chapters(&self.document)
    }

    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    fn runs(&self, all: &[rozum_document::Run]) -> String {
        drawn::runs(all)
    }
}

/// `GET /national-strategy`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::NationalStrategy);
    let (snapshot, document) = edition(&site, &visitor, asked.size()?).await?;
    let (size, past) = (snapshot.state.size, snapshot.state.size < f.journal_size);
    html(&Page { f, document, past, size, asked })
}

/// The document at a size of the journal in the visitor's language, with the state that it is of.
async fn edition(
    site: &Site,
    visitor: &Visitor,
    size: Option<u64>,
) -> Result<(Arc<Snapshot>, Arc<Document>), PageError> {
    let asker = if visitor.viewer.is_some() { Asker::Known } else { Asker::Stranger };
    site.rozum.edition(size, visitor.lang, asker).await.map_err(|error| failed(&error))
}

/// An edition that is not there is said, and so is one that has to wait; anything else is a fault of ours.
fn failed(error: &EditionError) -> PageError {
    match error {
        EditionError::NoSuch(reason) => PageError::NoSuch(reason.clone()),
        EditionError::Busy => PageError::Busy,
        other => {
            tracing::error!(error = %other, "edition failed");
            PageError::Internal
        }
    }
}

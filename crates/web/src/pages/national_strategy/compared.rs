//! Two editions beside each other: what was added, changed, removed.

use super::{failed, size};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::pages::html;
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use rozum_document::{Change, Comparison, compare};
use serde::Deserialize;
use std::sync::Arc;

/// Which two editions, by their size of the journal. An empty first one is the first state with a strategy that people
/// could see; an empty second one is the present.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

#[derive(Template)]
#[template(path = "national_strategy_compare.html")]
struct Page {
    f: Frame,
    asked: Asked,
    /// `None` until an edition was named.
    comparison: Option<Comparison>,
}

impl Page {
    /// Parts of the comparison: message of the heading, changes.
    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    fn parts<'a>(&self, all: &'a Comparison) -> [(&'static str, &'a Vec<Change>); 4] {
        [
            ("editions-front", &all.front),
            ("editions-sections", &all.sections),
            ("editions-items", &all.items),
            ("editions-figures", &all.figures),
        ]
    }
}

/// `GET /national-strategy/compare`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::NationalStrategy);
    let (from, to) = (size(&asked.from)?, size(&asked.to)?);
    let edition = async |size| {
        let snapshot = site.rozum.snapshot_at(size).await?;
        site.rozum.national_strategy(&snapshot, f.lang).await
    };
    let comparison = if from.is_some() {
        let (before, after) = (edition(from).await, edition(to).await);
        let (before, after) =
            (before.map_err(|error| failed(&error))?, after.map_err(|error| failed(&error))?);
        Some(compare(&before, &after))
    } else {
        None
    };
    html(&Page { f, asked, comparison })
}

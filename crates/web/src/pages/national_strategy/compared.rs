//! Two editions beside each other: what was added, changed, removed.

use super::{edition, failed, size};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::pages::html;
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use rozum_app::EditionListed;
use rozum_document::{Change, Comparison, compare};
use rozum_model::Reason;
use serde::Deserialize;
use std::sync::Arc;

/// Most regions that are named beside an edition; more are counted.
const NAMED: usize = 3;

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
    /// What there is to choose from, the latest first.
    editions: Vec<EditionListed>,
    /// `None` until an edition was named.
    comparison: Option<Comparison>,
}

impl Page {
    /// An edition in words: when, whose strategies changed, at which size.
    fn edition(&self, own: &EditionListed) -> String {
        let f = &self.f;
        let whose = if own.regions.len() > NAMED {
            f.count("count-regions", own.regions.len()).into_owned()
        } else {
            f.by_name(own.regions.iter().copied())
                .into_iter()
                .map(|iso| f.region(iso))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let why = Reason::new("ns-compare-edition").with("when", f.moment(&own.at)).with("whose", whose);
        f.reason(&why.with("size", own.size.to_string()))
    }

    /// Whether the list has that size.
    fn has(&self, size: &str) -> bool {
        size.is_empty() || self.editions.iter().any(|own| own.size.to_string() == size)
    }

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
    let comparison = if from.is_some() {
        let (_, before) = edition(&site, &visitor, from).await?;
        let (_, after) = edition(&site, &visitor, to).await?;
        Some(compare(&before, &after))
    } else {
        None
    };
    let editions = site.rozum.editions(&visitor.snapshot.state).await.map_err(|error| failed(&error))?;
    html(&Page { f, asked, editions, comparison })
}

//! Two versions of a strategy side by side.

use super::html;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use rozum_app::compare::{Comparison, compare};
use rozum_model::RegionIso;
use rozum_model::strategy::{Strategy, Version};
use serde::Deserialize;

/// Which versions.
#[derive(Debug, Default, Deserialize)]
pub struct Pair {
    from: Option<u32>,
    to: Option<u32>,
}

#[derive(Template)]
#[template(path = "versions.html")]
struct Page<'a> {
    f: Frame,
    iso: RegionIso,
    strategy: &'a Strategy,
    from: &'a Version,
    to: &'a Version,
    comparison: Comparison,
    before: String,
    after: String,
}

/// `GET /regions/{iso}/versions?from=1&to=2`: without a choice, the last change.
pub async fn page(
    visitor: Visitor,
    Path(iso): Path<String>,
    Query(pair): Query<Pair>,
) -> Result<Response, PageError> {
    let iso: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    let strategy = visitor.snapshot.state.strategy(iso).ok_or(PageError::NotFound)?;
    let last = strategy.current.number;
    let to = strategy.version(pair.to.unwrap_or(last)).ok_or(PageError::NotFound)?;
    let from =
        strategy.version(pair.from.unwrap_or(last.saturating_sub(1).max(1))).ok_or(PageError::NotFound)?;
    let comparison = compare(from, to);
    let f = Frame::new(&visitor, Section::Regions);
    let named = |version: &Version| {
        let day = f.day(&version.header.effective_from);
        format!("{}, {} {day}", f.tv("version-number", version.number.to_string()), f.t("since"))
    };
    let (before, after) = (named(from), named(to));
    html(&Page { f, iso, strategy, from, to, comparison, before, after })
}

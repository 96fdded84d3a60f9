//! Alignment: priorities against lists of policy, as matrices with the words behind each mark.

mod matrix;

use self::matrix::Matrix;
use super::super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::query::{region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{
    AlignmentFilter, BlankRow, MarkRow, PolicyListRow, blanks, marks, policy_lists, without_priorities,
};
use rozum_model::{Reason, RegionIso};
use serde::Deserialize;
use std::sync::Arc;

/// What matrices are narrowed to. Empty means not chosen.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    list: String,
}

impl Asked {
    fn filter(&self) -> Result<AlignmentFilter, PageError> {
        let list = (!self.list.is_empty()).then(|| self.list.clone());
        filter(region(&self.region)?, list)
    }

    fn suffix(&self) -> String {
        suffix(&[("region", &self.region), ("list", &self.list)])
    }
}

/// A filter, or a reason where there is no such list.
pub fn filter(region: Option<RegionIso>, list: Option<String>) -> Result<AlignmentFilter, PageError> {
    let known = |id: &String| rozum_coordination::alignment::lists().iter().any(|list| list.id == id);
    if let Some(id) = list.as_ref().filter(|id| !known(id)) {
        return Err(PageError::BadRequest(Reason::new("no-such-policy-list").with("value", id.clone())));
    }
    Ok(AlignmentFilter { list, region })
}

#[derive(Template)]
#[template(path = "coordination_alignment.html")]
struct Page {
    f: Frame,
    asked: Asked,
    /// Why the chosen region has no marks.
    absent: Option<String>,
    regions: Vec<RegionIso>,
    lists: Vec<PolicyListRow>,
    matrices: Vec<Matrix>,
    /// With their words; empty unless a region is chosen.
    marks: Vec<MarkRow>,
    blanks: Vec<BlankRow>,
    suffix: String,
}

impl Page {
    fn has(&self, value: &impl ToString) -> bool {
        let value = value.to_string();
        self.asked.region.eq_ignore_ascii_case(&value) || self.asked.list == value
    }

    fn title_of(&self, list: &str) -> &'static str {
        self.lists.iter().find(|own| own.id == list).map_or("", |own| own.title)
    }

    fn blanks_of<'a>(&'a self, list: &'a str) -> impl Iterator<Item = &'a BlankRow> {
        self.blanks.iter().filter(move |blank| blank.list == list)
    }
}

/// `GET /coordination/alignment`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let filter = asked.filter()?;
    let f = Frame::new(&visitor, Section::Coordination);
    let all = site.rozum.alignment_of(&visitor.snapshot).await;
    let lists = policy_lists(f.lang);
    let wanted = lists.iter().filter(|list| filter.list.as_ref().is_none_or(|id| list.id == id));
    let matrices = wanted.map(|list| Matrix::of(&f, &all, list.clone(), filter.region)).collect();
    let marks = if filter.region.is_some() { marks(&all, &filter, f.lang) } else { Vec::new() };
    let mut blanks = blanks(&all, &filter, f.lang);
    // Of the whole country single priorities would bury the rest; the file has them.
    blanks.retain(|blank| filter.region.is_some() || blank.kind != "priority");
    let state = &visitor.snapshot.state;
    let regions = f.by_name(state.strategies.keys().copied());
    let absent = filter.region.and_then(|region| without_priorities(state, region)).map(|why| f.reason(&why));
    html(&Page { absent, suffix: asked.suffix(), f, asked, regions, lists, matrices, marks, blanks })
}

/// `GET /coordination/alignment.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let all = site.rozum.alignment_of(&visitor.snapshot).await;
    let rows = marks(&all, &asked.filter()?, visitor.lang);
    match format {
        Format::Json => download::rows("alignment", format, &rows),
        Format::Csv => {
            let flat: Vec<_> = rows.into_iter().flat_map(MarkRow::flat).collect();
            download::rows("alignment", format, &flat)
        }
    }
}

/// `GET /coordination/alignment/blanks.csv`, `.json`
pub async fn download_blanks(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let all = site.rozum.alignment_of(&visitor.snapshot).await;
    download::rows("alignment-blanks", format, &blanks(&all, &asked.filter()?, visitor.lang))
}

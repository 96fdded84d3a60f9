//! Review of relevance: how far a region has come with its priorities, and one priority at a time.

pub mod decide;
pub mod form;
pub mod proposals;

use super::private;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::{get, post};
use rozum_app::rows::{ReviewRow, reviews};
use rozum_coordination::alignment::{Alignment, Mark};
use rozum_model::relevance::Aim;
use rozum_model::{PriorityId, Reason, RegionIso};
use serde::Deserialize;
use std::sync::Arc;

/// Routes of reviews and of the proposals that follow from them.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/coordination/proposals", get(proposals::page))
        .route("/coordination/proposals.{format}", get(proposals::download))
        .route("/regions/{iso}/relevance", get(page))
        .route("/regions/{iso}/relevance.{format}", get(download))
        .route("/priorities/{id}/relevance", get(form::page).post(form::review))
        .route("/priorities/{id}/relevance/withdraw", post(decide::withdraw))
        .route("/priorities/{id}/proposal", post(decide::decide))
}

/// The list of policy that stands beside an aim.
pub const fn list_of(aim: Aim) -> &'static str {
    match aim {
        Aim::Recovery => "recovery",
        Aim::SustainableDevelopment => "sdg",
        Aim::GreenDeal => "green-deal",
    }
}

/// What the program found in the words of a priority for an aim.
pub fn marks(found: &Alignment, priority: PriorityId, aim: Aim) -> Vec<&Mark> {
    let own = |mark: &&Mark| mark.priority == priority && mark.list.id == list_of(aim);
    found.marks.iter().filter(own).collect()
}

/// Which priorities are shown. Empty means all.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    show: String,
}

impl Asked {
    /// Whether a row is shown.
    fn keeps(&self, row: &ReviewRow) -> Result<bool, PageError> {
        Ok(match self.show.as_str() {
            "" => true,
            "to-review" => row.state != "reviewed",
            "reviewed" => row.state == "reviewed",
            "open" => row.proposal == Some("open"),
            other => {
                let reason = Reason::new("not-a-choice-of-reviews").with("value", other);
                return Err(PageError::BadRequest(reason));
            }
        })
    }
}

/// A priority with its review and what was found beside it.
pub struct Shown {
    row: ReviewRow,
    /// How many items of the list were found for each aim.
    found: [usize; 3],
}

#[derive(Template)]
#[template(path = "relevance_region.html")]
struct Page {
    f: Frame,
    iso: RegionIso,
    asked: Asked,
    rows: Vec<Shown>,
    reviewed: usize,
    total: usize,
    /// The first that is to be reviewed.
    next: Option<PriorityId>,
    overdue: usize,
}

impl Page {
    /// How far the region has come.
    fn progress(&self) -> String {
        let reason = Reason::new("rel-progress").with("reviewed", self.reviewed);
        self.f.reason(&reason.with("total", self.total))
    }

    /// Tone of a judgement's tag.
    #[expect(clippy::unused_self, reason = "templates call everything on the page")]
    fn fit_class(&self, code: &str) -> &'static str {
        match code {
            "holds" => "success",
            "partly" => "warning",
            "fails" => "error",
            _ => "info",
        }
    }

    /// All aims with their messages.
    #[expect(clippy::unused_self, reason = "templates call everything on the page")]
    fn aims(&self) -> [Aim; 3] {
        Aim::ALL
    }
}

/// `GET /regions/{iso}/relevance`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(iso): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let iso: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    if state.strategy(iso).is_none() {
        return Err(PageError::NotFound);
    }
    let found = site.rozum.alignment_of(&visitor.snapshot).await;
    let all = reviews(state, site.rozum.now(), iso);
    let (total, reviewed) = (all.len(), all.iter().filter(|row| row.state == "reviewed").count());
    let is_due = |row: &&ReviewRow| row.state != "reviewed" && row.proposal != Some("open");
    let next = all.iter().find(is_due).map(|row| row.priority);
    let is_overdue =
        |row: &&ReviewRow| state.review(row.priority).is_some_and(|own| own.is_overdue(site.rozum.now()));
    let overdue = all.iter().filter(is_overdue).count();
    let mut rows = Vec::new();
    for row in all {
        if asked.keeps(&row)? {
            let found = Aim::ALL.map(|aim| marks(&found, row.priority, aim).len());
            rows.push(Shown { row, found });
        }
    }
    let f = Frame::new(&visitor, Section::Coordination);
    // Days pass without an event: nobody keeps this page.
    private(&Page { f, iso, asked, rows, reviewed, total, next, overdue })
}

/// `GET /regions/{iso}/relevance.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((iso, format)): Path<(String, Format)>,
) -> Result<Response, PageError> {
    let iso: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    if state.strategy(iso).is_none() {
        return Err(PageError::NotFound);
    }
    let rows = reviews(state, site.rozum.now(), iso);
    download::rows(&format!("relevance-{iso}"), format, &rows).map(of_today)
}

/// An answer that is of today: another day may give another one without an event between.
pub fn of_today(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

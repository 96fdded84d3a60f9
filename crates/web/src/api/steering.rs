//! Indicators, reviews, and everything that is late.

use super::page::{List, Paging, Problem, Words, chosen};
use crate::error::PageError;
use crate::narrowing::{COLOURS, INDICATOR_KINDS, INDICATORS_OF, REVIEW_STAGES, STEERED, turn, word};
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Path, Query, State};
use rozum_app::rows::{
    self, IndicatorFilter, IndicatorRow, LATE_GROUPS, LATE_KINDS, OverdueFilter, OverdueRow, PeriodRow,
    StageReviewFilter, StageReviewRow, WithdrawnIndicatorRow,
};
use rozum_model::governance::IndicatorId;
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

type Answered<T> = Result<Json<T>, PageError>;

/// What indicators are narrowed to beside the region.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Narrowed {
    /// Only of this priority and of projects in its calls, `05-P01`.
    pub priority: Option<String>,
    /// Only of this: `strategy`, `priority`, `project`, or `register`: strategies and priorities that are still steered.
    pub about: Option<String>,
    /// Only of this kind: `output`, `result` or `context`.
    pub kind: Option<String>,
    /// Only of this colour: `green`, `amber`, `red`, `no-data` or `none`.
    pub colour: Option<String>,
}

impl Narrowed {
    fn filter(self, paging: &Paging) -> Result<IndicatorFilter, PageError> {
        Ok(IndicatorFilter {
            region: paging.region()?,
            priority: chosen(self.priority.as_deref())?,
            about: word("about", self.about.as_deref(), &INDICATORS_OF)?,
            kind: word("kind", self.kind.as_deref(), &INDICATOR_KINDS)?,
            colour: word("colour", self.colour.as_deref(), &COLOURS)?,
        })
    }
}

/// What reviews are narrowed to beside the region.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ReviewsNarrowed {
    /// Only of this priority and of projects in its calls, `05-P01`.
    pub priority: Option<String>,
    /// Only of this: `strategy`, `priority` or `project`.
    pub about: Option<String>,
    /// Only at this stage: `open`, `proposed`, `decided`, `completed`, or `undecided`: either of the first two.
    pub stage: Option<String>,
}

/// What late things are narrowed to beside the region.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct LateNarrowed {
    /// Only of this priority and of projects in its calls, `05-P01`.
    pub priority: Option<String>,
    /// Only `observations`, `reviews`, `answers` or `risks`.
    pub group: Option<String>,
    /// Only of this kind: `observation`, `unreviewed`, `decision`, `confirmation`, `follow-up`, `oversight`, `submission` or
    /// `risk`.
    pub what: Option<String>,
    /// Only where it is the turn of this body, `05-B01`, or of the `applicant`, the `program`, or `nobody`.
    pub turn: Option<String>,
    /// Only what concerns this project, `05-A001`.
    pub project: Option<String>,
}

/// Indicators of strategies, priorities and projects with their colours as of today. `sphere` is refused.
#[utoipa::path(get, path = "/indicators", params(Paging, Narrowed), responses((status = 200, body = List<IndicatorRow>), (status = 400, body = Problem)))]
pub async fn indicators(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<Narrowed>,
) -> Answered<List<IndicatorRow>> {
    let filter = narrowed.filter(&paging)?;
    let rows = rows::indicators(&visitor.snapshot.state, &filter, site.rozum.now().kyiv_day());
    paging.page(rows, |row| row.id.clone()).map(Json)
}

/// Indicators that were entered by mistake and withdrawn, with the reason. `sphere` is refused.
#[utoipa::path(get, path = "/withdrawn-indicators", params(Paging, Narrowed), responses((status = 200, body = List<WithdrawnIndicatorRow>), (status = 400, body = Problem)))]
pub async fn withdrawn_indicators(
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<Narrowed>,
) -> Answered<List<WithdrawnIndicatorRow>> {
    let rows = rows::withdrawn_indicators(&visitor.snapshot.state, &narrowed.filter(&paging)?);
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

/// Periods of an indicator of a strategy or a priority, oldest first.
#[utoipa::path(get, path = "/indicators/{id}/observations", params(("id" = String, Path, example = "05-I001")), responses((status = 200, body = Vec<PeriodRow>), (status = 404, body = Problem)))]
pub async fn observations(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answered<Vec<PeriodRow>> {
    let id: IndicatorId = id.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    let indicator = state.governance.entered_indicator(id).ok_or(PageError::NotFound)?;
    Ok(Json(rows::observations_of(state, indicator, site.rozum.now().kyiv_day())))
}

/// Reviews of strategies, priorities and projects, with how far they have come as of today. `sphere` is refused.
#[utoipa::path(get, path = "/reviews", params(Paging, ReviewsNarrowed, Words), responses((status = 200, body = List<StageReviewRow>), (status = 400, body = Problem)))]
pub async fn reviews(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<ReviewsNarrowed>,
    Query(words): Query<Words>,
) -> Answered<List<StageReviewRow>> {
    let filter = StageReviewFilter {
        region: paging.region()?,
        priority: chosen(narrowed.priority.as_deref())?,
        about: word("about", narrowed.about.as_deref(), &STEERED)?,
        stage: word("stage", narrowed.stage.as_deref(), &REVIEW_STAGES)?,
    };
    let today = site.rozum.now().kyiv_day();
    let rows = rows::stage_reviews(&visitor.snapshot.state, &filter, today, words.lang()?);
    paging.page(rows, |row| row.id.to_string()).map(Json)
}

/// Everything that is late today, what is late longest first; the cursor counts rows. `sphere` is refused.
#[utoipa::path(get, path = "/overdue", params(Paging, LateNarrowed, Words), responses((status = 200, body = List<OverdueRow>), (status = 400, body = Problem)))]
pub async fn overdue(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<LateNarrowed>,
    Query(words): Query<Words>,
) -> Answered<List<OverdueRow>> {
    let filter = OverdueFilter {
        region: paging.region()?,
        priority: chosen(narrowed.priority.as_deref())?,
        group: word("group", narrowed.group.as_deref(), &LATE_GROUPS)?,
        what: word("what", narrowed.what.as_deref(), &LATE_KINDS)?,
        turn: turn(narrowed.turn.as_deref().unwrap_or_default())?,
        project: chosen(narrowed.project.as_deref())?,
        shown_by: None,
    };
    let today = site.rozum.now().kyiv_day();
    let rows = rows::overdue(&visitor.snapshot, &filter, today, words.lang()?);
    paging.numbered(rows.into_iter()).map(Json)
}

//! One indicator: where it shall go, what was observed and by what it is shown, and what follows.

use super::chart::{Drawn, draw};
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::pages::governance::acts::{self, About};
use crate::pages::governance::next::{self, Next};
use crate::pages::governance::parts::{Act, Link, answer};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_app::Snapshot;
use rozum_app::rows::{
    IndicatorRow, OverdueFilter, OverdueRow, PeriodRow, StageReviewRow, indicator_row, observations_of,
    overdue, stage_review,
};
use rozum_model::State as Register;
use rozum_model::event::Subject;
use rozum_model::governance::{Indicator, IndicatorId, Observation, WithdrawnIndicator};
use rozum_model::time::Day;
use std::sync::Arc;

/// A period with what was told of it.
struct Period<'a> {
    row: PeriodRow,
    /// The last holds, those before it were corrected.
    told: &'a [Observation],
}

#[derive(Template)]
#[template(path = "indicator.html")]
struct Page<'a> {
    f: Frame,
    indicator: &'a Indicator,
    row: IndicatorRow,
    about: Link,
    owner: Link,
    /// Why it steers no more, and since when.
    withdrawn: Option<&'a WithdrawnIndicator>,
    periods: Vec<Period<'a>>,
    chart: Option<Drawn>,
    /// Limits of green and of amber, in percent.
    limits: (u8, u8),
    reviews: Vec<StageReviewRow>,
    late: Vec<OverdueRow>,
    acts: Vec<Act>,
    next: Next,
}

fn find<'a>(state: &'a Register, id: &str) -> Result<&'a Indicator, PageError> {
    let id: IndicatorId = id.parse().map_err(|_| PageError::NotFound)?;
    state.governance.entered_indicator(id).ok_or(PageError::NotFound)
}

/// `GET /indicators/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let (state, today) = (&visitor.snapshot.state, site.rozum.now().kyiv_day());
    let indicator = find(state, &id)?;
    let mut f = Frame::new(&visitor, Section::Governance);
    let told = indicator.observations.values().flatten();
    f.look_at(&site, told.flat_map(|one| &one.told.evidence)).await;
    let page = view(f, &site, &visitor.snapshot, indicator, today);
    answer(&page.f, &page)
}

fn view<'a>(f: Frame, site: &Site, snapshot: &'a Snapshot, indicator: &'a Indicator, today: Day) -> Page<'a> {
    let (state, id, terms) = (&snapshot.state, indicator.id, &indicator.terms);
    let rows = observations_of(state, indicator, today);
    let rules = state.governance.numbers();
    let acted = About::one(Subject::Indicator(id));
    let reviews = state.governance.reviews_of(terms.about);
    let own = OverdueFilter { shown_by: Some(Subject::Indicator(id)), ..OverdueFilter::default() };
    let told = |row: PeriodRow| Period {
        told: indicator.observations.get(&row.period).map(Vec::as_slice).unwrap_or_default(),
        row,
    };
    Page {
        withdrawn: state.governance.withdrawn_indicators.get(&id).map(AsRef::as_ref),
        row: indicator_row(state, indicator, today),
        about: Link::steered(&f, state, terms.about),
        owner: Link::body(state, terms.owner),
        chart: draw(&f, indicator, &rows, rules, today),
        periods: rows.into_iter().rev().map(told).collect(),
        limits: (rules.amber_below_percent, rules.red_below_percent),
        reviews: reviews.map(|review| stage_review(state, review, today, f.lang)).collect(),
        late: overdue(snapshot, &own, today, f.lang),
        acts: acts::of(&f, site, state, &acted),
        next: next::of(&f, site, state, &acted),
        indicator,
        f,
    }
}

/// `GET /indicators/{id}/observations.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((id, format)): Path<(String, Format)>,
) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let indicator = find(state, &id)?;
    let rows = observations_of(state, indicator, site.rozum.now().kyiv_day());
    download::rows(&format!("observations-{id}"), format, &rows)
}

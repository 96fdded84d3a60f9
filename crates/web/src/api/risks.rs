//! Risks: what indicators ask, and who was heard.

use super::page::{List, Paging, Problem, spoken};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use rozum_app::rows::{InclusionRow, RiskFilter, RiskRow, inclusion as heard};
use rozum_risks::Finding;
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

/// What findings are narrowed to, and the language of their words.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Narrowed {
    /// Only indicators of this family: `funding`, `inclusion`, `flexibility`, `capture`.
    #[serde(default)]
    pub family: String,
    /// Only this indicator, `F1` or `concentration`.
    #[serde(default)]
    pub indicator: String,
    /// Only subjects of this kind: `project`, `priority`, `region`, `strategy`, `body`, `organisation`.
    #[serde(default)]
    pub kind: String,
    /// Only this subject, by its id.
    pub subject: Option<String>,
    /// Only this result: `flag`, `clear`, `not-computable`.
    #[serde(default)]
    pub outcome: String,
    /// `uk` or `en`; English without it.
    pub lang: Option<String>,
}

/// What risk indicators say today, by indicator and subject. A flag is a question, never a verdict.
#[utoipa::path(get, path = "/risks", params(Paging, Narrowed), responses((status = 200, body = List<RiskRow>), (status = 400, body = Problem)))]
pub async fn risks(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<Narrowed>,
) -> Result<Json<List<RiskRow>>, PageError> {
    let Narrowed { family, indicator, kind, outcome, .. } = &narrowed;
    let read = RiskFilter::read(family, indicator, kind, outcome).map_err(PageError::BadRequest)?;
    let filter = RiskFilter { region: paging.filter()?.region, subject: narrowed.subject, ..read };
    let lang = spoken(narrowed.lang.as_deref())?;
    let all = site.rozum.risks_of(&visitor.snapshot, site.rozum.now().kyiv_day()).await;
    let left: Vec<&Finding> = all.findings.iter().filter(|finding| filter.keeps(finding)).collect();
    let list =
        paging.page(left, |one| format!("{}/{}/{}", one.indicator, one.subject.code(), one.subject))?;
    // Only what is on the page is put into words.
    let state = &visitor.snapshot.state;
    let said = list.items.into_iter().filter_map(|finding| RiskRow::of(state, &all, finding, lang));
    Ok(Json(List { items: said.collect(), next: list.next, total: list.total }))
}

/// Who was heard at each stage of a strategy, by sector: from attendance and submissions.
#[utoipa::path(get, path = "/risks/inclusion", params(Paging), responses((status = 200, body = List<InclusionRow>), (status = 400, body = Problem)))]
pub async fn inclusion(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
) -> Result<Json<List<InclusionRow>>, PageError> {
    let all = site.rozum.risks_of(&visitor.snapshot, site.rozum.now().kyiv_day()).await;
    let rows = heard(&all, paging.filter()?.region);
    paging.page(rows, |row| format!("{}/{}/{}", row.region, row.stage, row.sector)).map(Json)
}

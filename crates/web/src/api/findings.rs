//! Findings of the diagnosis, and what the note found.

use super::page::{List, Paging, Problem};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use rozum_app::rows::{self, FindingFilter, FindingRow, NationalRow};
use rozum_locale::Lang;
use rozum_model::Reason;
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

/// What findings are narrowed to, and the language of their words.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Narrowed {
    /// Only this rule.
    pub rule: Option<String>,
    /// Only this severity and above: `info`, `warning`, `error`.
    pub severity: Option<String>,
    /// `uk` or `en`; English without it.
    pub lang: Option<String>,
}

impl Narrowed {
    fn lang(&self) -> Result<Lang, PageError> {
        self.lang.as_deref().map_or(Ok(Lang::En), |lang| lang.parse().map_err(PageError::BadRequest))
    }
}

fn chosen<T: std::str::FromStr<Err = Reason>>(text: Option<&str>) -> Result<Option<T>, PageError> {
    text.map(|text| text.parse().map_err(PageError::BadRequest)).transpose()
}

/// What the rules find in the strategies, by region, rule and place in the text.
#[utoipa::path(get, path = "/findings", params(Paging, Narrowed), responses((status = 200, body = List<FindingRow>), (status = 400, body = Problem)))]
pub async fn findings(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<Narrowed>,
) -> Result<Json<List<FindingRow>>, PageError> {
    let filter = FindingFilter {
        register: paging.filter()?,
        rule: chosen(narrowed.rule.as_deref())?,
        severity: chosen(narrowed.severity.as_deref())?,
    };
    let diagnosis = site.rozum.diagnosis_of(&visitor.snapshot).await;
    let rows = rows::findings(&visitor.snapshot.state, &diagnosis.findings, &filter, narrowed.lang()?);
    // Several findings may be of one rule and subject: their number among those tells them apart.
    let mut seen = std::collections::HashMap::new();
    let ids: Vec<String> = rows.iter().map(|row| key(row, &mut seen)).collect();
    let numbered = ids.into_iter().zip(rows).collect();
    let list = paging.page::<(String, FindingRow)>(numbered, |(id, _)| id.clone())?;
    let items = list.items.into_iter().map(|(_, row)| row).collect();
    Ok(Json(List { items, next: list.next, total: list.total }))
}

fn key(row: &FindingRow, seen: &mut std::collections::HashMap<String, u32>) -> String {
    let id = format!("{}/{}/{}", row.region, row.rule, row.subject.id);
    let number = seen.entry(id.clone()).or_insert(0);
    *number += 1;
    format!("{id}/{number}")
}

/// What the analytical note says of all strategies, beside what the register gives.
#[utoipa::path(get, path = "/findings/national", params(Paging, Narrowed), responses((status = 200, body = List<NationalRow>), (status = 400, body = Problem)))]
pub async fn national(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(narrowed): Query<Narrowed>,
) -> Result<Json<List<NationalRow>>, PageError> {
    let diagnosis = site.rozum.diagnosis_of(&visitor.snapshot).await;
    let rows = rows::national(&diagnosis.national, narrowed.lang()?);
    paging.page(rows, |row| row.id.to_owned()).map(Json)
}

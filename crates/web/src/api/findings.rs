//! Findings of the diagnosis, and what the note found.

use super::page::{List, Paging, Problem, chosen, spoken};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use rozum_app::rows::{self, FindingFilter, FindingRow, NationalRow};
use rozum_diagnosis::Finding;
use rozum_locale::Lang;
use serde::Deserialize;
use std::collections::HashMap;
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
        spoken(self.lang.as_deref())
    }
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
    let lang = narrowed.lang()?;
    // Several findings may be of one rule and subject: their number among those tells them apart.
    let mut seen = HashMap::new();
    let left = diagnosis.findings.iter().filter(|finding| filter.keeps(&visitor.snapshot.state, finding));
    let numbered: Vec<(String, &Finding)> = left.map(|finding| (key(finding, &mut seen), finding)).collect();
    let list = paging.page(numbered, |(id, _)| id.clone())?;
    // Only what is on the page is put into words.
    let items = list.items.into_iter().map(|(_, finding)| FindingRow::of(finding, lang)).collect();
    Ok(Json(List { items, next: list.next, total: list.total }))
}

fn key(finding: &Finding, seen: &mut HashMap<String, u32>) -> String {
    let id = format!("{}/{}/{}", finding.region, finding.rule, finding.subject.id());
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

//! Priorities against lists of policy.

use super::page::{List, Paging, Problem, spoken};
use crate::error::PageError;
use crate::pages::alignment_filter;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use rozum_app::rows::{self, AlignmentFilter, BlankRow, MarkRow};
use rozum_locale::Lang;
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

/// Which list, and the language of titles.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Chosen {
    /// Only this list: `innovation`, `green-deal`, `sdg`, `digital`, `climate`, `recovery`.
    pub list: Option<String>,
    /// `uk` or `en`; English without it.
    pub lang: Option<String>,
}

impl Chosen {
    fn lang(&self) -> Result<Lang, PageError> {
        spoken(self.lang.as_deref())
    }

    fn filter(&self, paging: &Paging) -> Result<AlignmentFilter, PageError> {
        alignment_filter(paging.filter()?.region, self.list.clone())
    }
}

/// Items of policy that priorities serve, with the words that justify each mark.
#[utoipa::path(get, path = "/alignment", params(Paging, Chosen), responses((status = 200, body = List<MarkRow>), (status = 400, body = Problem)))]
pub async fn alignment(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(chosen): Query<Chosen>,
) -> Result<Json<List<MarkRow>>, PageError> {
    let all = site.rozum.alignment_of(&visitor.snapshot).await;
    let rows = rows::marks(&all, &chosen.filter(&paging)?, chosen.lang()?);
    paging.page(rows, |row| format!("{}/{}/{}", row.list, row.priority, row.item)).map(Json)
}

/// Items that no priority serves, regions and priorities that serve no item of a list.
#[utoipa::path(get, path = "/alignment/blanks", params(Paging, Chosen), responses((status = 200, body = List<BlankRow>), (status = 400, body = Problem)))]
pub async fn blanks(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(chosen): Query<Chosen>,
) -> Result<Json<List<BlankRow>>, PageError> {
    let all = site.rozum.alignment_of(&visitor.snapshot).await;
    let rows = rows::blanks(&all, &chosen.filter(&paging)?, chosen.lang()?);
    paging.page(rows, |row| format!("{}/{}/{}", row.list, row.kind, row.id)).map(Json)
}

//! Chains between regions.

use super::page::{List, Paging, Problem, Words};
use crate::error::PageError;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use rozum_app::ChainsFound;
use rozum_app::rows::{ChainRow, GapRow, LinkRow, chain_gaps, chain_links, chain_paths};
use rozum_model::Reason;
use std::sync::Arc;

async fn found(site: &Site, visitor: &Visitor, paging: &Paging) -> Result<ChainsFound, PageError> {
    let filter = paging.filter()?;
    if filter.sphere.is_some() {
        return Err(PageError::BadRequest(Reason::new("chains-no-sphere")));
    }
    Ok(site.rozum.chains_of(&visitor.snapshot).await.of(filter.region))
}

/// Priorities that supply priorities of other regions, the strongest link first. Shares are of a proxy, of another
/// country, where `proxy` says so. `sphere` is refused.
#[utoipa::path(get, path = "/chains", params(Paging, Words), responses((status = 200, body = List<LinkRow>), (status = 400, body = Problem)))]
pub async fn chains(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(spoken): Query<Words>,
) -> Result<Json<List<LinkRow>>, PageError> {
    let found = found(&site, &visitor, &paging).await?;
    let rows = chain_links(&found, spoken.lang()?);
    paging.page(rows, |row| format!("{}/{}", row.supplier, row.processor)).map(Json)
}

/// Chains of supplier, processor and market, by divisions of KVED.
#[utoipa::path(get, path = "/chains/paths", params(Paging, Words), responses((status = 200, body = List<ChainRow>), (status = 400, body = Problem)))]
pub async fn paths(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(spoken): Query<Words>,
) -> Result<Json<List<ChainRow>>, PageError> {
    let found = found(&site, &visitor, &paging).await?;
    let rows = chain_paths(&found, spoken.lang()?);
    let id = |row: &ChainRow| format!("{}/{}/{}", row.kved_supplier, row.kved_processor, row.kved_market);
    paging.page(rows, id).map(Json)
}

/// What priorities need strongly and no priority of any region supplies.
#[utoipa::path(get, path = "/chains/gaps", params(Paging, Words), responses((status = 200, body = List<GapRow>), (status = 400, body = Problem)))]
pub async fn gaps(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(paging): Query<Paging>,
    Query(spoken): Query<Words>,
) -> Result<Json<List<GapRow>>, PageError> {
    let found = found(&site, &visitor, &paging).await?;
    paging.page(chain_gaps(&found, spoken.lang()?), |row| row.kved.join("-")).map(Json)
}

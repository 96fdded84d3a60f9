//! All priorities, narrowed by region and sphere; and the downloads of priorities and tasks.

use super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::query::ListQuery;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use rozum_app::rows::{self, PriorityRow};
use rozum_model::{RegionIso, SphereId};

#[derive(Template)]
#[template(path = "priorities.html")]
struct Priorities {
    f: Frame,
    groups: Vec<(RegionIso, Vec<PriorityRow>)>,
    total: usize,
    query: ListQuery,
    regions: Vec<RegionIso>,
    spheres: Vec<SphereId>,
}

/// `GET /priorities`
pub async fn page(visitor: Visitor, Query(query): Query<ListQuery>) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let rows = rows::priorities(state, &query.filter()?);
    let total = rows.len();
    let mut groups: Vec<(RegionIso, Vec<PriorityRow>)> = Vec::new();
    for row in rows {
        match groups.last_mut() {
            Some((region, group)) if *region == row.region => group.push(row),
            _ => groups.push((row.region, vec![row])),
        }
    }
    let regions = state.strategies.keys().copied().collect();
    let f = Frame::new(&visitor, Section::Priorities);
    html(&Priorities { f, groups, total, query, regions, spheres: SphereId::all().collect() })
}

/// `GET /priorities.csv`, `/priorities.json`
pub async fn download(
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(query): Query<ListQuery>,
) -> Result<Response, PageError> {
    download::rows("priorities", format, &rows::priorities(&visitor.snapshot.state, &query.filter()?))
}

/// `GET /tasks.csv`, `/tasks.json`
pub async fn download_tasks(
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(query): Query<ListQuery>,
) -> Result<Response, PageError> {
    download::rows("tasks", format, &rows::tasks(&visitor.snapshot.state, &query.filter()?))
}

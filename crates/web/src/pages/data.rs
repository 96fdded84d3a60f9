//! Everything to download, and the programming interface.

use super::html;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use rozum_app::rows::{self, BodyFilter, Filter, IndicatorFilter, ProjectFilter};
use rozum_model::state::Import;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "data.html")]
struct Data {
    f: Frame,
    tables: Vec<Table>,
    imports: Vec<Import>,
}

struct Table {
    name: &'static str,
    /// Its name in the interface.
    api: &'static str,
    label: &'static str,
    rows: usize,
    files: bool,
}

/// `GET /data`
pub async fn page(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let all = Filter::default();
    let today = site.rozum.now().kyiv_day();
    let table = |name, label, rows, files| Table { name, api: name, label, rows, files };
    let late = rows::late_by_group(&visitor.snapshot, today);
    let tables = vec![
        table("regions", "nav-regions", rows::regions(state, &all).len(), true),
        table("strategies", "strategies", rows::strategies(state, &all).len(), true),
        table("spheres", "nav-spheres", visitor.snapshot.spheres().rows.len(), true),
        table("priorities", "nav-priorities", rows::priorities(state, &all).len(), true),
        table("tasks", "tasks", rows::tasks(state, &all).len(), true),
        table("organisations", "orgs-title", rows::organisations(state, None, None).len(), true),
        table("bodies", "bodies-title", rows::bodies(state, &BodyFilter::default(), today).len(), true),
        table("calls", "calls-title", rows::calls(state, None, None).len(), true),
        Table {
            api: "applications",
            ..table(
                "projects",
                "projects-title",
                rows::projects(state, &ProjectFilter::default()).len(),
                true,
            )
        },
        table("cases", "cases-title", rows::cases(state, None, None, today).len(), true),
        table(
            "indicators",
            "indicators-title",
            rows::indicators(state, &IndicatorFilter::default(), today).len(),
            true,
        ),
        table("reviews", "reviews-title", state.governance.reviews.len(), true),
        table("events", "occasions-title", state.governance.occasions.len(), true),
        table("risks/register", "risk-records-title", state.governance.risks.len(), true),
        table("overdue", "overdue-title", late.iter().map(|(_, count)| count).sum(), true),
        table("journal/entries", "nav-journal", usize::try_from(state.size).unwrap_or(usize::MAX), false),
    ];
    let imports = state.imports.iter().cloned().collect();
    html(&Data { f: Frame::new(&visitor, Section::Data), tables, imports })
}

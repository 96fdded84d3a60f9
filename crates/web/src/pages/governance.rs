//! Governance: who decides, on what, and who controls it.

pub mod bodies;
pub mod body;
pub mod call;
pub mod calls;
pub mod case;
pub mod cases;
pub mod organisation;
pub mod organisations;
pub mod package;
pub mod project;
pub mod projects;
pub mod rules;
pub mod sitting;

pub mod acts;
mod control;
pub mod next;
pub mod parts;
mod quorum;
pub mod said;
mod votes;

pub(crate) use votes::outcome_code;

use super::html;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::visitor::Visitor;
use askama::Template;
use axum::response::Response;
use rozum_app::rows::{
    BodyFilter, IndicatorFilter, ProjectFilter, bodies, calls, cases, indicators, late_by_group,
    organisations, projects,
};
use rozum_model::governance::Kopecks;

/// A part of the section.
struct Part {
    path: &'static str,
    title: &'static str,
    lead: &'static str,
    count: Option<usize>,
}

#[derive(Template)]
#[template(path = "governance.html")]
struct Page {
    f: Frame,
    parts: Vec<Part>,
    /// Allocated, contracted, paid; of the calls of all regions.
    money: [(&'static str, Option<Kopecks>); 4],
}

/// `GET /governance`
pub async fn page(
    axum::extract::State(site): axum::extract::State<std::sync::Arc<crate::site::Site>>,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let today = site.rozum.now().kyiv_day();
    let part = |path, title, lead, count| Part { path, title, lead, count };
    let calls = calls(state, None, None);
    let late = late_by_group(&visitor.snapshot, today).iter().map(|(_, count)| count).sum();
    let parts = vec![
        part(
            "/bodies",
            "bodies-title",
            "bodies-lead",
            Some(bodies(state, &BodyFilter::default(), today).len()),
        ),
        part("/calls", "calls-title", "calls-lead", Some(calls.len())),
        part(
            "/projects",
            "projects-title",
            "projects-lead",
            Some(projects(state, &ProjectFilter::default()).len()),
        ),
        part("/risks", "risk-title", "risk-part-lead", None),
        part("/cases", "cases-title", "cases-lead", Some(cases(state, None, None, today).len())),
        part(
            "/indicators",
            "indicators-title",
            "indicators-lead",
            Some(indicators(state, &IndicatorFilter::default(), today).len()),
        ),
        part("/reviews", "reviews-title", "reviews-lead", Some(state.governance.reviews.len())),
        part("/events", "occasions-title", "occasions-lead", Some(state.governance.occasions.len())),
        part(
            "/risks/register",
            "risk-records-title",
            "risk-records-lead",
            Some(state.governance.risks.len()),
        ),
        part("/overdue", "overdue-title", "overdue-lead", Some(late)),
        part("/organisations", "orgs-title", "orgs-lead", Some(organisations(state, None, None).len())),
        part("/rules", "numbers-title", "numbers-lead", None),
    ];
    let sum = |amount: fn(&rozum_app::rows::CallRow) -> Option<u64>| {
        Kopecks::sum(calls.iter().filter_map(amount).map(Kopecks))
    };
    let money = [
        ("money-allocated", sum(|call| call.allocated_kopecks)),
        ("money-approved", sum(|call| call.approved_kopecks)),
        ("money-contracted", sum(|call| call.contracted_kopecks)),
        ("money-paid", sum(|call| call.paid_kopecks)),
    ];
    html(&Page { f: Frame::new(&visitor, Section::Governance), parts, money })
}

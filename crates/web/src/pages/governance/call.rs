//! One call: its terms, its money by region, its applications and packages.

use super::acts::About;
use super::next::Next;
use super::parts::{Act, Link, answer, package_path};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_app::rows::{CallMoneyRow, ProjectFilter, ProjectRow, call_money, priority_of, projects};
use rozum_model::PriorityId;
use rozum_model::governance::{Call, CallId};
// The template matches on it.
use rozum_model::governance::CallStage;
use std::sync::Arc;

/// A package in a line.
struct PackageShown {
    href: String,
    number: u16,
    lines: usize,
    /// What each council that is asked decided; `None` while it has not.
    resolutions: Vec<(rozum_model::RegionIso, Option<&'static str>)>,
}

#[derive(Template)]
#[template(path = "call.html")]
struct Page<'a> {
    f: Frame,
    call: &'a Call,
    group: Link,
    priority: Option<PriorityId>,
    /// Tasks with their words.
    tasks: Vec<(rozum_model::TaskId, String)>,
    money: Vec<CallMoneyRow>,
    projects: Vec<ProjectRow>,
    packages: Vec<PackageShown>,
    acts: Vec<Act>,
    next: Next,
}

/// `GET /calls/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: CallId = id.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    let call = state.governance.call(id).ok_or(PageError::NotFound)?;
    let mut f = Frame::new(&visitor, Section::Governance);
    f.look_at(&site, [&call.terms.act]).await;
    let words = |task: rozum_model::TaskId| state.task(task).map(|own| own.item.text.clone());
    let about = About::call(state, call);
    let page = Page {
        call,
        group: Link::body(state, call.terms.working_group),
        priority: priority_of(state, call),
        tasks: call.terms.tasks.iter().map(|task| (*task, words(*task).unwrap_or_default())).collect(),
        money: call_money(state, call),
        projects: projects(state, &ProjectFilter { call: Some(id), ..ProjectFilter::default() }),
        packages: packages(call),
        acts: super::acts::of(&f, &site, state, &about),
        next: super::next::of(&f, &site, state, &about),
        f,
    };
    answer(&page.f, &page)
}

fn packages(call: &Call) -> Vec<PackageShown> {
    let shown = |package: &Arc<rozum_model::governance::Package>| PackageShown {
        href: package_path(package.id),
        number: package.id.number(),
        lines: package.lines.len(),
        resolutions: package
            .regions()
            .into_iter()
            .map(|region| (region, package.resolution(region).map(|own| own.verdict.code())))
            .collect(),
    };
    call.packages.iter().map(shown).collect()
}

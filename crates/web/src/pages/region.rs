//! One region: what its strategy declares, in its own words; versions; neighbours; history.

use super::coordination::overlaps::first::{First, first};
use super::coordination::overlaps::partners::{Partner, partners};
use super::evidence::region::{Summary, summary};
use super::html;
use super::risks::{About, Questions, questions};
use super::steering::Steering;
use crate::diagnosis::by_severity;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::map::locator;
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_app::rows::{self, BodyFilter, BodyRow, ProjectFilter, ProjectRow, RegionDetail, bodies, projects};
use rozum_diagnosis::Severity;
use rozum_model::event::Subject;
use rozum_model::state::Change;
use rozum_model::strategy::{Strategy, Version};
use rozum_model::{PriorityId, Reason, RegionIso, State as Register, TaskId};
use rozum_reference::regions::Region;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "region.html")]
struct Page<'a> {
    f: Frame,
    iso: RegionIso,
    reference: &'static Region,
    detail: RegionDetail,
    strategy: Option<&'a Strategy>,
    raions: usize,
    hromadas: usize,
    locator: String,
    changes: Vec<&'a Change>,
    evidence: Summary,
    findings: [(Severity, usize); 3],
    /// Whom to call first, and whether a link of it rests on a proxy.
    first: Vec<First>,
    is_proxy: bool,
    partners: Vec<Partner>,
    /// How far the review of relevance has come.
    relevance: Option<String>,
    questions: Questions,
    bodies: Vec<BodyRow>,
    projects: Vec<ProjectRow>,
    /// What steers the region; `None` where there is nothing to steer.
    steering: Option<Steering>,
}

impl Page<'_> {
    fn version(&self) -> Option<&Version> {
        self.strategy.map(|strategy| strategy.current.as_ref())
    }

    /// The tasks that are known to serve a priority.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    fn tasks_of(&self, id: &PriorityId) -> Vec<TaskId> {
        self.version().map(|version| version.tasks_of(*id).map(|task| task.id).collect()).unwrap_or_default()
    }
}

/// `GET /regions/{iso}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(iso): Path<String>,
) -> Result<Response, PageError> {
    let iso: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    let reference = rozum_reference::regions::region(iso).ok_or(PageError::NotFound)?;
    let f = Frame::new(&visitor, Section::Regions);
    let state = &visitor.snapshot.state;
    let detail = rows::region(state, iso).ok_or(PageError::NotFound)?;
    let partners = partners(&site, &visitor, &f, iso).await;
    let (first, is_proxy) = first(&site, &visitor, &f, iso).await;
    let locator = locator(&f, iso);
    let questions = questions(&site, &visitor, &f, About::Region(iso)).await;
    let evidence = summary(&site, &visitor, iso).await;
    let diagnosis = site.rozum.diagnosis_of(&visitor.snapshot).await;
    html(&Page {
        iso,
        reference,
        strategy: state.strategy(iso),
        raions: rozum_reference::territory::raions(iso).count(),
        hromadas: rozum_reference::territory::hromadas(iso).count(),
        changes: changes(state, iso),
        detail,
        locator,
        evidence,
        questions,
        findings: by_severity(diagnosis.of_region(iso)),
        first,
        is_proxy,
        partners,
        relevance: state.strategy(iso).map(|_| relevance(&site, &visitor, &f, iso)),
        bodies: bodies(state, &BodyFilter { region: Some(iso), kind: None }, site.rozum.now().kyiv_day()),
        steering: steering(&site, &visitor, &f, iso),
        projects: projects(state, &ProjectFilter { region: Some(iso), ..ProjectFilter::default() }),
        f,
    })
}

fn steering(site: &Site, visitor: &Visitor, f: &Frame, iso: RegionIso) -> Option<Steering> {
    let (state, today) = (&visitor.snapshot.state, site.rozum.now().kyiv_day());
    let own = Steering::of_region(&visitor.snapshot, iso, today, f.lang);
    Some(own).filter(|own| state.strategy(iso).is_some() || !own.is_empty())
}

fn relevance(site: &Site, visitor: &Visitor, f: &Frame, iso: RegionIso) -> String {
    let all = rows::reviews(&visitor.snapshot.state, site.rozum.now(), iso);
    let reviewed = all.iter().filter(|row| row.state == "reviewed").count();
    let open = all.iter().filter(|row| row.proposal == Some("open")).count();
    let reason = Reason::new("rel-region-says").with("reviewed", reviewed);
    f.reason(&reason.with("total", all.len()).with("open", open))
}

fn changes(state: &Register, iso: RegionIso) -> Vec<&Change> {
    let subject = Subject::Strategy(iso);
    state.recent.iter().rev().filter(|change| change.subject == subject).take(10).collect()
}

/// `GET /regions/{iso}/neighbours.csv`, `.json`
pub async fn neighbours(
    visitor: Visitor,
    Path((iso, format)): Path<(String, Format)>,
) -> Result<Response, PageError> {
    let iso: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    let detail = rows::region(&visitor.snapshot.state, iso).ok_or(PageError::NotFound)?;
    download::rows(&format!("neighbours-{iso}"), format, &detail.neighbours)
}

/// `GET /regions/{iso}/strategy.xlsx`: the current version in the template, ready to be amended.
pub async fn workbook(visitor: Visitor, Path(iso): Path<String>) -> Result<Response, PageError> {
    let iso: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    let draft = rozum_app::draft_of(&visitor.snapshot.state, iso).ok_or(PageError::NotFound)?;
    let bytes = rozum_intake::write_strategy(&draft, visitor.lang).map_err(|error| {
        tracing::error!(%error, "workbook failed");
        PageError::Internal
    })?;
    let disposition = format!("attachment; filename=\"strategy-{iso}.xlsx\"");
    Ok(([(header::CONTENT_TYPE, crate::XLSX.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes)
        .into_response())
}

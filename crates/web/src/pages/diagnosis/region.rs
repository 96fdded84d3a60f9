//! A region's strategy with what was found in its words.

use super::super::html;
use crate::diagnosis::{Marked, Shown, by_severity, item_path, marked};
use crate::error::PageError;
use crate::frame::{Frame, Section, localised};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::diagnosis::Diagnosis;
use rozum_diagnosis::{Finding, Severity, Subject};
use rozum_model::RegionIso;
use rozum_model::strategy::{DeclaredSphere, ItemId, Strategy, Version};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "diagnosis_region.html")]
struct Page<'a> {
    f: Frame,
    iso: RegionIso,
    counts: [(Severity, usize); 3],
    of_strategy: Vec<Shown>,
    spheres: Vec<(&'a DeclaredSphere, Vec<Shown>)>,
    priorities: Vec<Read>,
    tasks: Vec<Read>,
}

impl Page<'_> {
    /// Priorities and tasks: anchor, heading, items.
    fn parts(&self) -> [(&'static str, &'static str, &[Read]); 2] {
        [("priorities", "nav-priorities", &self.priorities), ("tasks", "tasks", &self.tasks)]
    }
}

/// An item with what its words caused.
pub struct Read {
    /// Its id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Where it stands in the document.
    pub place: String,
    /// Its text, marked.
    pub text: Marked,
    /// What rules found in it.
    pub findings: Vec<Shown>,
    /// Whether a person read it instead of the program.
    pub corrected: bool,
}

/// `GET /regions/{iso}/diagnosis`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(iso): Path<String>,
) -> Result<Response, PageError> {
    let iso: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    let Some(strategy) = visitor.snapshot.state.strategy(iso) else {
        rozum_reference::regions::region(iso).ok_or(PageError::NotFound)?;
        // There is nothing to diagnose; the page of the region says why.
        let page = localised(visitor.lang, &format!("/regions/{iso}"));
        return Ok(Redirect::to(&page).into_response());
    };
    let diagnosis = site.rozum.diagnosis_of(&visitor.snapshot).await;
    let f = Frame::new(&visitor, Section::Diagnosis);
    let own: Vec<&Finding> = diagnosis.of_region(iso).collect();
    let about = |subject: Subject| of(&f, &own, subject);
    let version = strategy.current.as_ref();
    let (spheres, left) = spheres(&f, version, &own);
    let (priorities, tasks) = items(&f, &visitor, strategy, &diagnosis);
    html(&Page {
        iso,
        counts: by_severity(own.iter().copied()),
        of_strategy: about(Subject::Strategy(iso)).into_iter().chain(left).collect(),
        spheres,
        priorities,
        tasks,
        f,
    })
}

type Labels<'a> = Vec<(&'a DeclaredSphere, Vec<Shown>)>;

/// Findings of spheres beside the label that they quote, each once; and those that quote none.
fn spheres<'a>(f: &Frame, version: &'a Version, own: &[&Finding]) -> (Labels<'a>, Vec<Shown>) {
    let mut labels: Labels<'a> = version.spheres.iter().map(|declared| (declared, Vec::new())).collect();
    let mut left = Vec::new();
    for finding in own.iter().filter(|finding| matches!(finding.subject, Subject::Sphere(_))) {
        match labels.iter_mut().find(|(declared, _)| declared.label == finding.quote) {
            Some((_, beside)) => beside.push(Shown::of(f, finding)),
            None => left.push(Shown::of(f, finding)),
        }
    }
    (labels, left)
}

fn of(f: &Frame, all: &[&Finding], subject: Subject) -> Vec<Shown> {
    all.iter().filter(|finding| finding.subject == subject).map(|finding| Shown::of(f, finding)).collect()
}

fn items(f: &Frame, visitor: &Visitor, strategy: &Strategy, diagnosis: &Diagnosis) -> (Vec<Read>, Vec<Read>) {
    let version = strategy.current.as_ref();
    let read = |item: ItemId, text: &str, place: &str| {
        let corrected = visitor.snapshot.state.label_correction(item).is_some();
        read(f, diagnosis, item, text, place, corrected)
    };
    let priorities = version.priorities.iter();
    let priorities = priorities.map(|one| read(ItemId::Priority(one.id), &one.item.text, &one.item.place));
    let tasks = version.tasks.iter();
    let tasks = tasks.map(|one| read(ItemId::Task(one.id), &one.item.text, &one.item.place));
    (priorities.collect(), tasks.collect())
}

fn read(f: &Frame, diagnosis: &Diagnosis, item: ItemId, text: &str, place: &str, corrected: bool) -> Read {
    let own: Vec<&Finding> =
        diagnosis.findings.iter().filter(|finding| finding.subject == Subject::Item(item)).collect();
    let labels = diagnosis.labels.get(&item).map(Arc::clone).unwrap_or_default();
    Read {
        id: item.to_string(),
        href: item_path(item),
        place: place.to_owned(),
        text: marked(f, text, &labels, &own),
        findings: own.into_iter().map(|finding| Shown::of(f, finding)).collect(),
        corrected,
    }
}

//! All projects with their money.

use super::super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::narrowing::{self, STAGES};
use crate::query::{chosen, region, suffix};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use rozum_app::rows::{
    CallRow, OrganisationRow, Phase, ProjectFilter, ProjectRow, calls, organisations, projects,
};
use rozum_model::PriorityId;
use rozum_model::governance::Kopecks;
use rozum_reference::regions::Region;
use serde::Deserialize;
use std::collections::BTreeSet;

/// What projects are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    priority: String,
    #[serde(default)]
    stage: String,
    #[serde(default)]
    phase: String,
    #[serde(default)]
    call: String,
    #[serde(default)]
    organisation: String,
}

impl Asked {
    fn filter(&self) -> Result<ProjectFilter, PageError> {
        Ok(ProjectFilter {
            region: region(&self.region)?,
            priority: chosen(&self.priority)?,
            stage: narrowing::one_of("stage", &self.stage, &STAGES)?.map(str::to_owned),
            phase: chosen(&self.phase)?,
            call: chosen(&self.call)?,
            organisation: chosen(&self.organisation)?,
        })
    }

    fn suffix(&self) -> String {
        let Self { region, priority, stage, phase, call, organisation } = self;
        suffix(&[
            ("region", region),
            ("priority", priority),
            ("stage", stage),
            ("phase", phase),
            ("call", call),
            ("organisation", organisation),
        ])
    }
}

#[derive(Template)]
#[template(path = "projects.html")]
struct Page {
    f: Frame,
    rows: Vec<ProjectRow>,
    /// Asked, approved, contracted, certified, paid, of the rows together.
    sums: [(&'static str, Option<Kopecks>); 5],
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
    stages: &'static [&'static str],
    /// What the lists of choices offer: what there are projects of.
    priorities: BTreeSet<PriorityId>,
    calls: Vec<CallRow>,
    organisations: Vec<OrganisationRow>,
}

/// `GET /projects`
pub async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let rows = projects(state, &asked.filter()?);
    let all = projects(state, &ProjectFilter::default());
    let applied = |row: &OrganisationRow| !row.applications.is_empty();
    let f = Frame::new(&visitor, Section::Projects);
    html(&Page {
        regions: f.regions(),
        f,
        sums: sums(&rows),
        rows,
        suffix: asked.suffix(),
        asked,
        stages: &STAGES,
        priorities: all.iter().filter_map(|row| row.priority).collect(),
        calls: calls(state, None, None),
        organisations: organisations(state, None, None).into_iter().filter(applied).collect(),
    })
}

/// What the rows add up to; what none of them has come to is missing. Nothing is asked any more by what was taken back: so do
/// calls count too.
pub fn sums(rows: &[ProjectRow]) -> [(&'static str, Option<Kopecks>); 5] {
    let sum = |amount: fn(&ProjectRow) -> Option<u64>| {
        let known: Vec<_> = rows.iter().filter_map(amount).map(Kopecks).collect();
        if known.is_empty() { None } else { Kopecks::sum(known) }
    };
    [
        ("money-asked", sum(|row| row.asked_kopecks.filter(|_| row.stage != "withdrawn"))),
        ("money-approved", sum(|row| row.approved_kopecks)),
        ("money-contracted", sum(|row| row.contracted_kopecks)),
        ("money-certified", sum(|row| row.certified_kopecks)),
        ("money-paid", sum(|row| row.paid_kopecks)),
    ]
}

/// `GET /projects.csv`, `.json`
pub async fn download(
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let rows = projects(&visitor.snapshot.state, &asked.filter()?);
    download::rows("projects", format, &rows)
}

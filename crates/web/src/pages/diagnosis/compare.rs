//! Two strategies, or two versions of one: what each rule finds in either.

use super::super::html;
use crate::diagnosis::Shown;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use rozum_app::diagnosis::{Compared, Side, compared, title};
use rozum_diagnosis::Finding;
use rozum_model::RegionIso;
use serde::Deserialize;
use std::sync::Arc;

/// What is compared, `UA-05` or `UA-05@1` each.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    a: String,
    #[serde(default)]
    b: String,
}

#[derive(Template)]
#[template(path = "diagnosis_compare.html")]
struct Page {
    f: Frame,
    /// What can be chosen: value and words.
    sides: Vec<(String, String)>,
    asked: Asked,
    names: [String; 2],
    /// Empty while nothing is chosen.
    rows: Vec<Row>,
    chosen: bool,
}

struct Row {
    title: String,
    rule: &'static str,
    sides: [Vec<Alike>; 2],
}

/// Findings that say the same of several items.
struct Alike {
    said: Shown,
    /// Ids of the items and where each is read.
    subjects: Vec<(String, String)>,
}

/// `GET /diagnosis/compare?a=UA-05&b=UA-07`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::Diagnosis);
    let sides = sides(&f, &visitor);
    let chosen = !asked.a.is_empty() && !asked.b.is_empty();
    let rows = if chosen { rows(&f, &site, &asked).await? } else { Vec::new() };
    let names = [&asked.a, &asked.b].map(|side| {
        let known = sides.iter().find(|(value, _)| value == side);
        known.map_or_else(|| side.clone(), |(_, words)| words.clone())
    });
    html(&Page { f, sides, asked, names, rows, chosen })
}

async fn rows(f: &Frame, site: &Site, asked: &Asked) -> Result<Vec<Row>, PageError> {
    let mut found = Vec::new();
    for side in [&asked.a, &asked.b] {
        let side: Side = side.parse().map_err(PageError::BadRequest)?;
        found.push(site.rozum.findings_of(side).await.map_err(PageError::BadRequest)?);
    }
    let [first, second] = &found[..] else { return Ok(Vec::new()) };
    let row = |one: Compared| Row {
        title: title(f.lang, one.rule),
        rule: one.rule.code(),
        sides: [one.first, one.second].map(|all| alike(f, &all)),
    };
    Ok(compared(first, second).into_iter().map(row).collect())
}

fn alike(f: &Frame, all: &[Finding]) -> Vec<Alike> {
    let mut found: Vec<Alike> = Vec::new();
    for said in all.iter().map(|finding| Shown::of(f, finding)) {
        let subject = (said.row.subject.id.clone(), said.href.clone());
        let same = |one: &&mut Alike| one.said.row.why == said.row.why && one.said.class() == said.class();
        match found.iter_mut().find(same) {
            Some(one) => one.subjects.push(subject),
            None => found.push(Alike { said, subjects: vec![subject] }),
        }
    }
    found
}

/// Every region, and its earlier versions where it has any.
fn sides(f: &Frame, visitor: &Visitor) -> Vec<(String, String)> {
    let of = |(region, strategy): (&RegionIso, &Arc<rozum_model::strategy::Strategy>)| {
        let name = f.region(*region);
        let current = (region.to_string(), name.clone().into_owned());
        let earlier = strategy.earlier.iter().map(|version| {
            let number = version.number.to_string();
            (format!("{region}@{number}"), format!("{name}, {}", f.tv("version-number", &number)))
        });
        std::iter::once(current).chain(earlier).collect::<Vec<_>>()
    };
    visitor.snapshot.state.strategies.iter().flat_map(of).collect()
}

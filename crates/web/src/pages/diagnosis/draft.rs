//! Help while a strategy is written: a draft typed, pasted or uploaded is read by the same rules. Nothing is kept.

use super::super::private;
use super::region::Read;
use crate::diagnosis::{Shown, by_severity, marked};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Multipart, Query, State};
use axum::response::Response;
use rozum_app::diagnosis::{DraftDiagnosis, Similar, example};
use rozum_diagnosis::{Finding, Rule, Severity, Subject, Thresholds};
use rozum_model::draft::{Content, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::strategy::ItemId;
use rozum_model::{Reason, RegionIso};
use serde::Deserialize;
use std::sync::Arc;

/// Most priorities and tasks of a draft; the register takes no more either.
const MOST: usize = 500;

/// What was typed: a line for each entry.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    region: String,
    #[serde(default)]
    spheres: String,
    #[serde(default)]
    priorities: String,
    #[serde(default)]
    tasks: String,
}

#[derive(Template)]
#[template(path = "diagnosis_draft.html")]
struct Page {
    f: Frame,
    regions: Vec<RegionIso>,
    typed: Typed,
    notes: Vec<String>,
    found: Option<Found>,
}

struct Found {
    counts: [(Severity, usize); 3],
    of_strategy: Vec<Advice>,
    spheres: Vec<Advice>,
    priorities: Vec<ItemRead>,
    tasks: Vec<ItemRead>,
}

impl Found {
    /// Priorities and tasks: heading, items.
    fn parts(&self) -> [(&'static str, &[ItemRead]); 2] {
        [("nav-priorities", &self.priorities), ("tasks", &self.tasks)]
    }

    /// Activities that a similar priority names as well, by code.
    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    fn shared(&self, other: &Similar) -> String {
        other.shared.join(", ")
    }
}

/// A finding with words that would satisfy its rule.
struct Advice {
    shown: Shown,
    example: String,
}

struct ItemRead {
    read: Read,
    advice: Vec<Advice>,
    similar: Vec<Similar>,
}

/// `GET /diagnosis/draft?region=UA-05`: empty, or the region's present strategy to start from.
pub async fn page(visitor: Visitor, Query(asked): Query<Typed>) -> Result<Response, PageError> {
    let region = asked.region.parse().ok();
    let typed = region.and_then(|region| present(&visitor, region)).unwrap_or(asked);
    draw(&visitor, typed, Vec::new(), None)
}

fn present(visitor: &Visitor, region: RegionIso) -> Option<Typed> {
    let version = visitor.snapshot.state.strategy(region)?.current.as_ref();
    let lines = |all: Vec<&str>| all.join("\n");
    Some(Typed {
        region: region.to_string(),
        spheres: lines(version.spheres.iter().map(|sphere| sphere.label.as_str()).collect()),
        priorities: lines(version.priorities.iter().map(|one| one.item.text.as_str()).collect()),
        tasks: lines(version.tasks.iter().map(|one| one.item.text.as_str()).collect()),
    })
}

/// `POST /diagnosis/draft`
pub async fn diagnose(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    multipart: Multipart,
) -> Result<Response, PageError> {
    let (mut typed, file) = received(multipart).await?;
    let f = Frame::new(&visitor, Section::Diagnosis);
    let mut notes = Vec::new();
    if let Some((name, bytes)) = file {
        let region = typed.region.parse().ok();
        let saved = site.rozum.check_upload(&name, bytes, region).await.saved;
        notes.extend(
            saved
                .issues
                .iter()
                .map(|issue| format!("{}: {}", f.place(&issue.place), f.reason(&issue.reason))),
        );
        typed = of_content(&saved.draft.content, saved.draft.region, &typed);
    }
    let Ok(region) = typed.region.parse::<RegionIso>() else {
        notes.push(f.t("diag-draft-no-region").into_owned());
        return draw(&visitor, typed, notes, None);
    };
    let content = content(&typed);
    if content.spheres.is_empty() && content.priorities.is_empty() && content.tasks.is_empty() {
        notes.push(f.t("diag-draft-empty").into_owned());
        return draw(&visitor, typed, notes, None);
    }
    if content.priorities.len() + content.tasks.len() > MOST {
        let count = content.priorities.len() + content.tasks.len();
        let reason = Reason::new("diag-draft-too-long").with("count", count).with("limit", MOST);
        notes.push(f.reason(&reason));
        return draw(&visitor, typed, notes, None);
    }
    let diagnosed = site.rozum.diagnose_draft(region, content, Thresholds::default()).await;
    let found = found(&f, &diagnosed);
    draw(&visitor, typed, notes, Some(found))
}

fn draw(
    visitor: &Visitor,
    typed: Typed,
    notes: Vec<String>,
    found: Option<Found>,
) -> Result<Response, PageError> {
    let f = Frame::new(visitor, Section::Diagnosis);
    let regions = rozum_reference::regions::REGIONS.iter().map(|region| region.iso).collect();
    private(&Page { f, regions, typed, notes, found })
}

async fn received(mut multipart: Multipart) -> Result<(Typed, Option<(String, Vec<u8>)>), PageError> {
    let (mut typed, mut file) = (Typed::default(), None);
    let failed = |error: axum::extract::multipart::MultipartError| super::super::import_unreadable(&error);
    while let Some(field) = multipart.next_field().await.map_err(failed)? {
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "region" => typed.region = field.text().await.map_err(failed)?,
            "spheres" => typed.spheres = field.text().await.map_err(failed)?,
            "priorities" => typed.priorities = field.text().await.map_err(failed)?,
            "tasks" => typed.tasks = field.text().await.map_err(failed)?,
            "file" => {
                let name = field.file_name().unwrap_or_default().to_owned();
                let bytes = field.bytes().await.map_err(failed)?;
                file = Some((name, bytes.to_vec())).filter(|(name, _)| !name.is_empty());
            }
            _ => {}
        }
    }
    Ok((typed, file))
}

/// What a file said, a line for each entry; what was chosen stays where the file says nothing.
fn of_content(content: &Content, region: Option<RegionIso>, chosen: &Typed) -> Typed {
    let lines = |all: Vec<&str>| all.join("\n");
    Typed {
        region: region.map_or_else(|| chosen.region.clone(), |region| region.to_string()),
        spheres: lines(content.spheres.iter().map(|sphere| sphere.label.as_str()).collect()),
        priorities: lines(content.priorities.iter().map(|one| one.verbatim.as_str()).collect()),
        tasks: lines(content.tasks.iter().map(|one| one.verbatim.as_str()).collect()),
    }
}

/// A line, or what follows a dash or a bullet, is an entry.
fn entries(text: &str) -> impl Iterator<Item = String> {
    let stripped = |line: &str| {
        let line = line.trim().trim_start_matches(['-', '–', '—', '•', '*']).trim();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    text.lines().map(stripped).filter(|line| !line.is_empty()).collect::<Vec<_>>().into_iter()
}

fn content(typed: &Typed) -> Content {
    let sphere = |label: String| {
        let sphere = rozum_reference::spheres::sphere_of_label(&label);
        SphereEntry { label, sphere, place: String::new() }
    };
    let priority = |verbatim| PriorityEntry { id: None, verbatim, place: String::new(), note: None };
    let task =
        |verbatim| TaskEntry { id: None, verbatim, place: String::new(), note: None, links: Vec::new() };
    Content {
        spheres: entries(&typed.spheres).map(sphere).collect(),
        priorities: entries(&typed.priorities).map(priority).collect(),
        tasks: entries(&typed.tasks).map(task).collect(),
    }
}

fn found(f: &Frame, diagnosed: &DraftDiagnosis) -> Found {
    let about = |test: &dyn Fn(Subject) -> bool| {
        let own = diagnosed.findings.iter().filter(|finding| test(finding.subject));
        own.map(|finding| advice(f, finding)).collect::<Vec<_>>()
    };
    let version = &diagnosed.version;
    let priorities = version.priorities.iter();
    let tasks = version.tasks.iter();
    Found {
        counts: by_severity(diagnosed.findings.iter()),
        of_strategy: about(&|subject| matches!(subject, Subject::Strategy(_))),
        spheres: about(&|subject| matches!(subject, Subject::Sphere(_))),
        priorities: priorities
            .map(|one| item(f, diagnosed, ItemId::Priority(one.id), &one.item.text))
            .collect(),
        tasks: tasks.map(|one| item(f, diagnosed, ItemId::Task(one.id), &one.item.text)).collect(),
    }
}

fn advice(f: &Frame, finding: &Finding) -> Advice {
    let rule: Rule = finding.rule;
    Advice { shown: Shown::of(f, finding), example: example(f.lang, rule) }
}

fn item(f: &Frame, diagnosed: &DraftDiagnosis, item: ItemId, text: &str) -> ItemRead {
    let own: Vec<&Finding> =
        diagnosed.findings.iter().filter(|finding| finding.subject == Subject::Item(item)).collect();
    let labels = diagnosed.labels.get(&item).map(Arc::clone).unwrap_or_default();
    let similar = match item {
        ItemId::Priority(id) => diagnosed.similar.get(&id).cloned().unwrap_or_default(),
        ItemId::Task(_) => Vec::new(),
    };
    let read = Read {
        id: item.to_string(),
        href: String::new(),
        place: String::new(),
        text: marked(f, text, &labels, &own),
        findings: Vec::new(),
        corrected: false,
    };
    ItemRead { read, advice: own.into_iter().map(|finding| advice(f, finding)).collect(), similar }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_and_empty_lines_are_no_words() {
        let found: Vec<String> = entries("- розвиток  туризму;\n\n• сир\nІТ-послуги").collect();
        assert_eq!(found, ["розвиток туризму;", "сир", "ІТ-послуги"]);
    }
}

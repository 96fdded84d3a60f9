//! Help while a strategy is written: a draft typed, pasted or uploaded is read by the same rules. Nothing is kept.

mod answer;
mod typed;

use super::super::private;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use answer::Found;
use askama::Template;
use axum::extract::{Multipart, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use rozum_app::diagnosis::concerns_draft;
use rozum_diagnosis::Thresholds;
use rozum_model::RegionIso;
use rozum_model::draft::{Content, Issue};
use std::sync::Arc;
use typed::Typed;

#[derive(Template)]
#[template(path = "diagnosis_draft.html")]
struct Page {
    f: Frame,
    regions: Vec<RegionIso>,
    typed: Typed,
    notes: Vec<String>,
    found: Option<Found>,
}

/// `GET /diagnosis/draft?region=UA-05`: empty, or the region's present strategy to start from.
pub async fn page(visitor: Visitor, Query(asked): Query<Typed>) -> Result<Response, PageError> {
    let region: Option<RegionIso> = asked.region.parse().ok();
    let present = region.and_then(|region| {
        let strategy = visitor.snapshot.state.strategy(region)?;
        Some(Typed::present(region, &strategy.current))
    });
    draw(&visitor, present.unwrap_or(asked), Vec::new(), None)
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
    let mut content = typed.content();
    if let Some((name, bytes)) = file {
        let saved = site.rozum.check_upload(&name, bytes, typed.region.parse().ok()).await.saved;
        let said = |issue: &Issue| format!("{}: {}", f.place(&issue.place), f.reason(&issue.reason));
        notes.extend(saved.issues.iter().filter(|issue| concerns_draft(issue)).map(said));
        typed = Typed::of(&saved.draft.content, saved.draft.region, &typed);
        // As it was read: links, numbers and chosen spheres have no line in the form.
        content = saved.draft.content;
    }
    let Ok(region) = typed.region.parse::<RegionIso>() else {
        notes.push(f.t("diag-draft-no-region").into_owned());
        return draw(&visitor, typed, notes, None);
    };
    if content == Content::default() {
        notes.push(f.t("diag-draft-empty").into_owned());
        return draw(&visitor, typed, notes, None);
    }
    match site.rozum.diagnose_draft(region, content, Thresholds::default()).await {
        Ok(diagnosed) => draw(&visitor, typed, notes, Some(Found::of(&f, &diagnosed))),
        Err(reasons) => {
            notes.extend(reasons.iter().map(|reason| f.reason(reason)));
            draw(&visitor, typed, notes, None)
        }
    }
}

fn draw(
    visitor: &Visitor,
    typed: Typed,
    notes: Vec<String>,
    found: Option<Found>,
) -> Result<Response, PageError> {
    let f = Frame::new(visitor, Section::Diagnosis);
    let regions = rozum_reference::regions::REGIONS.iter().map(|region| region.iso).collect();
    let unread = found.is_none() && !notes.is_empty();
    let status = if unread { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, private(&Page { f, regions, typed, notes, found })?).into_response())
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

//! Thematic platforms: the list, and one with its members, gaps and scoping note.

use super::super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_app::diagnosis::said;
use rozum_app::rows::{
    BroughtRow, CommunityRow, PlatformDetail, PlatformRow, communities, note_markdown, platform, platforms,
};
use rozum_coordination::platforms::{Block, Line, Platform, note};
use rozum_model::{PriorityId, RegionIso};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "coordination_platforms.html")]
struct Page {
    f: Frame,
    rows: Vec<PlatformRow>,
    communities: Vec<CommunityRow>,
}

impl Page {
    fn title_of(&self, id: &str) -> &str {
        self.rows.iter().find(|row| row.id == id).map_or("", |row| &row.title)
    }
}

/// `GET /coordination/platforms`
pub async fn page(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::Coordination);
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    html(&Page { rows: platforms(&all, f.lang), communities: communities(&all, f.lang), f })
}

/// `GET /coordination/platforms.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
) -> Result<Response, PageError> {
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    let rows = platforms(&all, visitor.lang);
    match format {
        Format::Json => download::rows("platforms", format, &rows),
        Format::Csv => {
            let flat: Vec<_> = rows.into_iter().map(PlatformRow::flat).collect();
            download::rows("platforms", format, &flat)
        }
    }
}

/// `GET /coordination/communities.csv`, `.json`
pub async fn download_communities(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
) -> Result<Response, PageError> {
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    download::rows("communities", format, &communities(&all, visitor.lang))
}

#[derive(Template)]
#[template(path = "coordination_platform.html")]
struct PlatformPage {
    f: Frame,
    detail: PlatformDetail,
    /// Stages with the priorities that take each up.
    stages: Vec<(&'static str, Vec<PriorityId>)>,
    /// Regions in order with their rows.
    members: Vec<(RegionIso, Vec<BroughtRow>)>,
    related: Vec<(String, String)>,
    note: Vec<Block>,
}

impl PlatformPage {
    fn says(&self, line: &Line) -> String {
        said(self.f.lang, &line.said)
    }

    #[expect(clippy::ref_option, reason = "templates pass by reference")]
    fn share(&self, share: &Option<f64>) -> String {
        share.map_or_else(|| self.f.missing(), |share| self.f.percent_whole(share))
    }

    /// Where an item of a strategy is read.
    fn item(&self, id: &impl ToString) -> String {
        let id = id.to_string();
        self.f.href(if id.contains("-T") { format!("/tasks/{id}") } else { format!("/priorities/{id}") })
    }
}

/// `GET /coordination/platforms/{id}`
pub async fn one(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::Coordination);
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    let own = all.find(&id).ok_or(PageError::NotFound)?;
    let detail = platform(&all, own, f.lang);
    let titles = platforms(&all, f.lang);
    let related = titles.into_iter().filter(|other| detail.platform.related.contains(&other.id));
    html(&PlatformPage {
        stages: stages(&f, own),
        members: by_region(&detail),
        related: related.map(|other| (other.id, other.title)).collect(),
        note: note(own).blocks,
        detail,
        f,
    })
}

fn stages(f: &Frame, own: &Platform) -> Vec<(&'static str, Vec<PriorityId>)> {
    let all = own.stages.iter();
    all.map(|(stage, ids)| (f.lang.pick(stage.title_uk, stage.title_en), ids.clone())).collect()
}

fn by_region(detail: &PlatformDetail) -> Vec<(RegionIso, Vec<BroughtRow>)> {
    let mut members: Vec<(RegionIso, Vec<BroughtRow>)> = Vec::new();
    for row in &detail.members {
        match members.last_mut() {
            Some((region, own)) if *region == row.region => own.push(row.clone()),
            _ => members.push((row.region, vec![row.clone()])),
        }
    }
    members
}

/// `GET /coordination/platforms/{id}/members.csv`, `.json`
pub async fn download_members(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((id, format)): Path<(String, Format)>,
) -> Result<Response, PageError> {
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    let own = all.find(&id).ok_or(PageError::NotFound)?;
    download::rows(&format!("platform-{id}"), format, &platform(&all, own, visitor.lang).members)
}

/// `GET /coordination/platforms/{id}/note.md`
pub async fn download_note(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let all = site.rozum.platforms_of(&visitor.snapshot).await;
    let own = all.find(&id).ok_or(PageError::NotFound)?;
    let name = format!("attachment; filename=\"rozum-platform-{id}.md\"");
    let kind = "text/markdown; charset=utf-8".to_owned();
    let text = note_markdown(&all, own, visitor.lang);
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

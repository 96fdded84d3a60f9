//! A strategy typed into a form: a new one, a new version, or a draft to be completed. What is
//! typed becomes a draft; the same preview and confirmation follow as for an uploaded file.

use super::draft::failed;
use super::private;
use crate::error::PageError;
use crate::frame::{Frame, Section, localised};
use crate::site::Site;
use crate::typed::{Typed, fields};
use crate::unseen::carry_over;
use crate::visitor::Visitor;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::SavedDraft;
use rozum_model::draft::StrategyDraft;
use rozum_model::event::Subject;
use rozum_model::{Reason, RegionIso, SphereId};
use std::sync::Arc;

/// Empty rows offered after those that are filled.
const SPARE: usize = 3;

#[derive(Template)]
#[template(path = "strategy_form.html")]
struct Page {
    f: Frame,
    action: String,
    expected: u64,
    region: Option<RegionIso>,
    regions: Vec<RegionIso>,
    all_spheres: Vec<SphereId>,
    fields: Vec<Field>,
    reason: String,
    note: String,
    spheres: Vec<SphereLine>,
    priorities: Vec<ItemLine>,
    tasks: Vec<TaskLine>,
    errors: Vec<String>,
}

/// A single-line field about the strategy as a whole.
pub struct Field {
    pub name: &'static str,
    pub label: &'static str,
    pub hint: Option<&'static str>,
    pub kind: &'static str,
    pub value: String,
    pub short: bool,
}

#[derive(Default)]
struct SphereLine {
    label: String,
    sphere: Option<SphereId>,
    place: String,
}

#[derive(Default)]
struct ItemLine {
    id: String,
    text: String,
    place: String,
}

#[derive(Default)]
struct TaskLine {
    id: String,
    text: String,
    serves: String,
    place: String,
}

/// `GET /regions/{iso}/edit`: the current version, or an empty form.
pub async fn edit_region(visitor: Visitor, Path(iso): Path<String>) -> Result<Response, PageError> {
    let region = kept_region(&visitor, &iso)?;
    let state = &visitor.snapshot.state;
    let draft = rozum_app::draft_of(state, region).unwrap_or_else(|| rozum_app::new_draft(region));
    let expected = state.revision(&Subject::Strategy(region));
    draw(
        &visitor,
        Drawn {
            action: format!("/regions/{region}/edit"),
            expected,
            draft: &draft,
            typed: None,
            errors: Vec::new(),
        },
    )
}

fn kept_region(visitor: &Visitor, iso: &str) -> Result<RegionIso, PageError> {
    let region: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    rozum_reference::regions::region(region).ok_or(PageError::NotFound)?;
    if visitor.signed_in()?.keeps(region) {
        Ok(region)
    } else {
        Err(PageError::Forbidden(Reason::new("draft-not-your-region")))
    }
}

/// `GET /drafts/{id}/edit`
pub async fn edit_draft(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let viewer = visitor.signed_in()?;
    let saved = site.rozum.draft(&viewer.account, &id).await.map_err(failed)?.ok_or(PageError::NotFound)?;
    let expected = saved.seen.unwrap_or_default();
    draw(
        &visitor,
        Drawn {
            action: format!("/drafts/{id}/edit"),
            expected,
            draft: &saved.draft,
            typed: None,
            errors: Vec::new(),
        },
    )
}

/// `POST /regions/{iso}/edit`
pub async fn save_new(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(iso): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let region = kept_region(&visitor, &iso)?;
    let typed = Typed::new(pairs);
    visitor.check_form(typed.one("form"))?;
    let draft = rozum_app::draft_of(&visitor.snapshot.state, region).unwrap_or_default();
    let before = SavedDraft { draft, ..SavedDraft::default() };
    save(&site, &visitor, None, format!("/regions/{region}/edit"), &typed, before).await
}

/// `POST /drafts/{id}/edit`
pub async fn save_draft(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed::new(pairs);
    visitor.check_form(typed.one("form"))?;
    let viewer = visitor.signed_in()?;
    let before = site.rozum.draft(&viewer.account, &id).await.map_err(failed)?.ok_or(PageError::NotFound)?;
    save(&site, &visitor, Some(&id), format!("/drafts/{id}/edit"), &typed, before).await
}

async fn save(
    site: &Site,
    visitor: &Visitor,
    id: Option<&str>,
    action: String,
    typed: &Typed,
    before: SavedDraft,
) -> Result<Response, PageError> {
    let viewer = visitor.signed_in()?;
    let expected = typed.one("expected").parse().unwrap_or_default();
    let (mut draft, problems) = typed.draft();
    carry_over(&mut draft, &before.draft);
    if typed.one("go") == "more" || !problems.is_empty() {
        let errors = problems.iter().map(|reason| rozum_locale::reason(visitor.lang, reason)).collect();
        return draw(visitor, Drawn { action, expected, draft: &draft, typed: Some(typed), errors });
    }
    // A region chosen only now was never seen before now.
    let seen = match draft.region {
        Some(region) if before.draft.region != Some(region) => {
            visitor.snapshot.state.revision(&Subject::Strategy(region))
        }
        _ => expected,
    };
    let mut issues = before.issues;
    issues.extend(rozum_app::mend_letters(&mut draft));
    let saved = SavedDraft { draft, issues, file: before.file, seen: Some(seen) };
    let id = site.rozum.save_draft(&viewer.account, id, &saved).await.map_err(failed)?;
    Ok(Redirect::to(&localised(visitor.lang, &format!("/drafts/{id}"))).into_response())
}

/// What a form is drawn from.
struct Drawn<'a> {
    action: String,
    expected: u64,
    draft: &'a StrategyDraft,
    /// As typed, when it could not be taken.
    typed: Option<&'a Typed>,
    errors: Vec<String>,
}

fn draw(visitor: &Visitor, form: Drawn<'_>) -> Result<Response, PageError> {
    let Drawn { action, expected, draft, typed, errors } = form;
    let mut fields = fields(draft);
    let mut tasks = tasks(draft);
    if let Some(typed) = typed {
        typed.keep_in(&mut fields);
        for (line, serves) in tasks.iter_mut().zip(typed.serves()) {
            serves.clone_into(&mut line.serves);
        }
    }
    let viewer = visitor.signed_in()?;
    let regions =
        rozum_reference::regions::REGIONS.iter().map(|r| r.iso).filter(|iso| viewer.keeps(*iso)).collect();
    let page = Page {
        f: Frame::new(visitor, Section::Import),
        action,
        expected,
        region: draft.region,
        regions,
        all_spheres: SphereId::all().collect(),
        fields,
        reason: draft.reason.clone().unwrap_or_default(),
        note: draft.note.clone().unwrap_or_default(),
        spheres: spheres(draft),
        priorities: priorities(draft),
        tasks,
        errors,
    };
    private(&page)
}

fn padded<T: Default>(mut lines: Vec<T>) -> Vec<T> {
    lines.resize_with(lines.len() + SPARE, T::default);
    lines
}

fn spheres(draft: &StrategyDraft) -> Vec<SphereLine> {
    let line = |s: &rozum_model::draft::SphereEntry| SphereLine {
        label: s.label.clone(),
        sphere: s.sphere,
        place: s.place.clone(),
    };
    padded(draft.content.spheres.iter().map(line).collect())
}

fn priorities(draft: &StrategyDraft) -> Vec<ItemLine> {
    let line = |p: &rozum_model::draft::PriorityEntry| ItemLine {
        id: p.id.map(|id| id.to_string()).unwrap_or_default(),
        text: p.verbatim.clone(),
        place: p.place.clone(),
    };
    padded(draft.content.priorities.iter().map(line).collect())
}

fn tasks(draft: &StrategyDraft) -> Vec<TaskLine> {
    let line = |t: &rozum_model::draft::TaskEntry| TaskLine {
        id: t.id.map(|id| id.to_string()).unwrap_or_default(),
        text: t.verbatim.clone(),
        serves: t.links.iter().map(|link| (link.priority + 1).to_string()).collect::<Vec<_>>().join(", "),
        place: t.place.clone(),
    };
    padded(draft.content.tasks.iter().map(line).collect())
}

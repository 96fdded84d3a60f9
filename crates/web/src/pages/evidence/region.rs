//! Evidence of one region: declared priorities beside figures, its profile, its options, its indicators.

mod files;
mod judging;
mod profile;
mod summary;
mod words;

pub use files::download;
pub use judging::{judge, withdraw};
pub use summary::{Summary, summary};

use super::{in_background, instead};
use crate::error::PageError;
use crate::evidence::{Address, Chart, Choice, Kind, OPTIONS_NEED, Source, View, chart, digits, undrawn};
use crate::frame::{Frame, Section};
use crate::pages::{html, private};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use judging::Typed;
use profile::{ProfileRow, profile};
use rozum_app::evidence::{DeclaredDetail, IndicatorRow, Material, Shown, excerpt, indicators_of, telling};
use rozum_app::rows::{Filter, JudgementRow, judgements};
use rozum_evidence::Thresholds;
use rozum_measures::Measure;
use rozum_model::event::Subject;
use rozum_model::{PriorityId, Reason, RegionIso, State as Register};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "evidence_region.html")]
struct Page<'a> {
    f: Frame,
    iso: RegionIso,
    /// Empty where no table says how specialised the region is.
    datasets: Vec<Choice>,
    seen: Option<Seen<'a>>,
    indicators: Vec<(String, Vec<IndicatorRow>)>,
    /// Titles and addresses of tables of activities that do not have this region.
    lacking: Vec<(String, String)>,
    /// Judgements that hold and stand in no row of the page: no table speaks of the region, or the strategy
    /// has the priority no more.
    alone: Vec<JudgementRow>,
    can_withdraw: bool,
    revisions: Vec<(PriorityId, u64)>,
    errors: Vec<String>,
    /// What the address asked for and is not there.
    notes: Vec<String>,
    typed: Option<Typed>,
}

/// What one table says of the region.
struct Seen<'a> {
    view: &'a View<'a>,
    source: Source,
    declared: Option<DeclaredDetail>,
    counts: [usize; 3],
    profile: Vec<ProfileRow>,
    charts: Vec<Chart>,
    options: Vec<Chart>,
    refusal: Option<String>,
    /// Why the activity space is not drawn.
    undrawn: Option<String>,
    has_growth: bool,
    has_stars: bool,
    can_judge: bool,
    suffix: String,
    /// The threshold as it is typed.
    threshold: String,
}

/// `GET /regions/{iso}/evidence`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(iso): Path<String>,
    Query(address): Query<Address>,
) -> Result<Response, PageError> {
    draw(site, visitor, known(&iso)?, address, Vec::new(), None).await
}

fn known(iso: &str) -> Result<RegionIso, PageError> {
    let iso: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    rozum_reference::regions::region(iso).map(|region| region.iso).ok_or(PageError::NotFound)
}

/// Tables that say how specialised a region is, the fullest first; and all tables.
async fn tables(site: &Site, iso: RegionIso) -> (Vec<Arc<Material>>, Vec<Arc<Material>>) {
    let all = site.rozum.materials().await;
    let code = iso.to_string();
    let telling = telling(&all, &code).map(Arc::clone).collect();
    (telling, all)
}

/// The table that an address names, else the fullest; and that the one it names says nothing of the region.
fn chosen<'a>(
    telling: &'a [Arc<Material>],
    address: &Address,
) -> (Option<&'a Arc<Material>>, Option<Reason>) {
    let named = telling.iter().find(|material| material.id() == address.dataset);
    let strange = named.is_none() && !address.dataset.is_empty();
    let reason = || Reason::new("ev-no-such-table-here").with("value", excerpt(&address.dataset));
    (named.or_else(|| telling.first()), strange.then(reason))
}

async fn draw(
    site: Arc<Site>,
    visitor: Visitor,
    iso: RegionIso,
    address: Address,
    errors: Vec<String>,
    typed: Option<Typed>,
) -> Result<Response, PageError> {
    let (telling, all) = tables(&site, iso).await;
    let (material, strange) = chosen(&telling, &address);
    let material = material.map(Arc::clone);
    in_background(move || {
        let base = format!("/regions/{iso}/evidence");
        let view = material
            .map(|material| {
                let asked = Address {
                    dataset: material.id(),
                    version: String::new(),
                    measure: Measure::LocationQuotient.name().to_owned(),
                    region: iso.to_string(),
                    ..address.clone()
                };
                View::new(&site.rozum, visitor.lang, material, &asked, &base).map_err(PageError::BadRequest)
            })
            .transpose()?;
        let notes = view.as_ref().map(|view| view.notes.clone()).unwrap_or_default();
        let view = view.as_ref().map(|view| (view, held_against(&site, &visitor, iso, view)));
        let mut page = assembled(&visitor, iso, view, (&telling, &all), errors, typed);
        page.notes = instead(&strange.into_iter().chain(notes).collect::<Vec<_>>(), &page.f);
        if !page.errors.is_empty() {
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, private(&page)?).into_response());
        }
        if page.f.keeps(iso) { private(&page) } else { html(&page) }
    })
    .await
}

/// What the table says of the declared priorities.
fn held_against(site: &Site, visitor: &Visitor, iso: RegionIso, view: &View<'_>) -> Option<DeclaredDetail> {
    let asked = (view.question.time, view.question.threshold);
    site.rozum.against(&visitor.snapshot.state, iso, &view.material, asked, view.lang)
}

fn assembled<'a>(
    visitor: &Visitor,
    iso: RegionIso,
    view: Option<(&'a View<'a>, Option<DeclaredDetail>)>,
    (telling, all): (&[Arc<Material>], &[Arc<Material>]),
    errors: Vec<String>,
    typed: Option<Typed>,
) -> Page<'a> {
    let f = Frame::new(visitor, Section::Regions);
    let code = iso.to_string();
    let state = &visitor.snapshot.state;
    let title = |material: &Material| f.pick(&material.header.title.uk, &material.header.title.en).to_owned();
    let chosen = view.as_ref().map(|(view, _)| view.material.id());
    let datasets = telling.iter().map(|material| Choice {
        value: material.id(),
        label: title(material),
        is_chosen: chosen == Some(material.id()),
        is_barred: false,
    });
    let indicators = all.iter().filter(|material| material.has_indicators());
    let indicators = indicators.map(|material| (title(material), indicators_of(material, &code)));
    let is_telling = |material: &Material| telling.iter().any(|other| other.id() == material.id());
    let lacking = all.iter().filter(|material| !material.has_indicators() && !is_telling(material));
    let revision = |id: PriorityId| (id, state.revision(&Subject::Evidence(id)));
    let priorities = state.strategy(iso).map(|strategy| strategy.current.priorities.as_slice());
    let priorities = priorities.unwrap_or_default().iter().map(|priority| priority.id);
    let seen = view.map(|(view, declared)| seen(&f, iso, view, declared));
    let alone = alone(state, iso, seen.as_ref());
    Page {
        iso,
        datasets: datasets.collect(),
        revisions: priorities.chain(alone.iter().map(|row| row.priority)).map(revision).collect(),
        alone,
        can_withdraw: f.keeps(iso),
        seen,
        indicators: indicators.filter(|(_, rows)| !rows.is_empty()).collect(),
        lacking: lacking.map(|material| (title(material), material.id())).collect(),
        errors,
        notes: Vec::new(),
        typed,
        f,
    }
}

fn alone(state: &Register, iso: RegionIso, seen: Option<&Seen<'_>>) -> Vec<JudgementRow> {
    let declared = seen.and_then(|seen| seen.declared.as_ref());
    let rows = declared.map(|declared| declared.priorities.as_slice()).unwrap_or_default();
    let mut all = judgements(state, &Filter { region: Some(iso), ..Filter::default() });
    all.retain(|judged| rows.iter().all(|row| row.priority != judged.priority));
    all
}

fn seen<'a>(f: &Frame, iso: RegionIso, view: &'a View<'a>, declared: Option<DeclaredDetail>) -> Seen<'a> {
    let threshold = view.question.threshold;
    let counts = ["supported", "contradicted", "unknown"].map(|verdict| {
        let rows = declared.as_ref().map(|declared| declared.priorities.as_slice()).unwrap_or_default();
        rows.iter().filter(|row| row.verdict == verdict).count()
    });
    let drawn = |kinds: &[Kind]| kinds.iter().filter_map(|&kind| chart(view, kind)).collect::<Vec<_>>();
    let barred = OPTIONS_NEED.iter().find_map(|&measure| view.refusal(Shown::Measure(measure)));
    let (query, rows) = (view.address.query(), profile(view));
    let has_growth = rows.iter().any(|row| row.growth.is_some());
    let has_stars = rows.iter().any(|row| row.stars.is_some());
    Seen {
        source: Source::of(view),
        declared,
        counts,
        profile: rows,
        charts: drawn(&[Kind::Profile, Kind::Scatter]),
        options: drawn(&[Kind::Options, Kind::Network]),
        refusal: barred.map(|reason| f.reason(reason)),
        undrawn: undrawn(view, Kind::Network).filter(|_| barred.is_none()).map(|reason| f.reason(&reason)),
        has_growth,
        has_stars,
        // The journal keeps the verdict at the threshold that everyone knows.
        can_judge: f.keeps(iso) && (threshold - Thresholds::default().quotient).abs() < 1e-12,
        suffix: query,
        threshold: view.words().number(threshold, digits(&[threshold])),
        view,
    }
}

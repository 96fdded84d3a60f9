//! Evidence of one region: declared priorities beside figures, its profile, its options, its indicators.

mod judging;

pub use judging::{judge, withdraw};

use super::{in_background, refused};
use crate::download::{self, Format};
use crate::error::PageError;
use crate::evidence::{Address, Chart, Choice, Kind, OPTIONS_NEED, Source, View, Words, chart, digits};
use crate::frame::{Frame, Section};
use crate::pages::{html, private};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use judging::Typed;
use rozum_app::evidence::{
    Answer, DeclaredDetail, IndicatorRow, Material, Origin, PriorityEvidenceRow, Shown, against,
    indicators_of, tells_specialisation,
};
use rozum_measures::{Measure, Totals};
use rozum_model::event::Subject;
use rozum_model::stakeholder::Sector;
use rozum_model::{PriorityId, RegionIso};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "evidence_region.html")]
struct Page<'a> {
    f: Frame,
    iso: RegionIso,
    has_strategy: bool,
    /// Empty where no table says how specialised the region is.
    datasets: Vec<Choice>,
    seen: Option<Seen<'a>>,
    indicators: Vec<(String, Vec<IndicatorRow>)>,
    /// Titles and addresses of tables of activities that do not have this region.
    lacking: Vec<(String, String)>,
    revisions: Vec<(PriorityId, u64)>,
    errors: Vec<String>,
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
    refused: Vec<(String, String)>,
    can_judge: bool,
    suffix: String,
    /// The threshold as it is typed.
    threshold: String,
}

/// An activity of the region in numbers.
struct ProfileRow {
    name: String,
    figure: String,
    share: String,
    quotient: String,
    mass: String,
    growth: Option<String>,
    stars: Option<String>,
    is_strong: bool,
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
    let mut telling: Vec<_> =
        all.iter().filter(|material| tells_specialisation(material, &code)).map(Arc::clone).collect();
    telling.sort_by_key(|material| {
        std::cmp::Reverse((material.header.kind.is_real(), material.panel.regions().len()))
    });
    (telling, all)
}

fn id_of(material: &Material) -> String {
    match &material.origin {
        Origin::Dataset { id, .. } => id.to_string(),
        Origin::Own { token, .. } => token.clone(),
    }
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
    let named = telling.iter().find(|material| id_of(material) == address.dataset);
    let material = named.or_else(|| telling.first()).map(Arc::clone);
    in_background(move || {
        let base = format!("/regions/{iso}/evidence");
        let view = material
            .map(|material| {
                let asked = Address {
                    dataset: id_of(&material),
                    version: String::new(),
                    measure: Measure::LocationQuotient.name().to_owned(),
                    region: iso.to_string(),
                    ..address.clone()
                };
                View::new(&site.rozum, visitor.lang, material, &asked, &base).map_err(PageError::BadRequest)
            })
            .transpose()?;
        let page = assembled(&visitor, iso, view.as_ref(), (&telling, &all), errors, typed);
        if !page.errors.is_empty() {
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, private(&page)?).into_response());
        }
        if page.f.keeps(iso) { private(&page) } else { html(&page) }
    })
    .await
}

fn assembled<'a>(
    visitor: &Visitor,
    iso: RegionIso,
    view: Option<&'a View<'a>>,
    (telling, all): (&[Arc<Material>], &[Arc<Material>]),
    errors: Vec<String>,
    typed: Option<Typed>,
) -> Page<'a> {
    let f = Frame::new(visitor, Section::Regions);
    let code = iso.to_string();
    let state = &visitor.snapshot.state;
    let title = |material: &Material| f.pick(&material.header.title.uk, &material.header.title.en).to_owned();
    let datasets = telling.iter().map(|material| Choice {
        value: id_of(material),
        label: title(material),
        is_chosen: view.is_some_and(|view| id_of(&view.material) == id_of(material)),
        is_barred: false,
    });
    let indicators = all.iter().filter(|material| material.has_indicators());
    let indicators = indicators.map(|material| (title(material), indicators_of(material, &code)));
    let is_telling = |material: &Material| telling.iter().any(|other| id_of(other) == id_of(material));
    let lacking = all.iter().filter(|material| !material.has_indicators() && !is_telling(material));
    let revision = |id: PriorityId| (id, state.revision(&Subject::Evidence(id)));
    let priorities = state.strategy(iso).map(|strategy| strategy.current.priorities.as_slice());
    Page {
        iso,
        has_strategy: state.strategy(iso).is_some(),
        datasets: datasets.collect(),
        seen: view.map(|view| seen(visitor, &f, iso, view)),
        indicators: indicators.filter(|(_, rows)| !rows.is_empty()).collect(),
        lacking: lacking.map(|material| (title(material), id_of(material))).collect(),
        revisions: priorities.unwrap_or_default().iter().map(|priority| revision(priority.id)).collect(),
        errors,
        typed,
        f,
    }
}

fn seen<'a>(visitor: &Visitor, f: &Frame, iso: RegionIso, view: &'a View<'a>) -> Seen<'a> {
    let (time, threshold) = (view.question.time, view.question.threshold);
    let declared = against(&visitor.snapshot.state, iso, &view.material, time, threshold, view.lang);
    let counts = ["supported", "contradicted", "unknown"].map(|verdict| {
        let rows = declared.as_ref().map(|declared| declared.priorities.as_slice()).unwrap_or_default();
        rows.iter().filter(|row| row.verdict == verdict).count()
    });
    let drawn = |kinds: &[Kind]| kinds.iter().filter_map(|&kind| chart(view, kind)).collect::<Vec<_>>();
    let barred = OPTIONS_NEED.iter().find_map(|&measure| view.refusal(Shown::Measure(measure)));
    let query = view.address.query();
    Seen {
        source: Source::of(view),
        declared,
        counts,
        profile: profile(view),
        charts: drawn(&[Kind::Profile, Kind::Scatter]),
        options: drawn(&[Kind::Options, Kind::Network]),
        refusal: barred.map(|reason| f.reason(reason)),
        refused: refused(view, f),
        // The journal keeps the verdict at the threshold that everyone knows.
        can_judge: f.keeps(iso) && (threshold - 1.0).abs() < 1e-12,
        suffix: query,
        threshold: view.words().number(threshold, digits(&[threshold])),
        view,
    }
}

/// Each activity of the region, the strongest first.
fn profile(view: &View<'_>) -> Vec<ProfileRow> {
    let (Some(region), Some(matrix)) = (view.region, view.material.matrix(view.question.time)) else {
        return Vec::new();
    };
    let words = view.words();
    let quotients = view.of(Shown::Measure(Measure::LocationQuotient));
    let masses = view.of(Shown::Measure(Measure::CriticalMass));
    let optional = |measure: Measure| {
        let shown = Shown::Measure(measure);
        view.refusal(shown).is_none().then(|| view.of(shown)).filter(|outcome| !outcome.is_empty())
    };
    let (growth, stars) = (optional(Measure::Growth), optional(Measure::ClusterStars));
    let whole = Totals::of(matrix).regions[region];
    let figures = view.of(Shown::Figures);
    let percent = crate::evidence::Format { scale: 100.0, digits: 1, is_percent: true };
    let plain = |digits| crate::evidence::Format { scale: 1.0, digits, is_percent: false };
    let sized = plain(digits(&figures.values));
    let text = |answer: Answer, format| words.figure(answer, &format).text;
    let names = view.material.panel.activities();
    let value = |activity: usize| quotients.answer(region, activity).value();
    let mut order: Vec<usize> = (0..names.len()).collect();
    let sorted = |place: usize| value(place).unwrap_or(f64::NEG_INFINITY);
    order.sort_by(|a, b| sorted(*b).total_cmp(&sorted(*a)));
    let share = |activity: usize| match figures.answer(region, activity) {
        Answer::Value(value) if whole > 0.0 => Answer::Value(value / whole),
        Answer::Value(_) => Answer::Undefined,
        other => other,
    };
    let row = |activity: usize| ProfileRow {
        name: view.material.activity(view.lang, names.name(activity)),
        figure: text(figures.answer(region, activity), sized),
        share: text(share(activity), percent),
        quotient: text(quotients.answer(region, activity), plain(2)),
        mass: text(masses.answer(region, activity), percent),
        growth: growth.as_ref().map(|outcome| text(outcome.answer(region, activity), percent)),
        stars: stars.as_ref().map(|outcome| text(outcome.answer(region, activity), plain(0))),
        is_strong: value(activity).is_some_and(|value| value >= view.question.threshold),
    };
    order.into_iter().map(row).collect()
}

impl Page<'_> {
    fn number(&self, value: &Option<f64>) -> String {
        value.map_or_else(|| self.f.t("ev-missing").into_owned(), |value| Words(self.f.lang).number(value, 2))
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    fn quotient(&self, value: &f64) -> String {
        Words(self.f.lang).number(*value, 2)
    }

    fn indicator(&self, row: &IndicatorRow) -> String {
        let words = Words(self.f.lang);
        match row.value {
            Some(value) => words.number(value, digits(&[value])),
            None => words.t(if row.state == "suppressed" { "ev-suppressed" } else { "ev-missing" }).into_owned(),
        }
    }

    fn revision(&self, id: &PriorityId) -> u64 {
        self.revisions.iter().find(|(known, _)| known == id).map_or(0, |(_, revision)| *revision)
    }

    /// What was typed for this priority and refused.
    fn typed_for(&self, id: &PriorityId) -> Option<&Typed> {
        self.typed.as_ref().filter(|typed| typed.priority == *id)
    }

    fn verdict_class(&self, verdict: &str) -> &'static str {
        match verdict {
            "supported" => "success",
            "contradicted" => "error",
            _ => "info",
        }
    }

    const fn rows(&self) -> usize {
        judging::ROWS
    }

    /// What was typed in a row for an organisation.
    fn participant(&self, id: &PriorityId, place: &usize) -> Option<&(String, String)> {
        self.typed_for(id)?.participants.get(*place)
    }

    const fn sectors(&self) -> [Sector; 4] {
        Sector::ALL
    }
}

/// `GET /regions/{iso}/evidence.csv`, `.json`: each priority beside the figures.
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((iso, format)): Path<(String, Format)>,
    Query(address): Query<Address>,
) -> Result<Response, PageError> {
    let iso = known(&iso)?;
    let rows = declared_rows(&site, &visitor, iso, &address).await?;
    download::rows(&format!("evidence-{iso}"), format, &rows)
}

async fn declared_rows(
    site: &Site,
    visitor: &Visitor,
    iso: RegionIso,
    address: &Address,
) -> Result<Vec<PriorityEvidenceRow>, PageError> {
    let (telling, _) = tables(site, iso).await;
    let named = telling.iter().find(|material| id_of(material) == address.dataset);
    let Some(material) = named.or_else(|| telling.first()) else { return Ok(Vec::new()) };
    let threshold = address.threshold().map_err(PageError::BadRequest)?;
    let last = material.panel.matrices.len().saturating_sub(1);
    let time = material.time(&address.time).unwrap_or(last);
    let found = against(&visitor.snapshot.state, iso, material, time, threshold, visitor.lang);
    Ok(found.map(|found| found.priorities).unwrap_or_default())
}

/// What the page of a region tells of its evidence.
pub struct Summary {
    /// Title of the table; `None` where no table says how specialised the region is.
    pub table: Option<String>,
    /// Kind of the table.
    pub kind: &'static str,
    /// Priorities that figures support, contradict, and that they say nothing of.
    pub counts: [usize; 3],
    /// The strongest activities with their quotients.
    pub strongest: Vec<(String, String)>,
}

/// The summary of a region.
pub async fn summary(site: &Site, visitor: &Visitor, iso: RegionIso) -> Summary {
    let (telling, _) = tables(site, iso).await;
    let Some(material) = telling.first() else {
        return Summary { table: None, kind: "", counts: [0; 3], strongest: Vec::new() };
    };
    let lang = visitor.lang;
    let last = material.panel.matrices.len().saturating_sub(1);
    let found = against(&visitor.snapshot.state, iso, material, last, 1.0, lang);
    let rows = found.map(|found| found.priorities).unwrap_or_default();
    let counts = ["supported", "contradicted", "unknown"]
        .map(|verdict| rows.iter().filter(|row| row.verdict == verdict).count());
    Summary {
        table: Some(lang.pick(&material.header.title.uk, &material.header.title.en).clone()),
        kind: material.header.kind.code(),
        counts,
        strongest: strongest(material, iso, last, Words(lang)),
    }
}

fn strongest(material: &Material, iso: RegionIso, time: usize, words: Words) -> Vec<(String, String)> {
    let Some(matrix) = material.matrix(time) else { return Vec::new() };
    let Some(region) = matrix.regions().find(&iso.to_string()) else { return Vec::new() };
    let wide = matrix.activities().len();
    let quotients = rozum_measures::location_quotient::location_quotient(matrix, &Totals::of(matrix));
    let own = quotients.get(region * wide..(region + 1) * wide).unwrap_or_default();
    let mut strong: Vec<(usize, f64)> =
        own.iter().copied().enumerate().filter(|(_, value)| *value >= 1.0).collect();
    strong.sort_by(|a, b| b.1.total_cmp(&a.1));
    let named = |(activity, value): (usize, f64)| {
        let name = material.activity(words.0, matrix.activities().name(activity));
        (name, words.number(value, 2))
    };
    strong.into_iter().take(3).map(named).collect()
}

//! Evidence: choose a table, a measure, a period; see charts and tables, take the rows along.

pub mod datasets;
pub mod downloads;
pub mod own;
mod parts;
pub mod region;

use super::html;
use crate::error::PageError;
use crate::evidence::{Address, Chart, Choice, Choices, Group, Source, View, group_of, label_of, undrawn};
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use parts::{Part, charts, main_kinds, parts};
use rozum_app::DatasetError;
use rozum_app::evidence::{Material, Shown, Supported};
use rozum_model::dataset::{Axis, Dataset};
use rozum_model::{DatasetId, Reason, State as Register};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "evidence.html")]
struct Page<'a> {
    f: Frame,
    view: &'a View<'a>,
    datasets: Vec<Choice>,
    choices: Choices,
    source: Source,
    /// What stands over a table of one's own.
    own: Option<String>,
    name: String,
    says: String,
    notes: Vec<String>,
    method: Option<String>,
    dataset_href: Option<String>,
    refusal: Option<String>,
    caution: Option<String>,
    /// Why there is nothing to be seen, where there is nothing.
    nothing: String,
    main: Vec<Chart>,
    parts: Vec<Part>,
    /// Reasons, each with the measures that it bars.
    refused: Vec<(String, String)>,
}

/// `GET /evidence`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(mut address): Query<Address>,
) -> Result<Response, PageError> {
    let material = chosen(&site, &visitor, &mut address).await?;
    let small = material.is_small();
    let work = move || {
        let view = View::new(&site.rozum, visitor.lang, material, &address, "/evidence")
            .map_err(PageError::BadRequest)?;
        drawn(&view, &visitor, None)
    };
    if small { work() } else { in_background(work).await }
}

/// A large table takes its time: not on the threads that answer everyone else.
pub async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, PageError> + Send + 'static,
) -> Result<T, PageError> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| {
        tracing::error!(%error, "a table could not be worked out");
        Err(PageError::Internal)
    })
}

/// The table that an address names; the one that says most where it names none.
pub async fn chosen(
    site: &Site,
    visitor: &Visitor,
    address: &mut Address,
) -> Result<Arc<Material>, PageError> {
    let state = &visitor.snapshot.state;
    if address.dataset.is_empty() {
        let dataset = default_dataset(state).ok_or(PageError::NotFound)?;
        address.dataset = dataset.id.to_string();
    }
    let id: DatasetId = address.dataset.parse().map_err(PageError::NoSuch)?;
    let version = address.version().map_err(PageError::BadRequest)?;
    site.rozum.material(&id, version).await.map_err(failed)
}

/// Activities before indicators, real figures before others, many before few.
fn default_dataset(state: &Register) -> Option<&Dataset> {
    let used = state.datasets.values().filter_map(|dataset| Some((dataset, dataset.in_use()?)));
    let order = |(_, version): &(_, &Arc<rozum_model::dataset::DatasetVersion>)| {
        let header = &version.header;
        (header.axis == Axis::Activity, header.kind.is_real(), version.content.counts.values)
    };
    used.max_by_key(order).map(|(dataset, _)| dataset.as_ref())
}

/// A dataset that is not there, or a failure.
pub fn failed(error: DatasetError) -> PageError {
    match error {
        DatasetError::Refused(mut reasons) if reasons.iter().any(is_unknown) => {
            reasons.retain(is_unknown);
            reasons.pop().map_or(PageError::NotFound, PageError::NoSuch)
        }
        other => other.reasons().map_or_else(
            || {
                tracing::error!(error = %other, "dataset cannot be read");
                PageError::Internal
            },
            PageError::Refused,
        ),
    }
}

fn is_unknown(reason: &Reason) -> bool {
    reason.id.ends_with("unknown")
}

fn nothing(view: &View<'_>, f: &Frame) -> String {
    if let Some(reason) = main_kinds(view).iter().find_map(|kind| undrawn(view, *kind)) {
        return f.reason(&reason);
    }
    match &view.outcome().lacking {
        Some(reason) => f.tv("ev-nothing-lacks", f.reason(reason)).into_owned(),
        None => f.t("ev-nothing-why").into_owned(),
    }
}

/// The page of a view.
pub fn drawn(view: &View<'_>, visitor: &Visitor, own: Option<String>) -> Result<Response, PageError> {
    let f = Frame::new(visitor, Section::Evidence);
    let shown = view.question.shown;
    let label = label_of(shown);
    let say = |reason: Option<&Reason>| reason.map(|reason| f.reason(reason));
    let refusal = say(view.refusal(shown));
    let kinds = main_kinds(view);
    let main = if refusal.is_some() { Vec::new() } else { charts(view, &kinds) };
    let method = super::method::known(shown.name()).then(|| format!("/methods/{}", shown.name()));
    let is_own = own.is_some();
    let page = Page {
        datasets: if is_own { Vec::new() } else { datasets(view, visitor) },
        choices: Choices::of(view),
        source: Source::of(view),
        own,
        name: name_of(view),
        says: f.t(&view.wording(&format!("{label}-says"))).into_owned(),
        notes: instead(&view.notes, &f),
        method,
        dataset_href: (!is_own).then(|| f.href(format!("/evidence/datasets/{}", view.address.dataset))),
        caution: if refusal.is_some() { None } else { say(view.caution(shown)) },
        nothing: if refusal.is_some() { String::new() } else { nothing(view, &f) },
        refusal,
        main,
        parts: parts(view, &f, &kinds),
        refused: refused(view, &f),
        view,
        f,
    };
    if is_own { super::private(&page) } else { html(&page) }
}

/// What was asked for and is not there; something else is shown.
pub fn instead(notes: &[Reason], f: &Frame) -> Vec<String> {
    notes.iter().map(|note| format!("{} {}", f.reason(note), f.t("ev-shown-instead"))).collect()
}

fn name_of(view: &View<'_>) -> String {
    let words = view.words();
    let name = words.t(&view.wording(&label_of(view.question.shown))).into_owned();
    if view.material.has_indicators() && view.question.shown == Shown::Figures {
        return view.activity_name();
    }
    if view.material.has_indicators() { format!("{}: {name}", view.activity_name()) } else { name }
}

/// What the table does not support, by reason.
pub fn refused(view: &View<'_>, f: &Frame) -> Vec<(String, String)> {
    by_reason(view, f, Supported::refusal)
}

/// Measures by what is said of them, in the order of the reasons.
pub fn by_reason(
    view: &View<'_>,
    f: &Frame,
    said: impl Fn(&Supported) -> Option<&Reason>,
) -> Vec<(String, String)> {
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for group in Group::ALL {
        for supported in view.supported.iter().filter(|supported| group_of(supported.measure) == group) {
            let Some(reason) = said(supported).map(|reason| f.reason(reason)) else { continue };
            let name = f.t(&view.wording(&label_of(Shown::Measure(supported.measure)))).into_owned();
            match all.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, names)) => names.push(name),
                None => all.push((reason, vec![name])),
            }
        }
    }
    all.into_iter().map(|(reason, names)| (reason, names.join(", "))).collect()
}

/// All datasets by their titles, those of activities first.
fn datasets(view: &View<'_>, visitor: &Visitor) -> Vec<Choice> {
    let state = &visitor.snapshot.state;
    let mut all: Vec<_> = state
        .datasets
        .values()
        .map(|dataset| (dataset, dataset.in_use().unwrap_or(&dataset.latest)))
        .collect();
    all.sort_by_key(|(dataset, version)| (version.header.axis, dataset.id.clone()));
    let choice = |(dataset, version): (&Arc<Dataset>, &Arc<rozum_model::dataset::DatasetVersion>)| Choice {
        value: dataset.id.to_string(),
        label: view.lang.pick(&version.header.title.uk, &version.header.title.en).clone(),
        is_chosen: dataset.id.as_str() == view.address.dataset,
        is_barred: false,
    };
    all.into_iter().map(choice).collect()
}

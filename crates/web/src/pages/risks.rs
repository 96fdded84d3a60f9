//! Risks: what the figures ask, by indicator and by what they ask it of. A flag is a question, never a verdict.

pub mod inclusion;
pub mod one;

mod asked;
mod questions;
mod shown;

pub use questions::{About, Questions, questions};

use super::{html, private};
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use asked::{Asked, Leaves, Setting};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::get;
use rozum_app::risks::Risks;
use rozum_app::rows::{RiskFilter, RiskIndicatorRow, RiskRow, risk_indicators, risks};
use rozum_model::RegionIso;
use rozum_risks::{ALL, Family, Indicator};
use shown::{Shown, shown};
use std::sync::Arc;

/// Results drawn on a page; all of them are in its files.
const MOST: usize = 200;

/// The addresses.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/risks", get(page))
        .route("/risks.{format}", get(download))
        .route("/risks/inclusion", get(inclusion::page))
        .route("/risks/inclusion/rows.{format}", get(inclusion::download))
        .route("/risks/{id}", get(one::page))
}

/// Indicators of a family with what they count.
struct Group {
    family: Family,
    rows: Vec<RiskIndicatorRow>,
}

#[derive(Template)]
#[template(path = "risks.html")]
struct Page {
    f: Frame,
    asked: Asked,
    /// Flags, clear ones, those not computable; of what the filter leaves.
    totals: [usize; 3],
    groups: Vec<Group>,
    shown: Vec<Shown>,
    leaves: Option<Leaves>,
    /// All that the filter leaves, or all questions where it leaves everything.
    found: usize,
    settings: Vec<Setting>,
    regions: Vec<RegionIso>,
    unread: Vec<String>,
}

#[expect(clippy::unused_self, reason = "templates call on what they draw")]
impl Page {
    /// Where the results of an indicator are listed.
    fn cell(&self, id: impl AsRef<str>, outcome: impl AsRef<str>) -> String {
        self.f.href(format!("/risks{}", self.asked.only(id.as_ref(), outcome.as_ref())))
    }

    fn count(row: &RiskIndicatorRow, outcome: impl AsRef<str>) -> usize {
        match outcome.as_ref() {
            "flag" => row.flag,
            "clear" => row.clear,
            _ => row.not_computable,
        }
    }

    const fn indicators(&self) -> &'static [&'static Indicator] {
        &ALL
    }

    const fn outcomes(&self) -> &'static [&'static str] {
        &RiskFilter::OUTCOMES
    }

    /// Whether results that came out so are among those asked for: of the others no count is told, which would be no zero.
    fn is_asked(&self, outcome: impl AsRef<str>) -> bool {
        self.asked.outcome.is_empty() || self.asked.outcome == outcome.as_ref()
    }

    const fn kinds(&self) -> &'static [&'static str] {
        &RiskFilter::KINDS
    }

    const fn families(&self) -> [Family; 4] {
        Family::ALL
    }
}

/// `GET /risks`
async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let filter = asked.filter()?;
    let (all, is_usual) = found(&site, &visitor, &asked).await?;
    let f = Frame::new(&visitor, Section::Governance);
    let state = &visitor.snapshot.state;
    // Without a filter the page lists the questions; what is clear is counted.
    let listed = if asked.is_narrowed() { filter.clone() } else { flags(filter.clone()) };
    let part = asked.part()?;
    let (shown, found) = shown(&f, state, &all, &listed, part.clone());
    // Of each indicator all results are counted, whichever are listed.
    let rows = risk_indicators(&all, &RiskFilter { outcome: None, ..filter }, f.lang);
    let page = Page {
        totals: totals(&rows),
        groups: groups(rows),
        shown,
        leaves: Leaves::of(&f, "/risks", &asked, &part, found),
        found,
        settings: asked::settings(&f, &all.thresholds, state, None),
        regions: f.by_name(state.strategies.keys().copied()),
        unread: all.unread.iter().map(ToString::to_string).collect(),
        asked,
        f,
    };
    if is_usual { html(&page) } else { private(&page) }
}

fn flags(filter: RiskFilter) -> RiskFilter {
    RiskFilter { outcome: Some("flag"), ..filter }
}

/// What is asked today, by the thresholds of the address; and whether those are the ones in force.
async fn found(site: &Site, visitor: &Visitor, asked: &Asked) -> Result<(Arc<Risks>, bool), PageError> {
    let usual = rozum_app::risks::thresholds(&visitor.snapshot.state);
    let thresholds = asked.thresholds(usual.clone())?;
    let today = site.rozum.now().kyiv_day();
    Ok(if thresholds == usual {
        (site.rozum.risks_of(&visitor.snapshot, today).await, true)
    } else {
        (site.rozum.risks_by(&visitor.snapshot, today, thresholds).await, false)
    })
}

fn totals(rows: &[RiskIndicatorRow]) -> [usize; 3] {
    let sum = |of: fn(&RiskIndicatorRow) -> usize| rows.iter().map(of).sum();
    [sum(|row| row.flag), sum(|row| row.clear), sum(|row| row.not_computable)]
}

fn groups(rows: Vec<RiskIndicatorRow>) -> Vec<Group> {
    let mut groups = Family::ALL.map(|family| Group { family, rows: Vec::new() });
    for row in rows {
        if let Some(group) = groups.iter_mut().find(|group| group.family.code() == row.family) {
            group.rows.push(row);
        }
    }
    groups.into_iter().filter(|group| !group.rows.is_empty()).collect()
}

/// `GET /risks.csv`, `.json`
async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let filter = asked.filter()?;
    let (all, _) = found(&site, &visitor, &asked).await?;
    let rows = risks(&visitor.snapshot.state, &all, &filter, visitor.lang);
    match format {
        Format::Json => download::rows("risks", format, &rows),
        Format::Csv => {
            let flat: Vec<_> = rows.into_iter().map(RiskRow::flat).collect();
            download::rows("risks", format, &flat)
        }
    }
}

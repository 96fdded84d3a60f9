//! Who was heard at each stage of a strategy: regions × stages × sectors, from attendance and submissions.

use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::pages::html;
use crate::query::{ListQuery, region};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{InclusionRow, inclusion};
use rozum_model::RegionIso;
use rozum_model::stakeholder::Sector;
use std::sync::Arc;

/// Cells of a sector, one for each stage.
struct Line {
    sector: Sector,
    cells: Vec<InclusionRow>,
}

/// A region.
struct Matrix {
    region: RegionIso,
    lines: Vec<Line>,
}

impl Matrix {
    fn of(region: RegionIso, rows: &[InclusionRow]) -> Self {
        let own = |sector: Sector| {
            let cells = rows.iter().filter(move |row| row.region == region && row.sector == sector.code());
            Line { sector, cells: cells.cloned().collect() }
        };
        Self { region, lines: Sector::ALL.map(own).into() }
    }

    /// Whether anything is recorded of the region.
    fn is_known(&self) -> bool {
        self.lines.iter().flat_map(|line| &line.cells).any(|cell| cell.presence != "unknown")
    }

    /// Stages at which business, science or communities were left out.
    fn left_out(&self) -> usize {
        let outsiders = self.lines.iter().filter(|line| line.sector != Sector::Authority);
        outsiders.flat_map(|line| &line.cells).filter(|cell| cell.presence == "left-out").count()
    }
}

#[derive(Template)]
#[template(path = "risks_inclusion.html")]
struct Page {
    f: Frame,
    asked: ListQuery,
    matrices: Vec<Matrix>,
    /// Regions of which nothing is recorded.
    silent: Vec<RegionIso>,
    stages: Vec<&'static str>,
    regions: Vec<RegionIso>,
}

/// `GET /risks/inclusion`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<ListQuery>,
) -> Result<Response, PageError> {
    let rows = rows(&site, &visitor, &asked).await?;
    let f = Frame::new(&visitor, Section::Governance);
    let regions = f.by_name(visitor.snapshot.state.strategies.keys().copied());
    let chosen = region(&asked.region)?;
    let of = |iso: &RegionIso| Matrix::of(*iso, &rows);
    let all = regions.iter().filter(|iso| chosen.is_none_or(|chosen| chosen == **iso)).map(of);
    let (matrices, silent): (Vec<_>, Vec<_>) = all.partition(Matrix::is_known);
    let stages =
        rozum_model::governance::StrategyStage::ALL.map(rozum_model::governance::StrategyStage::code).into();
    let silent = silent.into_iter().map(|matrix| matrix.region).collect();
    html(&Page { f, asked, matrices, silent, stages, regions })
}

async fn rows(site: &Site, visitor: &Visitor, asked: &ListQuery) -> Result<Vec<InclusionRow>, PageError> {
    let all = site.rozum.risks_of(&visitor.snapshot, site.rozum.now().kyiv_day()).await;
    Ok(inclusion(&all, region(&asked.region)?))
}

/// `GET /risks/inclusion/rows.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<ListQuery>,
) -> Result<Response, PageError> {
    download::rows("inclusion", format, &rows(&site, &visitor, &asked).await?)
}

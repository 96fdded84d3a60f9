//! Overlaps: pairs of priorities, and which neighbours overlap more than chance.

pub mod answer;
pub mod first;
pub mod pair;
pub mod partners;

mod grounds;
mod matrix;
mod talk;

use self::matrix::Matrix;
use super::super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::query::{chosen, region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{
    OverlapFilter, OverlapRow, RegionPairRow, overlaps, p_said, progress_of, split, without_priorities,
};
use rozum_coordination::overlaps::{Match, Role};
use rozum_model::division::Progress;
use rozum_model::{Reason, RegionIso};
use serde::Deserialize;
use std::sync::Arc;

/// Rows on the page; the files have all.
const SHOWN: usize = 150;

/// What overlaps are narrowed to. Empty means not chosen; of neighbours only, unless all are asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    with: String,
    #[serde(default)]
    who: String,
    #[serde(default, rename = "match")]
    kind: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    division: String,
}

impl Asked {
    fn filter(&self) -> Result<OverlapFilter, PageError> {
        let neighbours = match self.who.as_str() {
            "" | "neighbours" => Some(true),
            "all" => None,
            other => {
                let reason = Reason::new("not-a-choice-of-regions").with("value", other);
                return Err(PageError::BadRequest(reason));
            }
        };
        Ok(OverlapFilter {
            region: region(&self.region)?,
            with: region(&self.with)?,
            sphere: None,
            neighbours,
            kind: chosen(&self.kind)?,
            role: chosen(&self.role)?,
            division: chosen(&self.division)?,
        })
    }

    fn suffix(&self) -> String {
        let Self { region, with, who, kind, role, division } = self;
        let all = [
            ("region", region),
            ("with", with),
            ("who", who),
            ("match", kind),
            ("role", role),
            ("division", division),
        ];
        suffix(&all.map(|(name, value)| (name, value.as_str())))
    }
}

/// An overlap as a table shows it.
pub struct Shown {
    row: OverlapRow,
    /// p, rounded for the eye.
    p: String,
}

impl Shown {
    fn of(f: &Frame, row: OverlapRow) -> Self {
        Self { p: p_said(f.lang, row.p_value), row }
    }

    /// Code of its match.
    fn kind(&self) -> &'static str {
        self.row.r#match
    }

    /// Address of its place on the page of the two regions.
    fn place(&self) -> String {
        let OverlapRow { region_a, region_b, a, b, .. } = &self.row;
        format!("/coordination/overlaps/{region_a}/{region_b}#{a}-{b}")
    }

    /// Tone of its tag.
    fn class(&self) -> &'static str {
        if self.row.verdict() == Role::Copy.code() { "warning" } else { "info" }
    }
}

#[derive(Template)]
#[template(path = "coordination_overlaps.html")]
struct Page {
    f: Frame,
    asked: Asked,
    regions: Vec<RegionIso>,
    matches: [Match; 5],
    /// States of sharing out roles, each with how many overlaps of any regions are in it.
    divisions: [(&'static str, usize); 5],
    rows: Vec<Shown>,
    /// Why the chosen region stands in no overlap.
    absent: Option<String>,
    total: usize,
    /// How many are copies, chains, and not settled.
    split: String,
    matrix: Matrix,
    suffix: String,
}

impl Page {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    fn has(&self, region: &RegionIso) -> bool {
        self.asked.region.eq_ignore_ascii_case(&region.to_string())
    }
}

/// `GET /coordination/overlaps`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let filter = asked.filter()?;
    let found = site.rozum.overlaps_of(&visitor.snapshot).await;
    let f = Frame::new(&visitor, Section::Coordination);
    let state = &visitor.snapshot.state;
    let rows = overlaps(state, &found.overlaps, &filter, f.lang);
    let regions = f.by_name(state.strategies.keys().copied());
    html(&Page {
        absent: filter.region.and_then(|region| without_priorities(state, region)).map(|why| f.reason(&why)),
        total: rows.len(),
        split: rozum_locale::text_with(
            f.lang,
            "ovl-split",
            &split(&rows).map(|(verdict, count)| (verdict, count.into())),
        )
        .into_owned(),
        rows: rows.into_iter().take(SHOWN).map(|row| Shown::of(&f, row)).collect(),
        matrix: Matrix::of(&f, &regions, &found),
        matches: Match::ALL,
        divisions: Progress::CODES.map(|code| {
            let own = found.overlaps.iter().filter(|own| progress_of(state, own).code() == code);
            (code, own.count())
        }),
        suffix: asked.suffix(),
        regions,
        asked,
        f,
    })
}

/// `GET /coordination/overlaps.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let filter = asked.filter()?;
    let found = site.rozum.overlaps_of(&visitor.snapshot).await;
    let rows = overlaps(&visitor.snapshot.state, &found.overlaps, &filter, visitor.lang);
    match format {
        Format::Json => download::rows("overlaps", format, &rows),
        Format::Csv => {
            let flat: Vec<_> = rows.into_iter().map(OverlapRow::flat).collect();
            download::rows("overlaps", format, &flat)
        }
    }
}

/// `GET /coordination/overlaps/pairs.csv`, `.json`: every two regions with a strategy.
pub async fn pairs(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
) -> Result<Response, PageError> {
    let found = site.rozum.overlaps_of(&visitor.snapshot).await;
    let rows: Vec<RegionPairRow> = found.pairs.iter().map(RegionPairRow::from).collect();
    download::rows("overlaps-of-regions", format, &rows)
}

//! All bodies: which region has which, and which are missing.

use super::super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::narrowing::{self, KINDS};
use crate::query::{region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{BodyFilter, BodyRow, bodies};
use rozum_model::{RegionIso, State as Register};
use rozum_reference::regions::{REGIONS, Region};
use serde::Deserialize;
use std::sync::Arc;

/// What bodies are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    kind: String,
}

impl Asked {
    fn filter(&self) -> Result<BodyFilter, PageError> {
        let kind = narrowing::one_of("kind", &self.kind, &KINDS)?;
        Ok(BodyFilter { region: region(&self.region)?, kind: kind.map(str::to_owned) })
    }
}

/// Open bodies of a region by kind, in the order of [`KINDS`].
struct Place {
    /// No region is the whole country.
    region: Option<RegionIso>,
    counts: Vec<usize>,
}

#[derive(Template)]
#[template(path = "bodies.html")]
struct Page {
    f: Frame,
    rows: Vec<BodyRow>,
    places: Vec<Place>,
    cap: u8,
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
    kinds: &'static [&'static str],
}

impl Page {
    /// Whether a sector of a working group has more of the seats than the rules let it have.
    fn over_cap(&self, row: &BodyRow) -> bool {
        let seats = [row.business, row.science, row.community, row.authority];
        row.kind == "working-group"
            && seats.iter().any(|seats| seats * 100 > row.members * usize::from(self.cap))
    }
}

/// `GET /bodies`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let rows = bodies(state, &asked.filter()?, site.rozum.now().kyiv_day());
    let suffix = suffix(&[("region", &asked.region), ("kind", &asked.kind)]);
    let f = Frame::new(&visitor, Section::Governance);
    let cap = state.governance.numbers().seat_cap_percent;
    html(&Page { regions: f.regions(), f, rows, places: places(state), cap, asked, suffix, kinds: &KINDS })
}

/// `GET /bodies.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let rows = bodies(&visitor.snapshot.state, &asked.filter()?, site.rozum.now().kyiv_day());
    download::rows("bodies", format, &rows)
}

/// The country, then every region with a strategy or a body: where there is none, it is missing.
fn places(state: &Register) -> Vec<Place> {
    let open = |region: Option<RegionIso>, kind: &str| {
        state.governance.bodies_in(region, |own| own.code() == kind).count()
    };
    let place = |region| Place { region, counts: KINDS.map(|kind| open(region, kind)).to_vec() };
    let expected = |region: &RegionIso| {
        state.strategies.contains_key(region)
            || state.governance.bodies.keys().any(|id| id.region() == Some(*region))
    };
    let regions = REGIONS.iter().map(|region| region.iso).filter(expected);
    std::iter::once(None).chain(regions.map(Some)).map(place).collect()
}

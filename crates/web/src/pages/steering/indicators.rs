//! All indicators with their colours.

use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::narrowing::{COLOURS, INDICATOR_KINDS, INDICATORS_OF, one_of};
use crate::pages::html;
use crate::query::{chosen, region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{
    IndicatorFilter, IndicatorRow, WithdrawnIndicatorRow, indicators, withdrawn_indicators,
};
use rozum_model::PriorityId;
use rozum_reference::regions::Region;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What indicators are narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    priority: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    colour: String,
}

impl Asked {
    fn filter(&self) -> Result<IndicatorFilter, PageError> {
        Ok(IndicatorFilter {
            region: region(&self.region)?,
            priority: chosen(&self.priority)?,
            about: one_of("about", &self.about, &INDICATORS_OF)?.map(str::to_owned),
            kind: one_of("kind", &self.kind, &INDICATOR_KINDS)?.map(str::to_owned),
            colour: one_of("colour", &self.colour, &COLOURS)?.map(str::to_owned),
        })
    }

    /// The query string, with another colour where one is given.
    fn suffix(&self, colour: Option<&str>) -> String {
        let Self { region, priority, about, kind, colour: own } = self;
        let colour = colour.unwrap_or(own);
        suffix(&[
            ("region", region),
            ("priority", priority),
            ("about", about),
            ("kind", kind),
            ("colour", colour),
        ])
    }
}

#[derive(Template)]
#[template(path = "indicators.html")]
struct Page {
    f: Frame,
    rows: Vec<IndicatorRow>,
    /// Those that were entered by mistake.
    withdrawn: Vec<WithdrawnIndicatorRow>,
    /// How many there are of each colour, whatever colour is chosen, and the list of them.
    colours: Vec<(&'static str, usize, String)>,
    asked: Asked,
    suffix: String,
    regions: Vec<&'static Region>,
    /// Those that have indicators.
    priorities: BTreeSet<PriorityId>,
    kinds: [&'static str; 3],
    abouts: [&'static str; 4],
    shades: [&'static str; 5],
}

/// `GET /indicators`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (state, today) = (&visitor.snapshot.state, site.rozum.now().kyiv_day());
    let filter = asked.filter()?;
    let any = indicators(state, &IndicatorFilter { colour: None, ..filter.clone() }, today);
    let of = |colour: &'static str| {
        let count = any.iter().filter(|row| row.colour == colour).count();
        (colour, count, format!("/indicators{}", asked.suffix(Some(colour))))
    };
    let colours = COLOURS.map(of).into_iter().filter(|(_, count, _)| *count > 0).collect();
    let wanted = |row: &IndicatorRow| filter.colour.as_ref().is_none_or(|colour| row.colour == colour);
    let all = indicators(state, &IndicatorFilter::default(), today);
    let f = Frame::new(&visitor, Section::Governance);
    html(&Page {
        regions: f.regions(),
        f,
        colours,
        withdrawn: withdrawn_indicators(state, &filter),
        suffix: asked.suffix(None),
        rows: any.into_iter().filter(wanted).collect(),
        asked,
        priorities: all.iter().filter_map(|row| row.priority).collect(),
        kinds: INDICATOR_KINDS,
        abouts: INDICATORS_OF,
        shades: COLOURS,
    })
}

/// `GET /indicators.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let rows = indicators(&visitor.snapshot.state, &asked.filter()?, site.rozum.now().kyiv_day());
    download::rows("indicators", format, &rows)
}

/// `GET /withdrawn-indicators.csv`, `.json`
pub async fn download_withdrawn(
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let rows = withdrawn_indicators(&visitor.snapshot.state, &asked.filter()?);
    download::rows("withdrawn-indicators", format, &rows)
}

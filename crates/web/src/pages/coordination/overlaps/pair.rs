//! Two regions with their priorities side by side, and how they share out roles.

use super::super::super::{html, private};
use super::Shown;
use super::answer::Typed;
use super::grounds::{Sentence, sentences};
use super::talk::Talk;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use rozum_app::rows::OverlapRow;
use rozum_coordination::overlaps::{Overlap, Overlaps, RegionPair};
use rozum_model::division::{Author, Offer, PriorityPair};
use rozum_model::strategy::Priority;
use rozum_model::{RegionIso, State as Register};
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "coordination_pair.html")]
struct Page<'a> {
    f: Frame,
    pair: &'a RegionPair,
    /// In the order of the address.
    sides: [Side<'a>; 2],
    overlaps: Vec<Told>,
    /// Talks about overlaps that are no longer found.
    gone: Vec<Talk>,
    p: Option<String>,
    expected: Option<String>,
    errors: Vec<String>,
}

impl Page<'_> {
    /// Whose words they are, as the form carries it.
    #[expect(clippy::unused_self, reason = "templates call everything on the page")]
    fn author_code(&self, offer: &Offer) -> String {
        match offer.author {
            Author::Program => "program".to_owned(),
            Author::Region(region) => region.to_string(),
        }
    }
}

/// A region with its priorities, and how many of the other's each overlaps with.
struct Side<'a> {
    region: RegionIso,
    priorities: Vec<(&'a Priority, usize)>,
}

/// An overlap with what it rests on and what the regions say.
struct Told {
    shown: Shown,
    sentences: [Sentence; 4],
    talk: Talk,
}

/// An answer that was refused.
pub struct Refused {
    /// About which overlap.
    pub pair: PriorityPair,
    /// Why.
    pub errors: Vec<String>,
    /// What had been typed.
    pub typed: Typed,
}

/// `GET /coordination/overlaps/{a}/{b}`, of two regions
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((a, b)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let parsed = |text: &str| text.parse::<RegionIso>().map_err(|_| PageError::NotFound);
    draw(&site, &visitor, [parsed(&a)?, parsed(&b)?], None).await
}

pub async fn draw(
    site: &Site,
    visitor: &Visitor,
    regions: [RegionIso; 2],
    refused: Option<Refused>,
) -> Result<Response, PageError> {
    let found = site.rozum.overlaps_of(&visitor.snapshot).await;
    let pair = found.pair(regions[0], regions[1]).ok_or(PageError::NotFound)?;
    let f = Frame::new(visitor, Section::Coordination);
    let state = &visitor.snapshot.state;
    let (mut overlaps, mut gone) = (told(&f, state, &found, pair), gone(&f, state, &found, pair));
    let errors = refused.as_ref().map(|refused| refused.errors.clone()).unwrap_or_default();
    if let Some(refused) = refused {
        let talks = overlaps.iter_mut().map(|own| &mut own.talk).chain(&mut gone);
        for talk in talks.filter(|talk| talk.pair == refused.pair) {
            if let Some(form) = &mut talk.form {
                form.typed = Some(refused.typed.clone());
            }
        }
    }
    let page = Page {
        overlaps,
        gone,
        sides: sides(state, &found, pair, regions),
        p: pair.p_value.map(|p| rozum_app::rows::p_said(f.lang, p)),
        expected: pair.expected.map(|expected| rozum_locale::decimal(f.lang, expected, 1)),
        pair,
        errors,
        f,
    };
    if !page.errors.is_empty() {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, private(&page)?).into_response());
    }
    if regions.iter().any(|region| page.f.keeps(region)) { private(&page) } else { html(&page) }
}

fn told(f: &Frame, state: &Register, found: &Overlaps, pair: &RegionPair) -> Vec<Told> {
    let one = |own: &Overlap| {
        Some(Told {
            sentences: sentences(f, own),
            talk: Talk::of(f, state, PriorityPair::new(own.a, own.b)?, Some(own)),
            shown: Shown::of(f, OverlapRow::of(state, own, f.lang)),
        })
    };
    found.between(pair.a, pair.b).filter_map(one).collect()
}

fn gone(f: &Frame, state: &Register, found: &Overlaps, pair: &RegionPair) -> Vec<Talk> {
    let is_found = |own: &PriorityPair| found.between(pair.a, pair.b).any(|one| [one.a, one.b] == own.both());
    let talked = state.divisions.keys().filter(|own| own.regions() == [pair.a, pair.b]);
    talked.filter(|own| !is_found(own)).map(|own| Talk::of(f, state, *own, None)).collect()
}

fn sides<'a>(
    state: &'a Register,
    found: &Overlaps,
    pair: &RegionPair,
    regions: [RegionIso; 2],
) -> [Side<'a>; 2] {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for own in found.between(pair.a, pair.b) {
        *counts.entry(own.a).or_default() += 1;
        *counts.entry(own.b).or_default() += 1;
    }
    regions.map(|region| {
        let all = state.strategy(region).into_iter().flat_map(|own| own.current.priorities.iter());
        let with = |one: &'_ Arc<Priority>| counts.get(&one.id).copied().unwrap_or(0);
        Side { region, priorities: all.map(|one| (one.as_ref(), with(one))).collect() }
    })
}

//! Chains between regions: who supplies whom, through whom, and what nobody declares.

mod flows;
mod shown;

use self::flows::{Drawn, Mapped};
use self::shown::{ChainShown, GapShown, LinkShown};
use super::super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::ChainsFound;
use rozum_app::rows::{self, chain_gaps, chain_links, chain_paths, without_priorities};
use rozum_model::{PriorityId, RegionIso};
use serde::Deserialize;
use std::sync::Arc;

/// Links on the page; the files have all.
const LINKS: usize = 100;
/// Chains on the page.
const CHAINS: usize = 30;

/// Whose chains. Empty means all regions.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
}

impl Asked {
    fn region(&self) -> Result<Option<RegionIso>, PageError> {
        crate::query::region(&self.region)
    }
}

#[derive(Template)]
#[template(path = "coordination_chains.html")]
struct Page {
    f: Frame,
    /// Why the chosen region has no links.
    absent: Option<String>,
    regions: Vec<RegionIso>,
    region: Option<RegionIso>,
    found: ChainsFound,
    links: Vec<LinkShown>,
    chains: Vec<ChainShown>,
    gaps: Vec<GapShown>,
    figures: [(&'static str, usize); 4],
    sankey: Option<Drawn>,
    map: Mapped,
    suffix: String,
}

impl Page {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    fn has(&self, region: &RegionIso) -> bool {
        self.region == Some(*region)
    }

    /// What stands beside the declarations.
    fn basis(&self) -> String {
        match &self.found.dataset {
            Some(dataset) => self.f.tv("chains-basis-evidence", dataset).into_owned(),
            None => self.f.t("chains-basis-declared").into_owned(),
        }
    }

    fn unread(&self) -> &[PriorityId] {
        &self.found.chains.unread
    }

    fn unknown(&self) -> &[PriorityId] {
        &self.found.chains.unknown_needs
    }
}

/// `GET /coordination/chains`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let region = asked.region()?;
    let found = site.rozum.chains_of(&visitor.snapshot).await.of(region);
    let f = Frame::new(&visitor, Section::Coordination);
    let state = &visitor.snapshot.state;
    let own = &found.chains;
    let figures = [
        ("chains-figure-links", own.links.len()),
        ("chains-figure-neighbours", own.links.iter().filter(|link| link.neighbours).count()),
        ("chains-figure-chains", own.chains.len()),
        ("chains-figure-gaps", own.gaps.len()),
    ];
    html(&Page {
        links: own.links.iter().take(LINKS).map(|link| LinkShown::of(&f, state, &found, link)).collect(),
        chains: own.chains.iter().take(CHAINS).map(|chain| ChainShown::of(&f, chain)).collect(),
        gaps: own.gaps.iter().map(|gap| GapShown::of(&f, gap)).collect(),
        sankey: flows::sankey(&f, &own.links, region),
        map: flows::map(&f, &own.links, region, &|iso| state.strategy(iso).is_some()),
        absent: region.and_then(|region| without_priorities(state, region)).map(|why| f.reason(&why)),
        regions: f.by_name(state.strategies.keys().copied()),
        suffix: region.map(|region| format!("?region={region}")).unwrap_or_default(),
        figures,
        region,
        found,
        f,
    })
}

/// The chains of what is asked.
async fn found(site: &Site, visitor: &Visitor, asked: &Asked) -> Result<ChainsFound, PageError> {
    Ok(site.rozum.chains_of(&visitor.snapshot).await.of(asked.region()?))
}

/// `GET /coordination/chains.csv`, `.json`: all links.
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let found = found(&site, &visitor, &asked).await?;
    download::rows("chains", format, &chain_links(&found, visitor.lang))
}

/// `GET /coordination/chains/paths.csv`, `.json`: supplier, processor, market.
pub async fn paths(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let found = found(&site, &visitor, &asked).await?;
    download::rows("chains-paths", format, &chain_paths(&found, visitor.lang))
}

/// `GET /coordination/chains/gaps.csv`, `.json`
pub async fn gaps(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let found = found(&site, &visitor, &asked).await?;
    let rows: Vec<rows::GapRow> = chain_gaps(&found, visitor.lang);
    download::rows("chains-gaps", format, &rows)
}

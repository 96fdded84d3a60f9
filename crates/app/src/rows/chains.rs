//! Chains between regions as rows, said in a language.

use crate::coordination::ChainsFound;
use crate::diagnosis::said;
use rozum_coordination::chains::{Chain, Gap, Link};
use rozum_locale::{Lang, percent};
use rozum_model::{PriorityId, RegionIso};
use rozum_reports::kved_titled;
use serde::Serialize;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// A priority that supplies a priority of another region.
#[expect(clippy::struct_excessive_bools, reason = "columns of a file, each a question of its own")]
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct LinkRow {
    /// The priority that supplies.
    #[schema(value_type = String, example = "18-P01")]
    pub supplier: PriorityId,
    /// The priority that uses.
    #[schema(value_type = String, example = "56-P02")]
    pub processor: PriorityId,
    /// Region of the first.
    #[schema(value_type = String)]
    pub region_from: RegionIso,
    /// Region of the second.
    #[schema(value_type = String)]
    pub region_to: RegionIso,
    /// What is supplied: KVED group or division.
    pub kved_from: String,
    /// What it is used for.
    pub kved_to: String,
    /// Share of the user's output that goes into it, by the table of inputs; null where that says nothing of the pair.
    pub coefficient: Option<f64>,
    /// Whether the regions border on each other.
    pub neighbours: bool,
    /// `declared` or `evidence`.
    pub basis: &'static str,
    /// What the supplier has and the user lacks around that activity; null without figures.
    pub complementarity: Option<f64>,
    /// How sure the reading of both texts is.
    pub confidence: f64,
    /// Whether the user's own region declares such a supply too.
    pub at_home: bool,
    /// Whether parts are supplied of what the user assembles: both have one code then.
    pub parts: bool,
    /// Whether the table of inputs is a proxy, of another country.
    pub proxy: bool,
    /// Where the table of inputs is from: country, year, publisher, or the file.
    pub source: String,
    /// Why it is a link.
    pub why: String,
}

/// Supplier, processor and market.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ChainRow {
    /// KVED division of the supplier.
    pub kved_supplier: String,
    /// Of the processor.
    pub kved_processor: String,
    /// Of the market.
    pub kved_market: String,
    /// Priorities that stand at the first stage.
    #[schema(value_type = Vec<String>)]
    pub suppliers: Vec<PriorityId>,
    /// At the second.
    #[schema(value_type = Vec<String>)]
    pub processors: Vec<PriorityId>,
    /// At the third.
    #[schema(value_type = Vec<String>)]
    pub markets: Vec<PriorityId>,
    /// The lesser of both shares; null where the table knows not both.
    pub coefficient: Option<f64>,
    /// Paths through priorities.
    pub paths: usize,
    /// Those between neighbours at both steps.
    pub among_neighbours: usize,
    /// All regions.
    #[schema(value_type = Vec<String>)]
    pub regions: Vec<RegionIso>,
    /// Whether the table of inputs is a proxy, of another country.
    pub proxy: bool,
    /// Where the table of inputs is from.
    pub source: String,
}

/// What is needed and no priority supplies.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct GapRow {
    /// Codes of KVED, any of which would do.
    pub kved: Vec<String>,
    /// The same by their titles.
    pub missing: String,
    /// The largest share; null where the table does not tell the two apart or knows nothing of them.
    pub coefficient: Option<f64>,
    /// Who needs it.
    #[schema(value_type = Vec<String>)]
    pub needed_by: Vec<PriorityId>,
    /// Their regions.
    #[schema(value_type = Vec<String>)]
    pub regions: Vec<RegionIso>,
    /// Regions that name it among their spheres.
    #[schema(value_type = Vec<String>)]
    pub spheres: Vec<RegionIso>,
    /// Whether the table of inputs is a proxy, of another country.
    pub proxy: bool,
    /// Where the table of inputs is from.
    pub source: String,
    /// Why it is a gap.
    pub why: String,
}

impl LinkRow {
    /// A link in words.
    pub fn of(found: &ChainsFound, link: &Link, lang: Lang) -> Self {
        let source = said(lang, &found.source());
        let share = link.coefficient.map(|share| percent(lang, share, 1)).unwrap_or_default();
        let proxy = if found.is_proxy() { "yes" } else { "no" };
        let why = link.why.clone().with("share", share).with("proxy", proxy).with("source", source.as_str());
        Self {
            supplier: link.supplier,
            processor: link.processor,
            region_from: link.region_from,
            region_to: link.region_to,
            kved_from: link.kved_from.clone(),
            kved_to: link.kved_to.clone(),
            coefficient: link.coefficient,
            neighbours: link.neighbours,
            basis: link.basis.code(),
            complementarity: link.complementarity,
            confidence: link.confidence,
            at_home: link.at_home,
            parts: link.parts,
            proxy: found.is_proxy(),
            source,
            why: said(lang, &why),
        }
    }
}

/// All links, the strongest first.
pub fn links(found: &ChainsFound, lang: Lang) -> Vec<LinkRow> {
    found.chains.links.iter().map(|link| LinkRow::of(found, link, lang)).collect()
}

/// All chains.
pub fn chains(found: &ChainsFound, lang: Lang) -> Vec<ChainRow> {
    let source = said(lang, &found.source());
    let row = |chain: &Chain| {
        let [supplier, processor, market] = &chain.stages;
        ChainRow {
            kved_supplier: supplier.kved.clone(),
            kved_processor: processor.kved.clone(),
            kved_market: market.kved.clone(),
            suppliers: supplier.priorities.clone(),
            processors: processor.priorities.clone(),
            markets: market.priorities.clone(),
            coefficient: chain.coefficient,
            paths: chain.paths,
            among_neighbours: chain.among_neighbours,
            regions: chain.regions.clone(),
            proxy: found.is_proxy(),
            source: source.clone(),
        }
    };
    found.chains.chains.iter().map(row).collect()
}

/// All gaps, the most needed first.
pub fn gaps(found: &ChainsFound, lang: Lang) -> Vec<GapRow> {
    let source = said(lang, &found.source());
    let row = |gap: &Gap| {
        let regions: BTreeSet<RegionIso> = gap.needs.iter().map(|need| need.region).collect();
        GapRow {
            kved: gap.kved.clone(),
            missing: gap.kved.iter().map(|code| kved_titled(lang, code)).collect::<Vec<_>>().join("; "),
            coefficient: gap.coefficient,
            needed_by: gap.needs.iter().map(|need| need.priority).collect(),
            regions: regions.into_iter().collect(),
            spheres: gap.spheres.clone(),
            proxy: found.is_proxy(),
            source: source.clone(),
            why: said(lang, &gap.why),
        }
    };
    found.chains.gaps.iter().map(row).collect()
}

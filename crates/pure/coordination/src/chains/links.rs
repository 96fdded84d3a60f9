//! A priority of one region that supplies a priority of another.

use super::flow::{Flow, flows, strongest, supply};
use super::groups::{Groups, User};
use super::named::{Activity, Named};
use super::{Figures, InputOutput, LEAST, LINK, division};
use rozum_model::{PriorityId, Reason, RegionIso};
use rozum_reference::neighbours::adjacent;
use serde::Serialize;

/// What a link rests on beside the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// Both regions declare it; no figures say whether they have it.
    Declared,
    /// Figures show that the supplier is specialised in what it declares.
    Evidence,
}

impl Basis {
    /// Its word in tables and messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Evidence => "evidence",
        }
    }
}

/// A link from supplier to processor.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Link {
    /// The priority that supplies.
    pub supplier: PriorityId,
    /// The priority that uses.
    pub processor: PriorityId,
    /// Region of the first.
    pub region_from: RegionIso,
    /// Region of the second.
    pub region_to: RegionIso,
    /// What is supplied: KVED group or division.
    pub kved_from: String,
    /// What it is used for.
    pub kved_to: String,
    /// Share of the user's output that goes into it, by the table; `None` where the table says nothing of the pair.
    pub coefficient: Option<f64>,
    /// Whether the regions border on each other.
    pub neighbours: bool,
    /// What it rests on.
    pub basis: Basis,
    /// What the supplier's region has and the user's lacks around that activity, 0 to 1; `None` without figures.
    pub complementarity: Option<f64>,
    /// Above 0, at most 1: how sure the reading of both texts is.
    pub confidence: f64,
    /// Whether the region of the user declares the same supply itself.
    pub at_home: bool,
    /// Whether parts are supplied of what the user assembles: both have one code then.
    pub parts: bool,
    /// The words of the supplier's text that name what is supplied.
    pub quote_from: String,
    /// The words of the user's text.
    pub quote_to: String,
    /// Why it is a link.
    pub why: Reason,
}

impl Link {
    /// Orders links: what is needed most and read most surely first; of those that count the same, neighbours first.
    fn weight(&self) -> f64 {
        self.confidence * self.coefficient.unwrap_or(LINK)
    }
}

pub(super) fn links(
    named: &[Named<'_>],
    table: &InputOutput,
    groups: &Groups,
    figures: Option<&Figures<'_>>,
) -> Vec<Link> {
    let mut found = Vec::new();
    for supplier in named {
        for user in named.iter().filter(|user| user.region != supplier.region) {
            let flow = strongest(flows(supplier, user, table, groups));
            found.extend(flow.map(|flow| link(supplier, user, &flow)));
        }
    }
    for link in &mut found {
        link.at_home = is_at_home(link, named, table, groups);
        if let Some(figures) = figures {
            beside(link, figures);
        }
        link.why = why(link);
    }
    found.sort_by(|a, b| {
        let ids = |link: &Link| (!link.neighbours, link.supplier, link.processor);
        b.weight().total_cmp(&a.weight()).then(ids(a).cmp(&ids(b)))
    });
    found
}

/// Whether a priority of the user's region, the using one too, supplies the same use.
fn is_at_home(link: &Link, named: &[Named<'_>], table: &InputOutput, groups: &Groups) -> bool {
    let user = User { code: &link.kved_to, words: &[], is_green: false };
    let supplies = |own: &Activity<'_>| {
        let same = division(&own.value) == division(&link.kved_from);
        let supply = supply(table, groups, own.giver(), user);
        let parts = link.parts && own.parts.is_some() && own.value == link.kved_from;
        same && (parts || supply.is_some_and(|s| s.fit * own.confidence >= LEAST))
    };
    // The text that uses it may name its supply itself.
    let own = named.iter().filter(|one| one.region == link.region_to);
    own.flat_map(|one| &one.activities).any(supplies)
}

fn link(supplier: &Named<'_>, user: &Named<'_>, flow: &Flow<'_>) -> Link {
    let parts = if flow.is_parts() { flow.from.parts.clone() } else { None };
    Link {
        supplier: supplier.priority,
        processor: user.priority,
        region_from: supplier.region,
        region_to: user.region,
        kved_from: flow.from.value.clone(),
        kved_to: flow.to.value.clone(),
        coefficient: flow.supply.coefficient,
        neighbours: adjacent(supplier.region, user.region),
        basis: Basis::Declared,
        complementarity: None,
        confidence: flow.confidence,
        at_home: false,
        parts: parts.is_some(),
        quote_from: parts.unwrap_or_else(|| flow.from.quote().to_owned()),
        quote_to: flow.to.quote().to_owned(),
        why: Reason::new("chain-why"),
    }
}

fn beside(link: &mut Link, figures: &Figures<'_>) {
    if figures.has(link.region_from, &link.kved_from) == Some(true) {
        link.basis = Basis::Evidence;
    }
    link.complementarity = figures.complementarity(link.region_to, link.region_from, &link.kved_to);
}

fn why(link: &Link) -> Reason {
    let home = if link.at_home { "yes" } else { "no" };
    Reason::new("chain-why")
        .with("from", link.quote_from.as_str())
        .with("to", link.quote_to.as_str())
        .with("measured", if link.coefficient.is_some() { "yes" } else { "no" })
        .with("basis", link.basis.code())
        .with("home", home)
        .with("parts", if link.parts { "yes" } else { "no" })
}

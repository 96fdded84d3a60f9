//! A priority of one region that supplies a priority of another.

use super::groups::{Groups, User};
use super::{Figures, InputOutput, LEAST, LINK, STRONG, division};
use rozum_diagnosis::{Flag, Label, Stage, StrategyRead, activities, supplies};
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

/// A priority with the activities that it names.
pub(super) struct Named<'a> {
    pub priority: PriorityId,
    pub region: RegionIso,
    pub activities: Vec<Activity<'a>>,
}

/// An activity of a text.
pub(super) struct Activity<'a> {
    pub label: &'a Label<String>,
    pub quote: &'a str,
    /// Whether the text has green content.
    is_green: bool,
}

impl Activity<'_> {
    pub(super) fn user(&self) -> User<'_> {
        User { code: &self.label.value, is_green: self.is_green }
    }
}

impl std::ops::Deref for Activity<'_> {
    type Target = Label<String>;

    fn deref(&self) -> &Label<String> {
        self.label
    }
}

impl<'a> Named<'a> {
    pub(super) fn of_strategy<'s: 'a>(read: &'a StrategyRead<'s>) -> impl Iterator<Item = Self> + 'a {
        read.priorities.iter().map(|one| {
            let quote = |label: &'a Label<String>| one.labels.quotes(label).next().unwrap_or_default();
            let is_green = one.labels.flags.has(Flag::Green);
            let activity = |label| Activity { label, quote: quote(label), is_green };
            let named = activities(&one.labels).into_iter().map(activity);
            Self { priority: one.item.id, region: read.region, activities: named.collect() }
        })
    }
}

/// What is known of one activity supplying another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Supply {
    pub coefficient: Option<f64>,
    /// 0 to 1: how well the groups fit.
    pub fit: f64,
}

/// Whether one activity supplies another: it usually does and the table does not say that it is little, or the table
/// alone says that it is much; and their groups fit.
pub(super) fn supply(table: &InputOutput, groups: &Groups, from: &str, to: User<'_>) -> Option<Supply> {
    if from == to.code {
        return None;
    }
    let fit = groups.fit(from, to);
    // Where an industry of the table is more than the activity, what others of it supply is not this one's.
    let own = |((suppliers, users), _): &((&[String], &[String]), f64)| {
        fit.is_some() || !groups.narrow(suppliers, users)
    };
    let coefficient = table.cells(from, to.code).filter(own).map(|(_, share)| share).reduce(f64::max);
    let fit = fit.unwrap_or(1.0);
    let is_link = match coefficient {
        Some(share) => share >= STRONG || (supplies(from, to.code) && !serves_all(from)),
        None => !serves_all(from) && is_usual(table, from, to.code),
    };
    (fit > 0.0 && is_link).then_some(Supply { coefficient, fit })
}

/// Energy, carriage, data: what every trade takes links no two of them more than others.
fn serves_all(from: &str) -> bool {
    matches!(Stage::of(from), Some(Stage::Service | Stage::Market))
}

/// Whether one usually supplies the other. Where the table says that divisions do so but little, only what is particular
/// to a group counts: tanks of dairies, ships of fishermen.
fn is_usual(table: &InputOutput, from: &str, to: &str) -> bool {
    let particular = || !supplies(division(from), to) || !supplies(from, division(to));
    supplies(from, to) && (!table.knows(from, to) || particular())
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
            found.extend(strongest(supplier, user, table, groups));
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

/// Whether another priority of the user's region supplies the same use.
fn is_at_home(link: &Link, named: &[Named<'_>], table: &InputOutput, groups: &Groups) -> bool {
    let user = User { code: &link.kved_to, is_green: false };
    let supplies = |own: &Activity<'_>| {
        let same = division(&own.value) == division(&link.kved_from);
        same && supply(table, groups, &own.value, user).is_some_and(|s| s.fit * own.confidence >= LEAST)
    };
    let others = named.iter().filter(|one| one.region == link.region_to && one.priority != link.processor);
    others.flat_map(|one| &one.activities).any(supplies)
}

/// The strongest of what one text supplies to another.
fn strongest(supplier: &Named<'_>, user: &Named<'_>, table: &InputOutput, groups: &Groups) -> Option<Link> {
    let pairs = supplier.activities.iter().flat_map(|from| user.activities.iter().map(move |to| (from, to)));
    let links = pairs.filter_map(|(from, to)| {
        let supply = supply(table, groups, &from.value, to.user())?;
        let confidence = from.confidence.min(to.confidence) * supply.fit;
        (confidence >= LEAST).then(|| Link {
            supplier: supplier.priority,
            processor: user.priority,
            region_from: supplier.region,
            region_to: user.region,
            kved_from: from.value.clone(),
            kved_to: to.value.clone(),
            coefficient: supply.coefficient,
            neighbours: adjacent(supplier.region, user.region),
            basis: Basis::Declared,
            complementarity: None,
            confidence,
            at_home: false,
            quote_from: from.quote.to_owned(),
            quote_to: to.quote.to_owned(),
            why: Reason::new("chain-why"),
        })
    });
    links.reduce(|best, next| if next.weight() > best.weight() { next } else { best })
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
}

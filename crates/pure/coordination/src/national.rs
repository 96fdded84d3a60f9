//! What the analytical note says of all strategies, set beside what the register gives. Method:
//! `docs/methods/national_findings.md`.

mod example;
mod industry;
mod measured;
mod texts;
mod verdict;
mod why;

pub use measured::Counted;
pub use verdict::Agreement;

use measured::measure;
use rozum_diagnosis::{Finding, StrategyRead};
use rozum_model::{Reason, RegionIso};
use rozum_reference::national::{Basis, Claim, Place, STATEMENTS, Statement, Unit};
use serde::Serialize;
use std::borrow::Cow;

/// Strategies as they were read, and what the rules found in them.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// One of each region.
    pub strategies: &'a [StrategyRead<'a>],
    /// Findings of all of them, in any order.
    pub findings: &'a [Finding],
}

/// A statement of the note: printed against recomputed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NationalFinding {
    /// Id of the statement in `data/reference/national_findings.tsv`.
    pub id: &'static str,
    /// Where the note prints it, most telling first; never empty.
    pub places: Vec<Reason>,
    /// What it says, in the words of this program.
    pub statement: Reason,
    /// What it says, in the words of the note.
    pub quote_uk: &'static str,
    /// The work that the note cites for it.
    pub source: Option<&'static str>,
    /// Address of that work.
    pub url: Option<&'static str>,
    /// How much, as printed.
    pub printed: Printed,
    /// How much by the register; `None` where the register does not hold it or is empty.
    pub recomputed: Option<Counted>,
    /// The regions that count, by code.
    pub regions: Vec<RegionIso>,
    /// Whether the two agree.
    pub agreement: Agreement,
    /// What was counted, what the words are held to mean, where a difference comes from; as found in the register.
    pub why: Vec<Reason>,
}

/// How much the note says: a figure, words, or neither in a plain statement.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Printed {
    /// The figure; beside «more than» a bound.
    pub figure: Option<f64>,
    /// The whole that it is a part of, where the note prints one.
    pub of: Option<u16>,
    /// Words of quantity.
    pub words: Option<Reason>,
    /// What is counted, `strategies`; `None` for a plain statement.
    pub unit: Option<&'static str>,
}

impl Printed {
    /// The unit in words that fit so many.
    pub fn unit_of(&self, count: usize) -> Option<Reason> {
        self.unit.map(|unit| named("national-unit-", unit).with("count", count))
    }
}

impl Agreement {
    /// In words.
    pub fn said(self) -> Reason {
        named("national-agreement-", self.code())
    }
}

/// Every statement of the note with what the strategies give for it, in the order of the note.
///
/// `annex` is the register as annex 1 brought it ([`annex_versions`](crate::spheres::annex_versions)), so that what
/// changed since is told apart from what the note counted otherwise; `None` if nothing was imported.
pub fn national_findings(
    strategies: &[StrategyRead<'_>],
    findings: &[Finding],
    annex: Option<Reading<'_>>,
) -> Vec<NationalFinding> {
    let now = Reading { strategies, findings };
    STATEMENTS.iter().map(|statement| compared(statement, now, annex)).collect()
}

fn compared(statement: &'static Statement, now: Reading<'_>, annex: Option<Reading<'_>>) -> NationalFinding {
    let measured = measure(statement.basis, now);
    let agreement = verdict::agreement(statement, measured.as_ref());
    let why = why::reasons(statement, now, measured.as_ref(), annex);
    let (recomputed, regions) = match measured {
        Some(measured) => (Some(measured.counted), measured.regions),
        None => (None, Vec::new()),
    };
    NationalFinding {
        id: statement.id,
        places: statement.places.iter().map(|place| printed_at(*place)).collect(),
        statement: said(statement),
        quote_uk: statement.quote_uk,
        source: statement.source,
        url: statement.url,
        printed: printed(statement),
        recomputed,
        regions,
        agreement,
        why,
    }
}

fn said(statement: &Statement) -> Reason {
    match statement.basis {
        Basis::Spheres([id]) => why::with_sphere(Reason::new("national-claim-sphere"), *id),
        _ => named("national-claim-", statement.id),
    }
}

fn printed(statement: &Statement) -> Printed {
    let words = (statement.claim != Claim::Exactly).then(|| named("national-said-", statement.claim.code()));
    let unit = (statement.unit != Unit::None).then(|| statement.unit.code());
    Printed { figure: statement.figure, of: statement.of, words, unit }
}

fn printed_at(place: Place) -> Reason {
    let numbered = |id, number: u8| Reason::new(id).with("number", i64::from(number));
    match place {
        Place::Conclusions => Reason::new("national-place-conclusions"),
        Place::Justification => Reason::new("national-place-justification"),
        Place::Aside => Reason::new("national-place-aside"),
        Place::Finding(number) => numbered("national-place-finding", number),
        Place::Footnote(number) => numbered("national-place-footnote", number),
        Place::Annex(number) => numbered("national-place-annex", number),
        Place::AnnexRow(number) => numbered("national-place-annex-row", number),
    }
}

/// A message whose id ends in a code of the table.
fn named(start: &str, code: &str) -> Reason {
    Reason { id: Cow::Owned(format!("{start}{code}")), args: Vec::new() }
}

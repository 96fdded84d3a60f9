//! Each indicator with how often it asks, is clear, and cannot be computed.

use super::RiskFilter;
use crate::risks::Risks;
use rozum_locale::{Lang, text};
use rozum_risks::{ALL, Basis, Indicator};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// An indicator.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RiskIndicatorRow {
    /// Its id.
    #[schema(example = "F1")]
    pub id: &'static str,
    /// Its name in addresses; its method page is `risk-` and this.
    pub slug: &'static str,
    /// `funding`, `inclusion`, `flexibility` or `capture`.
    pub family: &'static str,
    /// Its name.
    pub name: String,
    /// What it asks.
    pub question: String,
    /// What it rests on.
    pub basis: String,
    /// `law` or `literature`.
    pub basis_kind: &'static str,
    /// The threshold in force.
    pub threshold: f64,
    /// Whether the default threshold is proposed by this program and not taken from the basis.
    pub proposed: bool,
    /// On which side of the threshold it flags.
    pub side: &'static str,
    /// What its figure is counted in.
    pub unit: &'static str,
    /// Subjects that it asks about.
    pub flag: usize,
    /// Subjects of which there is nothing to ask.
    pub clear: usize,
    /// Subjects for which something is missing.
    pub not_computable: usize,
}

impl RiskIndicatorRow {
    fn of(indicator: &Indicator, risks: &Risks, counts: [usize; 3], lang: Lang) -> Self {
        let said = |part: &str| text(lang, &format!("risk-{}{part}", indicator.key())).into_owned();
        let [flag, clear, not_computable] = counts;
        Self {
            id: indicator.id,
            slug: indicator.slug,
            family: indicator.family.code(),
            name: said(""),
            question: said("-question"),
            basis: said("-basis"),
            basis_kind: match indicator.basis {
                Basis::Law => "law",
                Basis::Literature => "literature",
            },
            threshold: (indicator.threshold)(&risks.thresholds),
            proposed: indicator.proposed,
            side: indicator.side.code(),
            unit: indicator.unit.code(),
            flag,
            clear,
            not_computable,
        }
    }
}

/// All indicators that a filter leaves, in the order of the specification, with the counts of what it leaves of each.
pub fn risk_indicators(risks: &Risks, filter: &RiskFilter, lang: Lang) -> Vec<RiskIndicatorRow> {
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for finding in risks.findings.iter().filter(|finding| filter.keeps(finding)) {
        let code = finding.outcome.code();
        let place = RiskFilter::OUTCOMES.iter().position(|one| *one == code);
        if let Some(count) =
            place.and_then(|place| counts.entry(finding.indicator).or_default().get_mut(place))
        {
            *count += 1;
        }
    }
    let left = ALL.into_iter().filter(|one| {
        filter.family.is_none_or(|family| one.family == family)
            && filter.indicator.is_none_or(|indicator| indicator.id == one.id)
    });
    let row = |one: &Indicator| {
        RiskIndicatorRow::of(one, risks, counts.get(one.id).copied().unwrap_or_default(), lang)
    };
    left.map(row).collect()
}

//! What a list of findings is narrowed to.

use crate::rows::choice::{not_a_choice, one_of};
use rozum_model::{Reason, RegionIso};
use rozum_risks::{ALL, Family, Finding, Indicator, find};

/// Nothing set means everything.
#[derive(Debug, Clone, Default)]
pub struct RiskFilter {
    /// Only indicators of this family.
    pub family: Option<Family>,
    /// Only this indicator.
    pub indicator: Option<&'static Indicator>,
    /// Only of this region.
    pub region: Option<RegionIso>,
    /// Only subjects of this kind, by their word.
    pub kind: Option<&'static str>,
    /// Only this subject, by its id.
    pub subject: Option<String>,
    /// Only this result, by its word.
    pub outcome: Option<&'static str>,
}

impl RiskFilter {
    /// Kinds of subjects, in the order in which they are offered.
    pub const KINDS: [&'static str; 6] =
        ["project", "priority", "region", "strategy", "body", "organisation"];
    /// Results, in the order in which they are offered.
    pub const OUTCOMES: [&'static str; 3] = ["flag", "clear", "not-computable"];

    /// Reads what people typed or chose; an empty text narrows nothing.
    ///
    /// # Errors
    /// The first word that is none, with those that are.
    pub fn read(family: &str, indicator: &str, kind: &str, outcome: &str) -> Result<Self, Reason> {
        let families = Family::ALL.map(Family::code);
        let family = one_of("family", family, &families)?;
        Ok(Self {
            family: Family::ALL.into_iter().find(|one| Some(one.code()) == family),
            indicator: one(indicator)?,
            kind: one_of("kind", kind, &Self::KINDS)?,
            outcome: one_of("outcome", outcome, &Self::OUTCOMES)?,
            ..Self::default()
        })
    }

    /// Whether a finding is left.
    pub fn keeps(&self, finding: &Finding) -> bool {
        let own = find(finding.indicator);
        self.family.is_none_or(|family| own.is_some_and(|own| own.family == family))
            && self.indicator.is_none_or(|indicator| indicator.id == finding.indicator)
            && self.region.is_none_or(|region| finding.subject.region() == Some(region))
            && self.kind.is_none_or(|kind| finding.subject.code() == kind)
            && self.subject.as_ref().is_none_or(|id| finding.subject.to_string() == *id)
            && self.outcome.is_none_or(|outcome| finding.outcome.code() == outcome)
    }
}

/// An indicator by its id or its name in addresses.
fn one(text: &str) -> Result<Option<&'static Indicator>, Reason> {
    if text.is_empty() {
        return Ok(None);
    }
    find(text).map(Some).ok_or_else(|| not_a_choice("indicator", text, ALL.iter().map(|one| one.id)))
}

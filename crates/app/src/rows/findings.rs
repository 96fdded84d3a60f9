//! Findings as rows, said in a language.

use super::Filter;
use crate::diagnosis::said;
use rozum_diagnosis::{Finding, Rule, Severity};
use rozum_locale::Lang;
use rozum_model::{RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FindingRow {
    /// Id of the rule.
    #[schema(example = "no-sphere")]
    pub rule: &'static str,
    /// ISO 3166-2 code of the region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// What it is about.
    pub subject: SubjectRow,
    /// `info`, `warning` or `error`: how much it matters.
    pub severity: &'static str,
    /// Above 0, at most 1: how sure the program is.
    pub confidence: f64,
    /// The words that caused it; empty where their absence did.
    pub quote: String,
    /// First character of the quote in the text of the subject.
    pub start: usize,
    /// One past its last character.
    pub end: usize,
    /// Why it is a finding.
    pub why: String,
    /// What would mend it.
    pub remedy: String,
}

/// What a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SubjectRow {
    /// `strategy`, `sphere`, `priority` or `task`.
    pub kind: &'static str,
    /// `UA-05`, `S03`, `05-P01` or `05-T02`.
    pub id: String,
}

/// The same in one level, for tables without levels.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FlatFindingRow {
    rule: &'static str,
    region: RegionIso,
    subject_kind: &'static str,
    subject: String,
    severity: &'static str,
    confidence: f64,
    quote: String,
    start: usize,
    end: usize,
    why: String,
    remedy: String,
}

impl FindingRow {
    /// A finding in words.
    pub fn of(finding: &Finding, lang: Lang) -> Self {
        Self {
            rule: finding.rule.code(),
            region: finding.region,
            subject: SubjectRow { kind: finding.subject.kind(), id: finding.subject.id() },
            severity: finding.severity.code(),
            confidence: finding.confidence,
            quote: finding.quote.clone(),
            start: finding.start,
            end: finding.end,
            why: said(lang, &finding.why),
            remedy: said(lang, &finding.remedy),
        }
    }

    /// The row without levels.
    pub fn flat(self) -> FlatFindingRow {
        let Self { rule, region, subject, severity, confidence, quote, start, end, why, remedy } = self;
        let (subject_kind, subject) = (subject.kind, subject.id);
        FlatFindingRow {
            rule,
            region,
            subject_kind,
            subject,
            severity,
            confidence,
            quote,
            start,
            end,
            why,
            remedy,
        }
    }
}

/// What a list of findings is narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FindingFilter {
    /// Region and sphere; the sphere narrows to strategies that declare it.
    pub register: Filter,
    /// Only this rule.
    pub rule: Option<Rule>,
    /// This severity and above.
    pub severity: Option<Severity>,
}

impl FindingFilter {
    /// Whether a finding is left.
    pub fn keeps(&self, state: &State, finding: &Finding) -> bool {
        let declares = |sphere| {
            let strategy = state.strategy(finding.region);
            strategy.is_some_and(|strategy| strategy.current.sphere_ids().contains(&sphere))
        };
        self.register.region.is_none_or(|region| finding.region == region)
            && self.register.sphere.is_none_or(declares)
            && self.rule.is_none_or(|rule| finding.rule == rule)
            && self.severity.is_none_or(|severity| finding.severity >= severity)
    }
}

/// The findings that a filter leaves, in their order.
pub fn findings(state: &State, all: &[Finding], filter: &FindingFilter, lang: Lang) -> Vec<FindingRow> {
    let left = all.iter().filter(|finding| filter.keeps(state, finding));
    left.map(|finding| FindingRow::of(finding, lang)).collect()
}

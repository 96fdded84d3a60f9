//! What findings are narrowed to, and by which thresholds they are found.

use super::MOST;
use crate::error::PageError;
use crate::frame::Frame;
use crate::query::{region, suffix};
use rozum_app::rows::{RiskFilter, risk_in_unit};
use rozum_model::{Reason, State};
use rozum_risks::{THRESHOLDS, Thresholds, find};
use serde::Deserialize;
use std::ops::Range;

/// Most bytes of thresholds in an address.
const LONGEST: usize = 500;

/// As it stands in the address. Empty means not chosen.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub family: String,
    #[serde(default)]
    pub indicator: String,
    #[serde(default)]
    pub region: String,
    #[serde(default)]
    pub kind: String,
    #[serde(default)]
    pub subject: String,
    #[serde(default)]
    pub outcome: String,
    /// Thresholds other than those in force, `name=value` joined by commas.
    #[serde(default)]
    pub by: String,
    /// Which leaf of a long list, from 1.
    #[serde(default)]
    pub page: String,
}

impl Asked {
    /// The filter, or what is wrong with the address.
    pub fn filter(&self) -> Result<RiskFilter, PageError> {
        let read = RiskFilter::read(&self.family, &self.indicator, &self.kind, &self.outcome);
        let subject = Some(self.subject.clone()).filter(|subject| !subject.is_empty());
        Ok(RiskFilter { region: region(&self.region)?, subject, ..read.map_err(PageError::BadRequest)? })
    }

    /// The part of the list that is drawn; the first where no page is named.
    pub fn part(&self) -> Result<Range<usize>, PageError> {
        let wrong = || PageError::BadRequest(Reason::new("request-unreadable"));
        let page = if self.page.is_empty() { Ok(1) } else { self.page.parse::<usize>() };
        let from = page.ok().and_then(|page| page.checked_sub(1)?.checked_mul(MOST)).ok_or_else(wrong)?;
        Ok(from..from.saturating_add(MOST))
    }

    /// The thresholds in force with those of the address in their place.
    pub fn thresholds(&self, mut usual: Thresholds) -> Result<Thresholds, PageError> {
        if self.by.len() > LONGEST {
            return Err(PageError::BadRequest(Reason::new("request-unreadable")));
        }
        usual.set_all(&self.by).map_err(PageError::BadRequest)?;
        Ok(usual)
    }

    /// Whether anything is left out.
    pub fn is_narrowed(&self) -> bool {
        [&self.family, &self.indicator, &self.region, &self.kind, &self.subject, &self.outcome]
            .iter()
            .any(|chosen| !chosen.is_empty())
    }

    /// What is chosen, as a query.
    pub fn suffix(&self) -> String {
        self.with(&self.indicator, &self.outcome)
    }

    /// The same of one indicator and one result.
    pub fn only(&self, indicator: &str, outcome: &str) -> String {
        let one = Self { family: String::new(), ..self.clone() };
        one.with(indicator, outcome)
    }

    fn with(&self, indicator: &str, outcome: &str) -> String {
        suffix(&[
            ("family", &self.family),
            ("indicator", indicator),
            ("region", &self.region),
            ("kind", &self.kind),
            ("subject", &self.subject),
            ("outcome", outcome),
            ("by", &self.by),
        ])
    }
}

/// Where a list that is too long for one page goes on.
pub struct Leaves {
    /// From which result to which, of how many.
    pub range: String,
    /// The leaf before.
    pub before: Option<String>,
    /// The leaf after.
    pub after: Option<String>,
}

impl Leaves {
    /// Of a list at a path; `None` where one page has it all.
    pub fn of(f: &Frame, path: &str, asked: &Asked, part: &Range<usize>, found: usize) -> Option<Self> {
        let chosen = asked.suffix();
        let sign = if chosen.is_empty() { '?' } else { '&' };
        let leaf = |page: usize| f.href(format!("{path}{chosen}{sign}page={page}#found"));
        let (page, to) = (part.start / MOST + 1, part.end.min(found));
        let range = [("from", part.start + 1), ("to", to), ("count", found)];
        let range = range.map(|(name, value)| (name, value.into()));
        (found > MOST).then(|| Self {
            range: rozum_locale::text_with(f.lang, "risk-range", &range).into_owned(),
            before: (page > 1).then(|| leaf(page - 1)),
            after: (to < found).then(|| leaf(page + 1)),
        })
    }
}

/// A threshold as a page tells it.
pub struct Setting {
    pub name: &'static str,
    /// Id of its indicator.
    pub of: &'static str,
    pub value: String,
    /// The range in which it makes sense.
    pub least: String,
    pub most: String,
    /// `proposed` by this program, taken from the `basis`, set by the `rules` in force, or `own`.
    pub whose: &'static str,
}

/// The thresholds, of one indicator or of all.
pub fn settings(f: &Frame, set: &Thresholds, state: &State, of: Option<&str>) -> Vec<Setting> {
    let (default, usual) = (Thresholds::default(), rozum_app::risks::thresholds(state));
    let left = THRESHOLDS.iter().filter(|one| of.is_none_or(|id| one.of == id));
    let said = |one: &rozum_risks::Threshold| {
        let value = set.get(one.name);
        let whose = match value {
            value if value != usual.get(one.name) => "own",
            value if value != default.get(one.name) => "rules",
            _ if find(one.of).is_some_and(|own| own.proposed) => "proposed",
            _ => "basis",
        };
        // An address takes the plain number, so its range is told as one.
        let figure = |value: f64| rozum_locale::short(f.lang, value, 2);
        let value = risk_in_unit(f.lang, value.unwrap_or_default(), one.unit);
        Setting { name: one.name, of: one.of, value, least: figure(one.least), most: figure(one.most), whose }
    };
    left.map(said).collect()
}

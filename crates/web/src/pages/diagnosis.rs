//! Diagnosis: regions × rules, and the findings behind every number.

pub mod compare;
pub mod draft;
pub mod labels;
pub mod national;
pub mod region;

use super::{html, private};
use crate::diagnosis::{Heat, HeatCount, Shown, by_severity};
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::query::{chosen, region, suffix};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{Filter, FindingFilter, FindingRow, findings};
use rozum_diagnosis::{Finding, Rule, Severity, THRESHOLDS, Thresholds};
use rozum_model::{Reason, RegionIso};
use serde::Deserialize;
use std::sync::Arc;

/// Most bytes of thresholds in an address.
const LONGEST: usize = 500;

/// What findings are narrowed to, and by which thresholds they are found. Empty means not chosen.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    region: String,
    #[serde(default)]
    rule: String,
    #[serde(default)]
    severity: String,
    /// Thresholds other than the usual, `name=value` joined by commas.
    #[serde(default)]
    by: String,
}

impl Asked {
    fn filter(&self) -> Result<FindingFilter, PageError> {
        let register = Filter { region: region(&self.region)?, ..Filter::default() };
        Ok(FindingFilter { register, rule: chosen(&self.rule)?, severity: chosen(&self.severity)? })
    }

    fn thresholds(&self) -> Result<Thresholds, PageError> {
        let mut thresholds = Thresholds::default();
        if self.by.len() > LONGEST {
            return Err(PageError::BadRequest(Reason::new("request-unreadable")));
        }
        thresholds.set_all(&self.by).map_err(PageError::BadRequest)?;
        Ok(thresholds)
    }

    fn is_narrowed(&self) -> bool {
        !(self.region.is_empty() && self.rule.is_empty() && self.severity.is_empty())
    }

    fn suffix(&self) -> String {
        let Self { region, rule, severity, by } = self;
        suffix(&[("region", region), ("rule", rule), ("severity", severity), ("by", by)])
    }
}

#[derive(Template)]
#[template(path = "diagnosis.html")]
struct Page {
    f: Frame,
    asked: Asked,
    heat: Heat,
    counts: [(Severity, usize); 3],
    /// Findings that the filter leaves, by region; empty where nothing is narrowed.
    groups: Vec<(RegionIso, Vec<Shown>)>,
    shown: usize,
    rules: Vec<RuleRow>,
    regions: Vec<RegionIso>,
    suffix: String,
    thresholds: Vec<(String, String)>,
    /// Datasets whose figures could not be read.
    unread: Vec<String>,
}

/// A rule with what it found.
struct RuleRow {
    rule: Rule,
    title: String,
    short: String,
    about: String,
    findings: usize,
    regions: usize,
}

#[expect(
    clippy::unused_self,
    clippy::trivially_copy_pass_by_ref,
    reason = "templates call on what they draw, and pass by reference"
)]
impl Page {
    fn cell_class(&self, cell: &HeatCount) -> &'static str {
        cell.worst.code()
    }

    fn cell_says(&self, cell: &HeatCount) -> String {
        let severity = self.f.named("finding-severity-", cell.worst.code());
        format!("{}, {severity}", self.f.count("count-findings", cell.count))
    }

    fn has_region(&self, region: &RegionIso) -> bool {
        self.asked.region == region.to_string()
    }

    fn has_rule(&self, rule: &Rule) -> bool {
        self.asked.rule == rule.code()
    }
}

/// `GET /diagnosis`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let filter = asked.filter()?;
    let Found { findings, unread, is_usual } = found(&site, &visitor, &asked).await?;
    let f = Frame::new(&visitor, Section::Diagnosis);
    let regions: Vec<RegionIso> = visitor.snapshot.state.strategies.keys().copied().collect();
    let heat = Heat::of(regions.iter().copied(), &findings);
    let groups = if asked.is_narrowed() { groups(&f, &visitor, &findings, &filter) } else { Vec::new() };
    let suffix = asked.suffix();
    let page = Page {
        unread,
        counts: by_severity(findings.iter()),
        shown: groups.iter().map(|(_, rows)| rows.len()).sum(),
        rules: rules(&f, &heat, &findings),
        thresholds: thresholds(&f, &asked.thresholds()?),
        groups,
        heat,
        regions,
        suffix,
        asked,
        f,
    };
    answer(&page, is_usual)
}

/// What is shown: findings by the thresholds of the address, and what could not be read.
struct Found {
    findings: Vec<Finding>,
    unread: Vec<String>,
    /// Whether thresholds are the usual ones.
    is_usual: bool,
}

async fn found(site: &Site, visitor: &Visitor, asked: &Asked) -> Result<Found, PageError> {
    let thresholds = asked.thresholds()?;
    let diagnosis = site.rozum.diagnosis_of(&visitor.snapshot).await;
    let is_usual = thresholds == Thresholds::default();
    let findings = if is_usual {
        diagnosis.findings.clone()
    } else {
        site.rozum.findings_by(&visitor.snapshot, thresholds).await
    };
    Ok(Found { findings, unread: diagnosis.unread.iter().map(ToString::to_string).collect(), is_usual })
}

/// A page by thresholds of one's own is nobody else's: addresses can be made up without end.
fn answer(page: &Page, is_usual: bool) -> Result<Response, PageError> {
    if is_usual { html(page) } else { private(page) }
}

fn groups(
    f: &Frame,
    visitor: &Visitor,
    all: &[Finding],
    filter: &FindingFilter,
) -> Vec<(RegionIso, Vec<Shown>)> {
    let state = &visitor.snapshot.state;
    let mut groups: Vec<(RegionIso, Vec<Shown>)> = Vec::new();
    for finding in all.iter().filter(|finding| filter.keeps(state, finding)) {
        let shown = Shown::of(f, finding);
        match groups.last_mut() {
            Some((region, group)) if *region == finding.region => group.push(shown),
            _ => groups.push((finding.region, vec![shown])),
        }
    }
    groups
}

fn rules(f: &Frame, heat: &Heat, all: &[Finding]) -> Vec<RuleRow> {
    let row = |(index, rule): (usize, &Rule)| RuleRow {
        rule: *rule,
        title: rozum_app::diagnosis::title(f.lang, *rule),
        short: f.t(&format!("rule-{rule}-short")).into_owned(),
        about: f.t(&format!("rule-{rule}-about")).into_owned(),
        findings: all.iter().filter(|finding| finding.rule == *rule).count(),
        regions: heat.totals[index],
    };
    Rule::ALL.iter().enumerate().map(row).collect()
}

fn thresholds(f: &Frame, set: &Thresholds) -> Vec<(String, String)> {
    let said = |threshold: &rozum_diagnosis::Threshold| {
        let value = set.get(threshold.name).unwrap_or(threshold.default);
        (threshold.name.to_owned(), value.to_string().replace('.', f.pick(",", ".")))
    };
    THRESHOLDS.iter().map(said).collect()
}

/// `GET /diagnosis.csv`, `/diagnosis.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let filter = asked.filter()?;
    let Found { findings: all, .. } = found(&site, &visitor, &asked).await?;
    let rows = findings(&visitor.snapshot.state, &all, &filter, visitor.lang);
    match format {
        Format::Json => download::rows("findings", format, &rows),
        Format::Csv => {
            let flat: Vec<_> = rows.into_iter().map(FindingRow::flat).collect();
            download::rows("findings", format, &flat)
        }
    }
}

//! Regions × rules: how many findings, and how grave the gravest is.

use rozum_diagnosis::{Finding, Rule, Severity};
use rozum_model::RegionIso;
use std::collections::BTreeMap;

/// Findings of a rule in a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeatCount {
    /// How many.
    pub count: usize,
    /// The gravest.
    pub worst: Severity,
}

/// A row: each rule with what it finds.
type Cells = Vec<(Rule, Option<HeatCount>)>;

/// The whole table.
pub struct Heat {
    /// A row for each region with a strategy, a cell for each rule.
    pub rows: Vec<(RegionIso, Cells)>,
    /// Regions in which each rule finds something.
    pub totals: Vec<usize>,
}

impl Heat {
    /// Counts the findings of these regions.
    pub fn of(regions: impl Iterator<Item = RegionIso>, findings: &[Finding]) -> Self {
        let mut cells: BTreeMap<(RegionIso, Rule), HeatCount> = BTreeMap::new();
        for finding in findings {
            let new = HeatCount { count: 0, worst: finding.severity };
            let cell = cells.entry((finding.region, finding.rule)).or_insert(new);
            cell.count += 1;
            cell.worst = cell.worst.max(finding.severity);
        }
        let cell = |region, rule: &Rule| (*rule, cells.get(&(region, *rule)).copied());
        let row = |region| (region, Rule::ALL.iter().map(|rule| cell(region, rule)).collect());
        let rows: Vec<(RegionIso, Cells)> = regions.map(row).collect();
        let total =
            |rule: &Rule| rows.iter().filter(|(region, _)| cells.contains_key(&(*region, *rule))).count();
        let totals = Rule::ALL.iter().map(total).collect();
        Self { rows, totals }
    }
}

//! Two strategies, or two versions of one, side by side: what each rule finds in either.

use super::{Readings, evidence, strategies};
use crate::Rozum;
use crate::evidence::Material;
use rozum_diagnosis::{Finding, Rule, Thresholds};
use rozum_model::{Reason, RegionIso, State};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A version of a region's strategy, written `UA-05` for the current one or `UA-05@1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    /// The region.
    pub region: RegionIso,
    /// Number of the version; the current one where none is named.
    pub version: Option<u32>,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.version {
            None => fmt::Display::fmt(&self.region, f),
            Some(version) => write!(f, "{}@{version}", self.region),
        }
    }
}

impl FromStr for Side {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let (region, version) = text.split_once('@').map_or((text, None), |(region, at)| (region, Some(at)));
        let wrong = || Reason::new("comparison-side-malformed").with("value", text);
        let version = version.map(|version| version.parse().map_err(|_| wrong())).transpose()?;
        Ok(Self { region: region.parse().map_err(|_| wrong())?, version })
    }
}

/// What a rule finds in either.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// The rule.
    pub rule: Rule,
    /// What it finds in the first.
    pub first: Vec<Finding>,
    /// What it finds in the second.
    pub second: Vec<Finding>,
}

impl Rozum {
    /// The findings of one version; a reason where there is none of that number.
    pub async fn findings_of(&self, side: Side) -> Result<Vec<Finding>, Reason> {
        let (snapshot, readings) = (self.snapshot(), Arc::clone(&self.readings));
        let (materials, _) = self.materials_of(&snapshot.state).await;
        self.in_turn(move || found(&snapshot.state, side, &materials, &readings)).await
    }
}

fn found(
    state: &State,
    side: Side,
    materials: &[Arc<Material>],
    readings: &Readings,
) -> Result<Vec<Finding>, Reason> {
    let absent = || Reason::new("comparison-side-absent").with("value", side.to_string());
    let strategy = state.strategy(side.region).ok_or_else(absent)?;
    let number = side.version.unwrap_or(strategy.current.number);
    let version = strategy.version(number).ok_or_else(absent)?;
    let all = strategies::read_all(state, readings);
    let read = strategies::read_version(state, readings, side.region, version);
    let evidence = evidence::of_version(state, side.region, version, materials, readings);
    Ok(strategies::of_one(&read, &all, &evidence, &Thresholds::default()))
}

/// Rule by rule, those that find something in either.
pub fn compared(first: &[Finding], second: &[Finding]) -> Vec<Compared> {
    let of = |all: &[Finding], rule| all.iter().filter(|finding| finding.rule == rule).cloned().collect();
    let row = |rule: &Rule| Compared { rule: *rule, first: of(first, *rule), second: of(second, *rule) };
    let rows = Rule::ALL.iter().map(row);
    rows.filter(|row| !row.first.is_empty() || !row.second.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_reads_back_as_written() {
        for text in ["UA-05", "UA-05@2"] {
            assert_eq!(text.parse::<Side>().unwrap().to_string(), text);
        }
        for wrong in ["", "05", "UA-05@", "UA-05@x", "UA-05@-1"] {
            assert_eq!(wrong.parse::<Side>().unwrap_err().id, "comparison-side-malformed", "{wrong}");
        }
    }
}

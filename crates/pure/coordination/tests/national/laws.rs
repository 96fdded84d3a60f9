//! What holds of any choice of strategies and of whatever was found in them.

use crate::common::national;
use crate::strategies::{diagnosed, read};
use proptest::prelude::*;
use rozum_coordination::{Agreement, NationalFinding, national_findings};
use rozum_diagnosis::{Finding, Severity};
use rozum_model::{RegionIso, State};
use rozum_reference::national::{Basis, Per, STATEMENTS, Unit};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static STATE: LazyLock<State> = LazyLock::new(national);
static FOUND: LazyLock<Vec<Finding>> = LazyLock::new(|| diagnosed(&read(&versions(|_| true))));

fn versions(chosen: impl Fn(usize) -> bool) -> Vec<(RegionIso, &'static rozum_model::strategy::Version)> {
    let own = STATE.strategies.iter().enumerate().filter(|(place, _)| chosen(*place));
    own.map(|(_, (region, strategy))| (*region, strategy.current.as_ref())).collect()
}

fn row(rows: &[NationalFinding], basis: impl Fn(Basis) -> bool) -> Vec<&NationalFinding> {
    rows.iter().zip(STATEMENTS).filter(|(_, own)| basis(own.basis)).map(|(row, _)| row).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn counts_are_parts_and_regions_are_those_that_count(
        mask in prop::collection::vec(any::<bool>(), 24),
        order in Just((0..24_usize).collect::<Vec<_>>()).prop_shuffle(),
        keep in prop::collection::vec(any::<bool>(), 64),
    ) {
        let chosen = versions(|place| mask[place]);
        let strategies = read(&chosen);
        let findings: Vec<Finding> =
            FOUND.iter().enumerate().filter(|(place, _)| keep[place % 64]).map(|(_, own)| own.clone()).collect();
        let rows = national_findings(&strategies, &findings, None);
        let known: BTreeSet<RegionIso> = chosen.iter().map(|(region, _)| *region).collect();
        for (row, statement) in rows.iter().zip(STATEMENTS) {
            prop_assert_eq!(row.recomputed.is_none(), chosen.is_empty() || matches!(statement.basis, Basis::Outside(_)));
            prop_assert!(row.regions.is_sorted_by(|a, b| a < b));
            prop_assert!(row.regions.iter().all(|region| known.contains(region)));
            let Some(own) = row.recomputed else { continue };
            prop_assert!(own.count <= own.of, "{}: {own:?}", row.id);
            prop_assert_eq!(row.agreement == Agreement::NotComputable, own.of == 0);
            if matches!(statement.unit, Unit::Strategies | Unit::Regions) {
                prop_assert_eq!(own.count, row.regions.len(), "{}", row.id);
            }
        }
        // The order in which strategies and findings are given says nothing.
        let mut mixed = strategies.clone();
        mixed.sort_by_key(|own| chosen.iter().position(|(region, _)| *region == own.region).map(|at| order[at]));
        let reversed: Vec<Finding> = findings.iter().rev().cloned().collect();
        for (row, other) in rows.iter().zip(national_findings(&mixed, &reversed, None)) {
            prop_assert!(*row == other, "{}: {:?} {:?}", row.id, row.why, other.why);
        }
    }

    #[test]
    fn only_findings_that_should_be_mended_count(mask in prop::collection::vec(any::<bool>(), 24)) {
        let strategies = read(&versions(|place| mask[place]));
        let mut findings = FOUND.clone();
        let all = national_findings(&strategies, &findings, None);
        findings.retain(|own| own.severity > Severity::Info);
        let firm = national_findings(&strategies, &findings, None);
        findings.clear();
        let none = national_findings(&strategies, &findings, None);
        let ruled = |basis| matches!(basis, Basis::Rule(..));
        for (all, firm) in row(&all, ruled).into_iter().zip(row(&firm, ruled)) {
            prop_assert_eq!(&all.recomputed, &firm.recomputed);
        }
        for row in row(&none, ruled) {
            prop_assert_eq!(row.recomputed.map_or(0, |own| own.count), 0);
        }
        let labelled = |basis| matches!(basis, Basis::With(_, _, Per::Strategies));
        prop_assert_eq!(row(&all, labelled), row(&none, labelled));
    }
}

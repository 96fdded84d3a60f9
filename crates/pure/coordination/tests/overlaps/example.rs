//! The worked example of `docs/methods/overlaps.md` is computed, in both languages.

use crate::common::page;
use crate::strategies::{example, read};
use rozum_coordination::overlaps::{Overlap, Overlaps, overlaps};
use rozum_diagnosis::Thresholds;
use rozum_model::RegionIso;

/// Regions and their priorities between the fences.
fn regions(page: &str) -> Vec<(RegionIso, Vec<String>)> {
    let (_, after) = page.split_once("```text\n").unwrap();
    let mut regions: Vec<(RegionIso, Vec<String>)> = Vec::new();
    for line in after.lines().take_while(|line| !line.starts_with("```")) {
        match (line.strip_prefix("region "), line.strip_prefix("- "), regions.last_mut()) {
            (Some(code), ..) => regions.push((code.parse().unwrap(), Vec::new())),
            (_, Some(text), Some((_, texts))) => texts.push(text.to_owned()),
            _ => panic!("{line}"),
        }
    }
    regions
}

/// Rows of the table whose head begins so.
fn table(page: &str, head: &str) -> Vec<Vec<String>> {
    let lines = page.lines().skip_while(|line| !line.starts_with(head)).skip(2);
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    lines.take_while(|line| line.starts_with('|')).map(cells).collect()
}

fn overlap(own: &Overlap) -> Vec<String> {
    vec![
        own.a.to_string(),
        own.b.to_string(),
        own.kind.code().to_owned(),
        own.role.code().to_owned(),
        format!("{:.2}", own.similarity),
    ]
}

fn pairs(found: &Overlaps) -> Vec<Vec<String>> {
    let pair = |pair: &rozum_coordination::overlaps::RegionPair| {
        let p = pair.p_value.map_or_else(|| "—".to_owned(), |p| format!("{p:.4}"));
        vec![pair.a.to_string(), pair.b.to_string(), pair.score.to_string(), p]
    };
    found.pairs.iter().map(pair).collect()
}

#[test]
fn the_worked_example_comes_out_as_printed() {
    for ending in ["", ".uk"] {
        let page = page("overlaps", ending);
        let state = example(&regions(&page));
        let found = overlaps(&read(&state), &Thresholds::default(), None);
        let rows: Vec<_> = found.overlaps.iter().map(overlap).collect();
        assert_eq!(rows, table(&page, "| a | b |"), "{ending}");
        assert_eq!(pairs(&found), table(&page, "| A | B |"), "{ending}");
    }
}

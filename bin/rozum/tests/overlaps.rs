//! `rozum overlaps` as people and programs use it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::Value;
use std::process::{Command, Output};
use std::sync::LazyLock;

/// One database for all tests: they only read.
static DATA: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let data = tempfile::tempdir().unwrap();
    // The first start writes the register; the tests that follow find it.
    let first = started(&data, &["spheres", "--format", "json"]);
    assert_eq!(first.status.code(), Some(0), "{}", String::from_utf8_lossy(&first.stderr));
    data
});

fn started(data: &tempfile::TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rozum"));
    command.args(["--data", data.path().to_str().unwrap()]).args(arguments).output().unwrap()
}

fn overlaps(arguments: &[&str]) -> Output {
    started(&DATA, &[&["overlaps"], arguments].concat())
}

fn rows(arguments: &[&str]) -> Vec<Value> {
    let output = overlaps(&[arguments, &["--format", "json"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn neighbours_are_the_default_and_all_are_more() {
    let (own, named, all) = (rows(&[]), rows(&["--neighbours"]), rows(&["--all"]));
    assert!(own == named && all.len() > own.len());
    assert!(own.iter().all(|row| row["neighbours"] == true));
    let fields = [
        "a",
        "b",
        "region_a",
        "region_b",
        "neighbours",
        "match",
        "role",
        "shared",
        "similarity",
        "p_value",
        "why",
    ];
    for row in &all {
        assert!(fields.iter().all(|field| !row[field].is_null()), "{row}");
        assert!((0.0..=1.0).contains(&row["p_value"].as_f64().unwrap()));
    }
    let copies = own.iter().filter(|row| row["region_a"] == "UA-21" && row["region_b"] == "UA-26");
    let words: Vec<_> =
        copies.filter(|row| row["match"] == "exact" || row["match"] == "near_exact").collect();
    assert_eq!(words.len(), 4);
    let region = rows(&["--all", "--region", "UA-77"]);
    assert!(!region.is_empty() && region.len() < all.len());
    assert!(region.iter().all(|row| row["region_a"] == "UA-77" || row["region_b"] == "UA-77"));
}

#[test]
fn every_format_has_the_same_rows() {
    let count = rows(&[]).len();
    let text = |format: &str| String::from_utf8(overlaps(&["--format", format]).stdout).unwrap();
    assert_eq!(text("jsonl").lines().count(), count);
    let csv = text("csv");
    assert!(
        csv.trim_start_matches('\u{feff}').starts_with("a,b,region_a,region_b,neighbours,match,role,"),
        "{csv}"
    );
    let table = text("table");
    assert!(table.contains("21-P11 ~ 26-P01 копія, ті самі слова (p "), "{table}");
    assert!(table.lines().last().unwrap().starts_with(&format!("{count} ")), "{table}");
}

#[test]
fn what_cannot_be_is_refused() {
    assert_eq!(overlaps(&["--neighbours", "--all"]).status.code(), Some(2));
    assert_eq!(overlaps(&["--region", "Київ"]).status.code(), Some(2));
    let unknown = overlaps(&["--region", "UA-99"]);
    assert_eq!((unknown.status.code(), unknown.stdout.len()), (Some(2), 0));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("There is no region UA-99"));
}

#[test]
fn a_region_without_priorities_is_told_as_such_and_codes_are_read_in_any_case() {
    let none = overlaps(&["--region", "ua-14", "--format", "json"]);
    assert_eq!(none.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&none.stderr).contains("стратегія не наводить пріоритетів"));
}

#[test]
fn what_is_not_settled_is_counted_apart() {
    let all = rows(&["--all"]);
    let open = all.iter().filter(|row| row["role"] == "copy" && row["certainty"] == "left_open").count();
    let copies = all.iter().filter(|row| row["role"] == "copy").count() - open;
    let table = String::from_utf8(overlaps(&["--all"]).stdout).unwrap();
    let last = table.lines().last().unwrap();
    assert!(open > copies && last.contains(&format!("копій — {copies}")), "{last}");
    assert!(last.ends_with(&format!("не визначено — {open}")), "{last}");
}

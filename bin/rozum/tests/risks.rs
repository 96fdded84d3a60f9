//! `rozum risks` as people and programs use it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::process::{Command, Output};
use std::sync::LazyLock;

/// The made-up example, for all tests: they only read.
static DATA: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let data = tempfile::tempdir().unwrap();
    let played = started(&data, &["demo", "--no-serve"]);
    assert_eq!(played.status.code(), Some(0), "{}", String::from_utf8_lossy(&played.stderr));
    data
});

fn started(data: &tempfile::TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rozum"));
    command.args(["--data", data.path().to_str().unwrap()]).args(arguments).output().unwrap()
}

fn risks(arguments: &[&str]) -> Output {
    started(&DATA, &[&["risks"], arguments].concat())
}

fn rows(arguments: &[&str]) -> Vec<Value> {
    let output = risks(&[arguments, &["--format", "json"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn words<'a>(rows: &'a [Value], field: &str) -> BTreeSet<&'a str> {
    rows.iter().map(|row| row.pointer(field).unwrap().as_str().unwrap()).collect()
}

#[test]
fn each_result_says_of_what_and_why() {
    let all = rows(&[]);
    assert_eq!(words(&all, "/outcome"), ["clear", "flag", "not-computable"].into());
    let kinds = words(&all, "/subject/kind");
    assert!(["project", "priority", "region", "body"].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
    for row in &all {
        let is_silent = row["why"].as_str().unwrap().is_empty();
        assert_eq!(is_silent, row["outcome"] == "clear", "{row}");
    }
}

#[test]
fn filters_leave_what_they_name() {
    let all = rows(&[]).len();
    let flags = rows(&["--region", "ua-05", "--state", "flag"]);
    assert!(!flags.is_empty() && flags.len() < all);
    assert_eq!((words(&flags, "/outcome"), words(&flags, "/region")), (["flag"].into(), ["UA-05"].into()));
    let projects = rows(&["--of", "project", "--state", "clear"]);
    assert_eq!(words(&projects, "/subject/kind"), ["project"].into());
    let codes = [&["--state", "red"], &["--of", "person"], &["--region", "UA-99"]]
        .map(|wrong| risks(wrong).status.code());
    assert_eq!(codes, [Some(2); 3]);
}

#[test]
fn every_format_has_the_same_rows() {
    let asked = ["--of", "body"];
    let count = rows(&asked).len();
    let text = |more: &[&str]| String::from_utf8(risks(&[asked.as_slice(), more].concat()).stdout).unwrap();
    let csv = text(&["--format", "csv"]);
    assert!(
        csv.trim_start_matches('\u{feff}').starts_with("id,family,name,subject_kind,subject,region,"),
        "{csv}"
    );
    let mut reader = csv.lines();
    reader.next();
    assert_eq!(reader.count(), count, "{csv}");
    // What a figure asks may change with the day on which the example is played; how it is told does not.
    let table = text(&["--lang", "en"]);
    assert!(table.contains("05-B03 nothing to ask [P2] Absent sectors: no meeting without science or without communities (asked of every case)\n"), "{table}");
    let end = format!(
        "\n\n{count} results\nA flag is a question, never a verdict. Who is asked may have a good answer.\n"
    );
    assert!(table.ends_with(&end), "{table}");
}

//! `rozum diagnose` as a pipeline uses it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn diagnose(folder: &Path, more: &[&str]) -> Output {
    let data = folder.join("data");
    let mut command = Command::new(env!("CARGO_BIN_EXE_rozum"));
    command.arg("--data").arg(data).arg("diagnose").args(more).output().unwrap()
}

fn rows(output: &Output) -> Vec<Value> {
    assert_ne!(output.status.code(), Some(2), "{}", said(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn what_the_note_says_is_found_in_the_register() {
    let folder = tempfile::tempdir().unwrap();
    let all = rows(&diagnose(folder.path(), &["--format", "json"]));
    let of = |region: &str, rule: &str| -> Vec<String> {
        let own = all.iter().filter(|row| row["region"] == region && row["rule"] == rule);
        own.map(|row| row["subject"]["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(of("UA-14", "no-sphere"), ["UA-14"]);
    assert!(!of("UA-07", "priority-outside-spheres").is_empty(), "Volyn: logistics");
    assert_eq!(of("UA-09", "sphere-without-priority").len(), 3, "Luhansk");
    assert_eq!(of("UA-09", "priority-outside-spheres").len(), 3, "Luhansk: paper, glass, computers");
    assert!(of("UA-59", "vague-wording").contains(&"UA-59".to_owned()), "Sumy");
    assert_eq!(of("UA-21", "too-many-activities"), ["UA-21"], "Zakarpattia");
    let lonely = all.iter().filter(|row| row["rule"] == "no-interregional-cooperation").count();
    assert_eq!(lonely, 23, "one text in one strategy names another region");
    assert!(!of("UA-21", "neighbour-copy").is_empty());
    for row in &all {
        let length = row["end"].as_u64().unwrap() - row["start"].as_u64().unwrap();
        assert_eq!(row["quote"].as_str().unwrap().chars().count() as u64, length, "{row}");
    }
}

#[test]
fn a_pipeline_fails_on_what_it_was_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let code = |more: &[&str]| diagnose(folder.path(), more).status.code();
    assert_eq!(code(&["--region", "UA-14"]), Some(0));
    assert_eq!(code(&["--region", "UA-14", "--fail-on", "error"]), Some(1));
    assert_eq!(code(&["--region", "UA-14", "--fail-on", "error", "--rule", "no-inclusion"]), Some(0));
    assert_eq!(code(&["--region", "UA-30"]), Some(2), "no strategy");
    assert_eq!(code(&["--rule", "other"]), Some(2));
    assert_eq!(code(&["--fail-on", "grave"]), Some(2));
    let output = diagnose(folder.path(), &["--threshold", "too_many_priorities=0"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("too_many_priorities"), "{}", said(&output));
}

#[test]
fn a_draft_in_a_file_is_read_by_the_same_rules() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("draft.json");
    let draft = r#"{"region":"UA-59","spheres":["Харчова промисловість"],
        "priorities":["виробництво сиру","логістика"],"tasks":["створення кластера сироварів"]}"#;
    std::fs::write(&file, draft).unwrap();
    let path = file.display().to_string();
    let found = rows(&diagnose(folder.path(), &[&path, "--format", "json"]));
    assert!(found.iter().all(|row| row["region"] == "UA-59"));
    assert!(found.iter().any(|row| row["rule"] == "priority-outside-spheres"), "{found:?}");
    let table = diagnose(folder.path(), &[&path]);
    let table = String::from_utf8(table.stdout).unwrap();
    assert!(table.contains("[priority-outside-spheres]") && table.contains("→"), "{table}");
    let csv = diagnose(folder.path(), &[&path, "--format", "csv"]);
    assert!(String::from_utf8(csv.stdout).unwrap().contains("subject_kind,subject,"));
    std::fs::write(&file, "{}").unwrap();
    let empty = diagnose(folder.path(), &[&path]);
    assert_eq!(empty.status.code(), Some(2));
    assert_eq!(empty.stdout, b"");
    assert!(said(&empty).contains("draft.json"), "{}", said(&empty));
}

//! `rozum platforms` and `rozum alignment` as a pipeline uses them.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn rozum(folder: &Path, more: &[&str]) -> Output {
    let data = folder.join("data");
    Command::new(env!("CARGO_BIN_EXE_rozum")).arg("--data").arg(data).args(more).output().unwrap()
}

fn rows(output: &Output) -> Vec<Value> {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn platforms_are_listed_and_a_note_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let all = rows(&rozum(folder.path(), &["platforms", "--format", "json"]));
    let ids: Vec<&str> = all.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(ids[..3], ["agri-food", "energy", "industry"]);
    for row in &all[3..] {
        assert!(row["stability"].as_f64().unwrap() >= 0.75 && row["regions"].as_array().unwrap().len() >= 3);
    }
    let again = rozum(folder.path(), &["platforms", "--format", "json"]);
    assert_eq!(rows(&again), all, "the same register, the same platforms");
    let table = printed(&rozum(folder.path(), &["platforms", "--lang", "en"]));
    assert!(table.contains("agri-food") && table.contains("packaging"), "{table}");
    let csv = printed(&rozum(folder.path(), &["platforms", "--format", "csv"]));
    assert_eq!(csv.lines().count(), all.len() + 1);
    let file = folder.path().join("note.md");
    let note = ["platforms", "--note", "energy", "--lang", "en", "-o", file.to_str().unwrap()];
    assert_eq!(rozum(folder.path(), &note).status.code(), Some(0));
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("# Energy\n"));
    let nowhere = rozum(folder.path(), &["platforms", "--note", "nowhere"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&nowhere.stderr).contains("agri-food"));
}

#[test]
fn marks_and_blanks_of_policy_lists() {
    let folder = tempfile::tempdir().unwrap();
    let of = ["alignment", "--list", "climate", "--region", "UA-26", "--format", "json"];
    let marks = rows(&rozum(folder.path(), &of));
    assert!(marks.iter().any(|row| row["priority"] == "26-P04" && row["item"] == "industry"), "cement");
    let csv = printed(&rozum(folder.path(), &["alignment", "--list", "sdg", "--format", "csv"]));
    assert!(
        csv.trim_start_matches('\u{feff}')
            .starts_with("list,item,title,region,priority,strength,quote,start,end,label"),
        "{csv}"
    );
    let blanks = rows(&rozum(folder.path(), &["alignment", "--blanks", "--list", "sdg", "--format", "json"]));
    assert!(blanks.iter().any(|row| row["kind"] == "item" && row["id"] == "5"), "no priority names women");
    let table = printed(&rozum(folder.path(), &["alignment", "--lang", "en", "--region", "UA-32"]));
    assert!(table.contains("European Green Deal") && table.contains("32-P02"), "{table}");
    assert_eq!(rozum(folder.path(), &["alignment", "--list", "other"]).status.code(), Some(2));
}

#[test]
fn a_note_is_rows_for_programs() {
    let folder = tempfile::tempdir().unwrap();
    let note = rows(&rozum(folder.path(), &["platforms", "--note", "energy", "--format", "json"]));
    assert!(note.iter().any(|row| row["items"].as_array().is_some_and(|items| !items.is_empty())));
    assert!(note.iter().all(|row| !row["line"].as_str().unwrap().is_empty()));
}

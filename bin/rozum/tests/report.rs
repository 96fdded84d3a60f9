//! `rozum report` as people and programs use it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod paper;

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn rozum(data: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rozum"));
    command.env_remove("ROZUM_SITE").env_remove("ROZUM_DATABASE").arg("--data").arg(data);
    command.args(["--lang", "en"]).args(arguments).output().unwrap()
}

fn done(data: &Path, arguments: &[&str]) -> Vec<u8> {
    let output = rozum(data, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn the_example_is_reported_in_each_format() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    done(&data, &["demo", "--no-serve"]);
    let json = done(&data, &["report", "region", "UA-05", "--format", "json"]);
    let report: Value = serde_json::from_slice(&json).unwrap();
    assert!(report["document"]["subtitle"].as_str().unwrap().ends_with("Example: the data are made up"));
    let sheets = report["workbook"]["sheets"].as_array().unwrap();
    assert!(sheets.iter().any(|sheet| sheet["id"] == "projects"), "{sheets:?}");
    let file = |name: &str, format: &str, whom: &[&str]| {
        let path = folder.path().join(name);
        let path_text = path.to_str().unwrap();
        done(&data, &[&["report"], whom, ["--format", format, "-o", path_text].as_slice()].concat());
        std::fs::read(path).unwrap()
    };
    assert!(file("a.docx", "docx", &["region", "UA-05"]).starts_with(b"PK"));
    assert!(file("a.xlsx", "xlsx", &["country"]).starts_with(b"PK"));
    if cfg!(feature = "pdf") {
        for whom in [["region", "UA-05"].as_slice(), &["country"]] {
            assert_eq!(paper::empty_pages(file("a.pdf", "pdf", whom)), [0; 0], "{whom:?}");
        }
    }
    let table = String::from_utf8(done(&data, &["report", "country", "--period", "2026-H1"])).unwrap();
    assert!(table.contains("First half of 2026") && table.contains("(#money)"), "{table}");
}

#[test]
fn what_cannot_be_reported_is_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |arguments: &[&str]| {
        let output = rozum(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.trim_end().lines().count(), 1, "{said}");
        said
    };
    assert!(refused(&["report", "country", "--period", "2026-H3"]).contains("2026-H3"));
    assert!(refused(&["report", "country", "--period", "2059"]).contains("begins on 2059-01-01"));
    assert!(std::fs::read_dir(folder.path()).unwrap().next().is_none(), "nothing was opened");
}

#[test]
fn a_region_without_anything_is_reported_truly() {
    let folder = tempfile::tempdir().unwrap();
    let told = done(&folder.path().join("data"), &["report", "region", "UA-30"]);
    let told = String::from_utf8(told).unwrap();
    assert!(told.contains("no strategy of this region") && told.contains("(#sources)"), "{told}");
    assert!(!told.contains("(#money)") && !told.contains("made up"), "{told}");
}

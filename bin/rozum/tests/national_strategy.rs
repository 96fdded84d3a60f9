//! `rozum national-strategy` as people and programs use it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod paper;

use serde_json::Value;
use std::process::{Command, Output};

fn rozum(data: &tempfile::TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rozum"));
    let data = data.path().join("data");
    let output = command.env_remove("ROZUM_SITE").arg("--data").arg(data).args(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// One walk: each run makes the whole document anew.
#[test]
fn the_document_is_written_in_each_format_and_says_where_its_links_lead() {
    let data = tempfile::tempdir().unwrap();
    let json = rozum(&data, &["national-strategy", "--format", "json"]);
    let document: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&document["lang"], document["sections"].as_array().unwrap().len() > 5), (&"uk".into(), true));
    assert_eq!(String::from_utf8_lossy(&json.stderr), "", "no file, no links to speak of");

    let path = data.path().join("strategy.docx");
    let file = path.to_str().unwrap();
    let docx = rozum(&data, &["national-strategy", "--format", "docx", "-o", file]);
    let said = String::from_utf8_lossy(&docx.stderr).into_owned();
    assert!(said.contains("http://127.0.0.1:8080") && said.contains("--site"), "{said}");
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK"));

    if cfg!(feature = "pdf") {
        let site = ["--site", "https://rozum.example"];
        let pdf = rozum(&data, &[&["national-strategy", "--format", "pdf"], site.as_slice()].concat());
        assert!(pdf.stdout.starts_with(b"%PDF-") && pdf.stdout.len() > 1_000_000);
        assert_eq!(String::from_utf8_lossy(&pdf.stderr), "");
        assert_eq!(paper::empty_pages(pdf.stdout), [0; 0]);
    }
}

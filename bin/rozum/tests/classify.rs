//! `rozum classify` as a program uses it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn classified(input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_rozum"))
        .args(["classify", "--lang", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn each_text_gets_its_labels_and_their_words() {
    let output =
        classified("{\"id\":\"a\",\"text\":\"Виробництво сирів\"}\n\n{\"id\":\"b\",\"text\":\"\"}\n");
    assert_eq!(output.status.code(), Some(0));
    let lines: Vec<serde_json::Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!((lines.len(), lines[0]["id"].as_str(), lines[1]["id"].as_str()), (2, Some("a"), Some("b")));
    assert_eq!(lines[0]["kved"], serde_json::json!(["10"]));
    assert!(lines[0]["spans"][0]["quote"].as_str().unwrap().contains("сир"));
    assert_eq!(lines[1]["kved"], serde_json::json!([]));
}

#[test]
fn a_line_that_is_no_text_is_named() {
    let output = classified("{\"id\":\"a\",\"text\":\"сир\"}\n{\"id\":1}\n");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("Line 2"));
}

#[test]
fn what_windows_programs_write_is_read() {
    let output = classified("\u{feff}{\"id\":7,\"text\":\"Виробництво сирів\"}\r\n");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let row: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((row["id"].as_str(), &row["kved"][0]), (Some("7"), &"10".into()));
}

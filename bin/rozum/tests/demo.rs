//! `rozum demo`: the example is played once, in a folder of its own, and its journal holds.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn rozum(data: &Path, more: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_rozum"));
    program.env_remove("ROZUM_DATABASE").args(["--lang", "en", "--data"]).arg(data).args(more);
    program.output().unwrap()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn it_is_played_once_and_its_journal_holds() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let first = rozum(&data, &["demo", "--no-serve"]);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first.stderr));
    let printed = said(&first.stdout);
    assert!(printed.contains("The example is ready") && printed.contains("administrator"), "{printed}");
    // The second time nothing is played; the same accounts are shown.
    let second = rozum(&data, &["demo", "--no-serve"]);
    let again = said(&second.stdout);
    assert!(!again.contains("The example is ready") && printed.ends_with(&again), "{again}");
    for asked in [["journal", "replay"], ["journal", "verify"]] {
        let answer = rozum(&data, &asked);
        assert_eq!(answer.status.code(), Some(0), "{asked:?}: {}", said(&answer.stderr));
    }
}

/// What the program answers when it serves the example that lies in a folder.
fn served(data: &Path, path: &str) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_rozum"));
    program.env_remove("ROZUM_DATABASE").args(["--lang", "en", "--data"]).arg(data);
    program.args(["demo", "--listen", "127.0.0.1:0", "--ahead", "40"]).stdout(Stdio::piped());
    let mut child = program.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let address = lines.map(Result::unwrap).find_map(|line| Some(line.strip_prefix("http://")?.to_owned()));
    let address = address.unwrap();
    let mut stream = TcpStream::connect(address.trim_end_matches('/')).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    said(&answer)
}

#[test]
fn every_answer_says_that_it_is_an_example() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    assert_eq!(rozum(&data, &["demo", "--no-serve"]).status.code(), Some(0));
    let page = served(&data, "/en/journal");
    assert!(page.contains("rozum-demonstration: made-up-data"), "{page}");
    assert!(page.contains("Example: the data are made up"), "{page}");
    let file = served(&data, "/regions.csv");
    assert!(file.contains("filename=\"example-rozum-regions.csv\""), "{file}");
}

fn refused(output: &Output, words: &str) {
    let told = said(&output.stderr);
    assert!(output.status.code() == Some(2) && told.contains(words), "{told}");
}

#[test]
fn real_data_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let real = folder.path().join("real");
    std::fs::create_dir(&real).unwrap();
    std::fs::write(real.join("rozum.sqlite"), "something").unwrap();
    refused(&rozum(&real, &["demo", "--no-serve"]), "holds real data");
    assert_eq!(std::fs::read(real.join("rozum.sqlite")).unwrap(), b"something");
    assert_eq!(std::fs::read_dir(&real).unwrap().count(), 1);
    std::fs::write(real.join("demo-unfinished"), "").unwrap();
    refused(&rozum(&real, &["demo", "--no-serve"]), "not played to its end");
    let database = ["demo", "--no-serve", "--database", "postgres://localhost/nothing"];
    refused(&rozum(&folder.path().join("new"), &database), "database of its own");
    assert!(!folder.path().join("new").exists());
}

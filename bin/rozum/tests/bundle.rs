//! The bundle of a project or a body: written from the journal of the example, verified where there is no database.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rozum_journal::Files;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn rozum(data: &Path, more: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_rozum"));
    program.env_remove("ROZUM_DATABASE").args(["--lang", "en", "--data"]).arg(data).args(more);
    program.output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[track_caller]
fn ended(output: &Output, code: i32, words: &[&str]) {
    let told = said(output);
    assert_eq!(output.status.code(), Some(code), "{told}");
    for words in words {
        assert!(told.contains(words), "{words} in {told}");
    }
}

struct Example {
    folder: tempfile::TempDir,
}

impl Example {
    fn played() -> Self {
        let folder = tempfile::tempdir().unwrap();
        ended(&rozum(&folder.path().join("demo"), &["demo", "--no-serve"]), 0, &[]);
        Self { folder }
    }

    /// The bundle of a thing.
    fn bundle(&self, about: &str) -> PathBuf {
        let path = self.folder.path().join("bundle.zip");
        let args = ["journal", "export", "--about", about, "-o", path.to_str().unwrap()];
        ended(&rozum(&self.folder.path().join("demo"), &args), 0, &[about]);
        path
    }

    /// Verified with a data folder that does not exist.
    fn verified(&self, bundle: &Path, more: &[&str]) -> Output {
        let nowhere = self.folder.path().join("nowhere");
        let mut args = vec!["journal", "verify", "--bundle", bundle.to_str().unwrap()];
        args.extend(more);
        let output = rozum(&nowhere, &args);
        assert!(!nowhere.exists());
        output
    }
}

#[test]
fn a_bundle_is_verified_where_there_is_no_database() {
    let example = Example::played();
    let body = example.bundle("body/05-B03");
    ended(&example.verified(&body, &[]), 0, &["About: body/05-B03", "person/a-"]);
    let project = example.bundle("application/05-A001");
    let clean = example.verified(&project, &[]);
    let words =
        ["The bundle is intact", "About: application/05-A001", "call/05-C01", "Not shown by a bundle"];
    ended(&clean, 0, &words);

    let mut without = Files::read(&project).unwrap();
    let document = without.paths().find(|path| path.starts_with("documents/")).unwrap().to_owned();
    without.remove(&document).unwrap();
    let bare = project.with_file_name("without.zip");
    std::fs::write(&bare, without.to_zip().unwrap()).unwrap();
    let hash = document.trim_start_matches("documents/").split('.').next().unwrap();
    ended(&example.verified(&bare, &[]), 0, &["Not here: “", hash]);

    let mut files = Files::read(&project).unwrap();
    let path = files.paths().find(|path| {
        files.get(path).is_some_and(|body| String::from_utf8_lossy(body).contains("application-submitted"))
    });
    let path = path.unwrap().to_owned();
    let number = path.trim_start_matches("events/").trim_end_matches(".json").to_owned();
    let body = String::from_utf8(files.get(&path).unwrap().to_vec()).unwrap();
    files.put(&path, body.replacen("\"amount\":1", "\"amount\":9", 1).into_bytes());
    assert_ne!(files.get(&path).unwrap(), body.as_bytes());
    std::fs::write(&project, files.to_zip().unwrap()).unwrap();
    let altered = example.verified(&project, &[]);
    let named = format!("Event no. {number} (application-submitted, application/05-A001) was edited");
    ended(&altered, 1, &["The bundle was altered: 1 finding", &named]);
    let rows = example.verified(&project, &["--format", "json"]);
    let rows: serde_json::Value = serde_json::from_slice(&rows.stdout).unwrap();
    assert_eq!((&rows[0]["rule"], rows[0]["event"].to_string()), (&"journal-event-edited".into(), number));

    std::fs::write(&project, "no archive").unwrap();
    ended(&example.verified(&project, &[]), 2, &["neither a copy of the journal nor an extract"]);
    ended(&example.verified(&example.folder.path().join("demo"), &[]), 2, &["There is no journal at"]);
    let copy = example.folder.path().to_str().unwrap();
    ended(&example.verified(&project, &["--against", copy]), 2, &["cannot be held against a copy"]);
}

#[test]
fn nothing_is_written_about_what_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bundle.zip");
    let args = |about| ["journal", "export", "--about", about, "-o", path.to_str().unwrap()];
    ended(&rozum(&folder.path().join("data"), &args("body/05-B01")), 2, &["there is no event about"]);
    ended(&rozum(&folder.path().join("data"), &args("05-B01")), 2, &["05-B01"]);
    assert!(!path.exists());
}

//! The data folder of a system, a copy of its journal that somebody kept, and the program.

use rozum_journal::{Journal, Signer};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use tempfile::TempDir;

/// The example, played once for all tests, and exported.
static PLAYED: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let copy = folder.path().join("copy").display().to_string();
    for arguments in [&["demo", "--no-serve"][..], &["journal", "export", "-o", &copy]] {
        let output = rozum(&data, arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    folder
});

fn rozum(data: &Path, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_rozum"));
    program.env_remove("ROZUM_DATABASE").args(["--lang", "en", "--data"]).arg(data).args(arguments);
    program.output().unwrap()
}

/// A finding as the program prints it.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub struct Found {
    pub rule: String,
    pub event: Option<i64>,
    pub kind: Option<String>,
    pub subject: Option<String>,
    pub why: String,
}

/// A copy of the played system for one test.
pub struct House {
    folder: TempDir,
}

impl House {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy_folder(PLAYED.path(), folder.path());
        Self { folder }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The copy that was kept.
    pub fn copy(&self) -> PathBuf {
        self.folder.path().join("copy")
    }

    pub fn url(&self) -> String {
        format!("sqlite://{}?mode=rwc", self.data().join("rozum.sqlite").display())
    }

    /// The key of the system, stolen.
    pub fn signer(&self) -> Signer {
        Signer::open_or_create(&self.data().join("journal.key"), "rozum").unwrap()
    }

    /// Its public half, as somebody noted it.
    pub fn key(&self) -> String {
        let signer = self.signer();
        format!("{} {}", signer.public_key().name(), signer.public_key().to_base64())
    }

    /// The journal as its forger opens it.
    pub async fn journal(&self, signer: Signer) -> Journal {
        Journal::open(&self.url(), signer).await.unwrap()
    }

    /// What verification finds; its exit code must say the same.
    pub fn verify(&self, more: &[&str]) -> Vec<Found> {
        let output = rozum(&self.data(), &[&["journal", "verify", "--format", "json"], more].concat());
        let found: Vec<Found> = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
        assert_eq!(output.status.code(), Some(i32::from(!found.is_empty())), "{found:?}");
        found
    }

    pub fn verify_against_copy(&self) -> Vec<Found> {
        self.verify(&["--against", &self.copy().display().to_string()])
    }

    /// The program does not start on this journal, and says why in one of these ways.
    pub fn refuses_to_start(&self, words: &[&str]) {
        let output = rozum(&self.data(), &["spheres"]);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        let said = words.iter().any(|words| told.contains(words));
        assert!(output.status.code() == Some(2) && said, "{told}");
    }

    /// The program starts; what it says of it.
    pub fn starts(&self) -> String {
        let output = rozum(&self.data(), &["spheres"]);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{told}");
        told
    }
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            std::fs::create_dir(&target).unwrap();
            copy_folder(&path, &target);
        } else {
            std::fs::copy(&path, target).unwrap();
        }
    }
}

//! The folder of the example: a new one, or one that an example was played in. Never one with real data.

use super::sign_in;
use crate::failure::Failure;
use rozum_model::Reason;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// Lies in the folder while the story is played.
const UNFINISHED: &str = "demo-unfinished";
/// Holds by how many days the example is ahead of the machine.
const AHEAD: &str = "days-ahead";

/// What was found.
pub enum Folder {
    /// Nothing: the story may be played.
    Fresh(Fresh),
    /// The example, played to its end.
    Played,
}

/// A folder marked as unfinished.
pub struct Fresh {
    mark: PathBuf,
}

impl Folder {
    /// Looks, and marks a new folder as unfinished.
    pub fn look(path: &Path) -> Result<Self, Failure> {
        let refused = |id: &'static str| {
            Err(Failure::reason(Reason::new(id).with("folder", path.display().to_string())))
        };
        let mark = path.join(UNFINISHED);
        if mark.exists() {
            return refused("demo-folder-is-unfinished");
        }
        if sign_in::file(path).exists() {
            return Ok(Self::Played);
        }
        let failed = |error: std::io::Error| Failure::file(path, &error);
        match std::fs::read_dir(path) {
            Ok(mut entries) => {
                if entries.next().is_some() {
                    return refused("demo-folder-is-real");
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                make(path).map_err(failed)?;
            }
            Err(error) => return Err(failed(error)),
        }
        std::fs::write(&mark, "").map_err(failed)?;
        Ok(Self::Fresh(Fresh { mark }))
    }
}

/// Only for whoever plays the example: the database holds password hashes.
fn make(path: &Path) -> std::io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// By how many days the example was moved ahead when it was served last.
pub fn days_ahead(data: &Path) -> Result<u16, Failure> {
    let path = data.join(AHEAD);
    match std::fs::read_to_string(&path) {
        Ok(text) => text.trim().parse().map_err(|_| Failure::Other(format!("{}: {text}", path.display()))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(Failure::file(&path, &error)),
    }
}

/// Keeps it for the next time.
pub fn keep_days_ahead(data: &Path, days: i64) -> std::io::Result<()> {
    std::fs::write(data.join(AHEAD), days.to_string())
}

impl Fresh {
    /// The story was played to its end.
    pub fn finish(self) -> Result<(), Failure> {
        std::fs::remove_file(&self.mark).map_err(|error| Failure::file(&self.mark, &error))
    }
}

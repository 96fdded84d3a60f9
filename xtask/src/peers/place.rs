//! Where scripts are, and where everything that is made goes.

use crate::root;
use cargo_metadata::MetadataCommand;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

/// Folders of one run.
pub struct Place {
    /// `peers/` of the checkout.
    pub scripts: PathBuf,
    /// Python environments.
    pub environments: PathBuf,
    /// Tables that all tools read.
    pub tables: PathBuf,
    /// What each tool made of them.
    pub results: PathBuf,
    /// Optimised programs of ours.
    pub programs: PathBuf,
}

impl Place {
    /// Asks cargo for its target folder.
    pub fn find() -> Result<Self, Box<dyn Error>> {
        let target = MetadataCommand::new().current_dir(root()).no_deps().exec()?.target_directory;
        let target = target.into_std_path_buf();
        let made = target.join("peers");
        let place = Self {
            scripts: root().join("peers"),
            environments: made.join("environments"),
            tables: made.join("tables"),
            results: made.join("results"),
            programs: target.join("release"),
        };
        fs::create_dir_all(&place.tables)?;
        fs::create_dir_all(&place.results)?;
        Ok(place)
    }

    /// A table that has been made: a panel is a CSV, all else a matrix of numpy.
    pub fn table(&self, name: &str) -> PathBuf {
        let extension = if name.starts_with("panel") { "csv" } else { "npy" };
        self.tables.join(format!("{name}.{extension}"))
    }

    /// The folder for one tool's results, which is there.
    pub fn results_of(&self, case: &str, tool: &str) -> Result<PathBuf, Box<dyn Error>> {
        let folder = self.results.join(case).join(tool);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// The same without anything of an earlier run.
    pub fn emptied(&self, case: &str, tool: &str) -> Result<PathBuf, Box<dyn Error>> {
        let folder = self.results_of(case, tool)?;
        fs::remove_dir_all(&folder)?;
        self.results_of(case, tool)
    }

    /// Where the words of one tool go.
    pub fn log(&self, case: &str, tool: &str) -> PathBuf {
        self.results.join(case).join(format!("{tool}.log"))
    }
}

//! Python environments with the peers in them, made once and again when the pinned versions change.

use super::place::Place;
use crate::test::run::succeed;
use std::error::Error;
use std::fs;
use std::process::Command;

/// Peers need different versions of pandas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Python {
    /// The newest of everything.
    Current,
    /// For a peer that fails with pandas 3.
    Pandas2,
}

impl Python {
    const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Pandas2 => "pandas2",
        }
    }

    /// Makes the environment unless it holds what is asked for.
    pub fn ensure(self, place: &Place) -> Result<(), Box<dyn Error>> {
        let asked = place.scripts.join(format!("requirements-{}.txt", self.name()));
        let folder = place.environments.join(self.name());
        let installed = folder.join("requirements.txt");
        if fs::read(&installed).is_ok_and(|text| fs::read(&asked).is_ok_and(|asked| asked == text)) {
            return Ok(());
        }
        println!("installing the peers of {} into {}", asked.display(), folder.display());
        let made =
            succeed(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder), "python3 -m venv");
        made.map_err(|error| format!("{error}; Debian has it in the package python3-venv"))?;
        let mut install = Command::new(folder.join("bin/pip"));
        install.args(["install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(&asked);
        succeed(&mut install, "pip install")?;
        fs::copy(&asked, &installed)?;
        Ok(())
    }

    /// One of our scripts; writes nothing beside itself.
    pub fn command(self, place: &Place, script: &str) -> Command {
        let mut command = Command::new(place.environments.join(self.name()).join("bin/python"));
        command.arg("-B").arg(place.scripts.join(script));
        command
    }
}

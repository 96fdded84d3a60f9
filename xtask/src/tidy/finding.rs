//! What a check says.

use std::fmt;

/// Warnings are shown, errors fail the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Warning,
    Error,
}

/// One remark with its place (`path` or `path:line`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub level: Level,
    pub place: String,
    pub message: String,
}

impl Finding {
    pub fn error(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { level: Level::Error, place: place.into(), message: message.into() }
    }

    pub fn warning(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { level: Level::Warning, place: place.into(), message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Warning => "warning",
            Level::Error => "error",
        };
        write!(f, "{level}: {}: {}", self.place, self.message)
    }
}

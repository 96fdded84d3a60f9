//! What can go wrong, in words for people.

use rozum_model::Reason;
use std::path::{Path, PathBuf};

/// The journal could not be reached, or is not what it must be.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The database refused or could not be reached.
    #[error("the database of the journal failed: {0}")]
    Database(#[from] sqlx::Error),
    /// The stored journal contradicts itself; `rozum journal verify` says where.
    #[error("the journal is damaged: {0}")]
    Damaged(Reason),
    /// There is no journal at that place.
    #[error("there is no journal at {place}")]
    Absent {
        /// URL without password, or folder.
        place: String,
    },
    /// A file of a bundle could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The folder holds something that is not a bundle; nothing was written.
    #[error("{} is not empty and not a bundle of a journal", path.display())]
    Occupied {
        /// The folder.
        path: PathBuf,
    },
    /// There is no extract of a journal at that place.
    #[error("{} is no extract of a journal", path.display())]
    NotAnExtract {
        /// The archive or folder.
        path: PathBuf,
    },
    /// An extract of another version of the format.
    #[error("{} is of the format {format:?}", path.display())]
    ExtractFormat {
        /// The archive or folder.
        path: PathBuf,
        /// The format that it names.
        format: String,
    },
    /// An extract could not be put into files.
    #[error("an extract could not be written: {detail}")]
    Unwritable {
        /// What stood in the way.
        detail: String,
    },
}

impl JournalError {
    #[expect(clippy::needless_pass_by_value, reason = "stands in map_err")]
    pub(crate) fn unwritable(error: serde_json::Error) -> Self {
        Self::Unwritable { detail: error.to_string() }
    }

    pub(crate) fn file(path: &Path, source: std::io::Error) -> Self {
        Self::File { path: path.to_owned(), source }
    }

    /// The message for people.
    pub fn reason(&self) -> Reason {
        match self {
            Self::Database(source) => {
                Reason::new("journal-database-failed").with("detail", source.to_string())
            }
            Self::Damaged(reason) => reason.clone(),
            Self::Absent { place } => Reason::new("journal-absent").with("place", place.as_str()),
            Self::File { path, source } => Reason::new("journal-file-failed")
                .with("path", path.display().to_string())
                .with("detail", source.to_string()),
            Self::Occupied { path } => {
                Reason::new("journal-folder-occupied").with("path", path.display().to_string())
            }
            Self::NotAnExtract { path } => {
                Reason::new("journal-not-an-extract").with("path", path.display().to_string())
            }
            Self::ExtractFormat { path, format } => Reason::new("journal-extract-format")
                .with("path", path.display().to_string())
                .with("format", format.as_str())
                .with("known", crate::extract::FORMAT),
            Self::Unwritable { detail } => {
                Reason::new("journal-extract-unwritable").with("detail", detail.as_str())
            }
        }
    }
}

/// Events were not appended.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// Somebody else appended first, or holds the database: catch up, decide again, append again.
    /// Nothing was written.
    #[error("the journal is no longer at {expected}")]
    Conflict {
        /// The size that the caller had seen.
        expected: u64,
    },
    /// A body does not fit into an entry bundle. Nothing was written.
    #[error("event {seq} has {bytes} bytes, more than {}", crate::tile::MAX_BODY)]
    TooLarge {
        /// The event.
        seq: u64,
        /// Its length.
        bytes: usize,
    },
    /// No events were given. Nothing was written.
    #[error("a command without events")]
    Empty,
    /// The database failed. When it failed during the commit, nobody can tell whether the events are
    /// written: catch up before deciding again.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl AppendError {
    /// The message for people.
    pub fn reason(&self) -> Reason {
        match self {
            Self::Conflict { expected } => Reason::new("journal-conflict").with("size", *expected),
            Self::TooLarge { seq, bytes } => Reason::new("journal-event-too-large")
                .with("seq", *seq)
                .with("bytes", *bytes)
                .with("limit", crate::tile::MAX_BODY),
            Self::Empty => Reason::new("journal-nothing-to-append"),
            Self::Journal(error) => error.reason(),
        }
    }
}

impl From<sqlx::Error> for AppendError {
    fn from(error: sqlx::Error) -> Self {
        Self::Journal(error.into())
    }
}

/// The signing key is not to be had.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The key file could not be read or made.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The key file does not hold a key; it was left as it is.
    #[error("{} does not hold a key of a journal", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
    },
    /// A key cannot have this name: no spaces, no plus sign, not empty.
    #[error("a key cannot be named {name:?}")]
    Name {
        /// The name.
        name: String,
    },
    /// The system gave no random bytes.
    #[error("the system gave no random bytes")]
    NoRandomness,
}

impl KeyError {
    pub(crate) fn io(path: &Path, source: std::io::Error) -> Self {
        Self::File { path: path.to_owned(), source }
    }

    /// The message for people.
    pub fn reason(&self) -> Reason {
        match self {
            Self::File { path, source } => Reason::new("journal-file-failed")
                .with("path", path.display().to_string())
                .with("detail", source.to_string()),
            Self::Unreadable { path } => {
                Reason::new("journal-key-unreadable").with("path", path.display().to_string())
            }
            Self::Name { name } => Reason::new("journal-key-name").with("name", name.as_str()),
            Self::NoRandomness => Reason::new("journal-no-randomness"),
        }
    }
}

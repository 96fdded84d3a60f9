//! Opening the system: journal replayed, key recorded, the national register loaded once, and the
//! datasets that come with the program.

use crate::datasets::Panels;
use crate::evidence::{Kept, Shelf};
use crate::national_strategy::Editions;
use crate::papers::Looks;
use crate::system::{Clock, READERS, Rozum};
use crate::trace::Trace;
use crate::turn::TURNS;
use crate::typesetting::Press;
use crate::{Snapshot, SubmitError};
use arc_swap::ArcSwap;
use rozum_accounts::{Accounts, AccountsError};
use rozum_governance::replay_onto;
use rozum_journal::{Journal, JournalError, KeyError, Signer};
use rozum_model::{Actor, Command, State};
use rozum_objects::Objects;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use thiserror::Error;
use tokio::sync::{Mutex, Semaphore};

/// Name of the key in signed checkpoints, and of the journal.
pub(crate) const KEY_NAME: &str = "rozum";

/// Where the system keeps things.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Folder of the database, the key and the documents.
    pub data: PathBuf,
    /// `postgres://…`; without it SQLite in the folder.
    pub database: Option<String>,
    /// The clock.
    pub clock: Clock,
}

impl Settings {
    /// Address of the database.
    pub fn database_url(&self) -> String {
        self.database
            .clone()
            .unwrap_or_else(|| format!("sqlite://{}?mode=rwc", self.data.join("rozum.sqlite").display()))
    }
}

/// The system could not be opened.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The data folder cannot be made.
    #[error("{}: {error}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// The journal cannot be opened or is damaged.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The signing key cannot be had.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The tables of accounts cannot be opened.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    /// The folder of documents cannot be opened.
    #[error(transparent)]
    Objects(#[from] rozum_objects::Error),
    /// An event does not fit those before it: the journal was changed by hand.
    #[error("event {seq} does not follow from those before it: {reason}")]
    Broken {
        /// The event.
        seq: u64,
        /// Why.
        reason: String,
    },
    /// A table that comes with the program could not be imported.
    #[error("dataset {id}: {detail}")]
    Shipped {
        /// The dataset.
        id: &'static str,
        /// Why.
        detail: String,
    },
    /// The first events could not be written.
    #[error(transparent)]
    Submit(#[from] SubmitError),
}

impl Rozum {
    /// Opens the system. On an empty journal it records its key and imports the national register; on
    /// any journal, the shipped datasets that it lacks.
    pub async fn open(settings: Settings) -> Result<Self, OpenError> {
        make_folder(&settings.data)
            .map_err(|error| OpenError::Folder { path: settings.data.clone(), error })?;
        let url = settings.database_url();
        let key_file = settings.data.join("journal.key");
        let had_key = key_file.exists();
        let signer = Signer::open_or_create(&key_file, KEY_NAME)?;
        let journal = Journal::open(&url, signer).await?;
        let accounts = Accounts::open(&url).await?;
        let state = replayed(&journal).await?;
        journal.check_end(state.size, &crate::keys::known(&state)).await?;
        let system = Self {
            journal,
            accounts,
            objects: Objects::open(&settings.data)?,
            current: ArcSwap::from_pointee(Snapshot::new(state)),
            writing: Mutex::new(()),
            reading: Arc::new(Semaphore::new(READERS)),
            panels: Panels::default(),
            outcomes: Kept::default(),
            complexities: Kept::default(),
            editions: Editions::default(),
            looks: Looks::default(),
            trace: Trace::default(),
            shelf: Shelf::default(),
            turns: Arc::new(Semaphore::new(TURNS)),
            press: Press::default(),
            readings: Arc::default(),
            clock: settings.clock,
            key_file,
        };
        system.finish_rotation()?;
        if had_key {
            system.doubt_foreign_journal();
        }
        system.introduce_key().await?;
        system.import_national_register().await?;
        system.import_shipped_datasets().await?;
        Ok(system)
    }

    async fn import_national_register(&self) -> Result<(), SubmitError> {
        if !self.snapshot().state.imports.is_empty() {
            return Ok(());
        }
        let register = rozum_reference::register::national_2027();
        let command = Command::ImportRegister {
            name: register.name,
            document: register.document,
            entries: register.entries,
        };
        match self.submit(&Actor::System, &command).await {
            // Another process that started at the same moment was first.
            Err(SubmitError::Refused(_)) if !self.snapshot().state.imports.is_empty() => Ok(()),
            other => other.map(drop),
        }
    }
}

/// Only for whoever runs the system: the database holds names and password hashes.
fn make_folder(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

async fn replayed(journal: &Journal) -> Result<State, OpenError> {
    let mut state = State::default();
    journal
        .replay(0, |stored| {
            let recorded = stored
                .recorded()
                .map_err(|error| OpenError::Broken { seq: stored.seq, reason: error.to_string() })?;
            replay_onto(&mut state, std::iter::once(recorded))
                .map_err(|error| OpenError::Broken { seq: error.seq, reason: error.reason.to_string() })
        })
        .await?;
    Ok(state)
}

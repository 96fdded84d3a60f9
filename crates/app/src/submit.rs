//! One command, one transaction: decide, write, fold, show.

use crate::{Rozum, Snapshot};
use rozum_governance::{Refusal, apply, decide, record};
use rozum_journal::{AppendError, Body, JournalError};
use rozum_model::{Actor, Command, Recorded};
use std::sync::Arc;
use thiserror::Error;

/// How often a command is decided anew when another process was faster.
const ATTEMPTS: usize = 16;

/// What became of a command that was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// First event of the command.
    pub first: u64,
    /// Last event of the command.
    pub last: u64,
}

/// Why a command did not happen. Nothing was written, but for a failure of the journal in the middle
/// of a commit, which leaves that open: the next look at the journal tells.
#[derive(Debug, Error)]
pub enum SubmitError {
    /// The rules said no.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// Other processes kept writing faster.
    #[error("the journal is too busy; nothing was written")]
    Busy,
    /// The journal could not be written or read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The events do not fit into the journal's form.
    #[error(transparent)]
    Append(AppendError),
    /// An event could not be written as JSON or did not fit the state: a fault of the program.
    #[error("fault in the program: {0}")]
    Fault(String),
}

impl Rozum {
    /// Decides a command and makes it durable. When this returns `Ok`, the events are on disk.
    pub async fn submit(&self, actor: &Actor, command: &Command) -> Result<Receipt, SubmitError> {
        let _writing = self.writing.lock().await;
        for _ in 0..ATTEMPTS {
            let before = self.snapshot();
            let now = self.now();
            let events = decide(&before.state, actor, now, command).map_err(SubmitError::Refused)?;
            let recorded = record(&before.state, actor, now, command.name(), events);
            let after = folded(&before, &recorded)?;
            let (Some(first), Some(last)) = (recorded.first(), recorded.last()) else {
                return Err(SubmitError::Fault("a command without events".into()));
            };
            let receipt = Receipt { first: first.seq, last: last.seq };
            match self.journal.append(before.state.size, bodies(&recorded)?).await {
                Ok(_) => {
                    self.current.store(Arc::new(after));
                    return Ok(receipt);
                }
                Err(AppendError::Conflict { .. }) => self.catch_up_locked().await?,
                Err(AppendError::Journal(error)) => return Err(error.into()),
                // What is too long for the journal is for the person to shorten.
                Err(error @ AppendError::TooLarge { .. }) => {
                    return Err(SubmitError::Refused(Refusal::from(error.reason())));
                }
                Err(error) => return Err(SubmitError::Append(error)),
            }
        }
        Err(SubmitError::Busy)
    }
}

fn folded(before: &Snapshot, recorded: &[Recorded]) -> Result<Snapshot, SubmitError> {
    let mut state = before.state.clone();
    for event in recorded {
        apply(&mut state, event).map_err(|error| SubmitError::Fault(error.to_string()))?;
    }
    Ok(before.followed_by(state))
}

fn bodies(recorded: &[Recorded]) -> Result<Vec<Body>, SubmitError> {
    recorded
        .iter()
        .map(|event| {
            let bytes = event.to_bytes().map_err(|error| SubmitError::Fault(error.to_string()))?;
            Ok(Body { subject: event.subject.to_string(), revision: event.revision, bytes })
        })
        .collect()
}

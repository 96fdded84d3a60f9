//! From a file or a form to a registered strategy: check, keep as draft, confirm.

use crate::continuing::continue_items;
use crate::entry::entry_of;
use crate::submit::SubmitError;
use crate::{Rozum, Snapshot};
use rozum_accounts::AccountsError;
use rozum_governance::{apply, decide, record};
use rozum_intake::{Format, Intake, read_strategy};
use rozum_model::draft::{Issue, Severity, StrategyDraft};
use rozum_model::strategy::Version;
use rozum_model::{AccountId, Actor, Command, Reason, RegionIso, Timestamp};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use thiserror::Error;

/// A draft with what was noticed in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedDraft {
    /// What was understood.
    pub draft: StrategyDraft,
    /// What was noticed.
    pub issues: Vec<Issue>,
    /// The file that it came from.
    pub file: Option<FileRef>,
    /// Revision of the strategy that the person saw when they began.
    pub seen: Option<u64>,
}

/// What was read of a file, and the file itself where it may be kept.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The draft.
    pub saved: SavedDraft,
    /// The bytes; `None` for a file that carries macros or is no document of ours.
    pub original: Option<Vec<u8>>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    /// Its name.
    pub name: String,
    /// SHA-256 of its bytes; `None` when the file was not kept.
    pub sha256: Option<String>,
}

/// A draft in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftSummary {
    /// Its id.
    pub id: String,
    /// The region, where known.
    pub region: Option<RegionIso>,
    /// When it was last saved.
    pub updated: Timestamp,
}

/// A draft could not be kept or found.
#[derive(Debug, Error)]
pub enum DraftError {
    /// The tables failed.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    /// The draft in the table cannot be read.
    #[error("draft cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
}

/// A draft was not registered; it is still there.
#[derive(Debug, Error)]
pub enum ConfirmError {
    /// It is incomplete, or the rules refuse it.
    #[error("refused: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Refused(Vec<Reason>),
    /// The draft could not be had.
    #[error(transparent)]
    Draft(#[from] DraftError),
    /// The journal failed.
    #[error(transparent)]
    Submit(SubmitError),
}

impl Rozum {
    /// Reads a file into a draft. Nothing is kept.
    pub async fn check_upload(&self, name: &str, bytes: Vec<u8>, region: Option<RegionIso>) -> Checked {
        let file_name = name.to_owned();
        let snapshot = self.snapshot();
        let read = move || {
            let mut intake = read_strategy(&file_name, &bytes, region);
            let draft = &mut intake.draft;
            if let Some(strategy) = draft.region.and_then(|region| snapshot.state.strategy(region)) {
                continue_items(&mut draft.content, &strategy.current);
            }
            (intake, bytes)
        };
        // Closed only with the system, so there is always a turn.
        let _turn = self.reading.acquire().await;
        // Reading a workbook takes its time: not on the threads that answer everyone else.
        let Ok((Intake { draft, issues, format }, bytes)) = tokio::task::spawn_blocking(read).await else {
            let issues = vec![unreadable(name, Reason::new("file-unreadable"))];
            return Checked { saved: SavedDraft { issues, ..SavedDraft::default() }, original: None };
        };
        let seen = draft.region.map(|region| self.revision_of(region));
        let file = Some(FileRef { name: name.to_owned(), sha256: None });
        // A file with macros is read but never kept: nobody shall get it back from here.
        let keep = matches!(format, Format::Xlsx | Format::Docx | Format::Csv { .. } | Format::Json);
        Checked { saved: SavedDraft { draft, issues, file, seen }, original: keep.then_some(bytes) }
    }

    /// Revision of a region's strategy as of now.
    fn revision_of(&self, region: RegionIso) -> u64 {
        self.snapshot().state.revision(&rozum_model::event::Subject::Strategy(region))
    }

    /// Keeps the document that was read: the strategy will cite it by hash.
    pub async fn keep_original(&self, checked: Checked) -> Result<SavedDraft, std::io::Error> {
        let Checked { mut saved, original } = checked;
        let Some(bytes) = original else { return Ok(saved) };
        let objects = self.objects.clone();
        let hash =
            tokio::task::spawn_blocking(move || objects.put(&bytes)).await.map_err(std::io::Error::other)?;
        let hash = hash.map_err(std::io::Error::other)?.to_string();
        if let Some(file) = &mut saved.file {
            file.sha256 = Some(hash.clone());
        }
        saved.draft.document.sha256 = Some(hash);
        Ok(saved)
    }

    /// Keeps a draft for its account.
    pub async fn save_draft(
        &self,
        account: &AccountId,
        id: Option<&str>,
        saved: &SavedDraft,
    ) -> Result<String, DraftError> {
        let region = saved.draft.region.map(|region| region.to_string());
        let body = serde_json::to_string(saved)?;
        Ok(self.accounts.save_draft(id, account, region.as_deref(), &body, self.now()).await?)
    }

    /// A draft of this account.
    pub async fn draft(&self, account: &AccountId, id: &str) -> Result<Option<SavedDraft>, DraftError> {
        let body = self.accounts.draft(account, id).await?;
        Ok(body.as_deref().map(serde_json::from_str).transpose()?)
    }

    /// The drafts of this account, the latest first.
    pub async fn drafts(&self, account: &AccountId) -> Result<Vec<DraftSummary>, DraftError> {
        let lines = self.accounts.drafts(account).await?;
        let summary = |line: rozum_accounts::DraftLine| DraftSummary {
            region: line.region.and_then(|region| region.parse().ok()),
            id: line.id,
            updated: line.updated,
        };
        Ok(lines.into_iter().map(summary).collect())
    }

    /// Throws a draft away.
    pub async fn discard_draft(&self, account: &AccountId, id: &str) -> Result<(), DraftError> {
        Ok(self.accounts.discard_draft(account, id).await?)
    }

    /// Registers what a draft says, or amends the strategy that is there. `accepted` says that the
    /// person knows of the rows that were left out.
    pub async fn confirm_draft(
        &self,
        actor: &Actor,
        account: &AccountId,
        id: &str,
        accepted: bool,
    ) -> Result<RegionIso, ConfirmError> {
        let saved = self.draft(account, id).await?.ok_or_else(|| refused("draft-gone"))?;
        let region = self.register(actor, &saved, accepted).await?;
        if let Err(error) = self.discard_draft(account, id).await {
            // The strategy is registered; a draft too many is no reason to say otherwise.
            tracing::warn!(%error, "confirmed draft cannot be dropped");
        }
        Ok(region)
    }

    /// Registers or amends from a draft.
    pub async fn register(
        &self,
        actor: &Actor,
        saved: &SavedDraft,
        accepted: bool,
    ) -> Result<RegionIso, ConfirmError> {
        if !accepted && saved.issues.iter().any(|issue| issue.severity == Severity::Error) {
            return Err(refused("draft-has-errors"));
        }
        let entry = entry_of(&saved.draft).map_err(ConfirmError::Refused)?;
        let region = entry.region;
        let exists = self.snapshot().state.strategy(region).is_some();
        let command = if exists {
            Command::AmendStrategy { expected: saved.seen, entry }
        } else {
            Command::RegisterStrategy(entry)
        };
        match self.submit(actor, &command).await {
            Ok(_) => Ok(region),
            Err(SubmitError::Refused(refusal)) => Err(ConfirmError::Refused(refusal.reasons)),
            Err(other) => Err(ConfirmError::Submit(other)),
        }
    }
}

fn refused(id: &'static str) -> ConfirmError {
    ConfirmError::Refused(vec![Reason::new(id)])
}

fn unreadable(name: &str, reason: Reason) -> Issue {
    use rozum_model::draft::Place;
    let place = Place { file: name.to_owned(), ..Place::default() };
    Issue { severity: Severity::Error, place, value: None, reason, mend: Reason::new("file-unreadable-mend") }
}

/// The version that a draft would make, for a preview; `None` while it is incomplete or refused.
pub fn outcome_of(snapshot: &Snapshot, draft: &StrategyDraft) -> Option<Arc<Version>> {
    let entry = entry_of(draft).ok().or_else(|| {
        // Not yet complete: the preview borrows what is missing from the current version.
        let mut filled = draft.clone();
        let current = crate::draft_of(&snapshot.state, draft.region?)?;
        filled.title = filled.title.or(current.title);
        filled.regime = filled.regime.or(current.regime);
        filled.period = filled.period.or(current.period);
        filled.effective_from = filled.effective_from.or(current.effective_from);
        filled.reason = filled.reason.or_else(|| Some("…".to_owned()));
        if filled.document.title.is_empty() {
            filled.document = current.document;
        }
        entry_of(&filled).ok()
    })?;
    let region = entry.region;
    let mut state = snapshot.state.clone();
    let at = state.last_at?;
    let command = Command::AmendStrategy { expected: None, entry };
    let events = decide(&state, &Actor::Operator, at, &command).ok()?;
    let recorded = record(&state, &Actor::Operator, at, command.name(), events);
    for event in &recorded {
        apply(&mut state, event).ok()?;
    }
    state.strategies.get(&region).map(|strategy| Arc::clone(&strategy.current))
}

//! Files that people put to what they tell: taken in by hash, shown once an event names them.

use crate::turn::in_turn_of;
use crate::{EditionError, Rozum};
use rozum_accounts::AccountsError;
use rozum_model::{AccountId, Reason, Timestamp};
use rozum_objects::{Error as ObjectsError, Hash, Objects};
use rozum_papers::{Kind, Size, kind, paper, size, small};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use thiserror::Error;

/// Most bytes that one account brings in a day.
const MOST_IN_A_DAY: u64 = 200_000_000;
const DAY: i64 = 86_400_000_000;
/// Small pictures kept in memory.
const SMALL_KEPT: usize = 128;

/// What a file is, for the pages that name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Its kind; `None` for one that is only given to be kept.
    pub kind: Option<Kind>,
    /// How many bytes it has.
    pub bytes: u64,
    /// How large it is, where it is a picture.
    pub size: Option<Size>,
}

impl Look {
    fn at(bytes: &[u8]) -> Self {
        let kind = kind(bytes);
        Self { kind, bytes: bytes.len() as u64, size: kind.and_then(|kind| size(kind, bytes)) }
    }
}

/// What was found of files, for an object never changes.
#[derive(Debug, Default)]
pub(crate) struct Looks {
    found: Mutex<BTreeMap<Hash, Look>>,
    /// Held while a file is taken in.
    taking: tokio::sync::Mutex<()>,
    /// Small pictures, the one drawn last at the end.
    small: Mutex<VecDeque<(Hash, Arc<[u8]>)>>,
}

/// A file was not taken, or not found.
#[derive(Debug, Error)]
pub enum PaperError {
    /// It is not taken; nothing was kept.
    #[error("{0}")]
    Refused(Reason),
    /// The tables failed.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    /// The store failed, or the object is damaged.
    #[error(transparent)]
    Objects(#[from] ObjectsError),
    /// The journal failed.
    #[error(transparent)]
    Journal(#[from] EditionError),
    /// The program is stopping.
    #[error("the work was broken off")]
    Stopped,
}

impl Rozum {
    /// Takes a file in for an account; its hash is what a document names. A picture is drawn anew before.
    pub async fn take_paper(
        &self,
        account: &AccountId,
        name: &str,
        bytes: Vec<u8>,
    ) -> Result<String, PaperError> {
        // One after another, so that the bound of a day counts what was just brought.
        let _taking = self.looks.taking.lock().await;
        let now = self.now();
        let before = Timestamp::from_microsecond(now.as_microsecond() - DAY).unwrap_or(now);
        let brought = self.accounts.uploaded_since(account, before).await?;
        if brought.saturating_add(bytes.len() as u64) > MOST_IN_A_DAY {
            let reason = Reason::new("paper-too-much-in-a-day").with("file", name);
            return Err(PaperError::Refused(reason.with("limit", MOST_IN_A_DAY / 1_000_000)));
        }
        let (name, size) = (name.to_owned(), bytes.len() as u64);
        let objects = self.objects.clone();
        let hash = self
            .look(move || {
                let paper = paper(&name, bytes).map_err(PaperError::Refused)?;
                Ok(objects.put(&paper.bytes)?.to_string())
            })
            .await?;
        self.accounts.note_upload(account, &hash, size, now).await?;
        Ok(hash)
    }

    /// Keeps a file that comes with the program, as it is.
    pub fn keep_shipped(&self, bytes: &[u8]) -> Result<String, PaperError> {
        Ok(self.objects.put(bytes)?.to_string())
    }

    /// Whether a file may be read: an event names it, or whoever asks brought it.
    pub async fn may_read_paper(&self, sha256: &str, asks: Option<&AccountId>) -> Result<bool, PaperError> {
        if self.named_by(sha256, self.snapshot().state.size).await?.is_some() {
            return Ok(true);
        }
        Ok(match asks {
            Some(account) => self.accounts.has_uploaded(account, sha256).await?,
            None => false,
        })
    }

    /// A file with what it is; `None` when it is not kept here.
    pub async fn paper(&self, sha256: &str) -> Result<Option<(Look, Vec<u8>)>, PaperError> {
        let Ok(hash) = sha256.parse() else { return Ok(None) };
        let objects = self.objects.clone();
        self.look(move || Ok(got(&objects, &hash)?.map(|bytes| (Look::at(&bytes), bytes)))).await
    }

    /// A small JPEG of a picture; `None` when there is no such picture here.
    pub async fn small_picture(&self, sha256: &str) -> Result<Option<Arc<[u8]>>, PaperError> {
        let Ok(hash) = sha256.parse::<Hash>() else { return Ok(None) };
        if let Some(kept) = self.looks.small_of(&hash) {
            return Ok(Some(kept));
        }
        let objects = self.objects.clone();
        let drawn = self.look(move || {
            let bytes = got(&objects, &hash)?;
            Ok(bytes.and_then(|bytes| Some(Arc::from(small(kind(&bytes)?, &bytes)?))))
        });
        let Some(drawn): Option<Arc<[u8]>> = drawn.await? else { return Ok(None) };
        self.looks.keep_small(hash, Arc::clone(&drawn));
        Ok(Some(drawn))
    }

    /// What the files of these hashes are, as far as they are kept here and whole.
    pub async fn looks(&self, hashes: impl IntoIterator<Item = String>) -> BTreeMap<String, Look> {
        let hashes: Vec<Hash> = hashes.into_iter().filter_map(|hash| hash.parse().ok()).collect();
        let mut known = self.looks.of(&hashes);
        let unknown: Vec<Hash> = hashes.into_iter().filter(|hash| !known.contains_key(hash)).collect();
        if !unknown.is_empty() {
            let objects = self.objects.clone();
            let look = move |hash: Hash| {
                let bytes = got(&objects, &hash).inspect_err(|error| tracing::error!(%error, "a file"));
                Some((hash, Look::at(&bytes.ok()??)))
            };
            let found = self.look(move || Ok(unknown.into_iter().filter_map(look).collect::<Vec<_>>())).await;
            let found = found.unwrap_or_default();
            self.looks.keep(&found);
            known.extend(found);
        }
        known.into_iter().map(|(hash, look)| (hash.to_string(), look)).collect()
    }

    /// Work on files, off the threads that answer everyone else and a few at once.
    async fn look<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, PaperError> + Send + 'static,
    ) -> Result<T, PaperError> {
        in_turn_of(&self.reading, work).await.unwrap_or(Err(PaperError::Stopped))
    }
}

/// `None` for an object that is not kept here.
fn got(objects: &Objects, hash: &Hash) -> Result<Option<Vec<u8>>, ObjectsError> {
    match objects.get(hash) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(ObjectsError::Absent(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Looks {
    fn of(&self, hashes: &[Hash]) -> BTreeMap<Hash, Look> {
        let looks = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        hashes.iter().filter_map(|hash| Some((*hash, *looks.get(hash)?))).collect()
    }

    fn keep(&self, found: &[(Hash, Look)]) {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).extend(found.iter().copied());
    }

    fn small_of(&self, hash: &Hash) -> Option<Arc<[u8]>> {
        let small = self.small.lock().unwrap_or_else(PoisonError::into_inner);
        small.iter().find(|(own, _)| own == hash).map(|(_, bytes)| Arc::clone(bytes))
    }

    fn keep_small(&self, hash: Hash, bytes: Arc<[u8]>) {
        let mut small = self.small.lock().unwrap_or_else(PoisonError::into_inner);
        if small.iter().any(|(own, _)| *own == hash) {
            return;
        }
        small.push_back((hash, bytes));
        if small.len() > SMALL_KEPT {
            small.pop_front();
        }
    }
}

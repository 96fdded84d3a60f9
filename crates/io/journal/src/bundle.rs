//! Bundles: the whole journal as files, in the layout of C2SP tlog-tiles, to verify without us.
//!
//! `checkpoint` is the latest signed note, `checkpoints.jsonl` all of them, `keys.jsonl` the keys that
//! the journal introduces, `tile/…` the hash tiles and entry bundles.

use crate::database::{signed, unsigned};
use crate::read::stored;
use crate::tile::{Content, Tile};
use crate::{Journal, JournalError, PublicKey};
use rozum_model::Event;
use serde::{Deserialize, Serialize};
use sqlx::Row as _;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

/// The latest checkpoint.
pub(crate) const CHECKPOINT: &str = "checkpoint";
/// All checkpoints, one [`NoteLine`] a line.
pub(crate) const CHECKPOINTS: &str = "checkpoints.jsonl";
/// All keys, one [`KeyLine`] a line.
pub(crate) const KEYS: &str = "keys.jsonl";

/// Checkpoints read at once.
const BATCH: i64 = 4096;

/// A checkpoint in a bundle.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct NoteLine {
    /// Size of the journal.
    pub size: u64,
    /// The signed note.
    pub note: String,
}

/// A key in a bundle.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyLine {
    /// The event that introduces it.
    pub seq: u64,
    /// `name+id+key`, as verifiers of signed notes take it.
    pub key: String,
    /// SHA-256 of the key in hexadecimal.
    pub fingerprint: String,
}

impl KeyLine {
    pub(crate) fn new(seq: u64, key: &PublicKey) -> Self {
        Self { seq, key: key.to_string(), fingerprint: key.fingerprint() }
    }
}

/// What was exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exported {
    /// Events.
    pub events: u64,
    /// Files.
    pub files: u64,
}

impl Journal {
    /// Writes the journal as of now into `folder`. An earlier bundle there is replaced as a whole; any
    /// other content is left alone and an error. Whoever reads meanwhile sees the old or the new one.
    /// `None` for a journal without events, which has nothing to show.
    pub async fn export(&self, folder: &Path) -> Result<Option<Exported>, JournalError> {
        let Some(latest) = self.checkpoint().await? else { return Ok(None) };
        check_target(folder)?;
        let fresh = beside(folder, "new");
        remove(&fresh)?;
        let mut files = 3;
        for tile in Tile::all(latest.size) {
            let bytes = self.tile(tile).await?.ok_or_else(|| crate::journal::missing(tile.items().start))?;
            write(&fresh.join(tile.to_string()), &bytes)?;
            files += 1;
        }
        write(&fresh.join(CHECKPOINT), latest.note.as_bytes())?;
        self.write_notes(&fresh.join(CHECKPOINTS), latest.size).await?;
        self.write_keys(&fresh.join(KEYS), latest.size).await?;
        put_in_place(&fresh, folder)?;
        Ok(Some(Exported { events: latest.size, files }))
    }

    async fn write_notes(&self, path: &Path, size: u64) -> Result<(), JournalError> {
        let failed = |source| JournalError::file(path, source);
        let mut file = BufWriter::new(File::create(path).map_err(failed)?);
        let mut after = 0;
        loop {
            let sql =
                "SELECT size, note FROM checkpoint WHERE size > $1 AND size <= $2 ORDER BY size LIMIT $3";
            let query = sqlx::query(sql).bind(after).bind(signed(size)).bind(BATCH);
            let batch = query.fetch_all(&self.pool).await?;
            let Some(last) = batch.last() else { break };
            after = last.try_get(0)?;
            for row in &batch {
                let line = NoteLine { size: unsigned(row.try_get(0)?), note: row.try_get(1)? };
                write_line(&mut file, &line).map_err(failed)?;
            }
        }
        file.into_inner().map_err(|error| failed(error.into_error()))?.sync_all().map_err(failed)
    }

    async fn write_keys(&self, path: &Path, size: u64) -> Result<(), JournalError> {
        let failed = |source| JournalError::file(path, source);
        let mut file = BufWriter::new(File::create(path).map_err(failed)?);
        let mut known = Vec::new();
        for entries in Tile::all(size).take_while(|tile| tile.content == Content::Entries) {
            for event in stored(self.pool.clone(), entries.items()).await? {
                // A glance is enough for nearly all.
                if !contains(&event.body, b"key-introduced") {
                    continue;
                }
                let Ok(Event::KeyIntroduced { name, public_key, .. }) = event.recorded().map(|it| it.event)
                else {
                    continue;
                };
                if let Some(key) = PublicKey::from_base64(&name, &public_key)
                    && !known.contains(&key)
                {
                    write_line(&mut file, &KeyLine::new(event.seq, &key)).map_err(failed)?;
                    known.push(key);
                }
            }
        }
        file.into_inner().map_err(|error| failed(error.into_error()))?.sync_all().map_err(failed)
    }
}

fn contains(body: &[u8], words: &[u8]) -> bool {
    body.windows(words.len()).any(|window| window == words)
}

fn write_line(file: &mut impl std::io::Write, line: &impl Serialize) -> std::io::Result<()> {
    serde_json::to_writer(&mut *file, line)?;
    file.write_all(b"\n")
}

/// Only an empty folder or an earlier bundle may be replaced.
fn check_target(folder: &Path) -> Result<(), JournalError> {
    let empty = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(error) => return Err(JournalError::file(folder, error)),
    };
    if empty || (folder.join(CHECKPOINT).is_file() && folder.join(CHECKPOINTS).is_file()) {
        return Ok(());
    }
    Err(JournalError::Occupied { path: folder.to_owned() })
}

/// A folder of the same parent, so that it can be renamed.
fn beside(folder: &Path, word: &str) -> PathBuf {
    let name = folder.file_name().map_or_else(|| "bundle".into(), |name| name.to_string_lossy().into_owned());
    folder.with_file_name(format!(".{name}.{word}.{}", std::process::id()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), JournalError> {
    let failed = |source| JournalError::file(path, source);
    fs::create_dir_all(path.parent().unwrap_or(path)).map_err(failed)?;
    fs::write(path, bytes).map_err(failed)
}

fn remove(folder: &Path) -> Result<(), JournalError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(JournalError::file(folder, error)),
        _ => Ok(()),
    }
}

fn put_in_place(fresh: &Path, folder: &Path) -> Result<(), JournalError> {
    let old = beside(folder, "old");
    remove(&old)?;
    if folder.exists() {
        fs::rename(folder, &old).map_err(|source| JournalError::file(folder, source))?;
    }
    fs::rename(fresh, folder).map_err(|source| JournalError::file(folder, source))?;
    remove(&old)
}

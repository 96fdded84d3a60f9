//! Rows and checkpoints of an exported bundle.

use super::notes::Kept;
use super::report::Findings;
use super::rows::{Row, Rows};
use super::{Found, Report};
use crate::bundle::{CHECKPOINT, CHECKPOINTS, KEYS, KeyLine, NoteLine};
use crate::tile::{self, Content, Tile};
use crate::tree::{TILE_WIDTH, Tree};
use crate::{Checkpoint, JournalError};
use rozum_model::Reason;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What is left to check once the events are understood.
pub struct Checks {
    folder: PathBuf,
    /// Size of the journal by its latest checkpoint.
    size: u64,
}

/// Reads everything; files that are missing or broken are findings.
pub fn find(folder: &Path, mut found: Found) -> Result<(Found, Checks), JournalError> {
    if !folder.join(CHECKPOINT).is_file() && !folder.join(CHECKPOINTS).is_file() {
        return Err(JournalError::Absent { place: folder.display().to_string() });
    }
    notes(folder, &mut found);
    let latest = latest(folder, &mut found);
    let files = files(folder);
    // A forged size must not make us look for more than there is.
    let most = (files.len() as u64).saturating_mul(TILE_WIDTH);
    let size = latest.min(most);
    rows(folder, size, &mut found);
    strangers(&files, size, &mut found.findings);
    Ok((found, Checks { folder: folder.to_owned(), size }))
}

fn notes(folder: &Path, found: &mut Found) {
    let Some(text) = read_text(folder, CHECKPOINTS, &mut found.findings) else { return };
    for line in text.lines() {
        match serde_json::from_str::<NoteLine>(line) {
            Ok(NoteLine { size, note }) => {
                found.notes.push(Kept { size: crate::database::signed(size), root: None, note });
            }
            Err(_) => damaged(CHECKPOINTS, &mut found.findings),
        }
    }
}

/// Size by the file `checkpoint`, which repeats the last of all checkpoints.
fn latest(folder: &Path, found: &mut Found) -> u64 {
    let text = read_text(folder, CHECKPOINT, &mut found.findings);
    let last = found.notes.iter().max_by_key(|note| note.size);
    if let Some(text) = &text
        && last.is_none_or(|last| last.note != *text)
    {
        found.findings.push(Reason::new("journal-bundle-checkpoint-differs"));
    }
    let said = text.as_deref().and_then(Checkpoint::parse).map_or(0, |checkpoint| checkpoint.size);
    said.max(last.map_or(0, |last| crate::database::unsigned(last.size)))
}

fn rows(folder: &Path, size: u64, found: &mut Found) {
    for entries in Tile::all(size).take_while(|tile| tile.content == Content::Entries) {
        let leaves = Tile { content: Content::Hashes { level: 0 }, ..entries };
        let leaves = read_bytes(folder, &leaves.to_string(), &mut found.findings);
        let path = entries.to_string();
        let Some(bytes) = read_bytes(folder, &path, &mut found.findings) else { continue };
        let (bodies, whole) = tile::decode_entries(&bytes);
        if !whole || bodies.len() != usize::from(entries.width) {
            damaged(&path, &mut found.findings);
        }
        let leaf =
            |index: usize| leaves.as_ref().and_then(|all| all.chunks(32).nth(index)).map(<[u8]>::to_vec);
        for (index, body) in bodies.into_iter().enumerate() {
            let place = crate::database::signed(entries.items().start + index as u64);
            found.take(&Row { place, columns: None, body: body.to_vec(), leaf: leaf(index) });
        }
    }
}

/// The latest checkpoint of a bundle, if it can be read.
pub fn checkpoint(folder: &Path) -> Result<Option<Checkpoint>, JournalError> {
    let path = folder.join(CHECKPOINT);
    if !path.is_file() {
        return Err(JournalError::Absent { place: folder.display().to_string() });
    }
    let note = fs::read_to_string(&path).map_err(|error| JournalError::file(&path, error))?;
    Ok(Checkpoint::parse(&note))
}

/// Bodies of a bundle of that size, each with its place; what is missing or broken is left out.
pub fn entries(folder: &Path, size: u64, mut each: impl FnMut(u64, &[u8])) {
    // A forged size must not make us look for more than there is.
    let most = (files(folder).len() as u64).saturating_mul(TILE_WIDTH);
    let tiles = Tile::all(size.min(most)).take_while(|tile| tile.content == Content::Entries);
    for tile in tiles {
        let Ok(bytes) = fs::read(folder.join(tile.to_string())) else { continue };
        (tile.items().start..)
            .zip(tile::decode_entries(&bytes).0)
            .for_each(|(place, body)| each(place, body));
    }
}

/// Paths of all files under `tile/`.
fn files(folder: &Path) -> BTreeSet<String> {
    let (mut files, mut folders) = (BTreeSet::new(), vec![folder.join("tile")]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(relative) = path.strip_prefix(folder) {
                files.insert(relative.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    files
}

fn strangers(files: &BTreeSet<String>, size: u64, findings: &mut Findings) {
    let expected: BTreeSet<String> = Tile::all(size).map(|tile| tile.to_string()).collect();
    for path in files.difference(&expected) {
        findings.push(Reason::new("journal-bundle-file-extra").with("path", path.as_str()));
    }
}

impl Checks {
    /// Upper tiles and the list of keys repeat what follows from the events: they must agree with them.
    pub fn against(&self, rows: &Rows, report: &Report, findings: &mut Findings) {
        let whole = rows.odd.is_empty() && rows.clean.len() as u64 == self.size;
        if whole && report.proven == self.size {
            let mut tree = Tree::default();
            rows.clean.values().for_each(|clean| tree.push(clean.leaf));
            self.upper_tiles(&tree, findings);
        }
        self.keys(report, findings);
    }

    fn upper_tiles(&self, tree: &Tree, findings: &mut Findings) {
        for tile in Tile::all(self.size) {
            let Content::Hashes { level: level @ 1.. } = tile.content else { continue };
            let path = tile.to_string();
            let bytes = read_bytes(&self.folder, &path, findings);
            let expected = tree.tile(level, tile.items()).map(tile::encode_hashes);
            if bytes.is_some() && bytes != expected {
                findings.push(Reason::new("journal-bundle-tile-differs").with("path", path));
            }
        }
    }

    fn keys(&self, report: &Report, findings: &mut Findings) {
        let Some(text) = read_text(&self.folder, KEYS, findings) else { return };
        let said: Option<Vec<KeyLine>> = text.lines().map(|line| serde_json::from_str(line).ok()).collect();
        let known: Vec<KeyLine> =
            report.keys.iter().map(|known| KeyLine::new(known.introduced, &known.key)).collect();
        if said != Some(known) {
            findings.push(Reason::new("journal-bundle-keys-differ"));
        }
    }
}

fn damaged(path: &str, findings: &mut Findings) {
    findings.push(Reason::new("journal-bundle-file-damaged").with("path", path));
}

fn read_bytes(folder: &Path, path: &str, findings: &mut Findings) -> Option<Vec<u8>> {
    let bytes = fs::read(folder.join(path)).ok();
    if bytes.is_none() {
        findings.push(Reason::new("journal-bundle-file-missing").with("path", path));
    }
    bytes
}

fn read_text(folder: &Path, path: &str, findings: &mut Findings) -> Option<String> {
    let text = String::from_utf8(read_bytes(folder, path, findings)?);
    if text.is_err() {
        damaged(path, findings);
    }
    text.ok()
}

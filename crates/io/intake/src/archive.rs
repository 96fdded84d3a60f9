//! A ZIP archive that cannot fill the memory: nothing is unpacked without a cap, and what is
//! unpacked stays in memory; names inside never become paths.

use crate::limits::{MAX_DECLARED, MAX_ENTRIES, MAX_ENTRY, MAX_RATIO, MAX_UNPACKED, RATIO_FROM};
use rozum_model::Reason;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// A file made of packed files: a workbook or a document.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
    /// Most bytes of one packed file.
    entry: u64,
}

impl<'a> Archive<'a> {
    /// Looks at the table of contents, unpacking nothing. Refuses archives that declare too much.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Reason> {
        Self::open_within(bytes, MAX_UNPACKED, MAX_ENTRY)
    }

    /// The same with other limits to what is unpacked: altogether, and of one file.
    pub(crate) fn open_within(bytes: &'a [u8], unpacked: u64, entry: u64) -> Result<Self, Reason> {
        if declared_entries(bytes).is_some_and(|count| count > MAX_ENTRIES) {
            return Err(too_many());
        }
        let mut zip =
            ZipArchive::new(Cursor::new(bytes)).map_err(|_| Reason::new("intake-broken-archive"))?;
        if zip.len() > MAX_ENTRIES {
            return Err(too_many());
        }
        let mut declared = 0_u64;
        for index in 0..zip.len() {
            let entry = zip.by_index_raw(index).map_err(|_| Reason::new("intake-broken-archive"))?;
            let (size, packed) = (entry.size(), entry.compressed_size());
            declared = declared.saturating_add(size);
            if size > RATIO_FROM && size / packed.max(1) > MAX_RATIO {
                return Err(bomb());
            }
        }
        if declared > MAX_DECLARED.max(unpacked) {
            return Err(bomb());
        }
        Ok(Self { zip, left: unpacked, entry })
    }

    /// Whether there is a file of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// Whether there is a file whose name ends so.
    pub(crate) fn has_ending(&self, end: &str) -> bool {
        self.zip.file_names().any(|name| name.is_ok_and(|name| name.ends_with(end)))
    }

    /// Unpacks a file, `None` if there is none. Counts the bytes as they come: what the archive
    /// declares about itself may be wrong.
    pub(crate) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Reason> {
        let Some(index) = self.zip.index_for_name(name) else { return Ok(None) };
        let entry = self.zip.by_index(index).map_err(|_| damaged(name))?;
        let cap =
            self.entry.min(self.left).min(entry.compressed_size().saturating_mul(MAX_RATIO).max(RATIO_FROM));
        let mut bytes = Vec::new();
        entry.take(cap + 1).read_to_end(&mut bytes).map_err(|_| damaged(name))?;
        let read = bytes.len() as u64;
        if read > cap {
            return Err(bomb());
        }
        self.left -= read;
        Ok(Some(bytes))
    }
}

/// The number of entries that the end of the archive tells, before any of them is looked at.
fn declared_entries(bytes: &[u8]) -> Option<usize> {
    let tail = &bytes[bytes.len().saturating_sub(22 + 65_535)..];
    let end = tail.windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let count = tail.get(end + 10..end + 12)?;
    Some(usize::from(u16::from_le_bytes([count[0], count[1]])))
}

fn too_many() -> Reason {
    Reason::new("intake-too-many-entries").with("limit", MAX_ENTRIES)
}

fn bomb() -> Reason {
    Reason::new("intake-zip-bomb")
}

fn damaged(name: &str) -> Reason {
    Reason::new("intake-damaged-part").with("part", crate::notes::quote(name))
}

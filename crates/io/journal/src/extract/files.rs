//! Files of an extract, by their path: in one archive, or in the folder that somebody unpacked it into.

use super::documents::DocumentLine;
use super::{DOCUMENTS, MANIFEST};
use crate::JournalError;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Cursor, Read, Seek, Write as _};
use std::path::Path;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

/// Bytes that an extract unpacks to at most: a forged archive must not fill the memory.
const MOST_BYTES: u64 = 1 << 28;
/// Files of an extract at most.
const MOST_FILES: usize = 1 << 18;

/// Files of an extract.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<String, Vec<u8>>,
    /// Paths of those that could not be read whole.
    broken: Vec<String>,
}

impl Files {
    /// Whether there is an extract at that place: an archive, or a folder with an `extract.json`.
    pub fn lie_at(path: &Path) -> bool {
        path.is_file() || path.join(MANIFEST).is_file()
    }

    /// Reads an archive or a folder. An error when there is nothing to read, or it is no extract.
    pub fn read(path: &Path) -> Result<Self, JournalError> {
        let failed = |source| JournalError::file(path, source);
        let other = || JournalError::NotAnExtract { path: path.to_owned() };
        let mut found = Self::default();
        if fs::metadata(path).map_err(failed)?.is_dir() {
            let mut left = MOST_BYTES;
            found.take_folder(path, "", &mut left).map_err(failed)?;
        } else {
            let archive = ZipArchive::new(File::open(path).map_err(failed)?).map_err(|_| other())?;
            found.take_archive(archive).ok_or_else(other)?;
        }
        let known = found.files.contains_key(MANIFEST) || found.broken.iter().any(|own| own == MANIFEST);
        known.then_some(found).ok_or_else(other)
    }

    fn take_folder(&mut self, folder: &Path, prefix: &str, left: &mut u64) -> std::io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // What systems leave in folders by themselves.
            if name.starts_with('.') {
                continue;
            }
            let path = format!("{prefix}{name}");
            if entry.file_type()?.is_dir() {
                self.take_folder(&entry.path(), &format!("{path}/"), left)?;
                continue;
            }
            let mut bytes = Vec::new();
            File::open(entry.path())?.take(*left + 1).read_to_end(&mut bytes)?;
            *left = left.checked_sub(bytes.len() as u64).ok_or(std::io::ErrorKind::FileTooLarge)?;
            self.files.insert(path, bytes);
        }
        Ok(())
    }

    /// `None` when the archive is larger than an extract can be.
    fn take_archive(&mut self, mut archive: ZipArchive<impl Read + Seek>) -> Option<()> {
        let mut left = MOST_BYTES;
        if archive.len() > MOST_FILES {
            return None;
        }
        for index in 0..archive.len() {
            let name = archive.name_for_index(index)?.ok()?.into_owned();
            if name.ends_with('/') {
                continue;
            }
            let mut bytes = Vec::new();
            let read = match archive.by_index(index) {
                Ok(entry) => entry.take(left + 1).read_to_end(&mut bytes).is_ok(),
                Err(_) => false,
            };
            if read {
                left = left.checked_sub(bytes.len() as u64)?;
                self.files.insert(name, bytes);
            } else {
                self.broken.push(name);
            }
        }
        Some(())
    }

    /// Puts a file in, in place of an earlier one.
    pub fn put(&mut self, path: &str, bytes: Vec<u8>) {
        self.files.insert(path.to_owned(), bytes);
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) -> Option<Vec<u8>> {
        self.files.remove(path)
    }

    /// A file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Hashes of the documents that its events name, in the order of the list, each once.
    pub fn documents(&self) -> Vec<String> {
        let lines = self.get(DOCUMENTS).unwrap_or_default().split(|byte| *byte == b'\n');
        let mut hashes = Vec::new();
        for line in lines.filter_map(|line| serde_json::from_slice::<DocumentLine>(line).ok()) {
            if !hashes.contains(&line.sha256) {
                hashes.push(line.sha256);
            }
        }
        hashes
    }

    /// All paths, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Paths of files that could not be read whole.
    pub fn broken(&self) -> &[String] {
        &self.broken
    }

    /// One archive; the same files give the same bytes.
    pub fn to_zip(&self) -> Result<Vec<u8>, JournalError> {
        self.pack().map_err(|error| JournalError::Unwritable { detail: error.to_string() })
    }

    fn pack(&self) -> Result<Vec<u8>, ZipError> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, bytes) in &self.files {
            let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
            archive.start_file(path.as_str(), options)?;
            archive.write_all(bytes)?;
        }
        Ok(archive.finish()?.into_inner())
    }
}

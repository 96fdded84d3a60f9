//! Where a table comes from. It can be read again from the beginning.

use super::answer::ReadError;
use rozum_model::Reason;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// A file, or bytes that are in memory already.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// A file on disk: only pieces of it are in memory at a time.
    File(&'a Path),
    /// Bytes with the name that issues quote.
    Bytes {
        /// File name as given.
        name: &'a str,
        /// Content.
        bytes: &'a [u8],
    },
}

impl<'a> From<&'a Path> for Source<'a> {
    fn from(path: &'a Path) -> Self {
        Self::File(path)
    }
}

impl<'a> Source<'a> {
    /// Name of the file, without its folder.
    pub fn name(self) -> String {
        match self {
            Self::File(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            Self::Bytes { name, .. } => name.to_owned(),
        }
    }

    pub(super) fn open(self) -> io::Result<Box<dyn Read + Send + 'a>> {
        Ok(match self {
            Self::File(path) => Box::new(File::open(path)?),
            Self::Bytes { bytes, .. } => Box::new(bytes),
        })
    }

    pub(super) fn length(self) -> Result<u64, ReadError> {
        match self {
            Self::File(path) => Ok(path.metadata().map_err(|error| self.io(&error))?.len()),
            Self::Bytes { bytes, .. } => Ok(bytes.len() as u64),
        }
    }

    /// As many bytes from the beginning.
    pub(super) fn start(self, length: usize) -> Result<Vec<u8>, ReadError> {
        let mut start = Vec::new();
        let read = self.open().and_then(|bytes| bytes.take(length as u64).read_to_end(&mut start));
        read.map_err(|error| self.io(&error))?;
        Ok(start)
    }

    /// Everything.
    pub(super) fn all(self) -> Result<Vec<u8>, ReadError> {
        let mut all = Vec::new();
        self.open().and_then(|mut bytes| bytes.read_to_end(&mut all)).map_err(|error| self.io(&error))?;
        Ok(all)
    }

    /// As many bytes from the first one on that is not ASCII.
    pub(super) fn letters(self, length: usize) -> Result<Vec<u8>, ReadError> {
        let io = |error| self.io(&error);
        let (mut bytes, mut piece) = (self.open().map_err(io)?, Vec::new());
        loop {
            piece.clear();
            let read = bytes.by_ref().take(1 << 20).read_to_end(&mut piece).map_err(io)?;
            if let Some(first) = piece.iter().position(|byte| !byte.is_ascii()) {
                piece.drain(..first);
                bytes.take(length as u64).read_to_end(&mut piece).map_err(io)?;
                return Ok(piece);
            }
            if read == 0 {
                return Ok(Vec::new());
            }
        }
    }

    /// The file could not be opened or read on.
    pub(super) fn io(self, error: &io::Error) -> ReadError {
        let reason = Reason::new("intake-unreadable").with("error", error.to_string());
        ReadError::file(&self.name(), reason)
    }
}

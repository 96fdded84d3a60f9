//! A file that several columns read at once. Copies of an opened file share one position, so each read
//! seeks and reads under a lock.

use ::bytes::Bytes;
use ::parquet::errors::Result;
use ::parquet::file::reader::{ChunkReader, Length};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

/// The file, and its length when it was opened.
pub(super) struct SharedFile {
    file: Arc<Mutex<File>>,
    length: u64,
}

/// Reads on from a place in it.
pub(super) struct From {
    file: Arc<Mutex<File>>,
    at: u64,
}

impl SharedFile {
    pub(super) fn new(file: File) -> io::Result<Self> {
        let length = file.metadata()?.len();
        Ok(Self { file: Arc::new(Mutex::new(file)), length })
    }

    fn from(&self, at: u64) -> From {
        From { file: Arc::clone(&self.file), at }
    }
}

impl Read for From {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(self.at))?;
        let read = file.read(out)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Length for SharedFile {
    fn len(&self) -> u64 {
        self.length
    }
}

impl ChunkReader for SharedFile {
    type T = BufReader<From>;

    fn get_read(&self, start: u64) -> Result<Self::T> {
        Ok(BufReader::new(self.from(start)))
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {
        // What the file says of its length is believed no further than the file reaches.
        let mut bytes = Vec::with_capacity(length.min(usize::try_from(self.length).unwrap_or(usize::MAX)));
        let read = self.from(start).take(length as u64).read_to_end(&mut bytes)?;
        if read < length {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
        Ok(bytes.into())
    }
}

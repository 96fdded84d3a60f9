//! A text cut into pieces of whole rows.

use super::fields::Dialect;
use memchr::{memchr, memchr_iter, memrchr, memrchr2};
use std::io::{self, Read};

/// Bytes of a piece.
pub(super) const PIECE: usize = 2 << 20;
/// Longest row: a quote that is never closed must not gather the whole file.
pub(super) const LONGEST_ROW: usize = 16 << 20;

/// Cuts pieces off a text.
pub(super) struct Chunks<R> {
    text: R,
    end: u8,
    /// What follows the last piece and was read already.
    rest: Vec<u8>,
    ended: bool,
}

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chunk {
    pub text: Vec<u8>,
    /// Nothing follows.
    pub last: bool,
}

/// Why no piece could be cut.
#[derive(Debug)]
pub(super) enum Uncut {
    Io(io::Error),
    /// No row ends where one should: quotes have to be followed from the beginning.
    Quotes,
}

impl<R: Read> Chunks<R> {
    pub(super) fn new(text: R, dialect: Dialect) -> Self {
        Self { text, end: dialect.end, rest: Vec::new(), ended: false }
    }

    /// The next piece, which ends with a row, provided that the ones before did.
    pub(super) fn next(&mut self) -> Result<Option<Chunk>, Uncut> {
        if self.ended {
            return Ok(None);
        }
        let mut piece = Vec::with_capacity(PIECE + self.rest.len());
        piece.append(&mut self.rest);
        loop {
            let read = self.text.by_ref().take(PIECE as u64).read_to_end(&mut piece).map_err(Uncut::Io)?;
            if read < PIECE {
                self.ended = true;
                return Ok(Some(Chunk { text: piece, last: true }));
            }
            if let Some(cut) = cut(&piece, self.end) {
                self.rest = piece.split_off(cut);
                return Ok(Some(Chunk { text: piece, last: false }));
            }
            if piece.len() > LONGEST_ROW {
                return Err(Uncut::Quotes);
            }
        }
    }
}

/// Where the last row ends. A line end counts when the quotes before it are even in number: all that
/// were opened are closed.
fn cut(piece: &[u8], end: u8) -> Option<usize> {
    if memchr(b'"', piece).is_none() {
        return memrchr(end, piece).map(|at| at + 1);
    }
    let mut open = memchr_iter(b'"', piece).count() % 2 == 1;
    let mut before = piece;
    while let Some(at) = memrchr2(b'"', end, before) {
        if before[at] == b'"' {
            open = !open;
        } else if !open {
            return Some(at + 1);
        }
        before = &before[..at];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_never_falls_into_quotes() {
        assert_eq!(cut(b"a\nb\nc", b'\n'), Some(4));
        assert_eq!(cut(b"a\n\"b\nc", b'\n'), Some(2));
        assert_eq!(cut(b"a\n\"b\nc\"\nd", b'\n'), Some(8));
        assert_eq!(cut(b"\"b\nc", b'\n'), None);
    }

    #[test]
    fn pieces_add_up_to_the_text() {
        let row = format!("{},\"a\nb\"\n", "x".repeat(1_000));
        let text = row.repeat(9_000);
        let mut chunks = Chunks::new(text.as_bytes(), Dialect { delimiter: b',', end: b'\n' });
        let mut all = Vec::new();
        while let Some(chunk) = chunks.next().unwrap() {
            assert!(chunk.last || chunk.text.ends_with(b"b\"\n"));
            all.extend(chunk.text);
        }
        assert_eq!(all, text.as_bytes());
    }
}

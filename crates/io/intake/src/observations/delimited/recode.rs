//! Bytes of a file → UTF-8, a little at a time.

use crate::observations::source::Source;
use encoding_rs::{Decoder, Encoding, UTF_8};
use std::io::{self, Read};

/// Bytes decoded at a time.
const STEP: usize = 1 << 16;

/// How a text is encoded.
#[derive(Debug, Clone, Copy)]
pub(super) struct Coding {
    encoding: &'static Encoding,
    /// Bytes of the byte order mark.
    mark: usize,
    /// Whatever makes no sense is replaced.
    lossy: bool,
}

impl Coding {
    pub(super) const fn new((encoding, mark): (&'static Encoding, usize)) -> Self {
        Self { encoding, mark, lossy: false }
    }

    /// The same, with marks in place of what makes no sense.
    pub(super) const fn lossy(self) -> Self {
        Self { lossy: true, ..self }
    }

    /// Whether bytes that make no sense would be met as they are.
    pub(super) fn is_sure(self) -> bool {
        self.encoding == UTF_8 && !self.lossy
    }

    /// Its name as people know it.
    pub(super) fn name(self) -> &'static str {
        match self.encoding.name() {
            "UTF-8" if self.lossy => "UTF-8 (?)",
            "UTF-8" if self.mark > 0 => "UTF-8 (BOM)",
            "windows-1251" => "Windows-1251",
            "windows-1252" => "Windows-1252",
            "IBM866" => "CP866",
            name => name,
        }
    }

    /// The text from the beginning.
    pub(super) fn open(self, source: Source<'_>) -> io::Result<Box<dyn Read + Send + '_>> {
        let mut bytes = source.open()?;
        io::copy(&mut bytes.by_ref().take(self.mark as u64), &mut io::sink())?;
        Ok(if self.is_sure() { bytes } else { Box::new(Recoded::new(bytes, self.encoding)) })
    }
}

/// Text in another encoding, read as UTF-8.
struct Recoded<R> {
    bytes: R,
    decoder: Decoder,
    raw: Vec<u8>,
    text: String,
    /// How much of `text` was handed out.
    given: usize,
    ended: bool,
}

impl<R: Read> Recoded<R> {
    fn new(bytes: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_without_bom_handling();
        Self { bytes, decoder, raw: vec![0; STEP], text: String::new(), given: 0, ended: false }
    }

    fn refill(&mut self) -> io::Result<()> {
        let length = self.bytes.read(&mut self.raw)?;
        self.ended = length == 0;
        self.text.clear();
        self.given = 0;
        self.text.reserve(self.decoder.max_utf8_buffer_length(length).unwrap_or(4 * STEP));
        let _ = self.decoder.decode_to_string(&self.raw[..length], &mut self.text, self.ended);
        Ok(())
    }
}

impl<R: Read> Read for Recoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() && !self.ended {
            self.refill()?;
        }
        let rest = &self.text.as_bytes()[self.given..];
        let length = rest.len().min(out.len());
        out[..length].copy_from_slice(&rest[..length]);
        self.given += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_cut_in_two_come_out_whole() {
        let text = "область;Сумська\n".repeat(9_000);
        for encoding in [encoding_rs::UTF_16LE, encoding_rs::UTF_16BE] {
            let bytes: Vec<u8> = text
                .encode_utf16()
                .flat_map(|unit| {
                    if encoding == encoding_rs::UTF_16LE { unit.to_le_bytes() } else { unit.to_be_bytes() }
                })
                .collect();
            let mut own = String::new();
            // One byte at a time from the source: each letter is cut.
            let mut slow = Recoded::new(OneByOne(&bytes), encoding);
            slow.read_to_string(&mut own).unwrap();
            assert_eq!(own, text);
        }
    }

    struct OneByOne<'a>(&'a [u8]);

    impl Read for OneByOne<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let length = out.len().min(1);
            self.0.read(&mut out[..length])
        }
    }
}

//! Text tables of any length: CSV and its kin. The file is read in pieces that end with a row; pieces
//! are parsed side by side and added in their order, so that the result does not depend on who was
//! faster.

mod chunks;
mod fields;
pub(super) mod recode;
mod sample;

use super::answer::{Found, ReadError};
use super::figure::marks::Marks;
use super::gather::{Gathered, Gatherer};
use super::layout::{self, Layout, TopRow};
use super::names::NotUtf8;
use super::pass::{Ask, Table, Tally, Watch};
use super::remarks::Kind;
use super::source::Source;
use crate::decode;
use crate::notes::{At, Notes};
use chunks::{Chunk, Chunks, LONGEST_ROW, PIECE, Uncut};
use fields::{Dialect, Next, Picked, Splitter};
use rayon::prelude::*;
use recode::Coding;
use rozum_model::Reason;
use sample::Sample;
use std::hash::RandomState;
use std::io::{self, Read};

/// A text table whose beginning was understood.
pub(super) struct Text<'a> {
    source: Source<'a>,
    coding: Coding,
    dialect: Dialect,
    layout: Layout,
    /// Where data begin, in bytes and rows.
    from: (usize, u32),
    /// The beginning has no letters but those of every encoding.
    plain_start: bool,
    seed: RandomState,
}

impl<'a> Text<'a> {
    /// Looks at the beginning.
    pub(super) fn open(source: Source<'a>, ask: &Ask<'_>, notes: &mut Notes) -> Result<Self, ReadError> {
        let (coding, sample) = look(source, ask)?;
        let layout = layout::find(ask.columns, &sample.rows, ask.file, None, notes)?;
        let last = layout.skipped.checked_sub(1).and_then(|last| sample.rows.get(last));
        let from = last.map_or(sample.from, |row| (row.end, row.number));
        let plain_start = sample.ascii;
        let seed = RandomState::new();
        Ok(Self { source, coding, dialect: sample.dialect, layout, from, plain_start, seed })
    }

    /// Parses a piece; tells also where its last whole row ends.
    fn parse(&self, chunk: &Chunk, marks: Marks) -> Result<Parsed, NotUtf8> {
        let mut gatherer = Gatherer::new(&self.layout, marks, &self.seed);
        gatherer.reserve(chunk.text.len() / 24);
        let mut picked = Picked::new(&self.layout.columns);
        let mut splitter = Splitter::new(&chunk.text, self.dialect, chunk.last);
        let mut lines = 0_u32;
        loop {
            match splitter.next(&mut picked) {
                Next::Row => {
                    lines = lines.saturating_add(1);
                    gatherer.row(lines, &picked);
                }
                Next::Blank => lines = lines.saturating_add(1),
                Next::Incomplete | Next::End => break,
            }
        }
        if splitter.open_quote {
            gatherer.remark_row(Kind::OpenQuote, lines);
        }
        Ok(Parsed { gathered: gatherer.finish()?, lines, length: splitter.at })
    }

    /// Pieces side by side.
    fn fast(&self, marks: Marks, watch: &mut Watch<'_>) -> Result<Tally, Stopped> {
        let mut chunks = Chunks::new(self.start()?, self.dialect);
        let mut tally = Tally::new(watch.max_cells);
        let mut lines = self.from.1;
        let mut wave = cut_some(&mut chunks)?;
        let mut parsed: Vec<(Parsed, usize)> = Vec::new();
        while !wave.is_empty() || !parsed.is_empty() {
            // While some pieces are parsed, the ones before are added and the next are read.
            let (now, before) = rayon::join(
                || {
                    let parse = |chunk: &Chunk| Ok((self.parse(chunk, marks)?, chunk.text.len()));
                    wave.par_iter().map(parse).collect::<Result<Vec<_>, NotUtf8>>()
                },
                || {
                    for (piece, length) in parsed.drain(..) {
                        if piece.length != length {
                            return Err(Stopped::Quotes);
                        }
                        tally.add(piece.gathered, lines, length as u64);
                        lines = lines.saturating_add(piece.lines);
                    }
                    cut_some(&mut chunks)
                },
            );
            wave = before?;
            parsed = now?;
            watch.look(&tally)?;
        }
        Ok(tally)
    }

    /// One piece after another, each beginning where the rows of the one before ended: for files whose
    /// quotes mislead the search for the ends of rows.
    fn slow(&self, marks: Marks, watch: &mut Watch<'_>) -> Result<Tally, Stopped> {
        let (mut text, mut lines) = (self.start()?, self.from.1);
        let mut tally = Tally::new(watch.max_cells);
        let mut chunk = Chunk { text: Vec::new(), last: false };
        while !chunk.last {
            let read = text.by_ref().take(PIECE as u64).read_to_end(&mut chunk.text)?;
            chunk.last = read < PIECE;
            let piece = self.parse(&chunk, marks)?;
            if piece.length == 0 && chunk.text.len() > LONGEST_ROW {
                return Err(Stopped::OpenQuote(lines.saturating_add(1)));
            }
            tally.add(piece.gathered, lines, piece.length as u64);
            lines = lines.saturating_add(piece.lines);
            chunk.text.drain(..piece.length);
            watch.look(&tally)?;
        }
        Ok(tally)
    }

    /// The text from the first row of data.
    fn start(&self) -> io::Result<Box<dyn Read + Send + 'a>> {
        let mut text = self.coding.open(self.source)?;
        io::copy(&mut text.by_ref().take(self.from.0 as u64), &mut io::sink())?;
        Ok(text)
    }

    /// Another encoding for a text that turned out not to be UTF-8 far from its beginning.
    fn recode(&mut self) -> Result<(), ReadError> {
        let found = if self.plain_start { self.source.letters(sample::BYTES)? } else { Vec::new() };
        self.coding = match decode::recognise(&found).filter(|(encoding, _)| *encoding != encoding_rs::UTF_8)
        {
            Some((encoding, _)) => Coding::new((encoding, 0)),
            None => self.coding.lossy(),
        };
        Ok(())
    }
}

/// The encoding and the beginning of a text table.
fn look(source: Source<'_>, ask: &Ask<'_>) -> Result<(Coding, Sample), ReadError> {
    let raw = source.start(sample::BYTES)?;
    let coding = decode::recognise(&raw).map(Coding::new).ok_or_else(|| {
        let id = if raw.is_empty() { "intake-empty-file" } else { "intake-unknown-table" };
        ReadError::file(ask.file, Reason::new(id))
    })?;
    let mut text = Vec::new();
    let start = coding.open(source).map(|start| start.take(sample::BYTES as u64));
    start.and_then(|mut start| start.read_to_end(&mut text)).map_err(|error| source.io(&error))?;
    let whole = text.len() < sample::BYTES;
    Ok((coding, Sample { ascii: raw.is_ascii(), ..sample::look(&text, whole, ask.columns, ask.options) }))
}

/// The first rows of a text table.
pub(super) fn top(source: Source<'_>, ask: &Ask<'_>) -> Result<Vec<TopRow>, ReadError> {
    Ok(look(source, ask)?.1.rows)
}

/// A piece that was parsed.
struct Parsed {
    gathered: Gathered,
    lines: u32,
    /// Bytes up to the end of its last row.
    length: usize,
}

/// Why a pass over the text ended early.
enum Stopped {
    Io(io::Error),
    NotUtf8,
    Quotes,
    OpenQuote(u32),
    Refused(ReadError),
}

impl From<io::Error> for Stopped {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<NotUtf8> for Stopped {
    fn from(_: NotUtf8) -> Self {
        Self::NotUtf8
    }
}

impl From<ReadError> for Stopped {
    fn from(error: ReadError) -> Self {
        Self::Refused(error)
    }
}

fn cut_some<R: Read>(chunks: &mut Chunks<R>) -> Result<Vec<Chunk>, Stopped> {
    let mut some = Vec::new();
    while some.len() < 2 * rayon::current_num_threads() {
        match chunks.next() {
            Ok(Some(chunk)) => some.push(chunk),
            Ok(None) => break,
            Err(Uncut::Io(error)) => return Err(Stopped::Io(error)),
            Err(Uncut::Quotes) => return Err(Stopped::Quotes),
        }
    }
    Ok(some)
}

impl Table for Text<'_> {
    fn pass(&mut self, marks: Marks, watch: &mut Watch<'_>) -> Result<Tally, ReadError> {
        loop {
            let stopped = match self.fast(marks, watch) {
                Err(Stopped::Quotes) => self.slow(marks, watch),
                other => other,
            };
            match stopped {
                Ok(tally) => return Ok(tally),
                Err(Stopped::NotUtf8) if self.coding.is_sure() => self.recode()?,
                Err(stopped) => return Err(self.error(stopped, watch.file)),
            }
        }
    }

    fn found(&self) -> Found {
        let delimiter = Some(char::from(self.dialect.delimiter));
        let encoding = Some(self.coding.name());
        self.layout.found(Found { format: "CSV", encoding, delimiter, ..Found::default() })
    }
}

impl Text<'_> {
    fn error(&self, stopped: Stopped, file: &str) -> ReadError {
        match stopped {
            Stopped::Refused(error) => error,
            Stopped::Io(error) => self.source.io(&error),
            Stopped::OpenQuote(row) => {
                let at = At { row: Some(row), ..At::file() };
                ReadError::new(file, &at, None, Reason::new("intake-endless-quote"))
            }
            Stopped::Quotes | Stopped::NotUtf8 => ReadError::file(file, Reason::new("intake-unknown-table")),
        }
    }
}

//! Rows of any format → batches for the panel.

use super::figure::marks::{Evidence, Marks};
use super::figure::{self, Figure, Said, fast};
use super::layout::{Layout, Series};
use super::names::{Interner, NotUtf8};
use super::plants::PlantRow;
use super::remarks::{Kind, Remarks};
use super::request::{DecimalMark, Wide};
use rozum_measures::panel::Row;
use rozum_measures::{Batch, Cell};

/// One row, by slots of the layout.
pub(super) trait Fields {
    /// Text of a cell, trimmed; empty where there is none.
    fn text(&self, slot: usize) -> &[u8];

    /// The figure of a cell that the file stores as a number.
    fn number(&self, _slot: usize) -> Option<f64> {
        None
    }

    /// Whether the cell has a formula without a value.
    fn is_uncalculated(&self, _slot: usize) -> bool {
        false
    }

    /// How many columns the row has.
    fn width(&self) -> usize;
}

/// Gathers the rows of one chunk.
pub(super) struct Gatherer<'a> {
    layout: &'a Layout,
    marks: Marks,
    /// Makes numbers of establishments, the same in all chunks of a reading.
    seed: &'a std::hash::RandomState,
    times: Interner,
    regions: Interner,
    activities: Interner,
    rows: Vec<Row>,
    plants: Vec<PlantRow>,
    /// The row in which each region was met first.
    region_rows: Vec<u32>,
    evidence: Evidence,
    remarks: Remarks,
    counts: Counts,
}

/// How many rows there were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub rows: u64,
    pub bad: u64,
}

/// What a chunk held.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub batch: Batch,
    pub plants: Vec<PlantRow>,
    /// The row in which each region of the batch was met first.
    pub region_rows: Vec<u32>,
    pub evidence: Evidence,
    pub remarks: Remarks,
    pub counts: Counts,
}

impl<'a> Gatherer<'a> {
    pub(super) fn new(layout: &'a Layout, marks: Marks, seed: &'a std::hash::RandomState) -> Self {
        Self {
            layout,
            marks,
            seed,
            times: Interner::new(),
            regions: Interner::new(),
            activities: Interner::new(),
            rows: Vec::new(),
            plants: Vec::new(),
            region_rows: Vec::new(),
            evidence: Evidence::default(),
            remarks: Remarks::default(),
            counts: Counts::default(),
        }
    }

    /// Makes room for as many rows.
    pub(super) fn reserve(&mut self, rows: usize) {
        self.rows.reserve(rows);
    }

    /// Takes a row that is not blank; `number` is its number in the chunk.
    #[inline]
    pub(super) fn row(&mut self, number: u32, fields: &impl Fields) {
        let layout = self.layout;
        let name = |slot: Option<usize>| slot.map_or(&b""[..], |slot| fields.text(slot));
        let (region, activity) = (name(layout.region), name(layout.activity));
        let nameless = (region.is_empty() && layout.region.is_some())
            || (activity.is_empty() && layout.activity.is_some())
            || layout.time.is_some_and(|slot| fields.text(slot).is_empty());
        if nameless || self.is_note(fields) {
            return self.odd_row(number, fields);
        }
        if let Some(slot) = self.unnamed(fields) {
            return self.left_out(Kind::Uncalculated, number, slot);
        }
        // A name that headers give stands in no row.
        let across = |wide| layout.series.iter().all(|series| series.across == Some(wide));
        let time = if across(Wide::Times) { 0 } else { self.times.number(name(layout.time)) };
        let region = self.regions.number(region);
        if region as usize == self.region_rows.len() {
            self.region_rows.push(number);
        }
        let activity = if across(Wide::Activities) { 0 } else { self.activities.number(activity) };
        self.counts.rows += 1;
        let mut bad = false;
        for series in &layout.series {
            let Some(stored) = self.stored(number, series.slot, fields) else {
                bad = true;
                continue;
            };
            let row = self.placed(series, Row { time, region, activity, stored });
            self.rows.push(row);
            if let Some(plant) = layout.plant {
                self.plant(row, fields.text(plant));
            }
        }
        self.counts.bad += u64::from(bad);
    }

    /// The row of a series: its header names the activity or the period where the row does not.
    #[inline]
    fn placed(&mut self, series: &Series, mut row: Row) -> Row {
        match series.across {
            None => {}
            Some(Wide::Activities) => {
                row.activity = self.activities.number(self.layout.titles[series.slot].as_bytes());
            }
            Some(Wide::Times) => row.time = self.times.number(self.layout.titles[series.slot].as_bytes()),
        }
        row
    }

    /// The cell as the panel stores it; none where it could not be read.
    #[inline]
    fn stored(&mut self, number: u32, slot: usize, fields: &impl Fields) -> Option<f64> {
        if fields.is_uncalculated(slot) {
            self.remark(Kind::Uncalculated, number, slot, b"");
            return None;
        }
        if let Some(value) = fields.number(slot) {
            return self.stored_number(number, slot, value);
        }
        let text = fields.text(slot);
        if let Some((value, evidence)) = fast::read(text).filter(|read| self.takes(read.1)) {
            self.evidence = self.evidence.and(evidence);
            return Some(value);
        }
        self.careful(number, slot, text, fields.width())
    }

    /// The same for a number that the file stores as such.
    fn stored_number(&mut self, number: u32, slot: usize, value: f64) -> Option<f64> {
        if value.is_infinite() {
            self.remark(Kind::Infinite, number, slot, value.to_string().as_bytes());
            return None;
        }
        if value < 0.0 {
            self.remark(Kind::Negative, number, slot, value.to_string().as_bytes());
        }
        Some(Cell::Value(value).encode())
    }

    /// The same for whatever is not a plain number.
    fn careful(&mut self, number: u32, slot: usize, text: &[u8], width: usize) -> Option<f64> {
        if width <= self.layout.columns[slot] {
            self.remark(Kind::Short, number, slot, b"");
            return None;
        }
        let said = self.said(text);
        self.evidence = self.evidence.and(said.evidence);
        if said.footnote {
            self.remark(Kind::Footnote, number, slot, text);
        }
        match said.figure {
            Figure::Value(value) => {
                if value < 0.0 {
                    self.remark(Kind::Negative, number, slot, text);
                }
                Some(value)
            }
            Figure::Missing => Some(Cell::Missing.encode()),
            Figure::Suppressed => Some(Cell::Suppressed.encode()),
            Figure::Bad(fault) => {
                self.remark(Kind::from(fault), number, slot, text);
                None
            }
        }
    }

    fn said(&self, text: &[u8]) -> Said {
        let of = |figure, evidence| Said { figure, footnote: false, evidence };
        if let Some((value, evidence)) = fast::longer(text).filter(|read| self.takes(read.1)) {
            return of(Figure::Value(value), evidence);
        }
        match std::str::from_utf8(text) {
            Ok(text) => figure::read(text, self.marks),
            // Bytes that are no text; the names will tell that the encoding is another.
            Err(_) => of(Figure::Bad(figure::Fault::NoFigure), Evidence::default()),
        }
    }

    /// Whether a number whose point was taken for the decimal mark may be read so.
    #[inline]
    fn takes(&self, evidence: Evidence) -> bool {
        match self.marks {
            Marks::Point | Marks::Told(DecimalMark::Point) => true,
            Marks::Comma | Marks::Unclear => !evidence.has(Evidence::UNCLEAR_POINT),
            Marks::Told(DecimalMark::Comma) => {
                !evidence.has(Evidence::POINT) && !evidence.has(Evidence::UNCLEAR_POINT)
            }
        }
    }

    fn plant(&mut self, row: Row, plant: &[u8]) {
        use std::hash::BuildHasher;
        if let Some(size) = Cell::decode(row.stored).value() {
            let plant = self.seed.hash_one(plant);
            self.plants.push(PlantRow { time: row.time, activity: row.activity, plant, size });
        }
    }

    /// In a wide table, words beside empty columns are a heading or a note, and no region.
    fn is_note(&self, fields: &impl Fields) -> bool {
        let series = &self.layout.series;
        series.len() > 1
            && series.iter().all(|s| fields.text(s.slot).is_empty() && fields.number(s.slot).is_none())
    }

    /// A row that lacks a name: nothing at all, a note below the table, or a row that cannot be placed.
    #[cold]
    fn odd_row(&mut self, number: u32, fields: &impl Fields) {
        let slots = 0..self.layout.columns.len();
        let filled: Vec<usize> =
            slots.filter(|slot| !fields.text(*slot).is_empty() || fields.number(*slot).is_some()).collect();
        let has_figures = self.layout.series.iter().any(|series| filled.contains(&series.slot));
        let names = [self.layout.region, self.layout.activity, self.layout.time];
        match filled.first() {
            None => {}
            Some(first) if !has_figures => {
                let words = fields.text(*first).to_vec();
                self.remark(Kind::Note, number, *first, &words);
            }
            Some(_) => {
                let empty = names.into_iter().flatten().find(|slot| !filled.contains(slot));
                self.left_out(Kind::NoName, number, empty.unwrap_or(0));
            }
        }
    }

    /// The first name that is a formula without a value.
    #[inline]
    fn unnamed(&self, fields: &impl Fields) -> Option<usize> {
        let names = [self.layout.region, self.layout.activity, self.layout.time];
        names.into_iter().flatten().find(|slot| fields.is_uncalculated(*slot))
    }

    /// Counts a row that cannot be placed.
    #[cold]
    fn left_out(&mut self, kind: Kind, number: u32, slot: usize) {
        self.counts.rows += 1;
        self.counts.bad += 1;
        self.remark(kind, number, slot, b"");
    }

    fn remark(&mut self, kind: Kind, number: u32, slot: usize, value: &[u8]) {
        self.remarks.add(kind, number, self.layout.titles.get(slot).map(String::as_str), value);
    }

    /// A remark on a row as a whole.
    pub(super) fn remark_row(&mut self, kind: Kind, number: u32) {
        self.remarks.add(kind, number, None, b"");
    }

    /// All that was gathered.
    pub(super) fn finish(self) -> Result<Gathered, NotUtf8> {
        let batch = Batch {
            times: self.times.names()?,
            regions: self.regions.names()?,
            activities: self.activities.names()?,
            rows: self.rows,
        };
        let Self { plants, region_rows, evidence, remarks, counts, .. } = self;
        Ok(Gathered { batch, plants, region_rows, evidence, remarks, counts })
    }
}

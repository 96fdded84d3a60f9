//! Cells of a column in memory.

use jiff::ToSpan;
use jiff::civil::date;

/// Some cells: texts, or numbers.
pub(super) enum Cells {
    Texts(Texts),
    /// NaN where there is none; with texts where the column holds names.
    Numbers(Vec<f64>, Option<Texts>),
}

/// Texts one after another.
#[derive(Default)]
pub(super) struct Texts {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

/// What the whole numbers of a column mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Meaning {
    Plain,
    /// To be divided by this power of ten.
    Decimal(f64),
    /// Days since 1970.
    Day,
    /// Parts of a day since 1970: how many there are in a day.
    Moment(i64),
}

impl Texts {
    fn push(&mut self, text: &[u8]) {
        self.bytes.extend_from_slice(text);
        self.ends.push(self.bytes.len());
    }

    fn get(&self, row: usize) -> &[u8] {
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start..self.ends[row]]
    }

    /// The last text once more.
    fn again(&mut self) {
        let end = self.bytes.len();
        let start = self.ends.len().checked_sub(2).map_or(0, |before| self.ends[before]);
        self.bytes.extend_from_within(start..end);
        self.ends.push(self.bytes.len());
    }

    fn of<T: ToString>(values: impl Iterator<Item = Option<T>>) -> Self {
        let mut texts = Self::default();
        values
            .for_each(|value| texts.push(value.map_or(String::new(), |value| value.to_string()).as_bytes()));
        texts
    }
}

impl Cells {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Texts(texts) => texts.ends.len(),
            Self::Numbers(numbers, _) => numbers.len(),
        }
    }

    /// The text of a cell, empty where there is none.
    pub(super) fn text(&self, row: usize) -> &[u8] {
        match self {
            Self::Texts(texts) | Self::Numbers(_, Some(texts)) => texts.get(row),
            Self::Numbers(..) => &[],
        }
    }

    /// The number of a cell.
    pub(super) fn number(&self, row: usize) -> Option<f64> {
        match self {
            Self::Texts(_) => None,
            Self::Numbers(numbers, _) => Some(numbers[row]).filter(|number| !number.is_nan()),
        }
    }

    /// Texts as they stand, without spaces around; `None` when one is not UTF-8.
    pub(super) fn texts<'a>(values: impl Iterator<Item = Option<&'a [u8]>>) -> Option<Self> {
        let mut texts = Texts::default();
        let mut last: Option<&[u8]> = None;
        for value in values {
            let value = value.unwrap_or_default();
            // A dictionary hands out the same bytes for the same text, and runs of one are the rule.
            if last.is_some_and(|last| std::ptr::eq(last, value)) {
                texts.again();
            } else {
                texts.push(std::str::from_utf8(value).ok()?.trim().as_bytes());
                last = Some(value);
            }
        }
        Some(Self::Texts(texts))
    }

    /// Numbers; `named` where they are names.
    pub(super) fn floats(values: impl Iterator<Item = Option<f64>>, named: bool) -> Self {
        let numbers: Vec<f64> = values.map(|value| value.unwrap_or(f64::NAN)).collect();
        let there = || numbers.iter().map(|number| Some(number).filter(|number| !number.is_nan()));
        let texts = named.then(|| Texts::of(there()));
        Self::Numbers(numbers, texts)
    }

    /// Whole numbers with their meaning.
    pub(super) fn integers(values: Vec<Option<i64>>, meaning: Meaning, named: bool) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "figures are stored as the nearest f64")]
        let float = |value: i64| value as f64;
        match meaning {
            Meaning::Plain => {
                let texts = named.then(|| Texts::of(values.iter().copied()));
                let numbers = values.iter().map(|value| value.map_or(f64::NAN, float)).collect();
                Self::Numbers(numbers, texts)
            }
            Meaning::Decimal(divisor) => {
                Self::floats(values.into_iter().map(|value| value.map(|value| float(value) / divisor)), named)
            }
            Meaning::Day => Self::Texts(Texts::of(values.into_iter().map(|value| value.map(day)))),
            Meaning::Moment(parts) => {
                let days = values.into_iter().map(|value| value.map(|value| day(value.div_euclid(parts))));
                Self::Texts(Texts::of(days))
            }
        }
    }
}

/// The day of a number of days since 1970.
fn day(days: i64) -> String {
    let day = date(1970, 1, 1).checked_add(days.clamp(-4_000_000, 4_000_000).days());
    day.map_or_else(|_| days.to_string(), |day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_repeated_is_repeated() {
        let (long, short) = (&b" ab"[..], &b"c"[..]);
        let values = [Some(long), Some(long), None, Some(short), Some(short), Some(long)];
        let cells = Cells::texts(values.into_iter()).unwrap();
        let texts: Vec<&[u8]> = (0..cells.len()).map(|row| cells.text(row)).collect();
        assert_eq!(texts, [&b"ab"[..], b"ab", b"", b"c", b"c", b"ab"]);
        assert!(Cells::texts([Some(&b"\xff"[..])].into_iter()).is_none());
    }

    #[test]
    fn whole_numbers_are_figures_names_or_days() {
        let cells = Cells::integers(vec![Some(2019), None], Meaning::Plain, true);
        assert_eq!((cells.text(0), cells.text(1)), (&b"2019"[..], &b""[..]));
        assert_eq!((cells.number(0), cells.number(1)), (Some(2019.0), None));
        let cells = Cells::integers(vec![Some(1_250)], Meaning::Decimal(100.0), true);
        assert_eq!((cells.text(0), cells.number(0)), (&b"12.5"[..], Some(12.5)));
        let cells = Cells::integers(vec![Some(18_262), Some(-1)], Meaning::Day, true);
        assert_eq!((cells.text(0), cells.text(1)), (&b"2020-01-01"[..], &b"1969-12-31"[..]));
        assert_eq!(cells.number(0), None);
    }
}

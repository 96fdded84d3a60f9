//! Names met in a chunk, each with a number. Hashed where they stand in the chunk: no text is made for
//! a row.

use rozum_measures::Names;
use std::hash::{BuildHasher, RandomState};

/// Numbers of names in the order in which they were met.
pub(super) struct Interner {
    /// All names, one after another.
    text: Vec<u8>,
    known: Vec<Known>,
    /// Number of a name and one, by its hash; zero where there is none. Length is a power of two.
    slots: Vec<u32>,
    /// The name of the row before: runs of one name are the rule.
    last: u32,
    /// Differs from run to run, so that nobody can make a file of names that all fall together.
    seed: u64,
}

/// A name.
struct Known {
    /// Where it begins and ends in the text.
    start: usize,
    end: usize,
    /// A short name itself, the hash of a longer one.
    word: u64,
    hash: u64,
}

/// The names of a chunk are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotUtf8;

impl Interner {
    pub(super) fn new() -> Self {
        let seed = RandomState::new().hash_one(0_u8);
        Self { text: Vec::new(), known: Vec::new(), slots: vec![0; 64], last: 0, seed }
    }

    /// The number of a name.
    #[inline]
    pub(super) fn number(&mut self, name: &[u8]) -> u32 {
        let word = if name.len() <= 8 { word(name) } else { long_hash(name, self.seed) };
        if self.is(self.last, name, word) {
            return self.last;
        }
        let hash = fold(word ^ self.seed, ODD ^ name.len() as u64);
        let mask = self.slots.len() - 1;
        let mut slot = low(hash) & mask;
        while let Some(number) = self.slots[slot].checked_sub(1) {
            if self.is(number, name, word) {
                self.last = number;
                return number;
            }
            slot = (slot + 1) & mask;
        }
        self.add(name, word, hash)
    }

    /// Whether a number is that of a name. A short name is compared as one word.
    #[inline]
    fn is(&self, number: u32, name: &[u8], word: u64) -> bool {
        self.known.get(number as usize).is_some_and(|known| {
            known.word == word
                && known.end - known.start == name.len()
                && (name.len() <= 8 || &self.text[known.start..known.end] == name)
        })
    }

    #[cold]
    fn add(&mut self, name: &[u8], word: u64, hash: u64) -> u32 {
        let start = self.text.len();
        self.text.extend_from_slice(name);
        self.known.push(Known { start, end: self.text.len(), word, hash });
        if self.known.len() * 2 > self.slots.len() {
            self.slots = vec![0; self.slots.len() * 4];
            (0..self.known.len()).for_each(|number| self.place(number));
        } else {
            self.place(self.known.len() - 1);
        }
        self.last = u32::try_from(self.known.len() - 1).unwrap_or(u32::MAX - 1);
        self.last
    }

    fn place(&mut self, number: usize) {
        let mask = self.slots.len() - 1;
        let mut slot = low(self.known[number].hash) & mask;
        while self.slots[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = u32::try_from(number + 1).unwrap_or(u32::MAX);
    }

    /// The names in the order of their numbers.
    pub(super) fn names(&self) -> Result<Names, NotUtf8> {
        let texts = self.known.iter().map(|known| std::str::from_utf8(&self.text[known.start..known.end]));
        texts.map(|text| text.map_err(|_| NotUtf8)).collect()
    }
}

/// An odd number without pattern.
const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Up to eight bytes as a number; with their length it is the bytes themselves.
#[inline]
fn word(name: &[u8]) -> u64 {
    match (name.first_chunk::<8>(), name.first_chunk::<4>(), name.last_chunk::<4>()) {
        (Some(all), ..) => u64::from_le_bytes(*all),
        (_, Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => name.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

/// Multiplies eight bytes at a time and folds the upper half of the product onto the lower.
fn long_hash(name: &[u8], seed: u64) -> u64 {
    let (mut hash, mut rest) = (seed, name);
    while let Some((eight, after)) = rest.split_first_chunk::<8>() {
        hash = fold(hash ^ u64::from_le_bytes(*eight), ODD);
        rest = after;
    }
    fold(hash ^ word(rest), ODD ^ seed.rotate_left(32))
}

#[expect(clippy::cast_possible_truncation, reason = "the low bits are what is wanted")]
const fn low(hash: u64) -> usize {
    hash as usize
}

#[inline]
#[expect(clippy::cast_possible_truncation, reason = "both halves of the product are taken")]
const fn fold(a: u64, b: u64) -> u64 {
    let product = a as u128 * b as u128;
    product as u64 ^ (product >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_numbers_as_names_do(words in proptest::collection::vec("[ab]{0,3}|[a-f]{7,18}", 0..400)) {
            let (mut own, mut names) = (Interner::new(), Names::default());
            for word in &words {
                prop_assert_eq!(own.number(word.as_bytes()) as usize, names.intern(word));
            }
            prop_assert_eq!(own.names(), Ok(names));
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_told() {
        let mut own = Interner::new();
        own.number(b"\xcc\xe0");
        assert_eq!(own.names(), Err(NotUtf8));
    }
}

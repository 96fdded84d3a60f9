//! Names met in a chunk, each with a number. Hashed where they stand in the chunk: no text is made for
//! a row.

use rozum_measures::Names;
use std::hash::{BuildHasher, RandomState};

/// Numbers of names in the order in which they were met.
pub(super) struct Interner {
    /// All names, one after another.
    text: Vec<u8>,
    /// Where each ends in it.
    ends: Vec<usize>,
    hashes: Vec<u64>,
    /// Number of a name and one, by its hash; zero where there is none. Length is a power of two.
    slots: Vec<u32>,
    /// The name of the row before: runs of one name are the rule.
    last: u32,
    /// Differs from run to run, so that nobody can make a file of names that all fall together.
    seed: u64,
}

/// The names of a chunk are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotUtf8;

impl Interner {
    pub(super) fn new() -> Self {
        let seed = RandomState::new().hash_one(0_u8);
        Self { text: Vec::new(), ends: Vec::new(), hashes: Vec::new(), slots: vec![0; 64], last: 0, seed }
    }

    /// The number of a name.
    #[inline]
    pub(super) fn number(&mut self, name: &[u8]) -> u32 {
        if !self.ends.is_empty() && self.name(self.last as usize) == name {
            return self.last;
        }
        let hash = hash(name, self.seed);
        let mask = self.slots.len() - 1;
        let mut slot = low(hash) & mask;
        loop {
            let Some(number) = self.slots[slot].checked_sub(1) else { break };
            if self.hashes[number as usize] == hash && self.name(number as usize) == name {
                self.last = number;
                return number;
            }
            slot = (slot + 1) & mask;
        }
        self.add(name, hash)
    }

    #[cold]
    fn add(&mut self, name: &[u8], hash: u64) -> u32 {
        self.text.extend_from_slice(name);
        self.ends.push(self.text.len());
        self.hashes.push(hash);
        if self.ends.len() * 2 > self.slots.len() {
            self.slots = vec![0; self.slots.len() * 4];
            (0..self.hashes.len()).for_each(|number| self.place(number));
        } else {
            self.place(self.hashes.len() - 1);
        }
        self.last = u32::try_from(self.ends.len() - 1).unwrap_or(u32::MAX - 1);
        self.last
    }

    fn place(&mut self, number: usize) {
        let mask = self.slots.len() - 1;
        let mut slot = low(self.hashes[number]) & mask;
        while self.slots[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = u32::try_from(number + 1).unwrap_or(u32::MAX);
    }

    fn name(&self, number: usize) -> &[u8] {
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        &self.text[start..self.ends[number]]
    }

    /// The names in the order of their numbers.
    pub(super) fn names(&self) -> Result<Names, NotUtf8> {
        (0..self.ends.len())
            .map(|number| std::str::from_utf8(self.name(number)).map_err(|_| NotUtf8))
            .collect()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low bits are what is wanted")]
const fn low(hash: u64) -> usize {
    hash as usize
}

/// Multiplies eight bytes at a time and folds the upper half of the product onto the lower.
#[inline]
fn hash(name: &[u8], seed: u64) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = seed ^ (name.len() as u64).wrapping_mul(ODD);
    let mut rest = name;
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        hash = fold(hash ^ u64::from_le_bytes(*word), ODD);
        rest = after;
    }
    let tail = match (rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    fold(hash ^ tail, ODD ^ seed.rotate_left(32))
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

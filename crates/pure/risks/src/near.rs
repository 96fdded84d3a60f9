//! Texts that are nearly the same, found without comparing each with each: sets that are alike by at least a
//! threshold share one of their rarest words, so only those that do are compared (prefix filter: R. Bayardo, Y. Ma,
//! R. Srikant, “Scaling up all pairs similarity search”, WWW 2007).

use rozum_language::{fold, is_function_word, stem, words};
use std::collections::HashMap;

/// Word families of texts, each a number; the rarer a family, the smaller its number. Sorted, each once.
pub(crate) struct Texts {
    sets: Vec<Vec<u32>>,
}

impl Texts {
    pub(crate) fn read<'t>(texts: impl Iterator<Item = [&'t str; 2]>) -> Self {
        let mut families: HashMap<String, u32> = HashMap::new();
        let mut known: HashMap<&'t str, Option<u32>> = HashMap::new();
        let mut sets: Vec<Vec<u32>> = Vec::new();
        for parts in texts {
            let mut set: Vec<u32> = parts
                .into_iter()
                .flat_map(words)
                .filter_map(|word| {
                    *known.entry(word.text).or_insert_with(|| family(word.text, &mut families))
                })
                .collect();
            set.sort_unstable();
            set.dedup();
            sets.push(set);
        }
        Self { sets: by_rarity(sets, families.len()) }
    }

    pub(crate) fn set(&self, at: usize) -> &[u32] {
        &self.sets[at]
    }
}

fn family(word: &str, families: &mut HashMap<String, u32>) -> Option<u32> {
    let folded = fold(word);
    if is_function_word(&folded) {
        return None;
    }
    let next = u32::try_from(families.len()).ok()?;
    Some(*families.entry(stem(&folded)).or_insert(next))
}

fn by_rarity(mut sets: Vec<Vec<u32>>, families: usize) -> Vec<Vec<u32>> {
    let mut uses = vec![0_u32; families];
    sets.iter().flatten().for_each(|word| uses[*word as usize] += 1);
    let mut order: Vec<u32> = (0_u32..).take(families).collect();
    order.sort_by_key(|word| uses[*word as usize]);
    let mut rank = vec![0_u32; families];
    (0_u32..).zip(&order).for_each(|(place, word)| rank[*word as usize] = place);
    for set in &mut sets {
        for word in set.iter_mut() {
            *word = rank[*word as usize];
        }
        set.sort_unstable();
    }
    sets
}

/// Jaccard's index of two sorted sets; 0 of two empty ones.
pub(crate) fn likeness(one: &[u32], other: &[u32]) -> f64 {
    let (mut at, mut shared) = (0, 0_usize);
    for word in one {
        while other.get(at).is_some_and(|there| there < word) {
            at += 1;
        }
        shared += usize::from(other.get(at) == Some(word));
    }
    let all = one.len() + other.len() - shared;
    if all == 0 { 0.0 } else { size(shared) / size(all) }
}

#[expect(clippy::cast_precision_loss, reason = "a text has far fewer than 2^53 words")]
const fn size(count: usize) -> f64 {
    count as f64
}

/// Words of a set one of which any set that is alike enough must share.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and the length of the set, rounded down so that no pair is lost"
)]
fn prefix(set: &[u32], least: f64) -> &[u32] {
    // A little less than asked, so that rounding loses no pair; each pair is measured afterwards.
    let must_share = (size(set.len()) * least - 1e-9).ceil().max(1.0) as usize;
    &set[..(set.len() + 1).saturating_sub(must_share).min(set.len())]
}

/// A word of a text's prefix under one of its keys.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Posting<K> {
    key: K,
    word: u32,
    text: usize,
}

/// All of them, those that may belong to alike texts side by side. Sorting is cheaper here than a map with a list for
/// each word: most words of a prefix are rare, so that nearly every list would hold one text.
fn postings<K: Ord + Copy>(texts: &Texts, keys: &[Vec<K>], least: f64) -> Vec<Posting<K>> {
    let mut all = Vec::new();
    for (text, own) in keys.iter().enumerate() {
        for key in own.iter().copied() {
            all.extend(prefix(texts.set(text), least).iter().map(|word| Posting { key, word: *word, text }));
        }
    }
    all.sort_unstable();
    // A key that a text has twice counts once.
    all.dedup();
    all
}

/// For each of the texts the most alike other of those that share one of its keys, if it is alike by `least` or more
/// and `together` allows the pair: its place and the likeness. The first of equals.
pub(crate) fn nearest<K: Ord + Copy>(
    texts: &Texts,
    keys: &[Vec<K>],
    least: f64,
    together: impl Fn(usize, usize) -> bool,
) -> Vec<Option<(usize, f64)>> {
    let mut best: Vec<Option<(usize, f64)>> = vec![None; keys.len()];
    let all = postings(texts, keys, least);
    for met in all.chunk_by(|one, other| (one.key, one.word) == (other.key, other.word)) {
        for (place, one) in met.iter().enumerate() {
            for other in met[place + 1..].iter().map(|other| other.text) {
                if !meet_first(texts, keys, one, other) || !together(one.text, other) {
                    continue;
                }
                let alike = likeness(texts.set(one.text), texts.set(other));
                if alike >= least {
                    better(&mut best, one.text, other, alike);
                    better(&mut best, other, one.text, alike);
                }
            }
        }
    }
    best
}

/// Whether a pair that shares several words and keys meets here for the first time. The first word that two sets share
/// is in both prefixes if any shared word is: sets and prefixes have one order.
fn meet_first<K: Ord + Copy>(texts: &Texts, keys: &[Vec<K>], one: &Posting<K>, other: usize) -> bool {
    let theirs = texts.set(other);
    let word = texts.set(one.text).iter().find(|word| theirs.binary_search(word).is_ok());
    let key = || keys[one.text].iter().filter(|key| keys[other].contains(key)).min();
    word == Some(&one.word) && key() == Some(&one.key)
}

fn better(best: &mut [Option<(usize, f64)>], of: usize, other: usize, alike: f64) {
    let known = best[of];
    if known.is_none_or(|(place, found)| alike > found || (alike >= found && other < place)) {
        best[of] = Some((other, alike));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(sets: &[Vec<u8>]) -> Texts {
        let told: Vec<String> =
            sets.iter().map(|set| set.iter().map(|word| format!("x{word} ")).collect()).collect();
        Texts::read(told.iter().map(|text| [text.as_str(), ""]))
    }

    /// Each with each: what the index must find.
    fn slowly(texts: &Texts, keys: &[Vec<u8>], least: f64) -> Vec<Option<(usize, f64)>> {
        let shares = |one: usize, other: usize| keys[one].iter().any(|key| keys[other].contains(key));
        let mut best = vec![None; keys.len()];
        for one in 0..keys.len() {
            for other in (0..keys.len()).filter(|other| *other != one && shares(one, *other)) {
                let alike = likeness(texts.set(one), texts.set(other));
                if alike >= least {
                    better(&mut best, one, other, alike);
                }
            }
        }
        best
    }

    proptest! {
        #[test]
        fn the_index_finds_what_comparing_each_with_each_does(
            sets in prop::collection::vec(prop::collection::vec(0_u8..12, 0..9), 0..14),
            least in 0.1_f64..1.0,
            seed in prop::collection::vec(0_u8..3, 14),
        ) {
            let texts = texts(&sets);
            let keys: Vec<Vec<u8>> = seed.iter().take(sets.len()).map(|key| vec![*key, 7 * (key % 2) + 10]).collect();
            prop_assert_eq!(nearest(&texts, &keys, least, |_, _| true), slowly(&texts, &keys, least));
        }
    }

    #[test]
    fn forms_of_a_word_are_one_family_and_little_words_none() {
        let texts = Texts::read([["Сонячна сушарка", "та"], ["сонячної сушарки", "і для"]].into_iter());
        assert!((likeness(texts.set(0), texts.set(1)) - 1.0).abs() < 1e-12);
        assert_eq!(texts.set(0).len(), 2);
        assert!(likeness(&[], &[]).abs() < 1e-12);
    }
}

//! Likeness of words to official titles: what is left when no phrase fits.

use crate::classify::text::{Word, read};
use rozum_language::root;
use rozum_model::activity::KvedLevel;
use rozum_reference::kved::KVED;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Families of words count this much more than pieces of words.
const FAMILY: f64 = 3.0;
/// Letters of a piece.
const PIECE: usize = 4;

/// Vectors of titles: pieces of words and word families, weighted by how few titles share them.
#[derive(Default)]
pub(crate) struct Index {
    titles: Vec<Title>,
    /// Feature → (title, weight).
    postings: HashMap<String, Vec<(usize, f64)>>,
    rarity: HashMap<String, f64>,
    rarest: f64,
}

struct Title {
    code: &'static str,
    norm: f64,
}

/// A division or group that words resemble, 0 … 1.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Likeness {
    pub code: String,
    pub score: f64,
    /// Whether more than one word is of the same family: one may be chance («страх», «страхування»).
    pub is_firm: bool,
}

impl Index {
    /// The index of titles of divisions and groups, and of classes if asked. `generic` words say nothing.
    pub(crate) fn new(with_classes: bool, generic: &dyn Fn(&[Word]) -> Vec<bool>) -> Self {
        let levels = |level| match level {
            KvedLevel::Division | KvedLevel::Group => true,
            KvedLevel::Class => with_classes,
            KvedLevel::Section => false,
        };
        let documents: Vec<(&str, BTreeMap<String, f64>)> = KVED
            .iter()
            .filter(|kved| levels(kved.level))
            .map(|kved| {
                let words = read(kved.title_uk);
                let skip = generic(&words);
                (kved.code, features(words.iter().zip(skip).filter(|(_, skip)| !skip).map(|(word, _)| word)))
            })
            .collect();
        Self::weigh(&documents)
    }

    fn weigh(documents: &[(&'static str, BTreeMap<String, f64>)]) -> Self {
        let mut shared: HashMap<&str, HashSet<&str>> = HashMap::new();
        for (code, features) in documents {
            for feature in features.keys() {
                // Within a division words repeat; what counts is how many divisions share them.
                shared.entry(feature).or_default().insert(code.get(..2).unwrap_or(code));
            }
        }
        let rarity: HashMap<String, f64> = shared
            .iter()
            .map(|(feature, codes)| ((*feature).to_owned(), (89.0 / f64::from(small(codes.len()))).ln()))
            .collect();
        let mut postings: HashMap<String, Vec<(usize, f64)>> = HashMap::new();
        let mut titles = Vec::new();
        for (number, (code, features)) in documents.iter().enumerate() {
            let mut square = 0.0;
            for (feature, count) in features {
                let weight = count * rarity[feature];
                square += weight * weight;
                postings.entry(feature.clone()).or_default().push((number, weight));
            }
            titles.push(Title { code, norm: square.sqrt() });
        }
        Self { titles, postings, rarity, rarest: 89f64.ln() }
    }

    /// The most similar divisions, best first, each with its best group.
    pub(crate) fn most_like<'a>(&self, words: impl Iterator<Item = &'a Word>) -> Vec<Likeness> {
        let mut scores = vec![0.0; self.titles.len()];
        let mut shared = vec![0; self.titles.len()];
        let mut square = 0.0;
        for (feature, count) in features(words) {
            let weight = count * self.rarity.get(&feature).unwrap_or(&self.rarest);
            square += weight * weight;
            for &(title, other) in self.postings.get(&feature).into_iter().flatten() {
                scores[title] += weight * other;
                shared[title] += usize::from(is_family(&feature));
            }
        }
        let mut best: BTreeMap<&str, Likeness> = BTreeMap::new();
        for (title, (dot, shared)) in
            self.titles.iter().zip(scores.into_iter().zip(shared)).filter(|(_, (dot, _))| *dot > 0.0)
        {
            let code = title.code.get(..4).unwrap_or(title.code);
            // Not above 1 by the last digit of a sum.
            let score = f64::min(dot / (title.norm * f64::sqrt(square)), 1.0);
            let like = Likeness { code: code.to_owned(), score, is_firm: shared >= 2 };
            let found = best.entry(code.get(..2).unwrap_or(code)).or_insert_with(|| like.clone());
            if (like.is_firm, score) > (found.is_firm, found.score) {
                *found = like;
            }
        }
        let mut best: Vec<Likeness> = best.into_values().collect();
        best.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.code.cmp(&b.code)));
        best
    }
}

fn is_family(feature: &str) -> bool {
    feature.starts_with('=')
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Families and pieces of the words, with how much each counts. Ordered, so that sums are the same on every machine.
fn features<'a>(words: impl Iterator<Item = &'a Word>) -> BTreeMap<String, f64> {
    let mut found = BTreeMap::new();
    for word in words {
        *found.entry(format!("={}", root(&word.folded))).or_default() += FAMILY;
        let letters: Vec<char> = std::iter::once('^').chain(word.stem.chars()).collect();
        for piece in letters.windows(PIECE.min(letters.len())) {
            *found.entry(piece.iter().collect()).or_default() += 1.0;
        }
    }
    found
}

//! Which of the phrases found count: longer ones first, then those that name an object.

use crate::classify::lexicon::{Entry, Target};
use crate::classify::matcher::Match;
use crate::classify::reading::Reading;
use crate::classify::scope::Scope;

/// A phrase that is at least this sure stands for an object.
pub(crate) const SURE: f64 = 0.5;

/// The activities that a text names, objects and users alike, in the order of the text.
pub(crate) fn named(reading: &Reading, entries: &[Entry]) -> Vec<Match> {
    let mut kept = longest(reading.activities.clone(), entries, reading.words.len());
    kept.retain(|hit| !matches!(entries[hit.entry].target, Target::Nothing));
    kept.sort_by_key(|hit| (hit.first, hit.last, hit.entry));
    kept
}

/// The activities of a text: phrases that count, in the order of the text.
pub(crate) fn select(reading: &Reading, entries: &[Entry]) -> Vec<Match> {
    let mut kept = named(reading, entries);
    // Tools give way to what counts, not to users and materials: so they are judged last.
    for of_tools in [false, true] {
        let scope = Scope { all: &kept, entries, words: &reading.words, reading };
        let counts = |hit: &Match| if of_tools { !scope.is_tool(hit) } else { scope.is_object(hit) };
        let passed: Vec<bool> = kept.iter().map(counts).collect();
        let mut passed = passed.into_iter();
        kept.retain(|_| passed.next().unwrap_or(false));
    }
    kept
}

/// Leaves a word to the phrase that takes most words; equals share.
fn longest(mut found: Vec<Match>, entries: &[Entry], words: usize) -> Vec<Match> {
    let rank = |hit: &Match| (hit.own.len(), hit.places);
    found.sort_by(|a, b| {
        let weights = entries[b.entry].weight.total_cmp(&entries[a.entry].weight);
        rank(b).cmp(&rank(a)).then(weights).then((a.first, a.entry).cmp(&(b.first, b.entry)))
    });
    let mut owner: Vec<Option<usize>> = vec![None; words];
    let mut kept: Vec<Match> = Vec::new();
    for hit in found {
        if hit.own.iter().all(|&word| owner[word].is_none_or(|other| can_share(&kept[other], &hit, word))) {
            hit.own.iter().for_each(|&word| owner[word] = Some(kept.len()));
            kept.push(hit);
        }
    }
    kept
}

/// The same words; or two adjectives of one noun, «легка та харчова промисловість».
fn can_share(one: &Match, other: &Match, word: usize) -> bool {
    let same = one.own == other.own && one.places == other.places;
    let is_noun = |hit: &Match| hit.own.len() > 1 && hit.own.last() == Some(&word);
    let adjectives = one.own.len() == other.own.len() && one.own.first() != other.own.first();
    same || (adjectives && is_noun(one) && is_noun(other))
}

//! Official titles of KVED as phrases: the surest words that an activity can have.

use crate::classify::lexicon::{Activity, Entry, Kind, Target};
use crate::classify::pattern::{Atom, Element, Gap};
use crate::classify::text::{Word, read};
use rozum_model::activity::KvedLevel;
use rozum_reference::kved::{KVED, Kved};

/// A whole title counts more than one of several activities that it joins.
const WHOLE: f64 = 0.98;
const PART: f64 = 0.95;

/// Titles of divisions and groups, and of classes if asked; where several are worded alike, the deepest stands for all.
pub(crate) fn entries(with_classes: bool) -> Vec<Entry> {
    let wanted = |kved: &&Kved| match kved.level {
        KvedLevel::Section => false,
        KvedLevel::Class => with_classes,
        KvedLevel::Division | KvedLevel::Group => true,
    };
    let all = KVED.iter().filter(wanted).flat_map(phrases).collect::<Vec<_>>();
    let deeper = |phrase: &[Element], code: &str| {
        all.iter().any(|(other, _, longer)| {
            other == phrase && longer.len() > code.len() && longer.starts_with(code) && longer.len() <= 4
        })
    };
    let kept = all.iter().filter(|(phrase, _, code)| !deeper(phrase, code));
    kept.map(|(phrase, weight, code)| entry(phrase.clone(), *weight, code)).collect()
}

fn entry(phrase: Vec<Element>, weight: f64, code: &str) -> Entry {
    // A class is filed under its group: labels go no deeper.
    let codes = vec![code.get(..4).unwrap_or(code).to_owned()];
    Entry {
        target: Target::Activity(Activity { codes, spheres: Vec::new() }),
        weight,
        kind: Kind::Title,
        phrases: vec![phrase],
        unless: Vec::new(),
    }
}

/// The title, and each of the activities that it joins with semicolons.
fn phrases(kved: &'static Kved) -> Vec<(Vec<Element>, f64, &'static str)> {
    let words = read(kved.title_uk);
    let mut found = vec![(phrase(&words), WHOLE, kved.code)];
    let parts: Vec<&[Word]> = words.chunk_by(|a, b| a.segment == b.segment).collect();
    if parts.len() > 1 {
        found = parts.into_iter().map(|part| (phrase(part), PART, kved.code)).collect();
    }
    found.retain(|(phrase, ..)| phrase.len() > 1 || kved.level != KvedLevel::Class);
    found
}

fn phrase(words: &[Word]) -> Vec<Element> {
    let element =
        |word: &Word| Element { atoms: vec![Atom::Stem(word.stem.clone())], consumes: true, gap: Gap::None };
    words.iter().map(element).collect()
}

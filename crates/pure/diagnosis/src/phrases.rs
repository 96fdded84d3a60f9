//! Small tables of `data/lexicon` beside the labels: sorts of words, and phrases of a sort found in a text.

use crate::classify::matcher::Matcher;
use crate::classify::pattern::{Atom, Lists, atom, parse};
use crate::classify::table::rows;
use crate::classify::text::Word;
use rozum_language::stem;
use std::collections::{BTreeMap, HashSet};

/// Phrases with the sort that each belongs to. Columns of the table: sort, phrases, why.
pub(crate) struct Phrases {
    matcher: Matcher,
    sorts: Vec<&'static str>,
}

/// A phrase in a text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub sort: &'static str,
    pub start: usize,
    pub end: usize,
}

impl Phrases {
    /// Rows whose sort is among `wanted`.
    pub(crate) fn read(file: &'static str, table: &'static str, wanted: &[&str]) -> Result<Self, String> {
        let (mut matcher, mut sorts) = (Matcher::default(), Vec::new());
        for row in rows(file, table).filter(|row| wanted.contains(&row.cell(0))) {
            for phrase in row.list(1) {
                let elements = parse(phrase, &Lists::new()).map_err(|what| row.wrong(&what))?;
                matcher.add(&elements, sorts.len(), false);
            }
            sorts.push(row.cell(0));
        }
        Ok(Self { matcher, sorts })
    }

    /// All phrases in the order of the text.
    pub(crate) fn find(&self, words: &[Word]) -> Vec<Phrase> {
        let forms = self.matcher.forms(words);
        let segments: Vec<usize> = words.iter().map(|word| word.segment).collect();
        let hits = self.matcher.find(words, &forms, &segments);
        let phrase = |sort: usize, first: usize, last: usize| Phrase {
            sort: self.sorts[sort],
            start: words[first].start,
            end: words[last].end,
        };
        let mut found: Vec<_> = hits.iter().map(|hit| phrase(hit.entry, hit.first, hit.last)).collect();
        found.sort_by_key(|phrase| (phrase.start, phrase.end));
        found
    }
}

/// Single words by their sort.
pub(crate) struct Sorts(BTreeMap<&'static str, Forms>);

/// Words of a sort, by the way in which they are written.
#[derive(Default)]
struct Forms {
    stems: HashSet<String>,
    exacts: HashSet<String>,
    prefixes: Vec<String>,
    contains: Vec<String>,
}

impl Sorts {
    /// All rows but those whose sort is among `phrases`.
    pub(crate) fn read(file: &'static str, table: &'static str, phrases: &[&str]) -> Result<Self, String> {
        let mut sorts: BTreeMap<_, Forms> = BTreeMap::new();
        for row in rows(file, table).filter(|row| !phrases.contains(&row.cell(0))) {
            let words = row.list(1).flat_map(|words| words.split('|'));
            let forms = sorts.entry(row.cell(0)).or_default();
            for word in words {
                forms.add(atom(word).map_err(|what| row.wrong(&what))?);
            }
        }
        Ok(Self(sorts))
    }

    /// Whether a folded word is of that sort.
    pub(crate) fn is(&self, sort: &str, folded: &str) -> bool {
        self.0.get(sort).is_some_and(|forms| forms.has(folded))
    }
}

impl Forms {
    fn add(&mut self, atom: Atom) {
        match atom {
            Atom::Stem(stem) => drop(self.stems.insert(stem)),
            Atom::Exact(form) => drop(self.exacts.insert(form)),
            Atom::Prefix(start) => self.prefixes.push(start),
            Atom::Contains(part) => self.contains.push(part),
        }
    }

    fn has(&self, folded: &str) -> bool {
        self.exacts.contains(folded)
            || self.prefixes.iter().any(|start| folded.starts_with(start.as_str()))
            || self.contains.iter().any(|part| folded.contains(part.as_str()))
            // Last, because reducing a word takes longest.
            || (!self.stems.is_empty() && self.stems.contains(&stem(folded)))
    }
}

//! Small tables of `data/lexicon` beside the labels: sorts of words, and phrases of a sort found in a text.

use crate::classify::matcher::Matcher;
use crate::classify::pattern::{Atom, Lists, atom, parse};
use crate::classify::table::rows;
use crate::classify::text::Word;
use rozum_language::stem;
use std::collections::BTreeMap;

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
pub(crate) struct Sorts(BTreeMap<&'static str, Vec<Atom>>);

impl Sorts {
    /// All rows but those whose sort is among `phrases`.
    pub(crate) fn read(file: &'static str, table: &'static str, phrases: &[&str]) -> Result<Self, String> {
        let mut sorts: BTreeMap<_, Vec<Atom>> = BTreeMap::new();
        for row in rows(file, table).filter(|row| !phrases.contains(&row.cell(0))) {
            let words = row.list(1).flat_map(|words| words.split('|'));
            let atoms = words.map(atom).collect::<Result<Vec<_>, _>>().map_err(|what| row.wrong(&what))?;
            sorts.entry(row.cell(0)).or_default().extend(atoms);
        }
        Ok(Self(sorts))
    }

    /// Whether a folded word is of that sort.
    pub(crate) fn is(&self, sort: &str, folded: &str) -> bool {
        self.0.get(sort).is_some_and(|atoms| atoms.iter().any(|atom| fits(atom, folded)))
    }
}

fn fits(atom: &Atom, folded: &str) -> bool {
    match atom {
        Atom::Stem(known) => *known == stem(folded),
        Atom::Prefix(start) => folded.starts_with(start.as_str()),
        Atom::Exact(form) => form == folded,
        Atom::Contains(part) => folded.contains(part.as_str()),
    }
}

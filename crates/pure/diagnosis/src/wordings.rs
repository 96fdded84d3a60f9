//! Phrases of tables that others keep, written in the language of `data/lexicon`, found in a text.

use crate::classify::lists;
use crate::classify::matcher::Matcher;
use crate::classify::pattern::{Element, parse, parse_guard};
use crate::classify::text::{Characters, Word, read};

/// Phrases by the row that they stand in, ready to be looked for.
pub struct Wordings {
    phrases: Matcher,
    guards: Matcher,
}

/// Words of a text that a phrase of a row matches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wording {
    /// Number of the row, from 0.
    pub row: usize,
    /// First character (not byte) of the text.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The words as written.
    pub quote: String,
}

impl Wordings {
    /// Reads the cells `phrases` and `unless` of rows; lists inside a cell are separated by semicolons.
    ///
    /// # Errors
    /// The number of the first row with a phrase that cannot be understood, and what is wrong with it.
    pub fn read<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, (usize, String)> {
        let lists = lists().map_err(|what| (0, what))?;
        let (mut phrases, mut guards) = (Matcher::default(), Matcher::default());
        for (row, (own, unless)) in rows.into_iter().enumerate() {
            add(&mut phrases, row, own, |phrase| parse(phrase, &lists))?;
            add(&mut guards, row, unless, |phrase| parse_guard(phrase, &lists))?;
        }
        Ok(Self { phrases, guards })
    }

    /// What rows say of the text, by row and place. A row is silent in a sentence where one of its guards stands.
    pub fn find(&self, text: &str) -> Vec<Wording> {
        let words = read(text);
        let segments: Vec<usize> = words.iter().map(|word| word.segment).collect();
        let hits = |matcher: &Matcher| matcher.find(&words, &matcher.forms(&words), &segments);
        let guards = hits(&self.guards);
        let guarded = |row, word: usize| {
            guards.iter().any(|guard| guard.entry == row && segments[guard.first] == segments[word])
        };
        let own = hits(&self.phrases);
        let mut found: Vec<Wording> = own
            .iter()
            .filter(|hit| !guarded(hit.entry, hit.first))
            .map(|hit| quoted(text, &words, (hit.entry, hit.first, hit.last)))
            .collect();
        found.sort();
        found.dedup();
        without_nested(found)
    }
}

fn add(
    matcher: &mut Matcher,
    row: usize,
    cell: &str,
    parse: impl Fn(&str) -> Result<Vec<Element>, String>,
) -> Result<(), (usize, String)> {
    for phrase in cell.split(';').map(str::trim).filter(|phrase| !phrase.is_empty()) {
        matcher.add(&parse(phrase).map_err(|what| (row, what))?, row, false);
    }
    Ok(())
}

fn quoted(text: &str, words: &[Word], (row, first, last): (usize, usize, usize)) -> Wording {
    let (from, to) = (words[first].start, words[last].end);
    let mut characters = Characters::new(text);
    let (start, end) = (characters.before(from), characters.before(to));
    Wording { row, start, end, quote: text.get(from..to).unwrap_or_default().to_owned() }
}

/// Longer quotes of a row hold the shorter ones inside them.
fn without_nested(found: Vec<Wording>) -> Vec<Wording> {
    let inside = |one: &Wording, other: &Wording| {
        one != other && one.row == other.row && other.start <= one.start && one.end <= other.end
    };
    let is_nested: Vec<bool> = found.iter().map(|one| found.iter().any(|other| inside(one, other))).collect();
    found.into_iter().zip(is_nested).filter(|(_, nested)| !nested).map(|(one, _)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quotes(rows: &[(&str, &str)], text: &str) -> Vec<(usize, String)> {
        let found =
            Wordings::read(rows.iter().copied()).unwrap_or_else(|(row, what)| panic!("{row}: {what}"));
        found.find(text).into_iter().map(|one| (one.row, one.quote)).collect()
    }

    #[test]
    fn rows_are_told_apart_and_guards_silence_a_sentence() {
        let rows = [("сонячн* панел*; панел*", ""), ("мед", "медичн*")];
        let text = "сонячні панелі; мед, медичні послуги";
        assert_eq!(quotes(&rows, text), [(0, "сонячні панелі".to_owned())]);
        assert_eq!(quotes(&rows, "мед"), [(1, "мед".to_owned())]);
        assert_eq!(quotes(&rows, ""), []);
    }

    #[test]
    fn places_are_characters() {
        let found = Wordings::read([("мед", "")]).unwrap_or_else(|(_, what)| panic!("{what}"));
        let hit = &found.find("тут мед")[0];
        assert_eq!((hit.start, hit.end), (4, 7));
    }

    #[test]
    fn a_phrase_that_cannot_be_read_names_its_row() {
        let wrong = Wordings::read([("мед", ""), ("сир ..", "")]).err();
        assert_eq!(wrong.map(|(row, _)| row), Some(1));
    }
}

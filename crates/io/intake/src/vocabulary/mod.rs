//! The words by which a file says what is what: headers of columns, names of fields, kinds of rows,
//! in both languages and with the variants that people write.

mod columns;
mod fields;
mod fold;
mod kinds;

pub(crate) use columns::{COLUMNS, Word};
pub(crate) use fields::{FIELDS, Field};
pub(crate) use fold::{distance, fold};
pub(crate) use kinds::{
    Basis, Part, basis_name, basis_named, no_sphere_name, part_name, part_named, says_no_sphere,
};

use rozum_locale::Lang;

/// A word with its names: the two of the template, then others that are understood.
pub(crate) struct Named<T: 'static> {
    pub meaning: T,
    pub uk: &'static str,
    pub en: &'static str,
    pub also: &'static [&'static str],
}

impl<T> Named<T> {
    /// The name that the template of a language uses.
    pub(crate) fn name(&self, lang: Lang) -> &'static str {
        lang.pick(self.uk, self.en)
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.uk, self.en].into_iter().chain(self.also.iter().copied())
    }
}

/// How a text in a file was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Match<T> {
    /// It is this word.
    Exact(T),
    /// It is nearly this name of this word: a typing error.
    Near(T, &'static str),
}

/// Longer texts are no headings.
const LONGEST: usize = 100;

/// Finds the word of a text, case, spaces, punctuation and look-alike letters aside; what stands in
/// brackets is left out if the whole says nothing.
pub(crate) fn find<T: Copy>(table: &'static [Named<T>], text: &str) -> Option<Match<T>> {
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let whole = fold(text);
    let bare = fold(text.split(['(', '[']).next().unwrap_or_default());
    let exact = |key: &str| {
        let named = table.iter().find(|named| named.names().any(|name| fold(name) == key));
        named.filter(|_| !key.is_empty()).map(|named| Match::Exact(named.meaning))
    };
    exact(&whole).or_else(|| exact(&bare)).or_else(|| {
        let (named, name, steps) = nearest(table, &whole)?;
        let allowed = match whole.chars().count() {
            0..=4 => 0,
            5..=8 => 1,
            _ => 2,
        };
        (steps <= allowed).then_some(Match::Near(named.meaning, name))
    })
}

/// The name that a text could have meant, in the script that it is written in; `None` when none
/// comes near.
pub(crate) fn suggestion<T>(table: &'static [Named<T>], text: &str) -> Option<&'static str> {
    let key = fold(text);
    let (_, name, steps) = nearest(table, &key)?;
    let of_one_script = is_cyrillic(name) == is_cyrillic(text);
    (of_one_script && steps * 2 < key.chars().count()).then_some(name)
}

fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'))
}

/// The language in which to name things to the author of a text.
pub(crate) fn language_of(text: &str) -> Lang {
    if is_cyrillic(text) || !text.chars().any(char::is_alphabetic) { Lang::Uk } else { Lang::En }
}

/// The word whose name is nearest to a key, that name, and how many letters differ.
fn nearest<T>(table: &'static [Named<T>], key: &str) -> Option<(&'static Named<T>, &'static str, usize)> {
    let names = table.iter().flat_map(|named| named.names().map(move |name| (named, name)));
    names.map(|(named, name)| (named, name, distance(&fold(name), key))).min_by_key(|(_, _, steps)| *steps)
}

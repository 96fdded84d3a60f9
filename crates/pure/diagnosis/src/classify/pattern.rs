//! A phrase of the lexicon: words with endings left open.
//!
//! `молок*` begins so · `*кластер*` contains it · `=тур` this form only · `сир` any form of the word ·
//! `a|b` either · `@make` a list of words kept beside the lexicon, which says what is done, not to what · `#berry` a list of
//! words that say to what · a space: next to each other · ` .. `: later in the same clause · ` ... `: later in the same
//! sentence.

use rozum_language::{fold, is_function_word, stem};
use std::collections::HashMap;

/// One way a word may look.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Atom {
    Stem(String),
    Prefix(String),
    Exact(String),
    Contains(String),
}

/// A place in a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    pub atoms: Vec<Atom>,
    /// Words of a `@list` stay free for other phrases.
    pub consumes: bool,
    /// How far this place may be from the one before.
    pub gap: Gap,
}

/// Distance between two places of a phrase.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Nothing but grammar stands between.
    #[default]
    None,
    /// Anything in the same clause.
    Clause,
    /// Anything in the same sentence.
    Sentence,
}

/// Lists of words by name.
pub(crate) type Lists = HashMap<String, Vec<Atom>>;

/// Reads a phrase; the error says what is wrong with it.
pub(crate) fn parse(phrase: &str, lists: &Lists) -> Result<Vec<Element>, String> {
    let mut elements = Vec::new();
    let mut gap = Gap::None;
    for piece in phrase.split_whitespace() {
        if let Some(wider) = gap_of(piece) {
            gap = wider;
            continue;
        }
        let (atoms, consumes) = match piece.strip_prefix(['@', '#']) {
            Some(name) => {
                let atoms = lists.get(name).cloned().ok_or_else(|| format!("no list {piece}"))?;
                (atoms, piece.starts_with('#'))
            }
            None => (piece.split('|').map(atom).collect::<Result<_, _>>()?, true),
        };
        elements.push(Element { atoms, consumes, gap: std::mem::take(&mut gap) });
    }
    let whole = elements.iter().any(|element| element.consumes) && gap == Gap::None;
    if whole && elements.first().is_some_and(|first| first.gap == Gap::None) {
        Ok(elements)
    } else {
        Err(format!("`{phrase}` needs a word of its own, and `..` only between words"))
    }
}

fn gap_of(piece: &str) -> Option<Gap> {
    match piece {
        ".." => Some(Gap::Clause),
        "..." => Some(Gap::Sentence),
        _ => None,
    }
}

/// Reads a phrase that only guards another one: it may be a bare `@list`.
pub(crate) fn parse_guard(phrase: &str, lists: &Lists) -> Result<Vec<Element>, String> {
    match phrase.strip_prefix('@').and_then(|name| lists.get(name)) {
        Some(atoms) => Ok(vec![Element { atoms: atoms.clone(), consumes: true, gap: Gap::None }]),
        None => parse(phrase, lists),
    }
}

/// Reads one word of a phrase.
pub(crate) fn atom(piece: &str) -> Result<Atom, String> {
    let bare = piece.trim_matches(['*', '=']);
    if bare.is_empty() || bare.contains(['*', '=', '@', '#']) {
        return Err(format!("`{piece}` is no word"));
    }
    let folded = fold(bare).into_owned();
    if is_function_word(&folded) || folded.chars().count() < 2 {
        return Err(format!("`{piece}` is grammar, which phrases leave out"));
    }
    Ok(match (piece.strip_prefix('*'), piece.strip_suffix('*')) {
        (Some(_), Some(_)) => Atom::Contains(folded),
        (None, Some(_)) => Atom::Prefix(folded),
        (None, None) if piece.starts_with('=') => Atom::Exact(folded),
        (None, None) => Atom::Stem(stem(&folded)),
        (Some(_), None) => return Err(format!("`{piece}` must not begin with * only")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_read_or_refused() {
        let lists = Lists::from([("make".to_owned(), vec![Atom::Prefix("виробн".to_owned())])]);
        let made = parse("@make .. сир|сири молок*", &lists).unwrap();
        assert_eq!(made.len(), 3);
        assert!(!made[0].consumes && made[1].gap == Gap::Clause && made[2].gap == Gap::None);
        assert!(parse("#make", &lists).unwrap()[0].consumes);
        for wrong in ["", "@make", "@other сир", "#other", "сир ..", ".. сир", "сир і масло", "*", "*сир"]
        {
            assert!(parse(wrong, &lists).is_err(), "{wrong}");
        }
    }
}

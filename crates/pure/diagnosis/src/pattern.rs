//! A phrase of the lexicon: words with endings left open.
//!
//! `молок*` begins so · `*кластер*` contains it · `=тур` this form only · `сир` any form of the word ·
//! `a|b` either · `@make` a list of words kept beside the lexicon, which says what is done, not to what ·
//! a space: next to each other · ` .. `: later in the same clause.

use rozum_language::{fold, stem};
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
    /// Whether other words may stand between this place and the one before.
    pub far: bool,
}

/// Lists of words by name.
pub(crate) type Lists = HashMap<String, Vec<Atom>>;

/// Reads a phrase; the error says what is wrong with it.
pub(crate) fn parse(phrase: &str, lists: &Lists) -> Result<Vec<Element>, String> {
    let mut elements = Vec::new();
    let mut far = false;
    for piece in phrase.split_whitespace() {
        if piece == ".." {
            far = true;
            continue;
        }
        let (atoms, consumes) = match piece.strip_prefix('@') {
            Some(name) => (lists.get(name).cloned().ok_or_else(|| format!("no list @{name}"))?, false),
            None => (piece.split('|').map(atom).collect::<Result<_, _>>()?, true),
        };
        elements.push(Element { atoms, consumes, far: std::mem::take(&mut far) });
    }
    let whole = elements.iter().any(|element| element.consumes) && !far;
    if whole && elements.first().is_some_and(|first| !first.far) {
        Ok(elements)
    } else {
        Err(format!("`{phrase}` needs a word of its own, and `..` only between words"))
    }
}

/// Reads a phrase that only guards another one: it may be a bare `@list`.
pub(crate) fn parse_guard(phrase: &str, lists: &Lists) -> Result<Vec<Element>, String> {
    match phrase.strip_prefix('@').and_then(|name| lists.get(name)) {
        Some(atoms) => Ok(vec![Element { atoms: atoms.clone(), consumes: true, far: false }]),
        None => parse(phrase, lists),
    }
}

/// Reads one word of a phrase.
pub(crate) fn atom(piece: &str) -> Result<Atom, String> {
    let bare = piece.trim_matches(['*', '=']);
    if bare.is_empty() || bare.contains(['*', '=', '@']) {
        return Err(format!("`{piece}` is no word"));
    }
    let folded = fold(bare).into_owned();
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
        assert!(!made[0].consumes && made[1].far && !made[2].far);
        for wrong in ["", "@make", "@other сир", "сир ..", ".. сир", "*", "*сир"] {
            assert!(parse(wrong, &lists).is_err(), "{wrong}");
        }
    }
}

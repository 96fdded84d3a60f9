//! What was typed, as words to look for.

use crate::build::in_one_piece;
use rozum_language::{fold, is_function_word, words};

/// Longest query that is read, in characters; the rest is left out.
const LONGEST: usize = 200;
/// Most words that are looked for.
const MOST_WORDS: usize = 12;

/// One thing that a document must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Term {
    /// A folded word.
    Word(String),
    /// A hyphenated word: in one piece, or all of its parts.
    Compound { whole: String, parts: Vec<String> },
}

/// The terms of a query. Prepositions and conjunctions count only when there is nothing else.
pub(crate) fn terms(query: &str) -> Vec<Term> {
    let query = shortened(query);
    let mut terms: Vec<Term> = Vec::new();
    for token in words(query) {
        let term = if token.is_compound() {
            let parts = token.parts().map(|part| fold(part.text).into_owned()).collect();
            Term::Compound { whole: in_one_piece(&token), parts }
        } else {
            Term::Word(fold(token.text).into_owned())
        };
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    let empty = |term: &Term| matches!(term, Term::Word(word) if is_function_word(word));
    if !terms.iter().all(empty) {
        terms.retain(|term| !empty(term));
    }
    terms.truncate(MOST_WORDS);
    terms
}

/// The query up to the length that is read.
pub(crate) fn shortened(query: &str) -> &str {
    query.char_indices().nth(LONGEST).and_then(|(end, _)| query.get(..end)).unwrap_or(query)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Term {
        Term::Word(text.into())
    }

    #[test]
    fn words_and_compounds() {
        let compound = Term::Compound {
            whole: "ітпослуги".into(),
            parts: vec!["іт".into(), "послуги".into()],
        };
        assert_eq!(terms("ІТ-послуги, КВЕД 62.01"), [compound, word("квед"), word("62.01")]);
    }

    #[test]
    fn function_words_count_only_alone() {
        assert_eq!(terms("вода та риба"), [word("вода"), word("риба")]);
        assert_eq!(terms("та"), [word("та")]);
    }

    #[test]
    fn long_and_empty_queries() {
        assert_eq!(terms(""), []);
        assert_eq!(terms("!!! … 🙂"), []);
        assert_eq!(terms(&"щось інше ".repeat(1000)).len(), 2);
        let many: String = (0..500).map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(terms(&many).len(), MOST_WORDS);
    }
}

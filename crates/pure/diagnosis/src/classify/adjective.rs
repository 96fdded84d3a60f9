//! Which words look like adjectives: endings, no dictionary.

use crate::classify::text::Word;

// tidy: ukrainian-words: endings and suffixes are grammar, not prose
/// Endings that nouns seldom have.
const CLEAR: &[&str] = &["ий", "ого", "ому", "ої", "их", "ими"];
/// Endings that nouns have too: they need a suffix before them.
const SHARED: &[&str] = &["ою", "ім", "им", "ій", "а", "я", "е", "є", "у", "ю", "і"];
/// What adjectives made of nouns end in before their endings.
const SUFFIXES: &[&str] =
    &["ськ", "цьк", "зьк", "льн", "чн", "ійн", "нн", "ов", "ев", "єв", "ян", "івн", "йн", "рн", "тн", "пн"];

/// Ends of nouns of action: «вирощування».
const ACTIONS: &[&str] = &["ння", "нню", "нні"];

/// «зернових», «меблева»: also where the ending alone would not tell.
pub(crate) fn is_adjective(word: &Word) -> bool {
    if ACTIONS.iter().any(|end| word.folded.ends_with(end)) {
        return false;
    }
    is_clear_adjective(word)
        || SHARED.iter().any(|ending| {
            word.folded
                .strip_suffix(ending)
                .is_some_and(|stem| SUFFIXES.iter().any(|end| stem.ends_with(end)))
        })
}

/// «зернових», not «пекарні».
pub(crate) fn is_clear_adjective(word: &Word) -> bool {
    CLEAR.iter().any(|ending| word.folded.ends_with(ending)) && word.folded.chars().count() > 4
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::text::read;

    #[test]
    fn adjectives_are_told_by_their_ends() {
        let adjectives = |text: &str| read(text).iter().map(is_adjective).collect::<Vec<_>>();
        assert_eq!(adjectives("зернові термінали, меблева фурнітура"), [true, false, true, false]);
        assert_eq!(adjectives("харчове машинобудування молочних ферм"), [true, false, true, false]);
    }
}

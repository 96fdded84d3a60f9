//! The whole phrase around a word: adjectives before it, what it governs behind it.

use rozum_language::{Token, fold, is_function_word, words};

/// Words that a phrase takes behind its noun at most: «університет імені Юрія Кондратюка».
const BEHIND: usize = 5;

/// Words of a text around characters `start` to `end`: back over adjectives, on over words that nothing parts from it.
pub(super) fn whole_phrase(text: &str, start: usize, end: usize) -> String {
    let byte = |character: usize| text.char_indices().nth(character).map_or(text.len(), |(byte, _)| byte);
    let (start, end) = (byte(start), byte(end));
    let tokens: Vec<Token<'_>> = words(text).collect();
    let Some(mut first) = tokens.iter().position(|token| token.end > start) else { return String::new() };
    let mut last = tokens.iter().rposition(|token| token.start < end).unwrap_or(first).max(first);
    while first > 0 && joins(text, &tokens[first - 1], &tokens[first]) && is_adjective(tokens[first - 1].text)
    {
        first -= 1;
    }
    let limit = last + BEHIND;
    while last < limit && tokens.get(last + 1).is_some_and(|next| joins(text, &tokens[last], next)) {
        if is_function_word(&fold(tokens[last + 1].text)) || is_action(tokens[last + 1].text) {
            break;
        }
        last += 1;
    }
    text.get(tokens[first].start..tokens[last].end).unwrap_or_default().to_owned()
}

/// Whether nothing but a space or a quotation mark stands between two words.
fn joins(text: &str, one: &Token<'_>, other: &Token<'_>) -> bool {
    let between = text.get(one.end..other.start).unwrap_or(",");
    between.chars().all(|c| c.is_whitespace() || "«»\"„“”".contains(c))
}

/// By its ending.
fn is_adjective(word: &str) -> bool {
    // tidy: ukrainian-words: endings are grammar, not prose
    const SUFFIXES: &[&str] = &["ськ", "цьк", "зьк", "н", "ов", "ев", "єв", "ин", "ан"];
    const ENDINGS: &[&str] =
        &["ий", "ій", "ого", "ому", "им", "ім", "их", "ими", "а", "я", "ої", "ою", "у", "ю", "е", "є", "і"];
    let folded = fold(word);
    if is_function_word(&folded) || is_action(word) {
        return false;
    }
    ENDINGS.iter().any(|ending| {
        folded.strip_suffix(ending).is_some_and(|stem| SUFFIXES.iter().any(|suffix| stem.ends_with(suffix)))
    })
}

/// A noun of action begins something else: «університету, розвиток».
fn is_action(word: &str) -> bool {
    // tidy: ukrainian-words: endings are grammar, not prose
    ["ання", "ення", "іння", "анню", "енню", "анням", "енням"]
        .iter()
        .any(|ending| fold(word).ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::whole_phrase;

    fn around(text: &str, word: &str) -> String {
        let start = text.find(word).map_or(0, |byte| text[..byte].chars().count());
        whole_phrase(text, start, start + word.chars().count())
    }

    #[test]
    fn an_institution_is_named_whole() {
        let text = "на базі Полтавської державної аграрної академії та Полтавського технічного університету імені Юрія Кондратюка";
        assert_eq!(around(text, "академії"), "Полтавської державної аграрної академії");
        assert_eq!(
            around(text, "університету"),
            "Полтавського технічного університету імені Юрія Кондратюка"
        );
        assert_eq!(around("створення лабораторій якості, навчання", "лабораторій"), "лабораторій якості");
        assert_eq!(around("залучення науковців для розроблення", "науковців"), "науковців");
    }
}

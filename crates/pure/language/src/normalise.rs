//! One spelling for texts that a reader would call the same.

use crate::letters::{is_apostrophe, is_combining, is_hyphen, is_invisible};
use crate::lookalikes::repair_lookalikes;
use std::borrow::Cow;

/// Spellings that norms of different years allow side by side: what people write, and the one that stands for both.
/// The left sides are never longer in letters. Sources: Ukrainian orthography of 2019 against 1993; KVED-2010 titles.
const SPELLINGS: [(&str, &str); 6] = [
    ("проект", "проєкт"),
    ("проекц", "проєкц"),
    ("конвейєр", "конвеєр"),
    ("устаткован", "устаткуван"),
    ("пакован", "пакуван"),
    ("функціонуван", "функціюван"),
];

/// Abbreviations that Ukrainian texts write in both scripts.
const ABBREVIATIONS: [(&str, &str); 2] = [("it", "іт"), ("ict", "ікт")];

/// The text in lower case with one kind of apostrophe, hyphen, quotation mark and space; without soft hyphens, stress
/// marks and look-alike letters of the other script. Spelling stays: ґ is ґ, «проект» is «проект».
pub fn normalise(text: &str) -> String {
    let repaired = repair_lookalikes(text);
    let mut out = String::with_capacity(repaired.len());
    for c in repaired.chars() {
        push(&mut out, c);
    }
    if out.ends_with(' ') {
        out.pop();
    }
    // Once more in lower case: capitals were left alone where they may be labels («вітамін A»).
    match repair_lookalikes(&out) {
        Cow::Owned(again) => again,
        Cow::Borrowed(_) => out,
    }
}

fn push(out: &mut String, c: char) {
    match c {
        _ if is_invisible(c) => {}
        _ if is_combining(c) => compose(out, c),
        _ if is_apostrophe(c) => out.push('\''),
        _ if is_hyphen(c) => out.push('-'),
        '—' | '\u{2212}' => out.push('-'),
        '«' | '»' | '“' | '”' | '„' | '‟' => out.push('"'),
        _ if c.is_whitespace() => {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        }
        // Lower case of one letter can bring an accent along (İ).
        _ => out.extend(c.to_lowercase().filter(|&l| !is_combining(l))),
    }
}

/// й and ї may come as a letter and its top; other accents only show the stress.
fn compose(out: &mut String, mark: char) {
    let whole = match (out.chars().next_back(), mark) {
        (Some('и'), '\u{306}') => 'й',
        (Some('і'), '\u{308}') => 'ї',
        _ => return,
    };
    out.pop();
    out.push(whole);
}

/// The key of a word form: [`normalise`]d, ґ read as г, and one spelling where norms allow several
/// («проект» and «проєкт», «устатковання» and «устаткування»). Never longer than the word, in letters.
pub fn fold(word: &str) -> Cow<'_, str> {
    let plain =
        if is_plain(word) { Cow::Borrowed(word) } else { Cow::Owned(normalise(word).replace('ґ', "г")) };
    match respelled(&plain) {
        Some(other) => Cow::Owned(other),
        None => plain,
    }
}

/// Lower-case Ukrainian letters only: the common case, needs no copy.
fn is_plain(word: &str) -> bool {
    word.chars().all(|c| matches!(c, 'а'..='я' | 'і' | 'ї' | 'є' | '\''))
}

fn respelled(word: &str) -> Option<String> {
    if word.len() <= 3 {
        return ABBREVIATIONS.iter().find(|(latin, _)| *latin == word).map(|&(_, ours)| ours.to_owned());
    }
    // Few letters begin a variant: looking at them first is cheaper than searching for each.
    let mut starts = word.char_indices().filter(|(_, c)| matches!(c, 'п' | 'к' | 'у' | 'ф'));
    let found = starts.find_map(|(at, _)| {
        let rest = word.get(at..)?;
        SPELLINGS.iter().find(|(from, _)| rest.starts_with(from))
    });
    found.map(|(from, to)| word.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_become_one_kind() {
        for text in ["М’ясо", "М'ясо", "Мʼясо", "М`ясо", "М\u{ad}’ясо", "М’я\u{301}со"]
        {
            assert_eq!(normalise(text), "м'ясо", "{text}");
        }
        assert_eq!(normalise("  «Медичний\u{a0} туризм» —  Хмільник "), "\"медичний туризм\" - хмільник");
        assert_eq!(normalise("и\u{306}оржі\u{308}"), "йоржї");
    }

    #[test]
    fn normalise_keeps_the_spelling_and_fold_joins_it() {
        assert_eq!(normalise("Проект Ґрунт"), "проект ґрунт");
        for (one, other) in [
            ("Проекти", "проєкти"),
            ("ґрунтозахисний", "грунтозахисний"),
            ("устатковання", "устаткування"),
            ("IT", "ІТ"),
            ("МОЛОКО", "мoлокo"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        assert!(matches!(fold("молоко"), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn normal_stays_normal(text in any::<String>()) {
            let once = normalise(&text);
            prop_assert_eq!(normalise(&once), once.as_str());
        }

        #[test]
        fn folded_stays_folded(word in "[а-яіїєґА-ЯІЇЄҐa-zA-Z'’-]{0,20}") {
            let once = fold(&word).into_owned();
            prop_assert_eq!(fold(&once), once.as_str());
            prop_assert!(once.chars().count() <= word.chars().count());
        }
    }
}

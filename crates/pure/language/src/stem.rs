//! The light stemmer: takes off endings of declension, nothing else.
//!
//! Suffixes that make new words stay («харчов-», «лікуванн-»), so two words with one stem are forms of one word, save for
//! homographs. Verbs keep their forms apart; this corpus is made of noun phrases.

use crate::english;
use crate::irregular;
use crate::letters::{is_consonant, is_ukrainian_word};
use crate::normalise::fold;

/// The stem of a word in any form and spelling, as a key: «молочних», «молочна» → «молочн».
///
/// Idempotent; never empty for a word; never longer than the word in letters. Words of other scripts, numbers and
/// codes come back folded; English ones in the singular.
pub fn stem(word: &str) -> String {
    let mut stem = fold(word).into_owned();
    settle(&mut stem);
    if stem.is_empty() { word.to_owned() } else { stem }
}

/// [`stem`] of what is already folded, in place.
pub(crate) fn settle(word: &mut String) {
    if english::is_english_word(word) {
        english::singular(word);
    } else if is_ukrainian_word(word) {
        if let Some(stem) = irregular::stem(word) {
            replace(word, stem);
            return;
        }
        soften_plural(word);
        // An ending may hide another («енергі-ям»): what is left must be its own stem.
        while strip_ending(word) {
            if let Some(stem) = irregular::stem(word) {
                replace(word, stem);
                return;
            }
        }
        undo_softening(word);
        drop_fleeting_vowel(word);
        open_last_syllable(word);
    }
}

pub(crate) fn replace(word: &mut String, other: &str) {
    word.clear();
    word.push_str(other);
}

/// Endings by their last letter, longest first. Not here on purpose: -ові, -еві (datives, but far more often adjectives
/// in the plural: «харчові»), and endings of verbs.
const fn endings(last: char) -> &'static [&'static str] {
    match last {
        'а' => &["а"],
        'е' => &["е"],
        'є' => &["є"],
        'и' => &["ами", "ями", "ими", "іми", "ьми", "и"],
        'і' => &["і"],
        'ї' => &["ої", "ї"],
        'о' => &["ого", "о"],
        'у' => &["ому", "у"],
        'ю' => &["ою", "ею", "єю", "ю"],
        'я' => &["я"],
        'в' => &["ів", "їв"],
        'й' => &["ий", "ій", "ей", "й"],
        'м' => &["ам", "ям", "ом", "ем", "єм", "им", "ім"],
        'х' => &["ах", "ях", "их", "іх"],
        'ь' => &["ь"],
        '\'' => &["'"],
        _ => &[],
    }
}

/// Takes one ending off, if enough of the word remains: two letters before a vowel ending, three before one that
/// ends in a consonant (short words there are whole: «дим», «дах», «кий»).
fn strip_ending(word: &mut String) -> bool {
    let Some(last) = word.chars().next_back() else { return false };
    let keep = if is_consonant(last) { 3 } else { 2 };
    for ending in endings(last) {
        // Cyrillic letters take two bytes each.
        if word.ends_with(ending) && word.len() >= ending.len() + 2 * keep {
            word.truncate(word.len() - ending.len());
            return true;
        }
    }
    false
}

/// Genitive plural of nouns in -ння: «послуг лікувань» has the stem of «лікування». The letter before tells them from
/// «ступень», «січень».
fn soften_plural(word: &mut String) {
    const BEFORE: [&str; 9] = ["вань", "жень", "щень", "дань", "тань", "гань", "рень", "лень", "нень"];
    if word.len() >= 12 && BEFORE.iter().any(|end| word.ends_with(end)) {
        word.pop();
        word.push('н');
    }
}

/// «науці», «техніці», «молоці» belong to -к-. After и it may be either («фабриці», «пшениці») and stays.
fn undo_softening(word: &mut String) {
    if ["оц", "уц", "іц"].iter().any(|end| word.ends_with(end)) && word.len() >= 6 {
        word.pop();
        word.push('к');
    }
}

/// «розвиток» → «розвитк», as in «розвитку»; «підприємець» → «підприємц».
fn drop_fleeting_vowel(word: &mut String) {
    let mut from_end = word.chars().rev();
    let fleeting =
        matches!((from_end.next(), from_end.next()), (Some('к'), Some('о')) | (Some('ц'), Some('е')));
    if fleeting && from_end.next().is_some_and(is_consonant) && word.len() >= 10 {
        remove_vowel_before_last(word);
    }
}

/// Removes the letter before the last one.
pub(crate) fn remove_vowel_before_last(word: &mut String) {
    if let (Some(last), Some(_)) = (word.pop(), word.pop()) {
        word.push(last);
    }
}

/// «промисловість», «промисловості»: the vowel of -ість opens when an ending follows.
fn open_last_syllable(word: &mut String) {
    if word.len() >= 12 && word.ends_with("іст") {
        word.truncate(word.len() - "іст".len());
        word.push_str("ост");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_of_one_word() {
        for forms in [
            "харчова харчової харчовій харчову харчовою харчові харчових харчовими",
            "область області областю областей областям областями областях",
            "розвиток розвитку розвитком",
            "лікування лікуванню лікуванням лікуванні лікувань",
            "технологія технології технологію технологією технологій технологіями",
            "Харків Харкова Харкові",
            "Київ Києва Києві",
        ] {
            let stems: Vec<_> = forms.split(' ').map(stem).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{forms}: {stems:?}");
        }
    }

    #[test]
    fn other_words_keep_apart() {
        for (one, other) in
            [("харчова", "Харків"), ("харчова", "харчування"), ("молоко", "молочна"), ("водій", "вода")]
        {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
    }

    #[test]
    fn codes_numbers_and_english() {
        assert_eq!(stem("10.51"), "10.51");
        assert_eq!(stem("Industries"), "industry");
        assert_eq!(stem("Processes"), stem("process"));
        assert_eq!(stem("COVID19"), "covid19");
    }

    proptest! {
        #[test]
        fn a_stem_is_its_own_stem(word in "[а-щьюяіїєґ']{1,14}|[А-Яа-яa-z0-9'’-]{1,12}") {
            let once = stem(&word);
            prop_assert_eq!(stem(&once), once.clone());
            prop_assert!(!once.is_empty());
            prop_assert!(once.chars().count() <= word.chars().count());
        }
    }
}

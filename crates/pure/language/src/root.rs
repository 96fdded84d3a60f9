//! The search key of a word family: takes off suffixes that make new words and evens out alternating sounds.
//!
//! More reach, less precision than [`stem`]: for ranking below exact and inflected matches, never for counting.

use crate::english;
use crate::irregular;
use crate::letters::{is_consonant, is_ukrainian_word, is_vowel};
use crate::normalise::fold;
use crate::stem::{remove_vowel_before_last, replace, settle};

/// Rounds after which no word of the tests still changes; a bound, so that no word can turn in a circle.
const ROUNDS: usize = 12;

/// The key of the family of a word: «молочних», «молоко» → «молк»; «переробка», «перероблення» → «перероб».
///
/// Idempotent; never empty for a word; never longer than the word in letters.
pub fn root(word: &str) -> String {
    let mut root = fold(word).into_owned();
    let mut before = String::with_capacity(root.len());
    for _ in 0..ROUNDS {
        replace(&mut before, &root);
        settle(&mut root);
        step(&mut root);
        if root == before {
            break;
        }
    }
    if root.is_empty() { word.to_owned() } else { root }
}

fn step(word: &mut String) {
    if english::is_english_word(word) {
        english::family(word);
    } else if is_ukrainian_word(word) {
        if let Some(key) = irregular::family(word) {
            replace(word, key);
        } else if let Some(cut) = irregular::cut_after_base(word) {
            *word = cut;
        } else if !strip_suffix(word) {
            even_out(word);
        }
    }
}

/// A suffix, what stands for it, and how many letters must remain before it.
type Suffix = (&'static str, &'static str, usize);

/// Suffixes by their last letter, the first that fits is taken. Alternations of the consonant before a suffix are undone
/// where the suffix proves them: «книжн-» → «книг», but «харч-» stays.
const fn suffixes(last: char) -> &'static [Suffix] {
    match last {
        'н' => &[
            ("увальн", "", 3),
            ("ювальн", "", 3),
            ("аційн", "", 5),
            ("яційн", "", 5),
            ("ійн", "", 4),
            ("альн", "", 4),
            ("уванн", "", 3),
            ("юванн", "", 3),
            ("ованн", "", 3),
            ("уван", "", 3),
            ("юван", "", 3),
            ("ован", "", 3),
            ("анн", "", 3),
            ("янн", "", 3),
            ("енн", "", 3),
            ("єнн", "", 3),
            ("блен", "б", 3),
            ("плен", "п", 3),
            ("влен", "в", 3),
            ("ччин", "ц", 3),
            ("щин", "", 3),
            ("логічн", "лог", 1),
            ("графічн", "граф", 1),
            ("ичн", "ик", 3),
            ("ічн", "ік", 3),
            ("чн", "к", 3),
            ("ажн", "аж", 3),
            ("жн", "г", 3),
            ("цин", "к", 4),
            ("інн", "", 4),
            ("ян", "", 3),
        ],
        'в' => &[("ництв", "", 3), ("ств", "", 4), ("ов", "", 3), ("ев", "", 3), ("єв", "", 3)],
        'к' => &[("зьк", "ж", 3), ("цьк", "ц", 3), ("ськ", "", 3), ("ник", "", 3)],
        'ч' => &[("нич", "", 4)],
        'ц' => &[("ац", "", 5), ("яц", "", 5), ("ниц", "", 5)],
        'т' => {
            &[("ост", "", 4), ("ит", "", 5), ("уват", "", 3), ("юват", "", 3), ("уют", "", 3), ("юют", "", 3)]
        }
        _ => &[],
    }
}

fn strip_suffix(word: &mut String) -> bool {
    let Some(last) = word.chars().next_back() else { return false };
    for &(suffix, instead, keep) in suffixes(last) {
        if word.ends_with(suffix) && word.len() >= suffix.len() + 2 * keep {
            word.truncate(word.len() - suffix.len());
            word.push_str(instead);
            if suffix == "ськ" && word.ends_with(is_vowel) {
                // «одеський» hides the с of «Одеса» in its suffix.
                word.push('с');
            }
            return true;
        }
    }
    strip_single(word, 'н', 3) || strip_single(word, 'к', 5)
}

/// Takes off -н- or -к- after a consonant: «рибн-» → «риб», «переробк-» → «перероб».
fn strip_single(word: &mut String, suffix: char, keep: usize) -> bool {
    let fits = word.strip_suffix(suffix).is_some_and(|rest| {
        rest.len() >= 2 * keep
            && rest.ends_with(|c| is_consonant(c) || c == 'ь')
            && rest.chars().any(is_vowel)
    });
    if fits {
        word.pop();
    }
    fits
}

/// Sounds that alternate within a family get one sign each.
fn even_out(word: &mut String) {
    if word.contains(['ь', '\'']) {
        word.retain(|c| !matches!(c, 'ь' | '\''));
    }
    let last_two: Vec<char> = word.chars().rev().take(2).collect();
    match last_two[..] {
        // «вугілл-», «тваринн-».
        [a, b] if a == b && is_consonant(a) && word.len() > 6 => {
            word.pop();
        }
        // «переробл-» beside «перероб-».
        ['л', 'б' | 'п' | 'в' | 'м' | 'ф'] if word.len() > 6 => {
            word.pop();
        }
        // «будівель», «будівля».
        ['л', 'о' | 'е'] | ['н', 'е'] if word.len() >= 10 && third_is_consonant(word) => {
            remove_vowel_before_last(word);
        }
        // «ягід», «ягоди»; but -ік is a suffix of its own («технік-»).
        [last, 'і'] if is_consonant(last) && last != 'к' && word.len() >= 8 => {
            word.pop();
            word.pop();
            word.push('о');
            word.push(last);
        }
        // «пшениц-» beside «пшенич-н-».
        ['ц', 'и'] if word.len() >= 8 => {
            word.pop();
            word.push('к');
        }
        _ => {}
    }
}

fn third_is_consonant(word: &str) -> bool {
    word.chars().rev().nth(2).is_some_and(is_consonant)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_root_is_its_own_root(word in "[а-щьюяіїєґ']{1,14}|[А-Яа-яa-z0-9'’-]{1,12}") {
            let once = root(&word);
            prop_assert_eq!(root(&once), once.clone());
            prop_assert!(!once.is_empty());
            prop_assert!(once.chars().count() <= word.chars().count());
        }

        #[test]
        fn forms_of_one_word_have_one_root(base in "[бвгджзклмнпрстфхцчшщ][аеиоу][бвгджзклмнпрст]{1,2}[аеиоу][бвгджзклмнпрст]") {
            let forms = ["а", "и", "у", "ою", "ами"].map(|ending| root(&format!("{base}{ending}")));
            prop_assert!(forms.windows(2).all(|pair| pair[0] == pair[1]), "{:?}", forms);
        }

        #[test]
        fn one_stem_means_one_root(word in "[а-щюяіїє][а-щьюяіїє]{0,10}") {
            prop_assert_eq!(root(&crate::stem(&word)), root(&word));
        }
    }
}

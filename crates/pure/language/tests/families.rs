//! The table of word families: what stems and roots must join, and what they must keep apart.

use rozum_language::{root, stem};

const TABLE: &str = include_str!("families.txt");

fn lines(kind: &str) -> impl Iterator<Item = Vec<&'static str>> {
    TABLE
        .lines()
        .filter_map(move |line| line.strip_prefix(kind))
        .map(|line| line.split_whitespace().collect())
}

fn keys(words: &[&str], key: fn(&str) -> String) -> Vec<String> {
    words.iter().map(|word| key(word)).collect()
}

/// Lines of a kind whose keys are not all equal.
fn torn(kind: &str, key: fn(&str) -> String) -> Vec<String> {
    lines(kind)
        .filter(|words| keys(words, key).windows(2).any(|pair| pair[0] != pair[1]))
        .map(|words| format!("{} => {}", words.join(" "), keys(&words, key).join(" ")))
        .collect()
}

#[test]
fn forms_of_a_word_have_one_stem() {
    assert_eq!(torn("forms:", stem), Vec::<String>::new());
}

#[test]
fn forms_of_a_word_have_one_root() {
    assert_eq!(torn("forms:", root), Vec::<String>::new());
}

#[test]
fn words_of_a_family_have_one_root() {
    assert_eq!(torn("family:", root), Vec::<String>::new());
}

#[test]
fn other_words_keep_their_own_root() {
    let joined: Vec<_> = lines("apart:")
        .filter(|words| {
            let mut roots = keys(words, root);
            roots.sort_unstable();
            roots.windows(2).any(|pair| pair[0] == pair[1])
        })
        .map(|words| format!("{} => {}", words.join(" "), keys(&words, root).join(" ")))
        .collect();
    assert_eq!(joined, Vec::<String>::new());
}

#[test]
fn the_table_is_large_enough() {
    assert!(lines("family:").count() >= 150);
    assert!(lines("apart:").count() >= 50);
}

//! Pairs of letters that stand for a word: «с/г», «с.-г.», «R&D».

/// What may stand between the letters.
const MARKS: &[char] = &['/', '.', '-', '&', ' '];

/// The word, for two letters and what stands between them.
pub(crate) fn word_of(first: &str, between: &str, second: &str) -> Option<&'static str> {
    let joined =
        (1..=3).contains(&between.len()) && between != " " && between.chars().all(|c| MARKS.contains(&c));
    // tidy: ukrainian-words: abbreviations are spelling, not prose
    match (first, second) {
        ("с", "г") if joined => Some("сільськогосподарський"),
        ("r", "d") if joined => Some("дослідницький"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::classify::text::read;

    #[test]
    fn initials_become_a_word_with_the_bytes_of_both() {
        let shown = |text: &str| {
            let words = read(text);
            words.iter().map(|w| (w.folded.clone(), text[w.start..w.end].to_owned())).collect::<Vec<_>>()
        };
        let farming = "сільськогосподарський".to_owned();
        assert_eq!(shown("с/г техніка")[0], (farming.clone(), "с/г".to_owned()));
        assert_eq!(shown("С.-г. техніка")[0], (farming, "С.-г".to_owned()));
        assert_eq!(shown("R&D-центр")[0].1, "R&D");
        assert_eq!(shown("у т. ч. сир").len(), 1);
    }
}

//! Words a few typing errors away: a letter too many, too few, another one, or two swapped.
//!
//! The sorted words are walked as a tree: words with one beginning share the work on it, and a beginning that is already
//! too far away is skipped with all words that have it. So the cost grows with the words nearby, not with all words.

/// How many errors are forgiven in a word of so many letters.
pub(crate) const fn forgiven(letters: usize) -> u8 {
    match letters {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}

/// Places and distances of the sorted `texts` at most `most` errors away from `word` (optimal string alignment).
pub(crate) fn near(texts: &[Box<str>], word: &str, most: u8) -> Vec<(usize, u8)> {
    let mut walk = Walk::new(word, most);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(text) = texts.get(at) {
        match walk.to(text) {
            Step::Distance(distance) => {
                if distance <= most {
                    found.push((at, distance));
                }
                at += 1;
            }
            Step::TooFar(prefix) => {
                let rest = texts.get(at..).unwrap_or_default();
                at += rest.partition_point(|text| text.starts_with(prefix)).max(1);
            }
        }
    }
    found
}

enum Step<'t> {
    Distance(u8),
    /// No text with this beginning is near enough.
    TooFar(&'t str),
}

/// The table of distances between the word and the beginnings of the text at hand.
struct Walk {
    word: Vec<char>,
    most: u8,
    path: Vec<char>,
    /// One row for the empty beginning and one for each letter of the path.
    rows: Vec<Vec<u8>>,
}

impl Walk {
    fn new(word: &str, most: u8) -> Self {
        let word: Vec<char> = word.chars().take(60).collect();
        let first = (0..=60).take(word.len() + 1).collect();
        Self { word, most, path: Vec::new(), rows: vec![first] }
    }

    fn to<'t>(&mut self, text: &'t str) -> Step<'t> {
        let shared = self.path.iter().zip(text.chars()).take_while(|(a, b)| **a == *b).count();
        self.path.truncate(shared);
        self.rows.truncate(shared + 1);
        for (at, letter) in text.char_indices().skip(shared) {
            self.push(letter);
            if self.hopeless() {
                return Step::TooFar(text.get(..at + letter.len_utf8()).unwrap_or(text));
            }
        }
        Step::Distance(self.rows.last().and_then(|row| row.last()).copied().unwrap_or(u8::MAX))
    }

    /// The next row: what each beginning of the word costs after one more letter of the text.
    fn push(&mut self, letter: char) {
        let depth = self.path.len();
        let cell = |row: usize, column: usize| {
            self.rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or(u8::MAX)
        };
        let mut row = Vec::with_capacity(self.word.len() + 1);
        row.push(cell(depth, 0).saturating_add(1));
        for (i, &wanted) in self.word.iter().enumerate() {
            let changed = cell(depth, i).saturating_add(u8::from(wanted != letter));
            let added = cell(depth, i + 1).saturating_add(1);
            let left_out = row.last().copied().unwrap_or(u8::MAX).saturating_add(1);
            let mut least = changed.min(added).min(left_out);
            if i > 0
                && depth > 0
                && self.path.last() == Some(&wanted)
                && self.word.get(i - 1) == Some(&letter)
            {
                least = least.min(cell(depth - 1, i - 1).saturating_add(1));
            }
            row.push(least);
        }
        self.path.push(letter);
        self.rows.push(row);
    }

    /// Whether no continuation can come back; a swap may still reach over one row.
    fn hopeless(&self) -> bool {
        let mut nearest = self.rows.iter().rev().map(|row| row.iter().min().copied().unwrap_or(0));
        nearest.next().is_some_and(|now| now > self.most)
            && nearest.next().is_none_or(|before| before >= self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sorted(words: &[&str]) -> Vec<Box<str>> {
        let mut texts: Vec<Box<str>> = words.iter().map(|&w| w.into()).collect();
        texts.sort_unstable();
        texts.dedup();
        texts
    }

    fn found(words: &[&str], word: &str, most: u8) -> Vec<String> {
        let texts = sorted(words);
        near(&texts, word, most).into_iter().map(|(at, _)| texts[at].to_string()).collect()
    }

    #[test]
    fn each_kind_of_error() {
        let words = ["молоко", "молода", "медицина", "меблі", "туризм"];
        for typed in ["молко", "молокко", "молако", "омлоко", "молоок"] {
            assert_eq!(found(&words, typed, 1), ["молоко"], "{typed}");
        }
        assert_eq!(found(&words, "мидецина", 2), ["медицина"]);
        assert!(found(&words, "зовсімінше", 2).is_empty());
    }

    /// The distance by its definition, letter by letter.
    fn distance(a: &[char], b: &[char]) -> usize {
        match (a, b) {
            ([], rest) | (rest, []) => rest.len(),
            ([x, a1 @ ..], [y, b1 @ ..]) => {
                let mut least = distance(a1, b1) + usize::from(x != y);
                least = least.min(distance(a1, b) + 1).min(distance(a, b1) + 1);
                if let ([_, x2, a2 @ ..], [_, y2, b2 @ ..]) = (a, b)
                    && x == y2
                    && x2 == y
                {
                    least = least.min(distance(a2, b2) + 1);
                }
                least
            }
        }
    }

    proptest! {
        #[test]
        fn the_walk_finds_what_the_definition_finds(
            words in prop::collection::vec("[абв]{1,6}", 1..12), typed in "[абв]{1,6}", most in 0u8..3
        ) {
            let texts = sorted(&words.iter().map(String::as_str).collect::<Vec<_>>());
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            let expected: Vec<_> = texts
                .iter()
                .enumerate()
                .map(|(at, text)| (at, distance(&letters(&typed), &letters(text))))
                .filter(|(_, distance)| *distance <= usize::from(most))
                .collect();
            let found: Vec<_> = near(&texts, &typed, most).into_iter().map(|(at, d)| (at, usize::from(d))).collect();
            prop_assert_eq!(found, expected);
        }
    }
}

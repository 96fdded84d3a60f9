//! One form of a name for comparing: case, spacing, apostrophes, dashes and closing punctuation aside.

/// Folds a name. Letters of different scripts stay different: a Latin `i` is not a Ukrainian `і`.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase).map(plain));
    }
    let kept = folded.trim_end_matches([' ', ';', '.', ',', ':']).len();
    folded.truncate(kept);
    folded
}

fn plain(letter: char) -> char {
    match letter {
        '\'' | '`' | '\u{2018}' | '\u{02bc}' | '\u{00b4}' => '\u{2019}',
        '\u{2010}'..='\u{2015}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spelling_habits_do_not_matter() {
        assert_eq!(fold("  Легка   промисловість, "), "легка промисловість");
        assert_eq!(fold("ІТ\u{2011}ПОСЛУГИ"), "іт-послуги");
        assert_eq!(fold("в'язання"), fold("В\u{02bc}язання"));
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}

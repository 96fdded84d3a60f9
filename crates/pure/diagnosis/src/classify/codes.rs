//! KVED codes printed in a text: «КВЕД 10.5», «(10.51)», «C.10».

use rozum_language::{fold, words};
use rozum_reference::kved::by_code;

/// Words between the name of the classification and a code: «КВЕД-2010: 10.5; 28.9».
const REACH: usize = 3;

/// A printed code, bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Printed {
    /// Division or group; a class is filed under its group.
    pub code: String,
    pub start: usize,
    pub end: usize,
}

/// The codes in order. A number is a code only near the name of the classification, or as a class in brackets.
pub(crate) fn find(text: &str) -> Vec<Printed> {
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut left = 0;
    for token in words(text) {
        let folded = fold(token.text);
        if is_name(&folded) {
            left = REACH;
            continue;
        }
        let bracketed = text.get(..token.start).is_some_and(|before| before.ends_with('('))
            && text.get(token.end..).is_some_and(|after| after.starts_with([')', ',', ';']))
            && token.text.len() == 5;
        match code(&folded).filter(|_| left > 0 || bracketed) {
            Some(code) => {
                found.push(Printed { code, start: token.start, end: token.end });
                left = REACH;
            }
            None => left = left.saturating_sub(1),
        }
    }
    found
}

// tidy: ukrainian-words: how the classification is called is grammar of its codes
pub(crate) fn is_name(folded: &str) -> bool {
    ["квед", "kved", "nace"].iter().any(|name| folded.starts_with(name)) || folded == "код"
}

fn code(folded: &str) -> Option<String> {
    let digits = folded.trim_start_matches(|c: char| c.is_alphabetic());
    let digits = digits.trim_start_matches(['.', '-']).replace(',', ".");
    let kved = by_code(&digits)?;
    kved.code.get(..4).or_else(|| kved.code.get(..2)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<String> {
        find(text).into_iter().map(|printed| printed.code).collect()
    }

    #[test]
    fn codes_are_told_from_numbers() {
        assert_eq!(codes("молочні продукти (КВЕД 10.5), КВЕД-2010: 28.9; 29.32"), ["10.5", "28.9", "29.3"]);
        assert_eq!(codes("деревообробка (16.21) та КВЕД 31"), ["16.2", "31"]);
        assert_eq!(codes("зростання на 10.5 % до 2027 року, 31 підприємство"), Vec::<String>::new());
        assert_eq!(codes("КВЕД 99.99"), Vec::<String>::new());
    }
}

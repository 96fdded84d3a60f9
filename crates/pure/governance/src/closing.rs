//! An item of a list without the sign that only separates it from the next.

/// The text without closing `;` `.` `,` and without spaces around it.
///
/// A point that ends an abbreviation stays, because it belongs to the word: `н.в.і.у.`, `і т. п.`
pub fn closing_stripped(verbatim: &str) -> &str {
    let mut text = verbatim.trim();
    loop {
        let shorter = match text.chars().next_back() {
            Some(';' | ',') => text[..text.len() - 1].trim_end(),
            Some('.') if !ends_in_abbreviation(text) => text[..text.len() - 1].trim_end(),
            _ => return text,
        };
        text = shorter;
    }
}

/// Whether the last word has a point inside, or is one letter with a point.
fn ends_in_abbreviation(text: &str) -> bool {
    let Some(body) = text.strip_suffix('.') else { return false };
    let word = body.rsplit(char::is_whitespace).next().unwrap_or(body);
    let pieces = || word.split('.');
    pieces().count() > 1
        && pieces()
            .all(|piece| (1..=2).contains(&piece.chars().count()) && piece.chars().all(char::is_alphabetic))
        || word.chars().count() == 1 && word.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::closing_stripped;
    use proptest::prelude::*;

    #[test]
    fn separators_go_and_abbreviations_stay() {
        for (verbatim, text) in [
            ("розвиток туризму;", "розвиток туризму"),
            ("розвиток туризму. ", "розвиток туризму"),
            (" розвиток туризму ;.", "розвиток туризму"),
            ("Проект «Курортополіс Хмільник»", "Проект «Курортополіс Хмільник»"),
            ("інших виробів, н.в.і.у.", "інших виробів, н.в.і.у."),
            ("інших виробів, н.в.і.у.;", "інших виробів, н.в.і.у."),
            ("одягу, взуття і т. п.", "одягу, взуття і т. п."),
            ("приладобудування тощо.", "приладобудування тощо"),
            ("засади Індустрії 4.0.", "засади Індустрії 4.0"),
            (";.,", ""),
            ("", ""),
        ] {
            assert_eq!(closing_stripped(verbatim), text);
        }
    }

    proptest! {
        #[test]
        fn twice_is_as_once(text in "[ а-я.;,]{0,40}") {
            let once = closing_stripped(&text);
            prop_assert_eq!(closing_stripped(once), once);
        }
    }
}

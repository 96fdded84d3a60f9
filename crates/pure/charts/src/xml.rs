//! Text inside XML.

use std::fmt;

/// Shows a text so that it can stand inside an element or a quoted attribute. What XML has no way to say
/// (control characters) becomes a replacement character.
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some((at, special)) = rest.char_indices().find(|(_, letter)| is_special(*letter)) {
            f.write_str(rest.get(..at).unwrap_or_default())?;
            f.write_str(match special {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "\u{fffd}",
            })?;
            rest = rest.get(at + special.len_utf8()..).unwrap_or_default();
        }
        f.write_str(rest)
    }
}

fn is_special(letter: char) -> bool {
    matches!(letter, '&' | '<' | '>' | '"' | '\'' | '\u{fffe}' | '\u{ffff}')
        || (letter < ' ' && !matches!(letter, '\t' | '\n' | '\r'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn control_characters_do_not_break_the_document() {
        assert_eq!(Escaped("a\u{0}\u{1b}b\n<").to_string(), "a\u{fffd}\u{fffd}b\n&lt;");
    }

    proptest! {
        #[test]
        fn an_escaped_text_reads_back(text in "[ -~а-яіїєґ«»’₴]*") {
            let escaped = Escaped(&text).to_string();
            let free_of_marks = !escaped.contains(['<', '>', '"', '\'']);
            prop_assert!(free_of_marks);
            prop_assert_eq!(quick_xml::escape::unescape(&escaped).unwrap(), text);
        }
    }
}

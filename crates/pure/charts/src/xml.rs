//! Text inside XML.

use std::fmt;

/// Shows a text so that it can stand inside an element or a quoted attribute.
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
            let (plain, special) = rest.split_at(at);
            f.write_str(plain)?;
            f.write_str(match special.as_bytes().first() {
                Some(b'&') => "&amp;",
                Some(b'<') => "&lt;",
                Some(b'>') => "&gt;",
                Some(b'"') => "&quot;",
                _ => "&#39;",
            })?;
            // All five are one byte long.
            rest = special.get(1..).unwrap_or_default();
        }
        f.write_str(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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

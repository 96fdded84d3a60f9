//! Words as they should stand in the register: the same words as printed, without the traces of
//! typing, page layout and copying.

// tidy: ukrainian-words: letters that some programs write in two parts

use crate::limits::MAX_TEXT;
use crate::notes::{At, Notes};
use rozum_model::Reason;

mod lookalike;

/// Cleans the text of an item and says what was changed beyond spaces.
pub(crate) fn clean(text: &str, at: &At, notes: &mut Notes) -> String {
    let mut cleaned = tidy(text);
    if let Some((end, _)) = cleaned.char_indices().nth(MAX_TEXT) {
        cleaned.truncate(cleaned[..end].trim_end().len());
        notes.error(at, Some(&cleaned), Reason::new("intake-text-too-long").with("limit", MAX_TEXT));
    }
    if text.chars().any(is_forbidden) {
        notes.warning(at, Some(text), Reason::new("intake-control-characters"));
    }
    if cleaned.starts_with(['=', '@']) {
        notes.warning(at, Some(&cleaned), Reason::new("intake-looks-like-formula"));
    }
    if cleaned.contains('\u{fffd}') {
        notes.warning(at, Some(&cleaned), Reason::new("intake-lost-letters"));
    }
    tidy(&lookalike::mend(&cleaned, at, notes))
}

/// Composed letters, single spaces, nothing invisible, nothing around.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if c.is_whitespace() || c.is_control() {
            if !tidied.is_empty() && !tidied.ends_with(' ') {
                tidied.push(' ');
            }
        } else if let Some(composed) = tidied.chars().next_back().and_then(|last| compose(last, c)) {
            tidied.pop();
            tidied.push(composed);
        } else {
            tidied.push(c);
        }
    }
    tidied.truncate(tidied.trim_end().len());
    tidied
}

/// The letters of Ukrainian and its neighbours that some programs write in two parts.
const fn compose(letter: char, mark: char) -> Option<char> {
    Some(match (letter, mark) {
        ('и', '\u{306}') => 'й',
        ('i', '\u{308}') => 'ï',
        ('И', '\u{306}') => 'Й',
        ('і', '\u{308}') => 'ї',
        ('І', '\u{308}') => 'Ї',
        ('е', '\u{308}') => 'ё',
        ('Е', '\u{308}') => 'Ё',
        ('у', '\u{306}') => 'ў',
        ('У', '\u{306}') => 'Ў',
        _ => return None,
    })
}

/// Soft hyphens, joiners, direction marks: they change how a line is laid out and not what it says.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{e0000}'..='\u{e0fff}')
}

/// Characters that no honest text contains: control characters and marks that reorder what is seen.
fn is_forbidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn layout_goes_and_words_stay() {
        assert_eq!(tidy("  роз\u{ad}виток\u{a0}«ІТ»\n  та  зв’язку;\t"), "розвиток «ІТ» та зв’язку;");
        assert_eq!(tidy("краі\u{308}ни и\u{306}"), "країни й");
        assert_eq!(tidy("\u{feff}\u{200b}"), "");
    }

    #[test]
    fn what_is_odd_is_said() {
        let mut notes = Notes::new("f");
        assert_eq!(clean("а\u{7}б", &At::file(), &mut notes), "а б");
        assert_eq!(clean("=HYPERLINK(\"x\")", &At::file(), &mut notes), "=HYPERLINK(\"x\")");
        assert_eq!(clean(&"я".repeat(MAX_TEXT + 1), &At::file(), &mut notes).chars().count(), MAX_TEXT);
        let ids: Vec<_> = notes.finish().into_iter().map(|issue| issue.reason.id).collect();
        assert_eq!(ids, ["intake-control-characters", "intake-looks-like-formula", "intake-text-too-long"]);
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text: String) {
            let mut notes = Notes::new("f");
            let once = clean(&text, &At::file(), &mut notes);
            prop_assert_eq!(clean(&once, &At::file(), &mut notes), once);
        }
    }
}

//! What a text may be: said at all, of bearable length, without signs that nobody sees.

use rozum_model::Reason;

/// Longest text, in characters. The longest item of the national register has under 1,000.
pub const TEXT_LIMIT: usize = 20_000;

/// Most spheres, priorities and tasks of one version together. The largest strategy has about 40.
pub const ITEM_LIMIT: usize = 500;

/// Which text is meant: its name in the messages, and the number (from 1) of the item it belongs
/// to, 0 where there is only one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) number: usize,
}

impl Field {
    /// A text that the command has once.
    pub(crate) const fn only(name: &'static str) -> Self {
        Self { name, number: 0 }
    }

    /// A text of the item with that index.
    pub(crate) const fn of(name: &'static str, index: usize) -> Self {
        Self { name, number: index + 1 }
    }

    fn reason(self, id: Reason) -> Reason {
        id.with("field", self.name).with("number", self.number)
    }
}

/// A text that must be there.
pub(crate) fn required(field: Field, text: &str, reasons: &mut Vec<Reason>) {
    if text.trim().is_empty() {
        reasons.push(field.reason(Reason::new("text-empty")));
    } else {
        allowed(field, text, reasons);
    }
}

/// A text that may be absent, but says something when it is there.
pub(crate) fn optional(field: Field, text: Option<&str>, reasons: &mut Vec<Reason>) {
    if let Some(text) = text {
        required(field, text, reasons);
    }
}

/// A text that may be empty.
pub(crate) fn allowed(field: Field, text: &str, reasons: &mut Vec<Reason>) {
    let length = text.chars().count();
    if length > TEXT_LIMIT {
        reasons.push(
            field.reason(Reason::new("text-too-long")).with("length", length).with("limit", TEXT_LIMIT),
        );
    }
    if let Some(sign) = text.chars().find(|sign| invisible(*sign)) {
        let code = format!("U+{:04X}", u32::from(sign));
        reasons.push(field.reason(Reason::new("text-control-character")).with("sign", code));
    }
}

/// Control characters, line and paragraph separators, and the signs that turn the direction of
/// writing: with them a text can show other words than it holds.
fn invisible(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The text as it is compared with others: letter case, spacing and closing signs do not make a
/// different item.
pub(crate) fn compared(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in crate::closing_stripped(text).split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut reasons = Vec::new();
        required(Field::of("priority-text", 2), text, &mut reasons);
        reasons.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_limit_names_the_field() {
        assert!(found("розвиток туризму").is_empty());
        assert_eq!(found(" \u{a0}"), ["text-empty field=priority-text number=3"]);
        assert_eq!(found("а\tб"), ["text-control-character field=priority-text number=3 sign=U+0009"]);
        assert_eq!(found("а\u{202e}б").len(), 1);
        assert!(found(&"я".repeat(TEXT_LIMIT)).is_empty());
        assert_eq!(
            found(&"я".repeat(TEXT_LIMIT + 1)),
            ["text-too-long field=priority-text number=3 length=20001 limit=20000"]
        );
    }

    #[test]
    fn comparison_looks_past_case_space_and_closing_signs() {
        assert_eq!(compared(" Розвиток   туризму;"), compared("розвиток туризму"));
        assert_ne!(compared("розвиток туризму"), compared("розвитку туризму"));
    }
}

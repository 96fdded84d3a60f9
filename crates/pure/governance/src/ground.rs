//! A reason that the next reader can follow.

use crate::texts::{Field, required};
use rozum_model::Reason;

/// Fewest letters: less says nothing that could be followed.
pub const LETTERS: usize = 15;

/// A text that must be there and say something.
pub(crate) fn reasoned(field: Field, text: &str, reasons: &mut Vec<Reason>) {
    required(field, text, reasons);
    let letters = letters(text);
    // An empty text was named before.
    if letters < LETTERS && !text.trim().is_empty() {
        let reason = Reason::new("reason-too-short").with("field", field.name).with("number", field.number);
        reasons.push(reason.with("letters", letters).with("least", LETTERS));
    }
}

/// Letters of a text; signs and digits are no words.
pub(crate) fn letters(text: &str) -> usize {
    text.chars().filter(|sign| sign.is_alphabetic()).count()
}

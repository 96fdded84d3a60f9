//! Words by which a list is narrowed: the chosen one, or a reason that names those there are.

use rozum_model::Reason;

/// The chosen one of several words; `None` where nothing is chosen.
///
/// # Errors
/// A word that is none of them.
pub fn one_of(field: &str, text: &str, known: &[&'static str]) -> Result<Option<&'static str>, Reason> {
    if text.is_empty() {
        return Ok(None);
    }
    let found = known.iter().copied().find(|one| *one == text);
    found.map(Some).ok_or_else(|| not_a_choice(field, text, known.iter().copied()))
}

/// Why a word narrows nothing.
pub fn not_a_choice(field: &str, text: &str, choices: impl IntoIterator<Item = &'static str>) -> Reason {
    let choices = choices.into_iter().collect::<Vec<_>>().join(", ");
    Reason::new("not-a-choice").with("field", field).with("value", text).with("choices", choices)
}

//! How likely chance makes an overlap, as people read it: one precision wherever it stands.

use crate::{Lang, decimal};

/// Three digits; what would round to nothing is told as less.
pub fn p_said(lang: Lang, p: f64) -> String {
    const LEAST: f64 = 0.001;
    if p < LEAST { format!("< {}", decimal(lang, LEAST, 3)) } else { decimal(lang, p, 3) }
}

/// The same with its name: `p = 0.015`, `p < 0.001`.
pub fn p_named(lang: Lang, p: f64) -> String {
    let said = p_said(lang, p);
    if said.starts_with('<') { format!("p {said}") } else { format!("p = {said}") }
}

#[cfg(test)]
mod tests {
    use super::{p_named, p_said};
    use crate::Lang;

    #[test]
    fn small_is_no_zero() {
        assert_eq!([0.0001, 0.0147, 1.0].map(|p| p_said(Lang::Uk, p)), ["< 0,001", "0,015", "1,000"]);
        assert_eq!([0.0001, 0.0147].map(|p| p_named(Lang::En, p)), ["p < 0.001", "p = 0.015"]);
    }
}

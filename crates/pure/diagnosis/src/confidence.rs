//! How sure a count makes one.

/// From this sureness on a flag is taken for certain; below it stand words about which people disagree.
pub(crate) const FIRM: f64 = 0.75;

/// The rule of succession: after `seen` of `among` texts, how likely the next one is like them. Few texts say little: silence of
/// one text 0.67, of eight 0.90; no text at all 0.50.
pub(crate) fn succession(seen: usize, among: usize) -> f64 {
    (number(seen) + 1.0) / (number(among) + 2.0)
}

/// Part of a whole, 0 of nothing.
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

/// The mean, 0 of nothing.
pub(crate) fn mean(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = number(values.len());
    if count > 0.0 { values.sum::<f64>() / count } else { 0.0 }
}

/// A count as a number; beyond four billion texts it stays there.
pub(crate) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_texts_say_little() {
        let shown = |seen, among| format!("{:.2}", succession(seen, among));
        assert_eq!([shown(0, 0), shown(1, 1), shown(8, 8), shown(0, 8)], ["0.50", "0.67", "0.90", "0.10"]);
        assert!(share(0, 0).abs() < f64::EPSILON && (share(1, 4) - 0.25).abs() < f64::EPSILON);
    }
}

//! Whether a value may lie below zero. Indicators do not say so themselves, their ends do: where neither the baseline
//! nor the target is negative, what is measured is counted from zero, and less than nothing is a slip.

use rozum_model::Reason;
use rozum_model::governance::Figure;

/// A reason where a value is less than nothing and neither end is. What is no figure is told elsewhere.
pub(crate) fn check<'a>(value: &str, ends: impl IntoIterator<Item = &'a str>) -> Option<Reason> {
    let below = |text: &str| text.parse::<Figure>().is_ok_and(|figure| figure.billionths() < 0);
    let slip = below(value) && !ends.into_iter().any(below);
    slip.then(|| Reason::new("value-below-zero").with("value", value))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn less_than_nothing_needs_an_end_below_zero() {
        for (value, ends) in [("-3", ["0", "40"]), ("-0.1", ["5", "-0"])] {
            assert_eq!(check(value, ends).unwrap().to_string(), format!("value-below-zero value={value}"));
        }
        for (value, ends) in [
            ("0", ["0", "40"]),
            ("-0", ["0", "40"]),
            ("-3", ["-5", "0"]),
            ("-3", ["2", "-1"]),
            ("багато", ["0", "1"]),
        ] {
            assert_eq!(check(value, ends), None, "{value}");
        }
    }
}

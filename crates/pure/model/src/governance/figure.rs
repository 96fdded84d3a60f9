//! Figures that people write: decimal text, compared exactly.

use crate::Reason;
use std::str::FromStr;

/// A decimal figure of at most eighteen digits before the point and nine after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Figure(i128);

const PLACES: usize = 9;
const WHOLE: usize = 18;

impl Figure {
    /// In billionths: a whole number, so that sums and differences stay exact.
    pub const fn billionths(self) -> i128 {
        self.0
    }
}

impl FromStr for Figure {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let wrong = || Reason::new("not-a-figure").with("value", text);
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, part) = match digits.split_once('.') {
            Some((whole, part)) if !part.is_empty() => (whole, part),
            Some(_) => return Err(wrong()),
            None => (digits, ""),
        };
        let plain = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit());
        let fits = (1..=WHOLE).contains(&whole.len()) && part.len() <= PLACES;
        if !fits || !plain(whole) || !plain(part) {
            return Err(wrong());
        }
        let scaled = format!("{whole}{part:0<PLACES$}").parse::<i128>().map_err(|_| wrong())?;
        Ok(Self(if digits.len() == text.len() { scaled } else { -scaled }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(text: &str) -> Figure {
        text.parse().unwrap()
    }

    #[test]
    fn figures_compare_by_what_they_say() {
        assert_eq!(figure("0.30"), figure("0.3"));
        assert_eq!(figure("-0"), figure("0.0"));
        assert!(figure("-1.5") < figure("-1.05") && figure("-1.05") < figure("0.000000001"));
        assert!(figure("999999999999999999") > figure("99999999999999999.999999999"));
    }

    #[test]
    fn what_is_no_figure_is_named() {
        for wrong in ["", "-", ".5", "5.", "1,5", "+1", "1e3", "٣", "1.0000000001", "1000000000000000000"] {
            assert_eq!(wrong.parse::<Figure>().unwrap_err().argument("value"), Some(&wrong.into()));
        }
    }
}

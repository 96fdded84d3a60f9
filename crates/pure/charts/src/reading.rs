//! What is known of one quantity: a value, or why there is none.

/// A quantity. Missing, suppressed and zero are three different things.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading {
    /// Known. A value that is not finite is drawn as missing.
    Value(f64),
    /// Nobody has told it.
    Missing,
    /// Known to the statistics office and withheld.
    Suppressed,
}

impl Reading {
    /// The value, if it is known and finite.
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Value(value) if value.is_finite() => Some(value),
            _ => None,
        }
    }

    /// Whether the quantity is withheld.
    pub const fn is_suppressed(self) -> bool {
        matches!(self, Self::Suppressed)
    }
}

impl From<Option<f64>> for Reading {
    fn from(value: Option<f64>) -> Self {
        value.map_or(Self::Missing, Self::Value)
    }
}

/// A quantity and how people write it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What places the mark; never rounded.
    pub reading: Reading,
    /// The same in the reader's language, with unit; for a gap, the words that say which kind it is.
    pub text: String,
}

impl Figure {
    /// A known quantity.
    pub fn new(value: f64, text: impl Into<String>) -> Self {
        Self { reading: Reading::Value(value), text: text.into() }
    }

    /// A gap, in the words of `gaps`.
    pub fn gap(reading: Reading, gaps: &GapWords) -> Self {
        let text = if reading.is_suppressed() { &gaps.suppressed } else { &gaps.missing };
        Self { reading, text: text.clone() }
    }

    /// The value, if it is known and finite.
    pub fn number(&self) -> Option<f64> {
        self.reading.number()
    }
}

/// The words for what is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapWords {
    /// `no data`.
    pub missing: String,
    /// `withheld`.
    pub suppressed: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_finite_is_no_value() {
        assert_eq!(Reading::Value(f64::NAN).number(), None);
        assert_eq!(Reading::Value(f64::INFINITY).number(), None);
        assert_eq!(Reading::Value(-0.5).number(), Some(-0.5));
        assert_eq!(Reading::from(None).number(), None);
    }

    #[test]
    fn a_gap_says_which_kind_it_is() {
        let gaps = GapWords { missing: "no data".into(), suppressed: "withheld".into() };
        assert_eq!(Figure::gap(Reading::Missing, &gaps).text, "no data");
        assert_eq!(Figure::gap(Reading::Suppressed, &gaps).text, "withheld");
    }
}

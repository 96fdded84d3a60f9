//! Numbers that a chart has to write itself: ticks of axes and bounds of classes.

/// How the reader's language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numerals {
    /// Between units and fractions: `,` or `.`.
    pub decimal: char,
    /// Between thousands, from five digits on: a no-break space or `,`.
    pub group: char,
}

/// Beyond these, digits can no longer be counted by eye.
const PLAIN: std::ops::Range<f64> = 1e-6..1e12;

impl Numerals {
    /// A number with so many digits after the decimal sign. Meant for round numbers; nothing else is written here.
    pub fn write(self, value: f64, digits: usize) -> String {
        let size = value.abs();
        let text = if size == 0.0 || PLAIN.contains(&size) {
            format!("{size:.digits$}")
        } else {
            format!("{size:e}")
        };
        let sign = if value < 0.0 && text.bytes().any(|b| (b'1'..=b'9').contains(&b)) { "−" } else { "" };
        let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
        let mut out = String::from(sign);
        self.grouped(&mut out, whole);
        if !rest.is_empty() {
            out.push(self.decimal);
            out.push_str(rest);
        }
        out
    }

    /// A number with the digits that it has and no more, up to six after the decimal sign.
    pub fn short(self, value: f64) -> String {
        let digits = (0..6).find(|&digits| is_whole(value * 10f64.powi(digits))).unwrap_or(6);
        self.write(value, usize::try_from(digits).unwrap_or(0))
    }

    fn grouped(self, out: &mut String, whole: &str) {
        for (place, digit) in whole.chars().enumerate() {
            let left = whole.len() - place;
            if place > 0 && left.is_multiple_of(3) && whole.len() > 4 && !whole.contains('e') {
                out.push(self.group);
            }
            out.push(digit);
        }
    }
}

fn is_whole(value: f64) -> bool {
    (value - value.round()).abs() <= 1e-9 * value.abs().max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const UK: Numerals = Numerals { decimal: ',', group: '\u{a0}' };

    #[test]
    fn numbers_are_written_as_the_language_does() {
        assert_eq!(UK.short(0.25), "0,25");
        assert_eq!(UK.short(-1.5), "−1,5");
        assert_eq!(UK.short(4000.0), "4000");
        assert_eq!(UK.short(-1_234_567.0), "−1\u{a0}234\u{a0}567");
        assert_eq!(Numerals { decimal: '.', group: ',' }.write(25_000.0, 1), "25,000.0");
        assert_eq!(UK.write(-0.0, 1), "0,0");
    }

    #[test]
    fn endless_digits_are_not_written_out() {
        assert_eq!(UK.short(1e300), "1e300");
        assert_eq!(UK.short(1.0 / 3.0), "0,333333");
        assert_eq!(UK.write(5e-9, 9), "5e-9");
    }
}

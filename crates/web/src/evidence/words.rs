//! Words and numbers of charts in a language.

use super::measures::Format;
use rozum_app::evidence::Answer;
use rozum_charts::{Figure, GapWords, Heading, Numerals, Reading};
use rozum_locale::{Lang, decimal, integer, text, text_with};
use rozum_model::Argument;
use std::borrow::Cow;

/// The language that is written in.
#[derive(Debug, Clone, Copy)]
pub struct Words(pub Lang);

impl Words {
    /// A text.
    pub fn t(self, id: &str) -> Cow<'static, str> {
        text(self.0, id)
    }

    /// A text that names values.
    pub fn with(self, id: &str, args: &[(&str, Argument)]) -> String {
        text_with(self.0, id, args).into_owned()
    }

    /// How charts write numbers.
    pub fn numerals(self) -> Numerals {
        self.0.pick(Numerals { decimal: ',', group: '\u{a0}' }, Numerals { decimal: '.', group: ',' })
    }

    /// The words for gaps.
    pub fn gaps(self) -> GapWords {
        GapWords {
            missing: self.t("ev-missing").into_owned(),
            suppressed: self.t("ev-suppressed").into_owned(),
        }
    }

    /// Name and description of a chart.
    #[expect(clippy::unused_self, reason = "stands beside the other words")]
    pub fn heading(self, id: &str, title: &str, description: &str) -> Heading {
        Heading { id: id.to_owned(), title: title.to_owned(), description: description.to_owned() }
    }

    /// A number with so many digits after the decimal sign, thousands apart.
    pub fn number(self, value: f64, digits: usize) -> String {
        let written = decimal(self.0, value.abs(), digits);
        let sign = self.0.pick(',', '.');
        let (whole, rest) = written.split_once(sign).unwrap_or((&written, ""));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |whole: i64| integer(self.0, whole));
        let minus =
            if value < 0.0 && written.bytes().any(|b| (b'1'..=b'9').contains(&b)) { "−" } else { "" };
        if rest.is_empty() { format!("{minus}{whole}") } else { format!("{minus}{whole}{sign}{rest}") }
    }

    /// A value of a measure as people write it.
    pub fn value(self, value: f64, format: &Format) -> String {
        format!("{}{}", self.number(value * format.scale, format.digits), self.suffix(format))
    }

    /// What stands after a number.
    pub fn suffix(self, format: &Format) -> &'static str {
        if format.is_percent { self.0.pick("\u{a0}%", "%") } else { "" }
    }

    /// An answer as a chart's figure: scaled for the axis, written for the eye.
    pub fn figure(self, answer: Answer, format: &Format) -> Figure {
        match answer {
            Answer::Value(value) => Figure::new(value * format.scale, self.value(value, format)),
            Answer::Missing => Figure::gap(Reading::Missing, &self.gaps()),
            Answer::Suppressed => Figure::gap(Reading::Suppressed, &self.gaps()),
            Answer::Absent => Figure { reading: Reading::Missing, text: self.t("ev-absent").into_owned() },
            Answer::Undefined => {
                Figure { reading: Reading::Missing, text: self.t("ev-undefined").into_owned() }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_thousands_and_a_sign() {
        assert_eq!(Words(Lang::Uk).number(16_578.3, 1), "16\u{a0}578,3");
        assert_eq!(Words(Lang::En).number(-0.004, 2), "0.00");
        assert_eq!(Words(Lang::En).number(-12_345.6, 0), "−12,346");
    }
}

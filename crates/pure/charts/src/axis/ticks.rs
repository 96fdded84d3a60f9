//! Round numbers on an axis.

use super::span::Span;
use super::{Axis, AxisScale};
use crate::numerals::Numerals;

/// A round number and how it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    pub value: f64,
    pub text: String,
}

/// A decade is divided so, finest first.
const WITHIN: [&[f64]; 3] = [&[1.0, 2.0, 5.0], &[1.0, 3.0], &[1.0]];

impl Span {
    /// Round numbers on the axis, not more than `most` and if possible at least two.
    pub fn ticks(&self, axis: &Axis, numerals: Numerals, most: u8) -> Vec<Tick> {
        let values = match self.scale {
            AxisScale::Log => self.ratios(most).unwrap_or_else(|| self.steps(most)),
            AxisScale::Linear => self.steps(most),
        };
        let text = |value| format!("{}{}", numerals.short(value), axis.suffix);
        values.into_iter().map(|value| Tick { value, text: text(value) }).collect()
    }

    fn steps(&self, most: u8) -> Vec<f64> {
        let most = f64::from(most.max(1));
        let mut step = round_up((self.most - self.least) / most);
        while step.is_normal() && (self.most / step).floor() - (self.least / step).ceil() + 1.0 > most {
            step = round_up(step * 1.01);
        }
        if !step.is_normal() || (self.most / step).abs() > 1e12 || (self.least / step).abs() > 1e12 {
            return Vec::new();
        }
        let first = (self.least / step).ceil();
        let places = (0..).map(f64::from).map(|place| first + place);
        // Dividing by the inverse keeps 0.3 from becoming 0.30000000000000004.
        let inverse = (1.0 / step).round();
        let exact =
            |place: f64| if step < 1.0 && inverse.is_finite() { place / inverse } else { place * step };
        places.map(exact).take_while(|value| *value <= self.most).map(|value| value + 0.0).collect()
    }

    #[expect(clippy::cast_possible_truncation, reason = "the logarithm of a finite number is below 309")]
    fn decades(&self) -> std::ops::RangeInclusive<i32> {
        self.least.log10().floor() as i32..=self.most.log10().ceil() as i32
    }

    /// Powers of ten and what stands between them; none when the axis is so short that fewer than two fit.
    fn ratios(&self, most: u8) -> Option<Vec<f64>> {
        let decades = self.decades();
        let inside = |value: &f64| (self.least..=self.most).contains(value);
        let divided = WITHIN.iter().map(|within| {
            let values =
                decades.clone().flat_map(|power| within.iter().map(move |digit| digit * 10f64.powi(power)));
            values.filter(inside).collect::<Vec<_>>()
        });
        let mut sparse = (2..).map(|every| {
            let values =
                decades.clone().filter(move |power| power % every == 0).map(|power| 10f64.powi(power));
            values.filter(inside).collect::<Vec<_>>()
        });
        let found = divided.into_iter().find(|values| values.len() <= usize::from(most));
        let found = found.or_else(|| sparse.find(|values| values.len() <= usize::from(most)))?;
        (found.len() > 1).then_some(found)
    }
}

/// The next of 1, 2, 2.5, 5 × a power of ten.
pub fn round_up(rough: f64) -> f64 {
    let power = 10f64.powf(rough.log10().floor());
    let digits = [1.0, 2.0, 2.5, 5.0, 10.0];
    let digit = digits.into_iter().find(|digit| digit * power >= rough * 0.999_999).unwrap_or(10.0);
    digit * power
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const UK: Numerals = Numerals { decimal: ',', group: '\u{a0}' };

    fn texts(axis: &Axis, values: [f64; 2], most: u8) -> Vec<String> {
        let span = Span::over(axis.scale, values, 0.0);
        span.ticks(axis, UK, most).into_iter().map(|tick| tick.text).collect()
    }

    #[test]
    fn ticks_are_round() {
        let axis = Axis { suffix: "\u{a0}%".to_owned(), ..Axis::linear("x") };
        assert_eq!(texts(&axis, [-4.2, 11.0], 5), ["0\u{a0}%", "5\u{a0}%", "10\u{a0}%"]);
        assert_eq!(texts(&Axis::linear("x"), [0.0, 0.7], 5), ["0", "0,2", "0,4", "0,6"]);
        assert_eq!(texts(&Axis::log("x"), [0.08, 13.0], 8), ["0,1", "0,2", "0,5", "1", "2", "5", "10"]);
        assert_eq!(
            texts(&Axis::log("x"), [1.0, 1e9], 4),
            ["1", "1000", "1\u{a0}000\u{a0}000", "1\u{a0}000\u{a0}000\u{a0}000"]
        );
        assert_eq!(texts(&Axis::log("x"), [1.1, 1.4], 5), ["1,1", "1,2", "1,3", "1,4"]);
    }

    proptest! {
        #[test]
        fn there_are_never_too_many(a in any::<f64>(), b in any::<f64>(), most in 2u8..9) {
            for axis in [Axis::linear("x"), Axis::log("x")] {
                let span = Span::over(axis.scale, [a, b], 0.05);
                let ticks = span.ticks(&axis, UK, most);
                prop_assert!(ticks.len() <= usize::from(most));
                prop_assert!(ticks.iter().all(|tick| tick.value.is_finite()));
            }
        }
    }
}

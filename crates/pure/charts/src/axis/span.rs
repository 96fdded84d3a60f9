//! The stretch of values that an axis covers.

use super::AxisScale;

/// Beyond this, differences overflow. Nothing measured is as large; such a value is drawn at the edge.
const FAR: f64 = 1e300;

/// The least and the greatest value of an axis, the least below the greatest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    pub scale: AxisScale,
    pub least: f64,
    pub most: f64,
}

impl Span {
    /// Covers the values and a margin at both ends, as a share of the whole. Without values, from 0 to 1 or 1 to 10.
    pub fn over(scale: AxisScale, values: impl IntoIterator<Item = f64>, margin: f64) -> Self {
        let held = values.into_iter().filter(|value| scale.holds(*value));
        let placed = held.map(|value| scale.place(value.clamp(-FAR, FAR)));
        let (mut low, mut high) = placed
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), place| (low.min(place), high.max(place)));
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        // All alike: some room on both sides, so that the value stands in the middle.
        let range = high - low;
        if range <= f64::EPSILON * high.abs().max(low.abs()) || !range.is_normal() {
            let room = if scale == AxisScale::Log { 0.3 } else { (high.abs() * 0.2).max(1e-9) };
            let room = if high == 0.0 && scale == AxisScale::Linear { 1.0 } else { room };
            (low, high) = (low - room, high + room);
        }
        let spare = (high - low) * margin;
        Self { scale, least: scale.value(low - spare), most: scale.value(high + spare) }
    }

    /// From zero: a margin below a least value that is zero would show what cannot be.
    pub fn never_below_zero(mut self) -> Self {
        if self.scale == AxisScale::Linear && self.most > 0.0 {
            self.least = self.least.max(0.0);
        }
        self
    }

    /// Where a value stands, 0 at the least and 1 at the greatest; what is outside stands at the edge.
    pub fn unit(&self, value: f64) -> f64 {
        let (low, high) = (self.scale.place(self.least), self.scale.place(self.most));
        let unit = (self.scale.place(value.clamp(-FAR, FAR)) - low) / (high - low);
        if unit.is_nan() { 0.0 } else { unit.clamp(0.0, 1.0) }
    }
}

impl AxisScale {
    fn place(self, value: f64) -> f64 {
        match self {
            Self::Linear => value,
            Self::Log => value.max(f64::MIN_POSITIVE).log10(),
        }
    }

    fn value(self, place: f64) -> f64 {
        match self {
            Self::Linear => place,
            Self::Log => 10f64.powf(place.clamp(-300.0, 300.0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_ratio_takes_the_same_room_everywhere_on_a_log_axis() {
        let span = Span::over(AxisScale::Log, [0.1, 10.0, -5.0], 0.0);
        assert!((span.unit(1.0) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn a_single_value_stands_in_the_middle() {
        for value in [0.0, 7.0, -3.0, 1e12] {
            let span = Span::over(AxisScale::Linear, [value, value], 0.05);
            assert!((span.unit(value) - 0.5).abs() < 1e-9, "{value}");
        }
        assert!((Span::over(AxisScale::Linear, [], 0.0).most - 1.0).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn each_value_has_a_place(values in prop::collection::vec(any::<f64>(), 0..9), margin in 0.0f64..0.2) {
            for scale in [AxisScale::Linear, AxisScale::Log] {
                let span = Span::over(scale, values.iter().copied(), margin);
                prop_assert!(span.least.is_finite() && span.most.is_finite());
                for value in &values {
                    prop_assert!((0.0..=1.0).contains(&span.unit(*value)));
                }
            }
        }
    }
}

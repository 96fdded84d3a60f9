//! Classes of a numeric map: equal steps with whole bounds, so that a legend can be read aloud.

use crate::shade::{STEPS, Shade};
use std::ops::RangeInclusive;

/// Classes from 1 to the greatest value, all equally wide save perhaps the last; zero is its own class.
///
/// Equal steps and not quantiles: the reader compares counts, and a count of 4 must not change its
/// shade because another region changed. Quantiles would hide that most strategies are alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    bounds: Vec<RangeInclusive<u32>>,
}

impl Steps {
    /// Classes that hold all the values; none when no value is above zero.
    pub fn over(values: impl IntoIterator<Item = u32>) -> Self {
        let most = values.into_iter().max().unwrap_or(0);
        let width = most.div_ceil(u32::from(STEPS)).max(1);
        let bounds = (0..most.div_ceil(width)).map(|n| n * width + 1..=((n + 1) * width).min(most)).collect();
        Self { bounds }
    }

    /// The classes, least first, with the shade of each. Zero is not among them.
    pub fn classes(&self) -> impl Iterator<Item = (Shade, RangeInclusive<u32>)> + '_ {
        self.bounds.iter().enumerate().map(|(place, range)| (self.shade_at(place), range.clone()))
    }

    /// The shade of a value; above the greatest counts as the greatest.
    pub fn shade(&self, value: u32) -> Shade {
        if value == 0 {
            return Shade::Step(0);
        }
        let place = self.bounds.iter().position(|range| value <= *range.end());
        self.shade_at(place.unwrap_or(self.bounds.len().saturating_sub(1)))
    }

    /// Few classes use the whole scale: two are pale and dark, not pale and nearly as pale.
    fn shade_at(&self, place: usize) -> Shade {
        let last = self.bounds.len().saturating_sub(1);
        let top = usize::from(STEPS - 1);
        let step = if last == 0 { top / 2 } else { (place.min(last) * top + last / 2) / last };
        Shade::Step(u8::try_from(step + 1).unwrap_or(STEPS))
    }
}

/// A class as people write it: `3` or `1–2`.
pub fn written(range: &RangeInclusive<u32>) -> String {
    if range.start() == range.end() {
        range.start().to_string()
    } else {
        format!("{}–{}", range.start(), range.end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bounds_are_whole_and_said_plainly() {
        let steps = Steps::over([0, 11, 4, 7]);
        let said: Vec<_> = steps.classes().map(|(shade, range)| (shade.class(), written(&range))).collect();
        let expected = [("1", "1–3"), ("2", "4–6"), ("4", "7–9"), ("5", "10–11")];
        assert_eq!(said, expected.map(|(class, text)| (class, text.to_owned())));
        let single = Steps::over([3]);
        assert_eq!(single.classes().map(|(_, range)| written(&range)).collect::<Vec<_>>(), ["1", "2", "3"]);
    }

    #[test]
    fn nothing_declared_anywhere_makes_no_class() {
        let steps = Steps::over([0, 0]);
        assert_eq!(steps.classes().count(), 0);
        assert_eq!(steps.shade(0), Shade::Step(0));
    }

    proptest! {
        #[test]
        fn each_value_has_the_shade_of_its_class(values in prop::collection::vec(0u32..5_000, 1..40)) {
            let steps = Steps::over(values.iter().copied());
            prop_assert!(steps.classes().count() <= usize::from(STEPS));
            for value in values.into_iter().filter(|value| *value > 0) {
                let homes: Vec<_> = steps.classes().filter(|(_, range)| range.contains(&value)).collect();
                prop_assert_eq!(homes.len(), 1);
                prop_assert_eq!(homes[0].0, steps.shade(value));
            }
        }
    }
}

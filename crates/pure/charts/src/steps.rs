//! Classes of a numeric map: each step multiplies the last, with whole bounds, so that a legend can be read aloud.

use crate::shade::{STEPS, Shade};
use std::ops::RangeInclusive;

/// Classes from 1 to the greatest value, each about as many times the one before; zero is its own class.
///
/// Counts of what strategies declare are skewed: one region names 21 priorities, most name two to five.
/// Equal steps would paint all of these alike, quantiles would change a region's shade because another
/// region changed. A ratio does neither unless the greatest value itself changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    bounds: Vec<RangeInclusive<u32>>,
}

impl Steps {
    /// Classes that hold all the values; none when no value is above zero.
    pub fn over(values: impl IntoIterator<Item = u32>) -> Self {
        let most = values.into_iter().max().unwrap_or(0);
        let mut bounds = Vec::new();
        let mut below = 0;
        for class in 1..=STEPS {
            let end = bound(most, class).max(below + 1);
            if end > most {
                break;
            }
            bounds.push(below + 1..=end);
            below = end;
        }
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
        let step = (place.min(last) * top + last / 2).checked_div(last).unwrap_or(top / 2);
        Shade::Step(u8::try_from(step + 1).unwrap_or(STEPS))
    }
}

/// The last value of a class: the greatest to the power of the class's share of the scale.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and a u32")]
fn bound(most: u32, class: u8) -> u32 {
    if class == STEPS {
        return most;
    }
    f64::from(most).powf(f64::from(class) / f64::from(STEPS)).round() as u32
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
        let steps = Steps::over([0, 21, 4, 7]);
        let said: Vec<_> = steps.classes().map(|(shade, range)| (shade.class(), written(&range))).collect();
        let expected = [("1", "1–2"), ("2", "3"), ("3", "4–6"), ("4", "7–11"), ("5", "12–21")];
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

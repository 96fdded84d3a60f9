//! Classes of a continuous measure, with round bounds: the counterpart of [`crate::Steps`] for what is no count.

mod breaks;

use crate::legend::LegendEntry;
use crate::numerals::Numerals;
use crate::reading::{GapWords, Reading};
use crate::shade::{SIDE, STEPS, Shade};

/// What kind of measure is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scale {
    /// From little to much.
    Sequential,
    /// Away from a centre to both sides, by differences: growth around 0.
    Around(f64),
    /// Away from a centre to both sides, by ratios, so that half and double are equally far: a location
    /// quotient around 1. The centre is above zero.
    Times(f64),
}

/// Classes with round bounds. A value on a bound belongs to the class above it, so that a centre of 1 divides
/// what is specialised (1 and more) from what is not. Zero, where it is the least that can be, is a plain class of
/// its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Classes {
    breaks: Vec<f64>,
    /// How many classes are below the centre.
    below: Option<usize>,
    zero_is_plain: bool,
    has_zero: bool,
}

/// A class: its shade, where it begins and where the next one does.
pub(crate) type Class = (Shade, Option<f64>, Option<f64>);

impl Classes {
    /// Classes that suit the values.
    pub fn over(scale: Scale, values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<_> = values.into_iter().filter(|value| value.is_finite()).collect();
        values.sort_by(f64::total_cmp);
        let least = values.first().copied().unwrap_or(0.0);
        let has_zero = values.contains(&0.0);
        let (breaks, zero_is_plain) = match scale {
            Scale::Sequential => (breaks::sequential(&values), least >= 0.0),
            Scale::Around(centre) => (breaks::around(centre, &values), centre == 0.0),
            Scale::Times(centre) => (breaks::times(centre, &values), true),
        };
        let below = match scale {
            Scale::Sequential => None,
            Scale::Around(centre) | Scale::Times(centre) => {
                Some(breaks.partition_point(|bound| *bound < centre) + 1)
            }
        };
        Self { breaks, below, zero_is_plain, has_zero: has_zero && zero_is_plain }
    }

    /// Classes with bounds of the caller's own, for maps that must be alike over years. With a centre, the bound
    /// at the centre is added if it is not among them. Of more than five classes (three to a side of a centre)
    /// the outermost share a shade.
    pub fn with_breaks(breaks: &[f64], centre: Option<f64>) -> Self {
        let centre = centre.filter(|centre| centre.is_finite());
        let mut breaks: Vec<_> = breaks.iter().copied().chain(centre).filter(|b| b.is_finite()).collect();
        breaks.sort_by(f64::total_cmp);
        breaks.dedup();
        let below = centre.map(|centre| breaks.partition_point(|bound| *bound < centre) + 1);
        let zero_is_plain = breaks.first().is_none_or(|least| *least > 0.0);
        Self { breaks, below, zero_is_plain, has_zero: zero_is_plain }
    }

    /// The bounds between the classes, rising.
    pub fn breaks(&self) -> &[f64] {
        &self.breaks
    }

    /// The shade of a reading.
    pub fn shade(&self, reading: Reading) -> Shade {
        match reading.number() {
            None if reading.is_suppressed() => Shade::Suppressed,
            None => Shade::Missing,
            Some(0.0) if self.zero_is_plain => Shade::Step(0),
            Some(value) => self.shade_at(self.breaks.partition_point(|bound| *bound <= value)),
        }
    }

    /// What the shades mean, least first, for the list beside a map; then the kinds of gaps.
    pub fn entries(&self, numerals: Numerals, gaps: &GapWords) -> Vec<LegendEntry> {
        let mut entries = Vec::new();
        if self.has_zero {
            entries.push(LegendEntry::new(Shade::Step(0), numerals.short(0.0)));
        }
        let text = |(_, from, to): &Class| match (from, to) {
            (None, Some(to)) => format!("< {}", numerals.short(*to)),
            (Some(from), None) => format!("≥ {}", numerals.short(*from)),
            (Some(from), Some(to)) => format!("{}–{}", numerals.short(*from), numerals.short(*to)),
            (None, None) => "…".to_owned(),
        };
        entries.extend(self.classes().iter().map(|class| LegendEntry::new(class.0, text(class))));
        entries.push(LegendEntry::new(Shade::Missing, &*gaps.missing));
        entries.push(LegendEntry::new(Shade::Suppressed, &*gaps.suppressed));
        entries
    }

    pub(crate) fn classes(&self) -> Vec<Class> {
        let bound = |place: usize| self.breaks.get(place).copied();
        (0..=self.breaks.len())
            .map(|place| (self.shade_at(place), place.checked_sub(1).and_then(bound), bound(place)))
            .collect()
    }

    fn shade_at(&self, place: usize) -> Shade {
        match self.below {
            None => Shade::Step(1 + spread(place, self.breaks.len(), STEPS - 1)),
            Some(below) if place < below => Shade::Below(1 + spread(below - 1 - place, below - 1, SIDE - 1)),
            Some(below) => Shade::Above(1 + spread(place - below, self.breaks.len() - below, SIDE - 1)),
        }
    }
}

/// Few classes use the whole scale: two are pale and dark, not pale and nearly as pale.
fn spread(place: usize, last: usize, top: u8) -> u8 {
    let top = usize::from(top);
    let step = if last <= top { (place * top).checked_div(last).unwrap_or(0) } else { place.min(top) };
    u8::try_from(step).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests;

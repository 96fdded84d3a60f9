//! The colour of a value: how much of the way that is expected by then it has made. The expected way is the
//! straight line from the baseline to the target. Everything is compared in whole numbers; nothing is
//! rounded.

use rozum_model::governance::{Figure, Level, RuleSet};
use rozum_model::time::Day;

/// How a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// As expected.
    Green,
    /// Somewhat behind.
    Amber,
    /// Far behind.
    Red,
}

impl Colour {
    /// All, the best first.
    pub const ALL: [Self; 3] = [Self::Green, Self::Amber, Self::Red];

    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Amber => "amber",
            Self::Red => "red",
        }
    }
}

/// From where to where, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    baseline: i128,
    target: i128,
    from: Day,
    to: Day,
}

impl Line {
    /// The line between two levels; `None` when one of them is no figure, which no rule lets in.
    pub fn new(baseline: &Level, target: &Level) -> Option<Self> {
        Self::between((&baseline.value, baseline.on), (&target.value, target.on))
    }

    /// The same from text and days.
    pub(super) fn between(baseline: (&str, Day), target: (&str, Day)) -> Option<Self> {
        let figure = |text: &str| text.parse::<Figure>().ok().map(Figure::billionths);
        let (from, to) = (baseline.1, target.1);
        Some(Self { baseline: figure(baseline.0)?, target: figure(target.0)?, from, to })
    }

    /// The colour of a value on a day.
    pub fn colour(&self, value: Figure, day: Day, rules: &RuleSet) -> Colour {
        if self.is_below(value, day, rules.red_below_percent) {
            Colour::Red
        } else if self.is_below(value, day, rules.amber_below_percent) {
            Colour::Amber
        } else {
            Colour::Green
        }
    }

    /// What is expected on a day, to be shown: the colour does not come from it.
    #[expect(clippy::cast_precision_loss, reason = "a place on a drawing")]
    pub fn expected(&self, day: Day) -> f64 {
        let (whole, gone) = self.days(day);
        let way = (self.target - self.baseline) as f64 * gone as f64 / whole as f64;
        (self.baseline as f64 + way) / 1e9
    }

    /// Which part of the expected way a value made, 1 is all of it; to be shown, as [`Self::expected`]. `None`
    /// where no way is expected yet, or at all.
    #[expect(clippy::cast_precision_loss, reason = "a share that is shown")]
    pub fn progress(&self, value: Figure, day: Day) -> Option<f64> {
        let (whole, gone) = self.days(day);
        let (way, made) = (self.target - self.baseline, value.billionths() - self.baseline);
        let expected = way as f64 * gone as f64 / whole as f64;
        (way != 0 && gone > 0).then(|| made as f64 / expected)
    }

    /// Whether a value made less than so many percent of the way that is expected by the day.
    ///
    /// A figure has less than 2^90 billionths, a line less than 2^23 days: no product reaches 2^127.
    fn is_below(&self, value: Figure, day: Day, percent: u8) -> bool {
        let (way, made) = (self.target - self.baseline, value.billionths() - self.baseline);
        let percent = i128::from(percent);
        if way == 0 {
            // Nothing is to change: what counts is how far it strayed, beside where it stood.
            return made.abs() * 100 > (100 - percent) * self.baseline.abs();
        }
        let (whole, gone) = self.days(day);
        made * way.signum() * whole * 100 < percent * way.abs() * gone
    }

    /// Days of the whole line, and those gone by the day: after its end all of them.
    fn days(&self, day: Day) -> (i128, i128) {
        let between = |from: Day, to: Day| from.until(to).map_or(0, |span| i128::from(span.get_days()));
        let whole = between(self.from, self.to).max(1);
        (whole, between(self.from, day).clamp(0, whole))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::seats::day;
    use proptest::prelude::*;

    /// A line of 100 days.
    fn line(baseline: &str, target: &str) -> Line {
        Line::between((baseline, day(0)), (target, day(100))).unwrap()
    }

    fn colour(line: Line, value: &str, on: i64) -> Colour {
        line.colour(value.parse().unwrap(), day(on), &RuleSet::default())
    }

    #[test]
    fn limits_belong_to_the_better_colour() {
        let rising = line("100", "200");
        // Half of the time has gone: 150 is expected.
        for (value, expected) in [
            ("150", Colour::Green),
            ("145", Colour::Green),
            ("144.999999999", Colour::Amber),
            ("135", Colour::Amber),
            ("134.999999999", Colour::Red),
            ("90", Colour::Red),
            ("400", Colour::Green),
        ] {
            assert_eq!(colour(rising, value, 50), expected, "{value}");
        }
        assert!((rising.expected(day(25)) - 125.0).abs() < 1e-9);
    }

    #[test]
    fn progress_is_the_part_of_the_expected_way() {
        let progress = |line: Line, value: &str, on| line.progress(value.parse().unwrap(), day(on));
        assert_eq!(progress(line("100", "200"), "145", 50), Some(0.9));
        assert_eq!(progress(line("80", "40"), "70", 50), Some(0.5), "what is to fall made half of its way");
        assert_eq!(progress(line("80", "40"), "90", 50), Some(-0.5));
        assert_eq!(progress(line("100", "200"), "100", 0), None, "nothing is expected yet");
        assert_eq!(progress(line("5", "5"), "5", 50), None, "there is no way");
    }

    #[test]
    fn after_its_last_day_the_whole_way_is_expected() {
        let rising = line("0", "10");
        assert_eq!((colour(rising, "9", 100), colour(rising, "8.9", 400)), (Colour::Green, Colour::Amber));
        assert_eq!(colour(rising, "0", 0), Colour::Green, "nothing is expected on the first day");
    }

    #[test]
    fn a_level_that_is_to_stay_is_measured_by_how_far_it_strayed() {
        let level = line("200", "200");
        for (value, expected) in [
            ("180", Colour::Green),
            ("220", Colour::Green),
            ("179.9", Colour::Amber),
            ("260", Colour::Amber),
            ("139.9", Colour::Red),
        ] {
            assert_eq!(colour(level, value, 50), expected, "{value}");
        }
        assert_eq!(colour(line("0", "0"), "0.0", 50), Colour::Green);
        assert_eq!(colour(line("0", "0"), "0.000000001", 50), Colour::Red, "nothing is to be there");
    }

    #[test]
    fn the_largest_figures_do_not_overflow() {
        let most = "999999999999999999.999999999";
        let wide = Line::between((&format!("-{most}"), Day::MIN), (most, Day::MAX)).unwrap();
        let value = format!("-{most}").parse().unwrap();
        assert_eq!(wide.colour(value, Day::MAX, &RuleSet::default()), Colour::Red);
        assert_eq!(wide.colour(most.parse().unwrap(), Day::MAX, &RuleSet::default()), Colour::Green);
    }

    /// Whole numbers as the text of figures.
    fn text(number: i64) -> String {
        number.to_string()
    }

    fn of(baseline: i64, target: i64, value: i64, on: i64) -> Colour {
        colour(line(&text(baseline), &text(target)), &text(value), on)
    }

    proptest! {
        #[test]
        fn the_unit_does_not_matter(b in -999..999_i64, t in -999..999_i64, v in -2000..2000_i64, on in 1..150_i64, unit in 1..1000_i64) {
            prop_assert_eq!(of(b * unit, t * unit, v * unit, on), of(b, t, v, on));
        }

        #[test]
        fn falling_is_rising_in_a_mirror(b in -999..999_i64, t in -999..999_i64, v in -2000..2000_i64, on in 1..150_i64) {
            prop_assert_eq!(of(-b, -t, -v, on), of(b, t, v, on));
        }

        #[test]
        fn where_counting_begins_does_not_matter(b in -999..999_i64, way in 1..999_i64, v in -2000..2000_i64, on in 1..150_i64, shift in -5000..5000_i64) {
            prop_assert_eq!(of(b + shift, b + way + shift, v + shift, on), of(b, b + way, v, on));
        }

        #[test]
        fn further_on_the_way_is_never_worse(b in -999..999_i64, way in 1..999_i64, v in -2000..2000_i64, more in 0..999_i64, on in 1..150_i64) {
            prop_assert!(of(b, b + way, v + more, on) <= of(b, b + way, v, on));
        }

        #[test]
        fn the_same_value_is_never_better_later(b in -999..999_i64, way in 1..999_i64, v in -2000..2000_i64, on in 1..150_i64, later in 0..50_i64) {
            prop_assert!(of(b, b + way, v, on + later) >= of(b, b + way, v, on));
        }

        #[test]
        fn the_line_itself_is_green(b in -999..999_i64, way in -999..999_i64, on in 1..150_i64) {
            // A way of hundreds, so that its place after each day is whole.
            prop_assert_eq!(of(b, b + way * 100, b + way * on.min(100), on), Colour::Green);
        }
    }
}

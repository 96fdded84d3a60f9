//! Numbers that rules compare with. Each has a default and a range; the reason for the default stands on the page of
//! its rule.

use crate::topic::listed;
use rozum_model::Reason;

macro_rules! thresholds {
    ($($(#[$doc:meta])* $name:ident: $default:literal, $least:literal..=$most:literal, $rule:ident;)*) => {
        /// Numbers that rules compare with, each within its range.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Thresholds {
            $($(#[$doc])* pub(crate) $name: f64,)*
        }

        impl Default for Thresholds {
            fn default() -> Self {
                Self { $($name: $default,)* }
            }
        }

        /// Every threshold with its default, its range and the rule that it belongs to.
        pub const THRESHOLDS: &[Threshold] = &[$(Threshold {
            name: stringify!($name),
            default: $default,
            least: $least,
            most: $most,
            rule: crate::Rule::$rule,
        },)*];

        impl Thresholds {
            /// The value of a threshold by name.
            pub fn get(&self, name: &str) -> Option<f64> {
                match name {
                    $(stringify!($name) => Some(self.$name),)*
                    _ => None,
                }
            }

            fn put(&mut self, name: &str, value: f64) {
                match name {
                    $(stringify!($name) => self.$name = value,)*
                    _ => {}
                }
            }
        }
    };
}

/// A number that a rule compares with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Threshold {
    /// Its name in commands and addresses.
    pub name: &'static str,
    /// What holds unless it is set.
    pub default: f64,
    /// The least value that makes sense.
    pub least: f64,
    /// The greatest.
    pub most: f64,
    /// Whose it is.
    pub rule: crate::Rule,
}

thresholds! {
    /// Priorities from which a strategy has too many.
    too_many_priorities: 8.0, 2.0..=100.0, TooManyActivities;
    /// Spheres from which it has too many.
    too_many_spheres: 8.0, 2.0..=100.0, TooManyActivities;
    /// Activities from which it has too many.
    too_many_activities: 15.0, 2.0..=500.0, TooManyActivities;
    /// Part of the telling words of a priority that a task must use in order to serve it.
    shared_words: 0.5, 0.1..=1.0, PriorityWithoutTask;
    /// Part of the priorities that must carry something new.
    innovative_share: 0.5, 0.0..=1.0, ActivityListOnly;
    /// Part of the priorities from which vague ones make the strategy vague.
    vague_share: 0.5, 0.0..=1.0, VagueWording;
    /// Likeness from which two texts are a near copy.
    near_copy: 0.8, 0.3..=1.0, NeighbourCopy;
    /// Part of the priorities about raw materials from which they prevail.
    raw_material_share: 0.5, 0.0..=1.0, RawMaterialDominance;
    /// Part of the tasks that must name something measurable.
    measurable_share: 0.5, 0.0..=1.0, NoMeasurableIndicator;
}

impl Thresholds {
    /// Sets several, as people type them: `too_many_priorities=10, near_copy=0,75`. Between them stands a comma, a semicolon
    /// or the end of a line; nothing is set where one does not fit.
    ///
    /// # Errors
    /// The reason against the first that does not fit, as of [`Self::set`].
    pub fn set_all(&mut self, text: &str) -> Result<(), Reason> {
        let mut fresh = self.clone();
        for pair in pairs(text) {
            let (name, value) = pair.split_once('=').unwrap_or((&pair, ""));
            fresh.set(name.trim(), value)?;
        }
        *self = fresh;
        Ok(())
    }

    /// Sets one by name, its value as people type it: `10`, `0.75` or `0,75`.
    ///
    /// # Errors
    /// There is no such threshold, or the value is no number of its range.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Reason> {
        let Some(threshold) = THRESHOLDS.iter().find(|threshold| threshold.name == name) else {
            let known = listed(THRESHOLDS.iter().map(|threshold| threshold.name));
            return Err(Reason::new("threshold-unknown").with("name", name).with("known", known));
        };
        let within = |value: &f64| (threshold.least..=threshold.most).contains(value);
        let value = value.trim().replace(',', ".").parse().ok().filter(within).ok_or_else(|| {
            Reason::new("threshold-out-of-range")
                .with("name", name)
                .with("value", value)
                .with("least", threshold.least.to_string())
                .with("most", threshold.most.to_string())
        })?;
        self.put(name, value);
        Ok(())
    }
}

/// What stands between the separators. Digits alone after a comma are the decimals of the number before.
fn pairs(text: &str) -> Vec<String> {
    let mut pairs: Vec<String> = Vec::new();
    for piece in text.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty()) {
        match pairs.last_mut().filter(|_| piece.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(number) => *number = format!("{number},{piece}"),
            None => pairs.push(piece.to_owned()),
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_are_set_at_once_or_none() {
        let mut thresholds = Thresholds::default();
        thresholds.set_all("too_many_priorities = 10, near_copy=0,75; vague_share=0.25\n").unwrap();
        let set = ["too_many_priorities", "near_copy", "vague_share"].map(|name| thresholds.get(name));
        assert_eq!(set, [Some(10.0), Some(0.75), Some(0.25)]);
        let before = thresholds.clone();
        for (wrong, id) in [
            ("vague_share=1, near_copy=9", "threshold-out-of-range"),
            ("vague_share=1, near=0,5", "threshold-unknown"),
            ("vague_share", "threshold-out-of-range"),
        ] {
            assert_eq!(thresholds.set_all(wrong).unwrap_err().id, id);
            assert_eq!(thresholds, before, "{wrong}");
        }
        thresholds.set_all(" ,; ").unwrap();
        assert_eq!(thresholds, before);
    }

    #[test]
    fn only_what_makes_sense_is_set() {
        let mut thresholds = Thresholds::default();
        thresholds.set("innovative_share", "0,25").unwrap();
        assert_eq!(thresholds.get("innovative_share"), Some(0.25));
        for wrong in ["1.5", "NaN", "", "-1", "inf"] {
            assert_eq!(thresholds.set("innovative_share", wrong).unwrap_err().id, "threshold-out-of-range");
        }
        assert_eq!(thresholds.set("other", "1").unwrap_err().id, "threshold-unknown");
        assert_eq!(thresholds.get("innovative_share"), Some(0.25));
    }

    #[test]
    fn defaults_are_within_their_range() {
        for threshold in THRESHOLDS {
            assert!((threshold.least..=threshold.most).contains(&threshold.default), "{}", threshold.name);
            assert_eq!(Thresholds::default().get(threshold.name), Some(threshold.default));
        }
    }
}

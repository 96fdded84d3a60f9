//! The numbers of the indicators. Those without a source of their own (†) are proposals of this program.

use crate::indicator::Unit;
use rozum_model::Reason;
use rozum_model::governance::RuleSet;
use serde::{Deserialize, Serialize};

macro_rules! thresholds {
    ($($(#[$doc:meta])* $name:ident: $kind:ty = $default:literal, $least:literal..=$most:literal, $of:literal, $unit:ident;)*) => {
        /// The thresholds in force. What a written set does not name has its default.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct Thresholds {
            $($(#[$doc])* pub $name: $kind,)*
        }

        impl Default for Thresholds {
            fn default() -> Self {
                Self { $($name: $default,)* }
            }
        }

        /// Every threshold with its range and the indicator that it belongs to.
        pub const THRESHOLDS: &[Threshold] = &[$(Threshold {
            name: stringify!($name),
            least: $least,
            most: $most,
            of: $of,
            unit: Unit::$unit,
        },)*];

        impl Thresholds {
            /// The value of a threshold by name.
            pub fn get(&self, name: &str) -> Option<f64> {
                match name {
                    $(stringify!($name) => Some(f64::from(self.$name)),)*
                    _ => None,
                }
            }

            /// Sets it if the text is a number of its kind; whether it did.
            fn put(&mut self, name: &str, text: &str) -> bool {
                match name {
                    $(stringify!($name) => text.parse().map(|value| self.$name = value).is_ok(),)*
                    _ => false,
                }
            }
        }
    };
}

/// A number that an indicator compares with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Threshold {
    /// Its name in commands and addresses.
    pub name: &'static str,
    /// The least value by which its indicator can both flag and be clear.
    pub least: f64,
    /// The greatest.
    pub most: f64,
    /// Id of its indicator, `F1`.
    pub of: &'static str,
    /// What it is counted in.
    pub unit: Unit,
}

thresholds! {
    /// F1: Herfindahl–Hirschman index of a priority's money over beneficiaries.
    concentration: f64 = 0.25, 0.0..=1.0, "F1", Index;
    /// F2: one beneficiary's share of a region's money.
    beneficiary_share: f64 = 0.30, 0.0..=1.0, "F2", Share;
    /// F3: whole months between registration and application.
    least_age_months: f64 = 12.0, 0.0..=240.0, "F3", Months;
    /// F4: grant over yearly turnover.
    grant_over_turnover: f64 = 1.0, 0.0..=1e6, "F4", Share;
    /// F5: growth of the whole budget since the contract.
    cost_growth: f64 = 0.10, 0.0..=100.0, "F5", Share;
    /// F6: delay over the planned duration.
    delay: f64 = 0.25, 0.0..=100.0, "F6", Share;
    /// F7: part of the time elapsed less part of the money spent.
    spending_gap: f64 = 0.30, 0.0..=1.0, "F7", Points;
    /// F8: likeness of two texts from which they count as near-duplicates; above 0.
    likeness: f64 = 0.70, 0.1..=1.0, "F8", Share;
    /// F9: part of a year's payments made in December.
    december_share: f64 = 0.40, 0.0..=1.0, "F9", Share;
    /// F10: longest path of control that is looked at, 1 to 10; the rules' own length is [`RuleSet::control_path`].
    control_path: u8 = 3, 1.0..=10.0, "F10", Steps;
    /// F12: spread of assessors' mean scores over the scale.
    dispersion: f64 = 0.40, 0.0..=1.0, "F12", Share;
    /// F12: an assessor's mean distance from the others, in standard deviations of the call.
    assessor_deviation: f64 = 2.0, 0.0..=10.0, "F12", Deviations;
    /// F12: assessments from which on an assessor is compared with others.
    least_assessed: u16 = 5, 2.0..=1000.0, "F12", Count;
    /// F14: distance below the cap over the cap.
    under_cap: f64 = 0.05, 0.0..=1.0, "F14", Share;
    /// F16: money moved by modifications over the contracted budget.
    addenda: f64 = 0.15, 0.0..=100.0, "F16", Share;
    /// F17: rank correlation of money with the stated order.
    order: f64 = 0.0, -1.0..=1.0, "F17", Index;
    /// P1: evenness of attendance over the four sectors.
    attendance_balance: f64 = 0.75, 0.0..=1.0, "P1", Share;
    /// P4: whole days that a consultation is open.
    consultation_days: f64 = 15.0, 0.0..=365.0, "P4", Days;
    /// P5: share of the three organisations with most accepted proposals.
    top_three: f64 = 0.50, 0.0..=1.0, "P5", Share;
    /// A1: whole months since the last review.
    review_months: f64 = 12.0, 0.0..=240.0, "A1", Months;
    /// A4: whole days that a text may stay as it is after a trigger.
    unchanged_days: f64 = 90.0, 0.0..=3650.0, "A4", Days;
}

/// Numbers with which an indicator would say nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadThresholds {
    /// One for each.
    pub reasons: Vec<Reason>,
}

impl Thresholds {
    /// The defaults, with the path of control and the days of a consultation as the rules have them.
    pub fn under(rules: &RuleSet) -> Self {
        let control_path = rules.control_path;
        Self { control_path, consultation_days: f64::from(rules.consultation_days), ..Self::default() }
    }

    /// The same numbers if each lies where its indicator can both flag and be clear; else every one that does not.
    pub fn checked(self) -> Result<Self, BadThresholds> {
        let values = THRESHOLDS.iter().filter_map(|one| Some((one, self.get(one.name)?)));
        let wrong = values.filter(|(one, value)| !one.has(*value));
        let reasons: Vec<_> = wrong.map(|(one, value)| one.refuse(value.to_string())).collect();
        if reasons.is_empty() { Ok(self) } else { Err(BadThresholds { reasons }) }
    }

    /// Sets several, as people type them: `concentration=0.3, delay=0,5`. Between them stands a comma, a semicolon or the
    /// end of a line; nothing is set where one does not fit.
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

    /// Sets one by name, its value as people type it: `3`, `0.75` or `0,75`.
    ///
    /// # Errors
    /// There is no such threshold, or the value is no number of its range.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Reason> {
        let Some(one) = THRESHOLDS.iter().find(|one| one.name == name) else {
            let known = THRESHOLDS.iter().map(|one| one.name).collect::<Vec<_>>().join(", ");
            return Err(Reason::new("threshold-unknown").with("name", name).with("known", known));
        };
        let mut fresh = self.clone();
        let typed = value.trim().replace(',', ".");
        if fresh.put(name, &typed) && fresh.get(name).is_some_and(|value| one.has(value)) {
            *self = fresh;
            return Ok(());
        }
        Err(one.refuse(value.to_owned()))
    }
}

impl Threshold {
    /// Whether a value lies in its range; what is no number does not.
    fn has(&self, value: f64) -> bool {
        (self.least..=self.most).contains(&value)
    }

    fn refuse(&self, value: String) -> Reason {
        Reason::new("risk-threshold-out-of-range")
            .with("name", self.name)
            .with("value", value)
            .with("least", self.least.to_string())
            .with("most", self.most.to_string())
    }
}

/// What stands between the separators. A piece without `=` is the decimals of the number before.
fn pairs(text: &str) -> Vec<String> {
    let mut pairs: Vec<String> = Vec::new();
    for piece in text.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty()) {
        match pairs.last_mut().filter(|_| !piece.contains('=')) {
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
    fn the_defaults_hold_and_each_wrong_number_is_named() {
        assert_eq!(Thresholds::default().checked(), Ok(Thresholds::default()));
        let wrong = Thresholds { concentration: f64::NAN, likeness: 0.0, ..Thresholds::default() };
        let found = wrong.checked().unwrap_err().reasons;
        let names: Vec<_> = found.iter().filter_map(|reason| reason.argument("name")).collect();
        assert_eq!(names, [&"concentration".into(), &"likeness".into()]);
    }

    #[test]
    fn the_rules_in_force_give_what_they_have() {
        let rules = RuleSet { consultation_days: 30, control_path: 2, ..RuleSet::default() };
        let thresholds = Thresholds::under(&rules);
        assert_eq!((thresholds.control_path, thresholds.consultation_days), (2, 30.0));
    }

    #[test]
    fn several_are_set_at_once_or_none() {
        let mut thresholds = Thresholds::default();
        thresholds.set_all("concentration=0,3, delay=0.5; control_path=2").unwrap();
        assert_eq!((thresholds.concentration, thresholds.delay, thresholds.control_path), (0.3, 0.5, 2));
        let before = thresholds.clone();
        for (text, id) in [
            ("delay=0.1, nothing=1", "threshold-unknown"),
            ("delay=0.1, control_path=2.5", "risk-threshold-out-of-range"),
            ("concentration=NaN", "risk-threshold-out-of-range"),
            ("concentration", "risk-threshold-out-of-range"),
        ] {
            assert_eq!(thresholds.set_all(text).unwrap_err().id, id, "{text}");
            assert_eq!(thresholds, before, "{text}");
        }
    }

    #[test]
    fn each_threshold_is_of_an_indicator() {
        assert_eq!(THRESHOLDS.len(), 21);
        for one in THRESHOLDS {
            assert!(crate::find(one.of).is_some_and(|found| found.id == one.of), "{one:?}");
        }
    }
}

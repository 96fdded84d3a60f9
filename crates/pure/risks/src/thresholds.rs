//! The numbers of the indicators. Those without a source of their own (†) are proposals of this program.

use rozum_model::Reason;
use rozum_model::governance::RuleSet;
use serde::{Deserialize, Serialize};

/// The thresholds in force. What a written set does not name has its default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Thresholds {
    /// F1: Herfindahl–Hirschman index of a priority's money over beneficiaries.
    pub concentration: f64,
    /// F2: one beneficiary's share of a region's money.
    pub beneficiary_share: f64,
    /// F3: whole months between registration and application.
    pub least_age_months: f64,
    /// F4: grant over yearly turnover.
    pub grant_over_turnover: f64,
    /// F5: growth of the whole budget since the contract.
    pub cost_growth: f64,
    /// F6: delay over the planned duration.
    pub delay: f64,
    /// F7: part of the time elapsed less part of the money spent.
    pub spending_gap: f64,
    /// F8: likeness of two texts from which they count as near-duplicates; above 0.
    pub likeness: f64,
    /// F9: part of a year's payments made in December.
    pub december_share: f64,
    /// F10: longest path of control that is looked at, 1 to 10; the rules' own length is [`RuleSet::control_path`].
    pub control_path: u8,
    /// F12: spread of assessors' mean scores over the scale.
    pub dispersion: f64,
    /// F12: an assessor's mean distance from the others, in standard deviations of the call.
    pub assessor_deviation: f64,
    /// F12: assessments from which on an assessor is compared with others.
    pub least_assessed: u16,
    /// F14: distance below the cap over the cap.
    pub under_cap: f64,
    /// F16: money moved by modifications over the contracted budget.
    pub addenda: f64,
    /// F17: rank correlation of money with the stated order.
    pub order: f64,
    /// P1: evenness of attendance over the four sectors.
    pub attendance_balance: f64,
    /// P4: whole days that a consultation is open.
    pub consultation_days: f64,
    /// P5: share of the three organisations with most approved applications.
    pub top_three: f64,
    /// A1: whole months since the last review.
    pub review_months: f64,
    /// A4: whole days that a text may stay as it is after a trigger.
    pub unchanged_days: f64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            concentration: 0.25,
            beneficiary_share: 0.30,
            least_age_months: 12.0,
            grant_over_turnover: 1.0,
            cost_growth: 0.10,
            delay: 0.25,
            spending_gap: 0.30,
            likeness: 0.70,
            december_share: 0.40,
            control_path: 3,
            dispersion: 0.40,
            assessor_deviation: 2.0,
            least_assessed: 5,
            under_cap: 0.05,
            addenda: 0.15,
            order: 0.0,
            attendance_balance: 0.75,
            consultation_days: 15.0,
            top_three: 0.50,
            review_months: 12.0,
            unchanged_days: 90.0,
        }
    }
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
        let wrong = |(_, value, least, most): &(&str, f64, f64, f64)| !(least..=most).contains(&value);
        let reasons: Vec<Reason> = self.bounds().into_iter().filter(wrong).map(refuse).collect();
        if reasons.is_empty() { Ok(self) } else { Err(BadThresholds { reasons }) }
    }

    fn bounds(&self) -> [(&'static str, f64, f64, f64); 21] {
        [
            ("concentration", self.concentration, 0.0, 1.0),
            ("beneficiary-share", self.beneficiary_share, 0.0, 1.0),
            ("least-age-months", self.least_age_months, 0.0, 240.0),
            ("grant-over-turnover", self.grant_over_turnover, 0.0, 1e6),
            ("cost-growth", self.cost_growth, 0.0, 100.0),
            ("delay", self.delay, 0.0, 100.0),
            ("spending-gap", self.spending_gap, 0.0, 1.0),
            ("likeness", self.likeness, 0.1, 1.0),
            ("december-share", self.december_share, 0.0, 1.0),
            ("control-path", f64::from(self.control_path), 1.0, 10.0),
            ("dispersion", self.dispersion, 0.0, 1.0),
            ("assessor-deviation", self.assessor_deviation, 0.0, 10.0),
            ("least-assessed", f64::from(self.least_assessed), 2.0, 1000.0),
            ("under-cap", self.under_cap, 0.0, 1.0),
            ("addenda", self.addenda, 0.0, 100.0),
            ("order", self.order, -1.0, 1.0),
            ("attendance-balance", self.attendance_balance, 0.0, 1.0),
            ("consultation-days", self.consultation_days, 0.0, 365.0),
            ("top-three", self.top_three, 0.0, 1.0),
            ("review-months", self.review_months, 0.0, 240.0),
            ("unchanged-days", self.unchanged_days, 0.0, 3650.0),
        ]
    }
}

fn refuse((name, value, least, most): (&'static str, f64, f64, f64)) -> Reason {
    Reason::new("risk-threshold-out-of-range")
        .with("name", name)
        .with("value", value.to_string())
        .with("least", least.to_string())
        .with("most", most.to_string())
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
}

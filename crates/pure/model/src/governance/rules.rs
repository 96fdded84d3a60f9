//! Numbers in the rules. Changed only by two persons, one of them of national oversight.

use super::mark::Mark;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The numbers, with defaults as in `docs/methods/governance.md`. What a written set does not name has
/// its default: a later program may add to them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct RuleSet {
    /// Whole days between the agenda of a working group and its sitting.
    pub group_agenda_days: u16,
    /// Whole days between the agenda of a council and its sitting.
    pub council_agenda_days: u16,
    /// A body can vote when more than so many percent of those who may vote are present.
    pub quorum_percent: u8,
    /// No sector has more than so many percent of a working group's seats.
    pub seat_cap_percent: u8,
    /// Months after a mandate in which the other side is closed to the person.
    pub cooling_off_months: u8,
    /// Assessments by different assessors before an application counts as assessed.
    pub least_assessments: u8,
    /// The largest score of a criterion.
    pub largest_score: u8,
    /// Whole days that a consultation is open.
    pub consultation_days: u16,
    /// Longest chain of control through which an interest is found.
    pub control_path: u8,
    /// A change of more than so many percent of the budget is major.
    pub major_change_percent: u8,
    /// A milestone that moves by more than so many days makes a change major.
    pub minor_shift_days: u16,
    /// Last day of the martial law under which holidays are working days; `None` while no end is known.
    pub holidays_suspended_to: Option<Day>,
    /// Working days for an answer to a case of oversight.
    pub case_answer_days: u16,
    /// Working days for a remedy.
    pub remedy_days: u16,
    /// Working days for an appeal.
    pub appeal_days: u16,
    /// Working days for the control of a report.
    pub control_days: u16,
    /// Working days after a period for its observation.
    pub observation_days: u16,
    /// Working days for the decision of a review.
    pub review_days: u16,
    /// An indicator that made less than so many percent of its expected way is amber.
    pub amber_below_percent: u8,
    /// An indicator that made less than so many percent of its expected way is red.
    pub red_below_percent: u8,
}

impl Default for RuleSet {
    fn default() -> Self {
        Self {
            group_agenda_days: 5,
            council_agenda_days: 10,
            quorum_percent: 50,
            seat_cap_percent: 40,
            cooling_off_months: 12,
            least_assessments: 2,
            largest_score: 10,
            consultation_days: 15,
            control_path: 3,
            major_change_percent: 10,
            minor_shift_days: 30,
            holidays_suspended_to: None,
            case_answer_days: 10,
            remedy_days: 20,
            appeal_days: 10,
            control_days: 10,
            observation_days: 20,
            review_days: 20,
            amber_below_percent: 90,
            red_below_percent: 70,
        }
    }
}

/// A set of rules that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedRules {
    /// The numbers.
    pub rules: RuleSet,
    /// Why.
    pub reason: String,
    /// When, and by whom.
    pub proposed: Mark,
}

/// The numbers that hold, with those before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Those that hold.
    pub current: RuleSet,
    /// Those that wait.
    pub proposed: Option<ProposedRules>,
    /// Those that held before, with the event that ended them; oldest first.
    pub earlier: Vec<Arc<(RuleSet, Mark)>>,
}

impl Rules {
    /// The numbers that held when the event of that sequence number was decided.
    pub fn at(&self, seq: u64) -> &RuleSet {
        let before = self.earlier.iter().find(|earlier| seq <= earlier.1.seq);
        before.map_or(&self.current, |earlier| &earlier.0)
    }
}

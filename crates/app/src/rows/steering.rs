//! Rows about what steers: indicators and what was observed of them, reviews, and everything that is late.

mod indicators;
mod observations;
mod overdue;
mod reviews;
mod withdrawn;
mod words;

pub use indicators::{IndicatorFilter, IndicatorRow, indicator_row, indicators};
pub use observations::{PeriodRow, observations_of, observations_of_project};
pub use overdue::{LATE_GROUPS, LATE_KINDS, OverdueFilter, OverdueRow, late_by_group, overdue};
pub use reviews::{StageReviewFilter, StageReviewRow, stage_review, stage_reviews};
pub use withdrawn::{WithdrawnIndicatorRow, withdrawn_indicators};
pub use words::{cause_said, target_said};

use super::governance::priority_of;
use rozum_model::governance::Steered;
use rozum_model::{PriorityId, State};

/// The word of what is steered.
const fn kind_of(about: Steered) -> &'static str {
    match about {
        Steered::Strategy(_) => "strategy",
        Steered::Priority(_) => "priority",
        Steered::Application(_) => "project",
    }
}

/// The priority that it is of: itself, or that of the project's call.
pub(crate) fn priority_over(state: &State, about: Steered) -> Option<PriorityId> {
    match about {
        Steered::Strategy(_) => None,
        Steered::Priority(id) => Some(id),
        Steered::Application(id) => {
            let application = state.governance.application(id)?;
            priority_of(state, state.governance.call(application.call)?)
        }
    }
}

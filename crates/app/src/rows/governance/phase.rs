//! How far a project came, in words that a reader counts by: its stages in six groups.

use crate::rows::choice::not_a_choice;
use rozum_model::Reason;
use rozum_model::governance::Stage;
use serde::Serialize;
use std::str::FromStr;
use utoipa::ToSchema;

/// A group of stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Before a council's decision.
    Asked,
    /// Approved, without a contract.
    Approved,
    /// Under contract or under way.
    UnderWay,
    /// The work is done.
    Done,
    /// Not eligible, not proposed, or rejected by a council.
    Refused,
    /// Withdrawn or terminated.
    Ended,
}

impl Phase {
    /// All, in the order of a project's life.
    pub const ALL: [Self; 6] =
        [Self::Asked, Self::Approved, Self::UnderWay, Self::Done, Self::Refused, Self::Ended];

    /// The word in addresses, tables and messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Approved => "approved",
            Self::UnderWay => "under-way",
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Ended => "ended",
        }
    }

    /// Whether nothing further comes of the project.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Refused | Self::Ended)
    }

    /// The group of a stage.
    pub const fn of(stage: &Stage) -> Self {
        match stage {
            Stage::Submitted(_)
            | Stage::ReturnedForFix(_)
            | Stage::Eligible(_)
            | Stage::UnderAssessment(_)
            | Stage::Assessed(_)
            | Stage::PublicConsultation(_)
            | Stage::Consulted(_)
            | Stage::Proposed(_)
            | Stage::Returned(_) => Self::Asked,
            Stage::Approved(_) | Stage::ConditionsPending(_) | Stage::ConditionsVerified(_) => Self::Approved,
            Stage::Contracted(_) | Stage::Implementing(_) | Stage::Suspended(_) => Self::UnderWay,
            Stage::Completed(_) | Stage::Evaluated(_) | Stage::Closed(_) => Self::Done,
            Stage::Ineligible(_) | Stage::NotProposed(_) | Stage::Rejected(_) => Self::Refused,
            Stage::Withdrawn(_) | Stage::Terminated(_) => Self::Ended,
        }
    }
}

impl FromStr for Phase {
    type Err = Reason;

    /// By its word.
    fn from_str(text: &str) -> Result<Self, Reason> {
        let found = Self::ALL.into_iter().find(|phase| phase.code() == text);
        found.ok_or_else(|| not_a_choice("phase", text, Self::ALL.map(Self::code)))
    }
}

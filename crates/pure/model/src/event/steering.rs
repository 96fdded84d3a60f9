//! Events about what steers: indicators, reviews, risks and the events at which stakeholders meet.

use super::Subject;
use crate::governance::{
    BodyId, Cause, FollowUp, IndicatorId, IndicatorTerms, Level, Observing, OccasionFacts, OccasionId,
    ProposedDecision, ReviewId, RiskEntry, RiskId, RiskNext, Steered,
};
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// A fact about what steers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SteeringEvent {
    /// An indicator was entered.
    IndicatorRegistered {
        /// Its id.
        indicator: IndicatorId,
        /// What it is.
        terms: Box<IndicatorTerms>,
    },
    /// Another target holds from here on, as a review decided.
    IndicatorCorrected {
        /// The indicator.
        indicator: IndicatorId,
        /// The review that decided so.
        review: ReviewId,
        /// The target.
        target: Level,
        /// Why.
        reason: String,
    },
    /// One that was entered by mistake was withdrawn before anything was observed.
    IndicatorWithdrawn {
        /// The indicator.
        indicator: IndicatorId,
        /// Why.
        reason: String,
    },
    /// What a period showed was recorded or corrected.
    ObservationRecorded {
        /// The indicator.
        indicator: IndicatorId,
        /// What was told.
        observing: Box<Observing>,
    },
    /// A review was opened.
    ReviewOpened {
        /// Its id.
        review: ReviewId,
        /// What it is about.
        about: Steered,
        /// Why.
        causes: Vec<Cause>,
        /// Last day for a decision.
        due: Day,
    },
    /// More was put before a review that is open.
    ReviewWidened {
        /// The review.
        review: ReviewId,
        /// What.
        causes: Vec<Cause>,
        /// Last day for a decision, where a review of its own would have an earlier one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Day>,
    },
    /// A decision was proposed.
    ReviewDecisionProposed {
        /// The review.
        review: ReviewId,
        /// The proposal.
        proposal: Box<ProposedDecision>,
    },
    /// It was confirmed and holds.
    ReviewDecisionConfirmed {
        /// The review.
        review: ReviewId,
        /// The body whose member confirmed it.
        body: BodyId,
    },
    /// It came back.
    ReviewDecisionReturned {
        /// The review.
        review: ReviewId,
        /// The body whose member sent it back.
        body: BodyId,
        /// Why.
        reason: String,
    },
    /// What was decided was done.
    ReviewCompleted {
        /// The review.
        review: ReviewId,
        /// What was done.
        done: FollowUp,
        /// In words.
        words: String,
    },
    /// A risk was entered.
    RiskRegistered {
        /// Its id.
        risk: RiskId,
        /// The risk.
        entry: Box<RiskEntry>,
    },
    /// A risk was looked at again.
    RiskReviewed {
        /// The risk.
        risk: RiskId,
        /// What was found.
        judgement: String,
        /// What follows.
        next: RiskNext,
    },
    /// Stakeholders met.
    OccasionRecorded {
        /// Id of the event.
        occasion: OccasionId,
        /// What is said about it.
        facts: Box<OccasionFacts>,
    },
    /// What was recorded of it was corrected.
    OccasionCorrected {
        /// The event.
        occasion: OccasionId,
        /// What is said about it now.
        facts: Box<OccasionFacts>,
        /// Why.
        reason: String,
    },
}

impl SteeringEvent {
    /// What the event is about.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::IndicatorRegistered { indicator, .. }
            | Self::IndicatorCorrected { indicator, .. }
            | Self::IndicatorWithdrawn { indicator, .. }
            | Self::ObservationRecorded { indicator, .. } => Subject::Indicator(*indicator),
            Self::ReviewOpened { review, .. }
            | Self::ReviewWidened { review, .. }
            | Self::ReviewDecisionProposed { review, .. }
            | Self::ReviewDecisionConfirmed { review, .. }
            | Self::ReviewDecisionReturned { review, .. }
            | Self::ReviewCompleted { review, .. } => Subject::Review(*review),
            Self::RiskRegistered { risk, .. } | Self::RiskReviewed { risk, .. } => Subject::Risk(*risk),
            Self::OccasionRecorded { occasion, .. } | Self::OccasionCorrected { occasion, .. } => {
                Subject::Occasion(*occasion)
            }
        }
    }

    /// Name of the kind, as it stands in the journal.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::IndicatorRegistered { .. } => "indicator-registered",
            Self::IndicatorCorrected { .. } => "indicator-corrected",
            Self::IndicatorWithdrawn { .. } => "indicator-withdrawn",
            Self::ObservationRecorded { .. } => "observation-recorded",
            Self::ReviewOpened { .. } => "review-opened",
            Self::ReviewWidened { .. } => "review-widened",
            Self::ReviewDecisionProposed { .. } => "review-decision-proposed",
            Self::ReviewDecisionConfirmed { .. } => "review-decision-confirmed",
            Self::ReviewDecisionReturned { .. } => "review-decision-returned",
            Self::ReviewCompleted { .. } => "review-completed",
            Self::RiskRegistered { .. } => "risk-registered",
            Self::RiskReviewed { .. } => "risk-reviewed",
            Self::OccasionRecorded { .. } => "occasion-recorded",
            Self::OccasionCorrected { .. } => "occasion-corrected",
        }
    }
}

//! Commands about what steers: indicators, reviews, risks and the events at which stakeholders meet.

use crate::RegionIso;
use crate::governance::{
    FollowUp, IndicatorId, IndicatorTerms, Level, Observing, OccasionFacts, OccasionId, ProposedDecision,
    ReviewId, RiskEntry, RiskId, RiskNext, Steered,
};
use serde::Deserialize;

/// A command about what steers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "verb", rename_all = "kebab-case")]
pub enum SteeringCommand {
    /// Enter an indicator of a strategy or priority.
    RegisterIndicator {
        /// What it is.
        terms: Box<IndicatorTerms>,
    },
    /// Set another target under a review that decided so.
    CorrectIndicator {
        /// The indicator.
        indicator: IndicatorId,
        /// The review.
        review: ReviewId,
        /// The target that holds from here on.
        target: Level,
        /// Why.
        reason: String,
    },
    /// Record what a period showed, or correct that.
    RecordObservation {
        /// The indicator.
        indicator: IndicatorId,
        /// What is told.
        observing: Box<Observing>,
    },
    /// Ask for a review.
    OpenReview {
        /// What it is about.
        about: Steered,
        /// Why.
        reason: String,
    },
    /// Open whatever review time has made due: a command of the program itself.
    OpenDueReviews,
    /// Propose how a review ends.
    ProposeReviewDecision {
        /// The review.
        review: ReviewId,
        /// The proposal.
        proposal: Box<ProposedDecision>,
    },
    /// Confirm the proposal, as another person.
    ConfirmReviewDecision {
        /// The review.
        review: ReviewId,
    },
    /// Send the proposal back.
    ReturnReviewDecision {
        /// The review.
        review: ReviewId,
        /// Why.
        reason: String,
    },
    /// Say what was done after a decision.
    CompleteReview {
        /// The review.
        review: ReviewId,
        /// What was done.
        done: FollowUp,
        /// In words.
        words: String,
    },
    /// Enter a risk.
    RegisterRisk {
        /// The risk.
        entry: Box<RiskEntry>,
    },
    /// Look at a risk again.
    ReviewRisk {
        /// The risk.
        risk: RiskId,
        /// What was found.
        judgement: String,
        /// What follows.
        next: RiskNext,
    },
    /// Record an event at which stakeholders met.
    RecordOccasion {
        /// The region.
        region: RegionIso,
        /// What is said about it.
        facts: Box<OccasionFacts>,
    },
    /// Correct what was recorded.
    CorrectOccasion {
        /// The event.
        occasion: OccasionId,
        /// What is said about it now.
        facts: Box<OccasionFacts>,
        /// Why.
        reason: String,
    },
}

impl SteeringCommand {
    /// Name of the verb, as it stands in the journal.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::RegisterIndicator { .. } => "register-indicator",
            Self::CorrectIndicator { .. } => "correct-indicator",
            Self::RecordObservation { .. } => "record-observation",
            Self::OpenReview { .. } => "open-review",
            Self::OpenDueReviews => "open-due-reviews",
            Self::ProposeReviewDecision { .. } => "propose-review-decision",
            Self::ConfirmReviewDecision { .. } => "confirm-review-decision",
            Self::ReturnReviewDecision { .. } => "return-review-decision",
            Self::CompleteReview { .. } => "complete-review",
            Self::RegisterRisk { .. } => "register-risk",
            Self::ReviewRisk { .. } => "review-risk",
            Self::RecordOccasion { .. } => "record-occasion",
            Self::CorrectOccasion { .. } => "correct-occasion",
        }
    }
}

//! Commands about what steers: indicators, reviews, risks and the events at which stakeholders meet.

use crate::RegionIso;
use crate::governance::{
    FollowUp, IndicatorId, IndicatorTerms, Observing, OccasionFacts, OccasionId, ProposedDecision, ReviewId,
    RiskEntry, RiskId, RiskNext, Steered,
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
    /// Withdraw an indicator that was entered by mistake.
    WithdrawIndicator {
        /// The indicator.
        indicator: IndicatorId,
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
    /// Confirm the proposal, as another person; the targets that it names hold from then on.
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
            Self::WithdrawIndicator { .. } => "withdraw-indicator",
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::governance::{Cause, Observed, ReviewDecision, Trigger};

    fn read(text: &str) -> SteeringCommand {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn commands_are_read_by_their_words() {
        let told = read(
            r#"{"verb": "record-observation", "indicator": "05-I001",
                "observing": {"period": "2026-06-30", "observed": {"missing": {"why": "опитування не проведено"}}}}"#,
        );
        let SteeringCommand::RecordObservation { observing, .. } = &told else { panic!() };
        assert!(matches!(&observing.observed, Observed::Missing { .. }));
        assert!(observing.evidence.is_empty() && observing.reason.is_none());
        let proposed = read(
            r#"{"verb": "propose-review-decision", "review": "05-V001",
                "proposal": {"decision": "keep", "reason": "показник відновиться"}}"#,
        );
        let SteeringCommand::ProposeReviewDecision { proposal, .. } = &proposed else { panic!() };
        assert_eq!((proposal.decision, proposal.until), (ReviewDecision::Keep, None));
        assert!(proposal.targets.is_empty());
        let done = read(
            r#"{"verb": "complete-review", "review": "05-V001", "words": "ціль знижено",
                "done": {"target": {"indicator": "05-I001"}}}"#,
        );
        let indicator = "05-I001".parse().unwrap();
        assert!(
            matches!(done, SteeringCommand::CompleteReview { done: FollowUp::Target { indicator: own }, .. } if own == indicator)
        );
        assert_eq!(read(r#"{"verb": "open-due-reviews"}"#).name(), "open-due-reviews");
        assert_eq!(told.name(), "record-observation");
    }

    #[test]
    fn a_trigger_reads_back_as_written() {
        let trigger = Trigger::Milestone { milestone: 2, due: jiff::civil::date(2026, 9, 18) };
        let text = serde_json::to_string(&Cause::Trigger(trigger)).unwrap();
        assert_eq!(text, r#"{"trigger":{"milestone":{"milestone":2,"due":"2026-09-18"}}}"#);
        assert_eq!(serde_json::from_str::<Cause>(&text).unwrap(), Cause::Trigger(trigger));
    }
}

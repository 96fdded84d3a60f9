//! What steers: indicators and what was observed of them, reviews and their decisions, the register of
//! risks, and the events at which stakeholders meet.

mod about;
mod indicator;
mod occasion;
mod period;
mod review;
mod risk;

pub use about::{RiskAbout, Steered};
pub use indicator::{
    EarlierTarget, Indicator, IndicatorKind, IndicatorTerms, Level, Observation, Observed, Observing,
    WithdrawnIndicator,
};
pub use occasion::{
    Guest, Headcount, Occasion, OccasionFacts, OccasionProposal, OccasionVersion, StrategyStage,
};
pub use period::Frequency;
pub use review::{
    Cause, CauseAnswer, FollowUp, NamedCause, NewTarget, ProposedDecision, ReturnedDecision, ReviewDecision,
    ReviewStage, StageReview, Trigger,
};
pub use risk::{Risk, RiskEntry, RiskLook, RiskNext, is_risk_indicator, risk_indicators};

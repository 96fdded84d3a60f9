//! Rows about what is kept beside indicators and reviews: the events at which stakeholders met, and the
//! register of risks.

mod occasions;
mod risks;

pub use occasions::{OccasionFilter, OccasionRow, occasion_row, occasions};
pub use risks::{RiskRecordFilter, RiskRecordRow, risk_record, risk_records};

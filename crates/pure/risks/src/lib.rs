//! Risk indicators: questions that the figures of funding, inclusion, steering and strategies raise by themselves.
//!
//! ```text
//! State ──► gather ──► Funding (flat rows, read once) ──► each Indicator ──► Finding: flag · clear · not computable (why)
//!                        │ beside it: Supplied, what the journal does not hold; Thresholds
//! ```
//! A flag is a question, never a verdict. Each indicator has a file of its own with its rule and its tests, and a page
//! `docs/methods/risk-<slug>.md` whose example is executed as a test.

mod capture;
mod days;
mod flexibility;
mod funding;
mod gather;
mod inclusion;
mod indicator;
mod money;
mod near;
mod outcome;
mod registry;
mod shares;
mod subject;
mod supplied;
mod thresholds;
mod ties;
mod view;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod laws;

pub use gather::gather;
pub use inclusion::{Heard, Presence, StageHeard, heard_by_stage};
pub use indicator::{Basis, Family, Indicator, Side, Unit};
pub use outcome::{Finding, Input, Measured, Outcome, Place, Value};
pub use registry::{ALL, assess, assess_by, find, of_family};
pub use subject::Subject;
pub use supplied::{Colour, Coloured, ColouredPeriod, Firms, StrategyConsultation, Supplied, Turnover};
pub use thresholds::{BadThresholds, THRESHOLDS, Threshold, Thresholds};
pub use view::{
    AskedPublic, Award, CallRow, Case, Change, Firm, Funding, IndicatorRow, Meeting, Payment, Plan,
    PriorityRow, Project, Reached, ReviewRow, Standing,
};

//! Rows about bodies, calls, projects, money and oversight.

mod bodies;
mod calls;
mod cases;
mod money;
mod organisations;
mod phase;
mod projects;

pub use bodies::{BodyFilter, BodyRow, bodies, seats_by_sector, was_member};
pub use calls::{CallMoneyRow, CallRow, call_money, calls};
pub use cases::{CaseRow, UNCLOSED, cases, set_aside};
pub use money::{Money, money_of};
pub use organisations::{OrganisationRow, organisations};
pub use phase::Phase;
pub use projects::{ProjectDetail, ProjectFilter, ProjectRow, is_sealed, project, projects, score_of};
pub use rozum_reports::monitoring::priority_of;

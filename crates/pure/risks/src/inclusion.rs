//! Business, science and communities at the table: P1 to P6.

pub(crate) mod absent_sectors;
pub(crate) mod attendance_balance;
pub(crate) mod short_consultation;
pub(crate) mod silent_stages;
pub(crate) mod top_three;
pub(crate) mod unanswered_submissions;

mod gatherings;
mod heard;

pub use heard::{Heard, Presence, StageHeard, heard_by_stage};

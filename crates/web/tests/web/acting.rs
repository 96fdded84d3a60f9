//! Governance as people do it: every step through the form of its verb.

mod afterwards;
mod forms;
mod history;
pub mod life;
pub mod play;
mod powerless;
mod refusals;
mod steering;

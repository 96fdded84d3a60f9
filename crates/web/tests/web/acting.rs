//! Governance as people do it: every step through the form of its verb.

mod afterwards;
mod forms;
mod history;
mod life;
mod play;
mod powerless;
mod refusals;
mod steering;

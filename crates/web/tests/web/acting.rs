//! Governance as people do it: every step through the form of its verb.

mod forms;
mod life;
mod play;
mod powerless;

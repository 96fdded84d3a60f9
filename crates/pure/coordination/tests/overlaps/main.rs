//! Overlaps on the register to 2027, and the worked example of their page.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "../common/mod.rs"]
mod common;
mod example;
mod laws;
mod register;
mod strategies;

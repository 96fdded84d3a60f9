//! Platforms of the register to 2027, of any strategies, and of the method page.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "../common/mod.rs"]
mod common;
mod example;
mod laws;
mod register;
mod strategies;

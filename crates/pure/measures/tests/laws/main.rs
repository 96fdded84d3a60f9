//! Laws that hold for any table: of scale and order, of bounds, of sums, of what is nothing.

// The allowance for tests in clippy.toml covers `#[test]` functions only, not what they share.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![allow(clippy::float_cmp, clippy::cast_precision_loss, reason = "small whole numbers are exact")]

mod change;
mod complexity;
mod processors;
mod relations;
mod structure;
mod tables;

//! The worked examples of `docs/methods/support.md` and `docs/methods/declared_evidence.md` come out as printed,
//! in both languages.

// The allowance for tests in clippy.toml covers `#[test]` functions only, not what they share.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![allow(clippy::cast_precision_loss, reason = "small whole numbers are exact")]

mod declared;
mod page;
mod support;

//! Search over the register's names and texts, in memory.
//!
//! The index is built from [`Document`]s that the caller makes and is never changed: when the register changes, a new one
//! takes its place. It knows no state, no file and no thread. `docs/methods/search.md` tells how matching and ranking work.

mod attempt;
mod build;
mod candidates;
mod document;
mod hits;
mod index;
mod keys;
mod mark;
mod query;
mod score;
mod snippet;
mod typo;

pub use build::BuildError;
pub use document::{Document, Field, Kind};
pub use hits::{Hit, Hits, Match, Options};
pub use index::Index;

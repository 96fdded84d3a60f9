//! Files that people bring, read into a draft and a list of issues.
//!
//! Reading never fails as a whole and never guesses: whatever can be read is in the draft, and
//! everything else is an issue that names file, sheet, row and cell, the value met there, what is
//! wrong and what would mend it. The functions depend on the bytes alone; none of them panics, opens
//! a file or follows an address that stands in the bytes. How the formats look is told in
//! `docs/strategy-template.md`.

mod about;
mod archive;
mod build;
mod decode;
mod docx;
mod format;
mod json;
mod layout;
mod limits;
mod lookup;
mod notes;
pub mod observations;
mod raw;
mod sniff;
mod strategy;
mod table;
mod text;
mod text_table;
mod vocabulary;
mod write;
mod xlsx;
mod xml;

pub use about::described;
pub use format::Format;
pub use limits::{MAX_BYTES, MAX_ITEMS, MAX_TEXT};
pub use strategy::{Intake, read_strategy};
pub use write::{WriteError, observations_template, strategy_template, write_strategy};

//! The journal: append, read, follow, verify. The only SQL for events.
//!
//! A journal is a row of events that only ever grows. Each event is a leaf of a Merkle tree (RFC 6962);
//! each command ends with a checkpoint, a signed note that names the size and the root (C2SP
//! tlog-checkpoint). Whoever keeps one checkpoint can later prove whether the journal still has all
//! that it had, without trusting whoever keeps the journal.
//!
//! # Invariants
//! - **Whole commands.** One command is one transaction: its events, their leaf hashes and one
//!   checkpoint, or nothing. [`Journal::append`] returns when they are on disk.
//! - **No gaps.** Events are numbered from 0. A writer appends at the size that it decided on, or is
//!   told that another was first ([`AppendError::Conflict`]); the database keeps two writers apart, not
//!   a lock of ours.
//! - **No past to change.** There is no statement here that changes or removes a row, and a test that
//!   looks for one. There is no schema version either: the two tables never change shape.
//! - **Bytes are kept as hashed.** A body is never written anew; what it means is not known here beyond
//!   its number, subject, revision and command. Only `KeyIntroduced` is read, to know who may sign.
//! - **Damage is told, not repaired.** Reading stops at a gap; [`verify()`] names each event that was
//!   edited, dropped, added or moved, on a database or a bundle of files, and never writes.
//! - **Time and people are not here.** No clock is read; no personal data passes except inside bodies.
//!
//! # What it cannot know
//! Whoever has the signing key can write a different history. Whoever cuts off the end together with
//! its checkpoints leaves a shorter, valid journal. Both show against an [`Anchor`]: a checkpoint or a
//! key known from elsewhere. So publish checkpoints.
//!
//! # Modules
//! `hash` → `frontier` → `tree`, `proof`: the tree, pure. `note` → `checkpoint`, `signer`: signatures.
//! `tile`: names and bytes of published files. `database`: connection and schema. `journal`, `append`,
//! `read`, `publish`, `bundle`, `extract`: the journal at work. `verify`: the journal under suspicion.

pub mod append;
mod bundle;
pub mod checkpoint;
pub mod database;
mod end;
pub mod error;
pub mod extract;
pub mod frontier;
pub mod hash;
pub mod journal;
pub mod note;
pub mod proof;
mod publish;
pub mod read;
pub mod signer;
pub mod tile;
pub mod tree;
pub mod verify;

pub use append::{Appended, Body};
pub use bundle::Exported;
pub use checkpoint::Checkpoint;
pub use error::{AppendError, JournalError, KeyError};
pub use extract::{DocumentLine, Files, Wanted, document_path};
pub use frontier::Frontier;
pub use hash::Hash;
pub use journal::Journal;
pub use note::PublicKey;
pub use read::{Follower, Stored};
pub use signer::Signer;
pub use verify::{
    Anchor, DocumentsFound, ExtractReport, Report, Source, verify, verify_against, verify_bundle,
    verify_extract,
};

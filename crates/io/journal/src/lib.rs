//! The journal: append, read, follow, verify. The only SQL for events.

pub mod append;
mod bundle;
pub mod checkpoint;
pub mod database;
pub mod error;
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
pub use frontier::Frontier;
pub use hash::Hash;
pub use journal::Journal;
pub use note::PublicKey;
pub use read::{Follower, Stored};
pub use signer::Signer;
pub use verify::{Anchor, Report, Source, verify, verify_bundle};

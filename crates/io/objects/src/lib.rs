//! Original documents, kept by the SHA-256 of their bytes in a folder: `DIR/objects/ab/cdef…`.
//!
//! The name is the content, so an object is never changed and may be written twice without harm.
//! Each read recomputes the hash: what comes back is what was put, or an error.

mod hash;
mod store;

pub use hash::{Hash, NotAHash};
pub use store::{Error, Objects};

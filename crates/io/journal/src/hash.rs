//! SHA-256 as RFC 6962 uses it: one prefix for leaves, another for inner nodes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use std::fmt;

/// A node of the tree: 32 bytes, shown as base64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash as it was stored.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// From exactly 32 bytes; `None` for any other length.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// From base64 as checkpoints write it.
    pub fn from_base64(text: &str) -> Option<Self> {
        STANDARD.decode(text).ok().and_then(|bytes| Self::from_slice(&bytes))
    }

    /// The 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Hash of a leaf: `SHA-256(0x00 ‖ body)` (RFC 6962, 2.1).
    pub fn leaf(body: &[u8]) -> Self {
        Self(Sha256::new().chain_update([0]).chain_update(body).finalize().into())
    }

    /// Hash of an inner node: `SHA-256(0x01 ‖ left ‖ right)`.
    pub fn node(left: &Self, right: &Self) -> Self {
        let mut joined = [1; 65];
        joined[1..33].copy_from_slice(&left.0);
        joined[33..].copy_from_slice(&right.0);
        Self(Sha256::digest(joined).into())
    }

    /// Root of the tree without leaves: `SHA-256()`.
    pub fn empty() -> Self {
        Self(Sha256::digest([]).into())
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

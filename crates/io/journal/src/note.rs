//! Signed notes (C2SP signed-note): a text, an empty line, and lines that sign it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest as _, Sha256};
use std::fmt::{self, Write as _};
use std::str::FromStr;

/// Signature type of C2SP signed-note: plain Ed25519.
const ED25519: u8 = 0x01;

/// A key that checkpoints can be checked with.
///
/// Written as a verifier key of C2SP signed-note: `name+key id in hex+base64(0x01 ‖ key)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PublicKey {
    name: String,
    bytes: [u8; 32],
}

impl PublicKey {
    /// The key of that name; `None` for a name that a note cannot carry (empty, with a space, a plus
    /// sign or a control character) or bytes that are no Ed25519 point.
    pub fn new(name: &str, bytes: [u8; 32]) -> Option<Self> {
        let usable =
            !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c.is_control() || c == '+');
        (usable && VerifyingKey::from_bytes(&bytes).is_ok()).then(|| Self { name: name.to_owned(), bytes })
    }

    /// From the name and the base64 of the 32 bytes, as the journal records them.
    pub fn from_base64(name: &str, key: &str) -> Option<Self> {
        Self::new(name, STANDARD.decode(key).ok()?.try_into().ok()?)
    }

    /// Name that stands in the signature line.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Base64 of the 32 bytes, as the journal records it.
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.bytes)
    }

    /// SHA-256 of the 32 bytes in hexadecimal, for people to compare.
    pub fn fingerprint(&self) -> String {
        hex(&Sha256::digest(self.bytes))
    }

    /// First four bytes of `SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key)`.
    pub fn id(&self) -> [u8; 4] {
        let hash = Sha256::new()
            .chain_update(&self.name)
            .chain_update([b'\n', ED25519])
            .chain_update(self.bytes)
            .finalize();
        [hash[0], hash[1], hash[2], hash[3]]
    }

    /// Whether this key made the signature of `text`.
    pub fn verifies(&self, text: &str, line: &SignatureLine) -> bool {
        let signed = || {
            let key = VerifyingKey::from_bytes(&self.bytes).ok()?;
            key.verify_strict(text.as_bytes(), &Signature::from_bytes(&line.signature)).ok()
        };
        line.is_by(self) && signed().is_some()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = STANDARD.encode([&[ED25519], self.bytes.as_slice()].concat());
        write!(f, "{}+{}+{key}", self.name, hex(&self.id()))
    }
}

/// The text is not a verifier key for Ed25519.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a verifier key of the form name+id+key")]
pub struct NotAKey;

impl FromStr for PublicKey {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let parse = || {
            let (name, rest) = text.trim().split_once('+')?;
            let (id, key) = rest.split_once('+')?;
            let bytes = STANDARD.decode(key).ok()?;
            let (ED25519, key) = bytes.split_first().map(|(kind, key)| (*kind, key))? else { return None };
            let key = Self::new(name, key.try_into().ok()?)?;
            (hex(&key.id()) == id).then_some(key)
        };
        parse().ok_or(NotAKey)
    }
}

/// One signature of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureLine {
    /// Name of the key.
    pub name: String,
    /// Its id, see [`PublicKey::id`].
    pub key_id: [u8; 4],
    /// Ed25519 signature of the text.
    pub signature: [u8; 64],
}

impl SignatureLine {
    /// Whether the line claims to be made with that key.
    pub fn is_by(&self, key: &PublicKey) -> bool {
        self.name == key.name && self.key_id == key.id()
    }

    fn parse(line: &str) -> Option<Self> {
        let (name, data) = line.strip_prefix("— ")?.split_once(' ')?;
        let data = STANDARD.decode(data).ok()?;
        let (id, signature) = data.split_first_chunk::<4>()?;
        Some(Self { name: name.to_owned(), key_id: *id, signature: signature.try_into().ok()? })
    }
}

impl fmt::Display for SignatureLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let data = STANDARD.encode([self.key_id.as_slice(), self.signature.as_slice()].concat());
        writeln!(f, "— {} {data}", self.name)
    }
}

/// Splits a note into its text, which ends with a line feed, and its Ed25519 signature lines. Lines of
/// other algorithms are passed over; `None` when it is no note at all.
pub fn open(note: &str) -> Option<(&str, Vec<SignatureLine>)> {
    let end = note.rfind("\n\n")? + 1;
    let (text, lines) = (&note[..end], note[end + 1..].strip_suffix('\n')?);
    let marked = lines.split('\n').all(|line| line.starts_with("— "));
    marked.then(|| (text, lines.split('\n').filter_map(SignatureLine::parse).collect()))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Key and note of the documentation of golang.org/x/mod/sumdb/note.
    const KEY: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const NOTE: &str = "If you think cryptography is the answer to your problem,\n\
        then you don't know what your problem is.\n\n\
        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    #[test]
    fn a_note_of_another_implementation_verifies() {
        let key: PublicKey = KEY.parse().unwrap();
        let (text, lines) = open(NOTE).unwrap();
        assert!(key.verifies(text, &lines[0]));
        assert!(!key.verifies(&text.replace("your", "my"), &lines[0]));
        assert_eq!(format!("{text}\n{}", lines[0]), NOTE);
    }

    #[test]
    fn a_key_reads_back_and_its_id_is_checked() {
        let key: PublicKey = KEY.parse().unwrap();
        assert_eq!(key.to_string(), KEY);
        assert_eq!(PublicKey::from_base64(key.name(), &key.to_base64()), Some(key));
        for wrong in
            [KEY.replace("Peter", "Paul"), KEY.replace('+', " "), KEY.replace("c74f20a3", "c74f20a4")]
        {
            assert_eq!(wrong.parse::<PublicKey>(), Err(NotAKey), "{wrong}");
        }
    }

    #[test]
    fn a_name_fits_into_the_line() {
        let bytes = ed25519_dalek::SigningKey::from_bytes(&[7; 32]).verifying_key().to_bytes();
        for wrong in ["", "a b", "a+b", "a\nb", "a\u{a0}b"] {
            assert_eq!(PublicKey::new(wrong, bytes), None, "{wrong:?}");
        }
    }

    #[test]
    fn anything_else_is_no_note() {
        for wrong in ["", "text\n", "text\n\n", "text\n\nnot a signature\n", "text\n\n— name AAAA"] {
            assert!(open(wrong).is_none(), "{wrong:?}");
        }
    }
}

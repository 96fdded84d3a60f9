//! Checkpoints (C2SP tlog-checkpoint): what the journal says about itself, signed.

use crate::note::{self, SignatureLine};
use crate::{Hash, PublicKey, Signer};

/// A signed statement that the journal of that origin has that size and root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which journal; the same in all its checkpoints.
    pub origin: String,
    /// How many events it has.
    pub size: u64,
    /// Root of the tree over them.
    pub root: Hash,
    /// The whole signed note, as published.
    pub note: String,
}

impl Checkpoint {
    /// Signs the statement.
    pub fn sign(origin: &str, size: u64, root: Hash, signer: &Signer) -> Self {
        let text = format!("{origin}\n{size}\n{root}\n");
        let note = format!("{text}\n{}", signer.sign(&text));
        Self { origin: origin.to_owned(), size, root, note }
    }

    /// Reads a note. Signatures are not checked here, see [`Checkpoint::signed_by`]. `None` when the
    /// note is not a checkpoint: number and hash have one spelling only.
    pub fn parse(note: &str) -> Option<Self> {
        let (text, _) = note::open(note)?;
        let mut lines = text.lines();
        let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
        let number: u64 = size.parse().ok()?;
        let hash = Hash::from_base64(root)?;
        let canonical = !origin.is_empty() && number.to_string() == size && hash.to_string() == root;
        canonical.then(|| Self { origin: origin.to_owned(), size: number, root: hash, note: note.to_owned() })
    }

    /// The signatures that it carries.
    pub fn signatures(&self) -> Vec<SignatureLine> {
        note::open(&self.note).map_or_else(Vec::new, |(_, lines)| lines)
    }

    /// Whether it carries a good signature of that key.
    pub fn signed_by(&self, key: &PublicKey) -> bool {
        note::open(&self.note).is_some_and(|(text, lines)| lines.iter().any(|line| key.verifies(text, line)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint() -> (Checkpoint, Signer) {
        let signer = Signer::from_seed("rozum.example/journal", [1; 32]).unwrap();
        (Checkpoint::sign("rozum.example/journal", 3, Hash::leaf(b"x"), &signer), signer)
    }

    #[test]
    fn a_note_reads_back_and_its_signature_holds() {
        let (checkpoint, signer) = checkpoint();
        insta::assert_snapshot!(checkpoint.note, @r"
        rozum.example/journal
        3
        PH6byTDck/AfppmF7yQtn56GHzxTVaokzl70tLinDMs=

        — rozum.example/journal BKpEGD+ZYat1Q3fCo+QPsVupv/844DRfntXNUYesoqXCiBsPx5hrtxqEOo9F4/BEdZRvEkg5z2xicR+mu/2yQxNuJgU=
        ");
        assert_eq!(Checkpoint::parse(&checkpoint.note), Some(checkpoint.clone()));
        assert!(checkpoint.signed_by(signer.public_key()));
    }

    #[test]
    fn a_changed_note_is_not_signed() {
        let (checkpoint, signer) = checkpoint();
        let changed = Checkpoint::parse(&checkpoint.note.replace("\n3\n", "\n4\n")).unwrap();
        assert_eq!(changed.size, 4);
        assert!(!changed.signed_by(signer.public_key()));
        assert_eq!(Checkpoint::parse(&checkpoint.note.replace("\n3\n", "\n03\n")), None);
        let other = Signer::from_seed("rozum.example/journal", [2; 32]).unwrap();
        assert!(!checkpoint.signed_by(other.public_key()));
    }
}

//! The key that signs checkpoints, kept in a file of its own outside the database.

use crate::PublicKey;
use crate::error::KeyError;
use crate::note::{self, SignatureLine};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, SigningKey};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::Path;

/// First words of a key file; the name and the base64 of the 32-byte seed follow.
const HEADER: &str = "rozum-journal-key ed25519";

/// An Ed25519 key with the name under which it signs.
pub struct Signer {
    key: SigningKey,
    public: PublicKey,
}

impl Signer {
    /// The key of that seed; `None` for a name that a note cannot carry.
    pub fn from_seed(name: &str, seed: [u8; 32]) -> Option<Self> {
        let key = SigningKey::from_bytes(&seed);
        let public = PublicKey::new(name, key.verifying_key().to_bytes())?;
        Some(Self { key, public })
    }

    /// Reads the key file, or makes it with a new random key of that name. An existing file keeps its
    /// own name. A new file is complete or absent, readable by its owner only; of two processes that
    /// make it at once, both get the same key.
    pub fn open_or_create(path: &Path, name: &str) -> Result<Self, KeyError> {
        if !path.exists() {
            create(path, name)?;
        }
        let text = fs::read_to_string(path).map_err(|source| KeyError::io(path, source))?;
        parse(&text).ok_or_else(|| KeyError::Unreadable { path: path.to_owned() })
    }

    /// What others check the signatures with.
    pub const fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// The signature line for a text that ends with a line feed.
    pub fn sign(&self, text: &str) -> SignatureLine {
        SignatureLine {
            name: self.public.name().to_owned(),
            key_id: self.public.id(),
            signature: self.key.sign(text.as_bytes()).to_bytes(),
        }
    }
}

impl std::fmt::Debug for Signer {
    /// Never the seed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signer({})", self.public)
    }
}

fn parse(text: &str) -> Option<Signer> {
    let (name, seed) = text.trim_end().strip_prefix(HEADER)?.trim_start().split_once(' ')?;
    Signer::from_seed(name, STANDARD.decode(seed).ok()?.try_into().ok()?)
}

fn create(path: &Path, name: &str) -> Result<(), KeyError> {
    let mut random = [0; 40];
    getrandom::fill(&mut random).map_err(|_| KeyError::NoRandomness)?;
    let (seed, suffix) = random.split_at(32);
    let line = format!("{HEADER} {name} {}\n", STANDARD.encode(seed));
    if parse(&line).is_none() {
        return Err(KeyError::Name { name: name.to_owned() });
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = folder.join(format!(".journal-key-{}", note::hex(suffix)));
    let written = write_private(&beside, &line).and_then(|()| link(&beside, path, folder));
    let _ = fs::remove_file(&beside);
    written.map_err(|source| KeyError::io(path, source))
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// A link, unlike a rename, never replaces a key that another process made meanwhile.
fn link(from: &Path, to: &Path, folder: &Path) -> std::io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        linked => linked.and_then(|()| File::open(folder)?.sync_all()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_start_makes_the_key_and_later_ones_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.key");
        let made = Signer::open_or_create(&path, "rozum.example/a").unwrap();
        let read = Signer::open_or_create(&path, "rozum.example/b").unwrap();
        assert_eq!(made.public_key(), read.public_key());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_spoilt_file_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.key");
        fs::write(&path, "spoilt").unwrap();
        assert!(matches!(Signer::open_or_create(&path, "a"), Err(KeyError::Unreadable { .. })));
        assert_eq!(fs::read_to_string(&path).unwrap(), "spoilt");
        let wrong = Signer::open_or_create(&folder.path().join("other"), "two words");
        assert!(matches!(wrong, Err(KeyError::Name { .. })));
    }
}

//! The keys that sign this journal: introduced, changed, doubted.

use crate::open::KEY_NAME;
use crate::{OpenError, Rozum, SubmitError};
use rozum_journal::{PublicKey, Signer};
use rozum_model::{Actor, Command, State};
use std::path::{Path, PathBuf};

impl Rozum {
    /// Records the key of this process, unless the journal knows it. Whoever is not the first says why
    /// there is another.
    pub(crate) async fn introduce_key(&self) -> Result<(), SubmitError> {
        let signer = self.journal.signer();
        let key = signer.public_key();
        let public_key = key.to_base64();
        if self.snapshot().state.keys.iter().any(|known| known.public_key == public_key) {
            return Ok(());
        }
        let introduce = |reason: Option<&str>| Command::IntroduceKey {
            name: key.name().to_owned(),
            public_key: public_key.clone(),
            reason: reason.map(ToOwned::to_owned),
        };
        if self.snapshot().state.keys.is_empty() {
            match self.submit(&Actor::System, &introduce(None)).await {
                // Another process that started at the same moment was first.
                Err(SubmitError::Refused(_)) if !self.snapshot().state.keys.is_empty() => {}
                other => return other.map(drop),
            }
        }
        let reason = "another process writes to this journal";
        self.submit(&Actor::System, &introduce(Some(reason))).await.map(drop)
    }

    /// The key of this folder has signed before, but not in this journal: either the database is another one, or its
    /// history was written anew under another key. Nobody can tell from here, so it is said and not refused.
    pub(crate) fn doubt_foreign_journal(&self) {
        let state = &self.snapshot().state;
        let public_key = self.journal.signer().public_key().to_base64();
        if state.size > 0 && !state.keys.iter().any(|known| known.public_key == public_key) {
            tracing::warn!(
                events = state.size,
                "this journal does not know the key of this data folder: the database belongs to another system, \
                 or its history was rewritten under another key. Compare it with a copy kept elsewhere: \
                 rozum journal verify --against DIR"
            );
        }
    }

    /// A rotation that was cut off after the journal knew the new key: the old one signs no more.
    pub(crate) fn finish_rotation(&self) -> Result<(), OpenError> {
        let fresh = self.fresh_key_file();
        if !fresh.exists() {
            return Ok(());
        }
        let signer = Signer::open_or_create(&fresh, KEY_NAME)?;
        let public_key = signer.public_key().to_base64();
        if self.snapshot().state.keys.iter().any(|known| known.public_key == public_key) {
            self.take_key(&fresh, signer)?;
        }
        Ok(())
    }

    fn fresh_key_file(&self) -> PathBuf {
        self.key_file.with_extension("key.new")
    }

    fn take_key(&self, fresh: &Path, signer: Signer) -> Result<(), OpenError> {
        std::fs::rename(fresh, &self.key_file)
            .map_err(|error| OpenError::Folder { path: self.key_file.clone(), error })?;
        self.journal.set_signer(signer);
        Ok(())
    }

    /// Makes a new signing key and records it, signed by the old one.
    pub async fn rotate_key(&self, actor: &Actor, reason: String) -> Result<(), OpenError> {
        let fresh = self.fresh_key_file();
        let signer = Signer::open_or_create(&fresh, KEY_NAME)?;
        let key = signer.public_key();
        let command = Command::IntroduceKey {
            name: key.name().to_owned(),
            public_key: key.to_base64(),
            reason: Some(reason),
        };
        self.submit(actor, &command).await?;
        self.take_key(&fresh, signer)
    }
}

/// Keys that the journal introduced.
pub(crate) fn known(state: &State) -> Vec<PublicKey> {
    state.keys.iter().filter_map(|key| PublicKey::from_base64(&key.name, &key.public_key)).collect()
}

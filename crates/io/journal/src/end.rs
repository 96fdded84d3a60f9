//! The end of the journal as a program finds it that means to go on from there.

use crate::database::unsigned;
use crate::{Checkpoint, Journal, JournalError, PublicKey};
use rozum_model::Reason;
use sqlx::Row as _;

impl Journal {
    /// Whoever goes on from a journal vouches for what is in it. So its end at `size` must be vouched for already:
    /// by a checkpoint that one of the keys signed, and with no events behind it that no checkpoint covers.
    ///
    /// It does not replace verification, which looks at every event and every checkpoint.
    pub async fn check_end(&self, size: u64, keys: &[PublicKey]) -> Result<(), JournalError> {
        let damaged = |id| JournalError::Damaged(Reason::new(id).with("size", size));
        let Some(checkpoint) = self.checkpoint_at(size).await? else {
            return if size == 0 {
                self.nothing_behind().await
            } else {
                Err(damaged("journal-checkpoint-missing"))
            };
        };
        if !keys.iter().any(|key| signed_by(&checkpoint, size, key)) {
            return Err(damaged("journal-checkpoint-signature-wrong"));
        }
        self.nothing_behind().await
    }

    /// One statement sees one moment, so that another writer is never caught between its two tables.
    async fn nothing_behind(&self) -> Result<(), JournalError> {
        let sql = "SELECT (SELECT COALESCE(MAX(size), 0) FROM checkpoint), (SELECT COALESCE(MAX(seq) + 1, 0) FROM event)";
        let row = sqlx::query(sql).fetch_one(&self.pool).await?;
        let (size, end): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
        if size == end {
            return Ok(());
        }
        let reason = Reason::new("journal-events-and-checkpoints-disagree").with("size", unsigned(size));
        Err(JournalError::Damaged(reason))
    }
}

fn signed_by(checkpoint: &Checkpoint, size: u64, key: &PublicKey) -> bool {
    checkpoint.size == size && checkpoint.signed_by(key)
}

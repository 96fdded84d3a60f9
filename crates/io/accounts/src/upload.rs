//! Files that people put to what they tell: who brought which, and how much in a day.

use crate::{Accounts, AccountsError};
use rozum_model::{AccountId, Timestamp};
use sqlx::Row as _;

/// How long it is remembered who brought a file, in microseconds: as long as a draft may name it.
pub const UPLOAD_KEPT: i64 = crate::DRAFT_KEPT;

impl Accounts {
    /// Notes that an account brought so many bytes, kept under this hash. Brought again, it counts as of now.
    pub async fn note_upload(
        &self,
        account: &AccountId,
        sha256: &str,
        bytes: u64,
        now: Timestamp,
    ) -> Result<(), AccountsError> {
        let sql = "INSERT INTO upload (account, sha256, bytes, brought) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (account, sha256) DO UPDATE SET brought = excluded.brought";
        sqlx::query(sql)
            .bind(account.as_str())
            .bind(sha256)
            .bind(i64::try_from(bytes).unwrap_or(i64::MAX))
            .bind(now.as_microsecond())
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Bytes that an account brought after a moment, each file once.
    pub async fn uploaded_since(&self, account: &AccountId, from: Timestamp) -> Result<u64, AccountsError> {
        let rows = sqlx::query("SELECT bytes FROM upload WHERE account = $1 AND brought > $2")
            .bind(account.as_str())
            .bind(from.as_microsecond())
            .fetch_all(&self.pool)
            .await?;
        // Added here, for the two databases give sums as different types.
        let bytes = rows.iter().map(|row| row.try_get::<i64, _>(0)).sum::<Result<i64, _>>()?;
        Ok(u64::try_from(bytes).unwrap_or_default())
    }

    /// Whether the account brought that file and may look at it before anything names it.
    pub async fn has_uploaded(&self, account: &AccountId, sha256: &str) -> Result<bool, AccountsError> {
        let found = sqlx::query("SELECT 1 FROM upload WHERE account = $1 AND sha256 = $2")
            .bind(account.as_str())
            .bind(sha256)
            .fetch_optional(&self.pool)
            .await?;
        Ok(found.is_some())
    }
}

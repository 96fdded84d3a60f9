//! Drafts: what somebody typed and has not confirmed yet. Only their owner sees them.

use crate::database::moment;
use crate::random::is_hex;
use crate::{Accounts, AccountsError, random};
use rozum_model::{AccountId, Timestamp};
use sqlx::Row as _;
use sqlx::any::AnyRow;

/// A draft is kept for this time after it was last saved, in microseconds: 90 days.
pub const DRAFT_KEPT: i64 = 90 * 24 * 3600 * 1_000_000;

/// A draft in its owner's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftLine {
    /// Its id, 32 hexadecimal digits that nobody can guess.
    pub id: String,
    /// The region that it is about, as it was given.
    pub region: Option<String>,
    /// When it was last saved.
    pub updated: Timestamp,
}

impl Accounts {
    /// Saves a draft and says its id. With the id of a draft of the same account it is overwritten;
    /// otherwise (none, another's, or discarded meanwhile) it gets a new id, so that nothing is lost.
    pub async fn save_draft(
        &self,
        id: Option<&str>,
        account: &AccountId,
        region: Option<&str>,
        body: &str,
        now: Timestamp,
    ) -> Result<String, AccountsError> {
        if let Some(id) = id.filter(|id| is_hex::<16>(id))
            && self.overwrite(id, account, region, body, now).await?
        {
            return Ok(id.to_owned());
        }
        let id = random::hex::<16>()?;
        let sql = "INSERT INTO draft (id, account, region, body, updated) VALUES ($1, $2, $3, $4, $5)";
        let saved = sqlx::query(sql)
            .bind(id.as_str())
            .bind(account.as_str())
            .bind(region)
            .bind(body.as_bytes())
            .bind(now.as_microsecond())
            .execute(&self.pool)
            .await;
        match saved {
            Err(sqlx::Error::Database(error)) if error.is_foreign_key_violation() => {
                Err(AccountsError::NoAccount)
            }
            saved => Ok(saved.map(|_| id)?),
        }
    }

    async fn overwrite(
        &self,
        id: &str,
        account: &AccountId,
        region: Option<&str>,
        body: &str,
        now: Timestamp,
    ) -> Result<bool, AccountsError> {
        let sql = "UPDATE draft SET region = $3, body = $4, updated = $5 WHERE id = $1 AND account = $2";
        let overwritten = sqlx::query(sql)
            .bind(id)
            .bind(account.as_str())
            .bind(region)
            .bind(body.as_bytes())
            .bind(now.as_microsecond())
            .execute(&self.pool)
            .await?;
        Ok(overwritten.rows_affected() == 1)
    }

    /// What was typed; `None` when the account has no such draft.
    pub async fn draft(&self, account: &AccountId, id: &str) -> Result<Option<String>, AccountsError> {
        if !is_hex::<16>(id) {
            return Ok(None);
        }
        let row = sqlx::query("SELECT body FROM draft WHERE id = $1 AND account = $2")
            .bind(id)
            .bind(account.as_str())
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        String::from_utf8(row.try_get(0)?)
            .map(Some)
            .map_err(|_| AccountsError::Unreadable { table: "draft", what: "body" })
    }

    /// The drafts of an account, the one saved last first.
    pub async fn drafts(&self, account: &AccountId) -> Result<Vec<DraftLine>, AccountsError> {
        let sql = "SELECT id, region, updated FROM draft WHERE account = $1 ORDER BY updated DESC, id";
        let rows = sqlx::query(sql).bind(account.as_str()).fetch_all(&self.pool).await?;
        rows.iter().map(line).collect()
    }

    /// Forgets a draft of this account: it was confirmed, or is not wanted.
    pub async fn discard_draft(&self, account: &AccountId, id: &str) -> Result<(), AccountsError> {
        if !is_hex::<16>(id) {
            return Ok(());
        }
        sqlx::query("DELETE FROM draft WHERE id = $1 AND account = $2")
            .bind(id)
            .bind(account.as_str())
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

fn line(row: &AnyRow) -> Result<DraftLine, AccountsError> {
    Ok(DraftLine { id: row.try_get(0)?, region: row.try_get(1)?, updated: moment("draft", row.try_get(2)?)? })
}

//! Sessions: somebody who has signed in. The cookie holds the token, the table only its SHA-256.

use crate::database::account_id;
use crate::{Accounts, AccountsError, random};
use rozum_model::{AccountId, Timestamp};
use sha2::{Digest as _, Sha256};
use sqlx::Row as _;
use std::fmt;

/// A session ends after this time without a request, in microseconds: 8 hours.
pub const IDLE_TIME: i64 = 8 * 60 * MINUTE;
/// A session ends after this time in any case, in microseconds: 7 days.
pub const LIFE_TIME: i64 = 7 * 24 * 60 * MINUTE;
/// Requests are noted no more often than this, in microseconds: reading must not mean writing.
const NOTED_EVERY: i64 = MINUTE;

const MINUTE: i64 = 60 * 1_000_000;

/// An open session.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    /// Who signed in.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// What their forms must send back, so that no other site can send them: 64 hexadecimal digits.
    pub form_token: String,
}

/// Without the token of forms.
impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("account", &self.account).finish_non_exhaustive()
    }
}

impl Accounts {
    /// Opens a session for somebody who has just been authenticated and gives out its token, 64
    /// hexadecimal digits, this once. [`AccountsError::NoAccount`] when the account was closed since.
    pub async fn open_session(&self, id: &AccountId, now: Timestamp) -> Result<String, AccountsError> {
        let (token, form_token) = (random::hex::<32>()?, random::hex::<32>()?);
        let sql = "INSERT INTO session (token, account, form_token, opened, last_seen) \
                   SELECT $1, id, $2, $3, $3 FROM account WHERE id = $4 AND closed = 0";
        let opened = sqlx::query(sql)
            .bind(hash(&token))
            .bind(form_token)
            .bind(now.as_microsecond())
            .bind(id.as_str())
            .execute(&self.pool)
            .await?;
        if opened.rows_affected() == 1 { Ok(token) } else { Err(AccountsError::NoAccount) }
    }

    /// The session of a token; `None` when there never was one, it is over, or its account is closed.
    pub async fn session(&self, token: &str, now: Timestamp) -> Result<Option<Session>, AccountsError> {
        let now = now.as_microsecond();
        let sql = "SELECT s.account, a.name, s.form_token, s.last_seen \
                   FROM session s JOIN account a ON a.id = s.account \
                   WHERE s.token = $1 AND a.closed = 0 AND s.opened > $2 AND s.last_seen > $3";
        let row = sqlx::query(sql)
            .bind(hash(token))
            .bind(now - LIFE_TIME)
            .bind(now - IDLE_TIME)
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        if row.try_get::<i64, _>(3)? <= now - NOTED_EVERY {
            self.note(token, now).await?;
        }
        Ok(Some(Session {
            account: account_id("session", row.try_get(0)?)?,
            name: row.try_get(1)?,
            form_token: row.try_get(2)?,
        }))
    }

    async fn note(&self, token: &str, now: i64) -> Result<(), AccountsError> {
        sqlx::query("UPDATE session SET last_seen = $2 WHERE token = $1 AND last_seen < $2")
            .bind(hash(token))
            .bind(now)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Ends the session of a token.
    pub async fn close_session(&self, token: &str) -> Result<(), AccountsError> {
        sqlx::query("DELETE FROM session WHERE token = $1").bind(hash(token)).execute(&self.pool).await?;
        Ok(())
    }

    /// Ends all sessions of an account but the one of the token `keep`.
    pub async fn close_other_sessions(&self, id: &AccountId, keep: &str) -> Result<(), AccountsError> {
        sqlx::query("DELETE FROM session WHERE account = $1 AND token <> $2")
            .bind(id.as_str())
            .bind(hash(keep))
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}

//! Forms that somebody began and has not sent: one for each person and form, found again by its address.

use crate::database::moment;
use crate::{Accounts, AccountsError};
use rozum_model::{AccountId, Timestamp};
use sqlx::Row as _;

/// A form that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormLine {
    /// Which form, as its address writes it: `submit-application/05-C01`.
    pub form: String,
    /// When it was last saved.
    pub updated: Timestamp,
}

impl Accounts {
    /// Keeps what was typed so far in place of what was kept before.
    pub async fn save_form(
        &self,
        account: &AccountId,
        form: &str,
        body: &str,
        now: Timestamp,
    ) -> Result<(), AccountsError> {
        let sql = "INSERT INTO form_draft (account, form, body, updated) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (account, form) DO UPDATE SET body = excluded.body, updated = excluded.updated";
        let saved = sqlx::query(sql)
            .bind(account.as_str())
            .bind(form)
            .bind(body.as_bytes())
            .bind(now.as_microsecond())
            .execute(&self.pool)
            .await;
        match saved {
            Err(sqlx::Error::Database(error)) if error.is_foreign_key_violation() => {
                Err(AccountsError::NoAccount)
            }
            saved => Ok(saved.map(|_| ())?),
        }
    }

    /// What was typed and when; `None` when nothing is kept.
    pub async fn form(
        &self,
        account: &AccountId,
        form: &str,
    ) -> Result<Option<(String, Timestamp)>, AccountsError> {
        let row = sqlx::query("SELECT body, updated FROM form_draft WHERE account = $1 AND form = $2")
            .bind(account.as_str())
            .bind(form)
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let body = String::from_utf8(row.try_get(0)?)
            .map_err(|_| AccountsError::Unreadable { table: "form_draft", what: "body" })?;
        Ok(Some((body, moment("form_draft", row.try_get(1)?)?)))
    }

    /// The forms that an account began, the one saved last first.
    pub async fn forms(&self, account: &AccountId) -> Result<Vec<FormLine>, AccountsError> {
        let sql = "SELECT form, updated FROM form_draft WHERE account = $1 ORDER BY updated DESC, form";
        let rows = sqlx::query(sql).bind(account.as_str()).fetch_all(&self.pool).await?;
        let line = |row: &sqlx::any::AnyRow| {
            Ok(FormLine { form: row.try_get(0)?, updated: moment("form_draft", row.try_get(1)?)? })
        };
        rows.iter().map(line).collect()
    }

    /// Forgets a form: it was sent, or is not wanted.
    pub async fn discard_form(&self, account: &AccountId, form: &str) -> Result<(), AccountsError> {
        sqlx::query("DELETE FROM form_draft WHERE account = $1 AND form = $2")
            .bind(account.as_str())
            .bind(form)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

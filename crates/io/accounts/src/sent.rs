//! Forms that were sent: the number of each, so that a form sent twice is recorded once.

use crate::random::is_hex;
use crate::{Accounts, AccountsError};
use rozum_model::{AccountId, Timestamp};
use sqlx::Row as _;

/// How long the number of a sent form is remembered, in microseconds: a day.
pub const SENT_KEPT: i64 = 86_400_000_000;

/// What is known of a form's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// It was not sent before; now it counts as being sent.
    New,
    /// It is being sent by somebody else, or was left in the middle.
    Pending,
    /// It was recorded, by that event.
    Recorded(u64),
}

impl Accounts {
    /// Takes the number of a form that is about to be sent, unless it was taken before. Of several that try at once, in
    /// whatever processes, one takes it.
    pub async fn take_form(
        &self,
        account: &AccountId,
        number: &str,
        now: Timestamp,
    ) -> Result<Sent, AccountsError> {
        // What no page gave is no number of a form: it is not kept.
        if !is_hex::<32>(number) {
            return Ok(Sent::New);
        }
        let sql = "INSERT INTO sent_form (account, number, event, sent) VALUES ($1, $2, -1, $3) \
                   ON CONFLICT (account, number) DO NOTHING";
        let taken = sqlx::query(sql)
            .bind(account.as_str())
            .bind(number)
            .bind(now.as_microsecond())
            .execute(&self.pool)
            .await?;
        if taken.rows_affected() > 0 {
            return Ok(Sent::New);
        }
        let row = sqlx::query("SELECT event FROM sent_form WHERE account = $1 AND number = $2")
            .bind(account.as_str())
            .bind(number)
            .fetch_optional(&self.pool)
            .await?;
        let event = row.map(|row| row.try_get::<i64, _>(0)).transpose()?;
        Ok(event.and_then(|event| u64::try_from(event).ok()).map_or(Sent::Pending, Sent::Recorded))
    }

    /// The form of that number was recorded, by that event.
    pub async fn form_recorded(
        &self,
        account: &AccountId,
        number: &str,
        event: u64,
    ) -> Result<(), AccountsError> {
        sqlx::query("UPDATE sent_form SET event = $3 WHERE account = $1 AND number = $2")
            .bind(account.as_str())
            .bind(number)
            .bind(i64::try_from(event).unwrap_or(i64::MAX))
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Nothing was recorded: the form of that number may be sent again.
    pub async fn release_form(&self, account: &AccountId, number: &str) -> Result<(), AccountsError> {
        sqlx::query("DELETE FROM sent_form WHERE account = $1 AND number = $2 AND event < 0")
            .bind(account.as_str())
            .bind(number)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

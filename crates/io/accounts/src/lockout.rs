//! Holding off whoever guesses passwords.
//!
//! An attempt counts as a failure before its password is looked at, in one statement; a right password
//! takes the count back. So guesses made at the same time are all counted, on all servers of one
//! database. Logins that nobody has are counted like the others, so that a lock tells nothing.

use crate::{Accounts, AccountsError};
use rozum_model::Timestamp;
use sha2::{Digest as _, Sha256};
use sqlx::Row as _;

/// Failures after which a login is locked.
pub const MAX_FAILURES: i64 = 5;
/// For how long, in microseconds: 15 minutes after the last of them. Failures with less than this
/// between one and the next count together.
pub const LOCK_TIME: i64 = 15 * MINUTE;

const MINUTE: i64 = 60 * 1_000_000;

/// A locked login is left as it is; who asks in vain does not prolong the lock.
const COUNT: &str = "INSERT INTO attempt (login, failures, last) VALUES ($1, 1, $2) \
     ON CONFLICT (login) DO UPDATE SET last = $2, \
     failures = CASE WHEN attempt.last > $3 THEN attempt.failures + 1 ELSE 1 END \
     WHERE attempt.failures < $4 OR attempt.last <= $3";

/// What attempts are counted under. Not the login itself: people type passwords there by mistake.
pub struct Key(Vec<u8>);

impl Key {
    /// For a login in its normal form.
    pub fn of(login: &str) -> Self {
        Self(Sha256::digest(login).to_vec())
    }
}

impl Accounts {
    /// Counts an attempt; `Err` with the minutes to wait, at least one, when the login is locked.
    pub(crate) async fn count_attempt(
        &self,
        key: &Key,
        now: Timestamp,
    ) -> Result<Result<(), i64>, AccountsError> {
        let now = now.as_microsecond();
        let counted = sqlx::query(COUNT)
            .bind(key.0.as_slice())
            .bind(now)
            .bind(now - LOCK_TIME)
            .bind(MAX_FAILURES)
            .execute(&self.pool)
            .await?;
        if counted.rows_affected() == 1 {
            return Ok(Ok(()));
        }
        let row = sqlx::query("SELECT last FROM attempt WHERE login = $1")
            .bind(key.0.as_slice())
            .fetch_optional(&self.pool)
            .await?;
        // None: a right password took the count back since. The one who asks may try again at once.
        let last: Option<i64> = row.map(|row| row.try_get(0)).transpose()?;
        Ok(Err(minutes(last.map_or(0, |last| last + LOCK_TIME - now))))
    }

    /// Takes the count back: the password was right.
    pub(crate) async fn forgive(&self, key: &Key) -> Result<(), AccountsError> {
        sqlx::query("DELETE FROM attempt WHERE login = $1")
            .bind(key.0.as_slice())
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

/// Whole minutes in which a time has passed.
fn minutes(micros: i64) -> i64 {
    (micros - 1).max(0) / MINUTE + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_begun_minute_is_a_minute() {
        assert_eq!([-1, 0, 1, MINUTE, MINUTE + 1, LOCK_TIME].map(minutes), [1, 1, 1, 1, 2, 15]);
    }
}

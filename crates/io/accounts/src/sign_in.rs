//! Whether somebody is who they say.

use crate::database::account_id;
use crate::lockout::Key;
use crate::{Accounts, AccountsError, AuthenticateError, rule};
use rozum_model::{AccountId, Reason, Timestamp};
use sqlx::Row as _;

/// What the table knows of a login.
struct Known {
    id: AccountId,
    password: String,
}

impl Accounts {
    /// Checks a login and a password. `wrong-credentials` does not say which of the two is wrong, nor
    /// whether the account is closed, and takes as long in each case; `account-locked` with the argument
    /// `minutes` is said to right passwords too.
    pub async fn authenticate(
        &self,
        login: &str,
        password: &str,
        now: Timestamp,
    ) -> Result<AccountId, AuthenticateError> {
        let login = rule::normal(login);
        let key = Key::of(&login);
        if let Err(minutes) = self.count_attempt(&key, now).await? {
            return Err(AuthenticateError::Refused(Reason::new("account-locked").with("minutes", minutes)));
        }
        let (id, kept) = self.known(&login).await?.map(|known| (known.id, known.password)).unzip();
        let right = self.hashing.matches(password, kept).await?;
        match id {
            Some(id) if right => {
                self.forgive(&key).await?;
                Ok(id)
            }
            _ => Err(AuthenticateError::Refused(Reason::new("wrong-credentials"))),
        }
    }

    async fn known(&self, login: &str) -> Result<Option<Known>, AccountsError> {
        // What cannot be a login is not asked for: PostgreSQL takes no text with a zero in it.
        if !rule::is_login(login) {
            return Ok(None);
        }
        let row = sqlx::query("SELECT id, password FROM account WHERE login = $1 AND closed = 0")
            .bind(login)
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(Known { id: account_id("account", row.try_get(0)?)?, password: row.try_get(1)? }))
    }
}

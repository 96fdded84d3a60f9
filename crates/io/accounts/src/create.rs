//! A new account, and a new password for an old one.

use crate::{Accounts, AccountsError, CreateError, rule};
use rozum_model::{AccountId, Reason, Timestamp};
use sqlx::Row as _;

impl Accounts {
    /// Creates an account under the id that the caller drew. Whoever comes second with a login or an id
    /// is refused with `login-taken`.
    pub async fn create(
        &self,
        id: &AccountId,
        login: &str,
        name: &str,
        password: &str,
        now: Timestamp,
    ) -> Result<(), CreateError> {
        let login = rule::login(login).map_err(CreateError::Refused)?;
        let name = rule::name(name).map_err(CreateError::Refused)?;
        rule::password(password, &login).map_err(CreateError::Refused)?;
        let password = self.hashing.hash(password).await?;
        // The database decides who is first; a login that was looked for before could be taken since.
        let sql = "INSERT INTO account (id, login, name, password, created, closed) \
                   VALUES ($1, $2, $3, $4, $5, 0) ON CONFLICT DO NOTHING";
        let created = sqlx::query(sql)
            .bind(id.as_str())
            .bind(login)
            .bind(name)
            .bind(password)
            .bind(now.as_microsecond())
            .execute(&self.pool)
            .await
            .map_err(AccountsError::from)?;
        if created.rows_affected() == 0 {
            return Err(CreateError::Refused(Reason::new("login-taken")));
        }
        Ok(())
    }

    /// Takes back an account whose opening the journal refused. One that the journal knows is closed
    /// instead, so that its name stays beside what it decided.
    pub async fn remove(&self, id: &AccountId) -> Result<(), AccountsError> {
        sqlx::query("DELETE FROM account WHERE id = $1").bind(id.as_str()).execute(&self.pool).await?;
        Ok(())
    }

    /// Sets a new password. Sessions go on: `close_other_sessions` ends them. [`AccountsError::NoAccount`]
    /// when there is none of that id or it is closed.
    pub async fn set_password(&self, id: &AccountId, password: &str) -> Result<(), CreateError> {
        let login = self.login(id).await?.ok_or(AccountsError::NoAccount)?;
        rule::password(password, &login).map_err(CreateError::Refused)?;
        let password = self.hashing.hash(password).await?;
        let set = sqlx::query("UPDATE account SET password = $2 WHERE id = $1 AND closed = 0")
            .bind(id.as_str())
            .bind(password)
            .execute(&self.pool)
            .await
            .map_err(AccountsError::from)?;
        // Closed while the password was being hashed.
        if set.rows_affected() == 0 {
            return Err(AccountsError::NoAccount.into());
        }
        Ok(())
    }

    async fn login(&self, id: &AccountId) -> Result<Option<String>, AccountsError> {
        let row = sqlx::query("SELECT login FROM account WHERE id = $1 AND closed = 0")
            .bind(id.as_str())
            .fetch_optional(&self.pool)
            .await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?)
    }
}

//! Who has an account, and the end of it.

use crate::database::account_id;
use crate::{Accounts, AccountsError};
use rozum_model::AccountId;
use sqlx::Row as _;
use sqlx::any::AnyRow;

/// An account, for its owner and for whoever administers accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The id that the journal knows.
    pub id: AccountId,
    /// What they sign in with, in lower case.
    pub login: String,
    /// Their name, as shown beside what they decided.
    pub name: String,
    /// Nobody signs in with it any more.
    pub closed: bool,
}

impl Accounts {
    /// Everybody who has an account, closed ones too, by login.
    pub async fn people(&self) -> Result<Vec<Person>, AccountsError> {
        let rows = sqlx::query("SELECT id, login, name, closed FROM account").fetch_all(&self.pool).await?;
        let mut people = rows.iter().map(person).collect::<Result<Vec<_>, _>>()?;
        // Here and not in SQL, where the order depends on the server's locale.
        people.sort_by(|one, other| one.login.cmp(&other.login));
        Ok(people)
    }

    /// The name behind an id, of a closed account too.
    pub async fn name(&self, id: &AccountId) -> Result<Option<String>, AccountsError> {
        let row = sqlx::query("SELECT name FROM account WHERE id = $1")
            .bind(id.as_str())
            .fetch_optional(&self.pool)
            .await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?)
    }

    /// Closes an account and ends its sessions. Its name and login stay, so that past decisions can be
    /// shown with the name. An id without an account is closed already.
    pub async fn close(&self, id: &AccountId) -> Result<(), AccountsError> {
        // From here on no session of it counts; removing them is only tidiness.
        sqlx::query("UPDATE account SET closed = 1 WHERE id = $1")
            .bind(id.as_str())
            .execute(&self.pool)
            .await?;
        sqlx::query("DELETE FROM session WHERE account = $1").bind(id.as_str()).execute(&self.pool).await?;
        Ok(())
    }
}

fn person(row: &AnyRow) -> Result<Person, AccountsError> {
    Ok(Person {
        id: account_id("account", row.try_get(0)?)?,
        login: row.try_get(1)?,
        name: row.try_get(2)?,
        closed: row.try_get::<i64, _>(3)? != 0,
    })
}

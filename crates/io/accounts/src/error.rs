//! What can go wrong. What the person who asked can mend is a [`Reason`]; the rest is for the log.

use rozum_model::Reason;
use std::fmt;

/// The tables could not do what was asked. Nothing was changed.
#[derive(thiserror::Error)]
pub enum AccountsError {
    /// The database refused or could not be reached.
    #[error("the database of accounts failed: {0}")]
    Database(sqlx::Error),
    /// A row holds what no row can hold; somebody changed the table by hand.
    #[error("the table {table} holds an unreadable {what}")]
    Unreadable {
        /// The table.
        table: &'static str,
        /// What is unreadable in it.
        what: &'static str,
    },
    /// No open account has this id.
    #[error("no open account has this id")]
    NoAccount,
    /// The system gave no random bytes.
    #[error("the system gave no random bytes")]
    NoRandomness,
    /// A password could not be hashed: no memory for it, or the program is stopping.
    #[error("a password could not be hashed")]
    Hashing,
}

impl From<sqlx::Error> for AccountsError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

/// The message only: the details that PostgreSQL adds can quote a whole row.
impl fmt::Debug for AccountsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountsError({self})")
    }
}

/// An account was not created, or a password not set.
#[derive(Debug, thiserror::Error)]
pub enum CreateError {
    /// What was typed breaks a rule: `login-taken`, `login-not-allowed`, `name-not-allowed` or one of
    /// the rules for passwords.
    #[error("{0}")]
    Refused(Reason),
    /// The tables failed.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
}

/// Nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum AuthenticateError {
    /// `wrong-credentials`, or `account-locked` with the minutes to wait.
    #[error("{0}")]
    Refused(Reason),
    /// The tables failed.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
}

//! People: accounts, passwords, sessions and drafts. Personal data, so ordinary SQL tables beside the
//! journal and never in it; the journal knows an account by its id alone, and what somebody may do is
//! decided there.
//!
//! No clock is read here: every verb that needs the time is given it. Passwords, their hashes and the
//! tokens of sessions appear in no error and in no `Debug` output.

mod account;
mod create;
mod database;
mod draft;
mod error;
mod form;
mod hashing;
mod lockout;
mod purge;
mod random;
pub mod rule;
mod sent;
mod session;
mod sign_in;
mod upload;

pub use account::Person;
pub use draft::{DRAFT_KEPT, DraftLine};
pub use error::{AccountsError, AuthenticateError, CreateError};
pub use form::FormLine;
pub use lockout::{LOCK_TIME, MAX_FAILURES};
pub use sent::{SENT_KEPT, Sent};
pub use session::{IDLE_TIME, LIFE_TIME, Session};
pub use upload::UPLOAD_KEPT;

use hashing::Hashing;
use sqlx::AnyPool;
use std::fmt;

/// The tables of people. Clones share one pool of connections.
#[derive(Clone)]
pub struct Accounts {
    pool: AnyPool,
    hashing: Hashing,
}

impl Accounts {
    /// Connects to `sqlite:…` or `postgres:…` and makes the tables that are not there.
    pub async fn open(url: &str) -> Result<Self, AccountsError> {
        Ok(Self { pool: database::open(url).await?, hashing: Hashing::new() })
    }
}

/// Without the address of the database, which may hold a password.
impl fmt::Debug for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accounts").finish_non_exhaustive()
    }
}

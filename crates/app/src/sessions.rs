//! Signing in and out, and whose session a cookie is.

use crate::Rozum;
use rozum_accounts::{AccountsError, AuthenticateError, CreateError};
use rozum_model::{AccountId, Reason};
use thiserror::Error;

pub use rozum_accounts::Session;

/// Signing in did not work.
#[derive(Debug, Error)]
pub enum SignInError {
    /// Wrong credentials, or too many of them.
    #[error("{0}")]
    Refused(Reason),
    /// The tables of accounts failed.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
}

impl Rozum {
    /// Opens a session; the token goes into the cookie.
    pub async fn sign_in(&self, login: &str, password: &str) -> Result<String, SignInError> {
        let now = self.now();
        let account = match self.accounts.authenticate(login, password, now).await {
            Ok(account) => account,
            Err(AuthenticateError::Refused(reason)) => return Err(SignInError::Refused(reason)),
            Err(AuthenticateError::Accounts(error)) => return Err(error.into()),
        };
        Ok(self.accounts.open_session(&account, now).await?)
    }

    /// The session of a token, while it holds. A failing table signs people out; the log tells.
    pub async fn session(&self, token: &str) -> Option<Session> {
        match self.accounts.session(token, self.now()).await {
            Ok(session) => session,
            Err(error) => {
                tracing::error!(%error, "sessions cannot be read");
                None
            }
        }
    }

    /// Ends a session.
    pub async fn sign_out(&self, token: &str) {
        if let Err(error) = self.accounts.close_session(token).await {
            tracing::error!(%error, "session cannot be closed");
        }
    }

    /// Changes the password of whoever knows the current one; their other sessions end.
    pub async fn change_password(
        &self,
        account: &AccountId,
        session: &str,
        current: &str,
        new: &str,
    ) -> Result<(), Reason> {
        let failed = |error: AccountsError| {
            tracing::error!(%error, "password cannot be changed");
            Reason::new("error-internal-hint")
        };
        let people = self.accounts.people().await.map_err(failed)?;
        let login = people.into_iter().find(|person| person.id == *account).map(|person| person.login);
        let login = login.ok_or_else(|| Reason::new("wrong-credentials"))?;
        match self.accounts.authenticate(&login, current, self.now()).await {
            Ok(known) if known == *account => {}
            Ok(_) => return Err(Reason::new("wrong-credentials")),
            Err(AuthenticateError::Refused(reason)) => return Err(reason),
            Err(AuthenticateError::Accounts(error)) => return Err(failed(error)),
        }
        match self.accounts.set_password(account, new).await {
            Ok(()) => {}
            Err(CreateError::Refused(reason)) => return Err(reason),
            Err(CreateError::Accounts(error)) => return Err(failed(error)),
        }
        self.accounts.close_other_sessions(account, session).await.map_err(failed)
    }

    /// Drops what nobody needs any more: ended sessions, old drafts.
    pub async fn purge(&self) {
        if let Err(error) = self.accounts.purge(self.now()).await {
            tracing::warn!(%error, "old sessions cannot be dropped");
        }
    }
}

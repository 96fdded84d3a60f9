//! Opening and closing accounts: the event in the journal, the person beside it.

use crate::Rozum;
use crate::submit::{Receipt, SubmitError};
use rozum_accounts::{AccountsError, CreateError, Person};
use rozum_model::account::Role;
use rozum_model::{AccountId, Actor, Command, Reason};
use thiserror::Error;

/// An account to be opened.
#[derive(Clone)]
pub struct NewAccount {
    /// What the person types to sign in.
    pub login: String,
    /// Name as shown to administrators.
    pub name: String,
    /// First password.
    pub password: String,
    /// What the account may do.
    pub roles: Vec<Role>,
}

impl std::fmt::Debug for NewAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewAccount").field("roles", &self.roles).finish_non_exhaustive()
    }
}

/// An account was not opened.
#[derive(Debug, Error)]
pub enum OpenAccountError {
    /// The rules, or the login and the password, do not allow it.
    #[error("refused: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Refused(Vec<Reason>),
    /// The tables of accounts failed.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    /// The journal failed.
    #[error(transparent)]
    Submit(SubmitError),
}

impl Rozum {
    /// Opens an account. The person is written first: an account in the journal that nobody can
    /// sign in to would be worse than a row without rights, which is taken back.
    pub async fn open_account(&self, actor: &Actor, new: NewAccount) -> Result<AccountId, OpenAccountError> {
        let account = fresh_id();
        let created = self.accounts.create(&account, &new.login, &new.name, &new.password, self.now()).await;
        match created {
            Ok(()) => {}
            Err(CreateError::Refused(reason)) => return Err(OpenAccountError::Refused(vec![reason])),
            Err(CreateError::Accounts(error)) => return Err(error.into()),
        }
        let command = Command::OpenAccount { account: account.clone(), roles: new.roles };
        match self.submit(actor, &command).await {
            Ok(_) => Ok(account),
            Err(SubmitError::Refused(refusal)) => {
                self.accounts.remove(&account).await?;
                Err(OpenAccountError::Refused(refusal.reasons))
            }
            Err(SubmitError::Busy) => {
                self.accounts.remove(&account).await?;
                Err(OpenAccountError::Submit(SubmitError::Busy))
            }
            // The event may have been written all the same: the person stays.
            Err(error) => Err(OpenAccountError::Submit(error)),
        }
    }

    /// A command on an account; closing one also ends its sessions.
    pub async fn submit_on_account(&self, actor: &Actor, command: &Command) -> Result<Receipt, SubmitError> {
        let receipt = self.submit(actor, command).await?;
        if let Command::CloseAccount { account, .. } = command
            && let Err(error) = self.accounts.close(account).await
        {
            // The journal already took every right away; only the row is left.
            tracing::error!(%error, "closed account keeps its row");
        }
        Ok(receipt)
    }

    /// Everybody who has an account, for administrators only.
    pub async fn people(&self) -> Result<Vec<Person>, AccountsError> {
        self.accounts.people().await
    }
}

fn fresh_id() -> AccountId {
    let mut bytes = [0; 8];
    #[expect(clippy::expect_used, reason = "no id is better than a guessable one")]
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    AccountId::from_random(bytes)
}

//! Forms of commands: kept while somebody writes them, and tried before they are sent.

use crate::{DraftError, Receipt, Rozum, SubmitError};
use rozum_accounts::Sent;
pub use rozum_governance::{Offer, offered, package_lines, score};
use rozum_governance::{Refusal, decide};
use rozum_model::{AccountId, Actor, Command, Timestamp};
use std::time::Duration;
use thiserror::Error;

/// How often, and how long apart, is looked whether a form that is being sent was recorded: a second click waits that long.
const LOOKS: u32 = 50;
const APART: Duration = Duration::from_millis(40);

/// What became of a form that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SentForm {
    /// It was recorded.
    Recorded(Receipt),
    /// It had been sent before and is recorded already, from that event on.
    Before(u64),
    /// It is being sent elsewhere, or that was broken off and nobody knows whether it was recorded.
    Pending,
}

/// Why a form was not recorded.
#[derive(Debug, Error)]
pub enum SendError {
    /// The command did not happen.
    #[error(transparent)]
    Submit(#[from] SubmitError),
    /// The tables failed.
    #[error(transparent)]
    Accounts(#[from] rozum_accounts::AccountsError),
}

/// What was typed into a form and not sent: names and values in order; names may repeat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormDraft {
    /// The values.
    pub pairs: Vec<(String, String)>,
    /// When it was last saved.
    pub updated: Timestamp,
}

/// A form in the list of those begun.
pub type FormDraftLine = rozum_accounts::FormLine;

impl Rozum {
    /// What the rules would say to a command now; nothing is written.
    pub fn try_out(&self, actor: &Actor, command: &Command) -> Result<(), Refusal> {
        decide(&self.snapshot().state, actor, self.now(), command).map(|_| ())
    }

    /// Decides the command of a form and makes it durable, once for each number that a form was drawn with.
    pub async fn submit_form(
        &self,
        account: &AccountId,
        number: &str,
        command: &Command,
    ) -> Result<SentForm, SendError> {
        match self.taken(account, number).await? {
            Sent::Recorded(first) => return Ok(SentForm::Before(first)),
            Sent::Pending => return Ok(SentForm::Pending),
            Sent::New => {}
        }
        match self.submit(&Actor::Account(account.clone()), command).await {
            Ok(receipt) => {
                if let Err(error) = self.accounts.form_recorded(account, number, receipt.first).await {
                    // The command is recorded: a second send finds the number taken, and no event to lead to.
                    tracing::warn!(%error, "the number of a sent form cannot be kept");
                }
                Ok(SentForm::Recorded(receipt))
            }
            // Whether it was written is open, so the number stays taken.
            Err(error @ SubmitError::Journal(_)) => Err(error.into()),
            Err(error) => {
                self.accounts.release_form(account, number).await?;
                Err(error.into())
            }
        }
    }

    /// Takes the number, or waits for whoever did.
    async fn taken(&self, account: &AccountId, number: &str) -> Result<Sent, rozum_accounts::AccountsError> {
        for _ in 0..LOOKS {
            match self.accounts.take_form(account, number, self.now()).await? {
                Sent::Pending => tokio::time::sleep(APART).await,
                known => return Ok(known),
            }
        }
        Ok(Sent::Pending)
    }

    /// Keeps what somebody typed so far.
    pub async fn save_form(
        &self,
        account: &AccountId,
        form: &str,
        pairs: &[(String, String)],
    ) -> Result<(), DraftError> {
        let body = serde_json::to_string(pairs)?;
        Ok(self.accounts.save_form(account, form, &body, self.now()).await?)
    }

    /// What somebody typed and did not send.
    pub async fn form(&self, account: &AccountId, form: &str) -> Result<Option<FormDraft>, DraftError> {
        let Some((body, updated)) = self.accounts.form(account, form).await? else { return Ok(None) };
        Ok(Some(FormDraft { pairs: serde_json::from_str(&body)?, updated }))
    }

    /// The forms that somebody began, the latest first.
    pub async fn forms(&self, account: &AccountId) -> Result<Vec<FormDraftLine>, DraftError> {
        Ok(self.accounts.forms(account).await?)
    }

    /// Throws a form away.
    pub async fn discard_form(&self, account: &AccountId, form: &str) -> Result<(), DraftError> {
        Ok(self.accounts.discard_form(account, form).await?)
    }
}

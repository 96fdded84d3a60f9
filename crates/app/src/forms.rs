//! Forms of commands: kept while somebody writes them, and tried before they are sent.

use crate::{DraftError, Rozum};
pub use rozum_governance::{Offer, offered, package_lines, score};
use rozum_governance::{Refusal, decide};
use rozum_model::{AccountId, Actor, Command, Timestamp};

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

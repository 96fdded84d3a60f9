//! Names of office holders. Names are personal data and live beside the journal; public are only those of people who sit
//! or sat in a body by a confirmed mandate.

use crate::{Rozum, Snapshot};
use rozum_accounts::AccountsError;
use rozum_model::AccountId;
use rozum_model::governance::{Governance, MandateStage};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Names of office holders by account; of anybody else the id is all that is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfficeHolders(BTreeMap<AccountId, String>);

impl OfficeHolders {
    /// The public name; `None` of whoever never held an office.
    pub fn name(&self, account: &AccountId) -> Option<&str> {
        self.0.get(account).map(String::as_str)
    }
}

impl Rozum {
    /// Names of the office holders of a state, read once for its mandates. When the tables of people fail, people are
    /// shown by their ids and the log tells.
    pub async fn office_holders(&self, snapshot: &Snapshot) -> Arc<OfficeHolders> {
        let read = snapshot.office_holders.get_or_try_init(|| self.read_names(&snapshot.state.governance));
        match read.await {
            Ok(names) => Arc::clone(names),
            Err(error) => {
                tracing::error!(%error, "names of office holders cannot be read");
                Arc::default()
            }
        }
    }

    async fn read_names(&self, governance: &Governance) -> Result<Arc<OfficeHolders>, AccountsError> {
        let holders = holders(governance);
        if holders.is_empty() {
            return Ok(Arc::default());
        }
        let people = self.accounts.people().await?.into_iter();
        let named = people.filter(|person| holders.contains(&person.id));
        Ok(Arc::new(OfficeHolders(named.map(|person| (person.id, person.name)).collect())))
    }
}

/// Accounts whose mandate was confirmed, whether or not it still holds.
fn holders(governance: &Governance) -> BTreeSet<&AccountId> {
    let held = |stage: &MandateStage| match stage {
        MandateStage::Confirmed { .. } | MandateStage::Ended { .. } => true,
        MandateStage::Proposed | MandateStage::Refused { .. } => false,
    };
    let mandates = governance.mandates.values().filter(|mandate| held(&mandate.stage));
    mandates.map(|mandate| &mandate.seat.account).collect()
}

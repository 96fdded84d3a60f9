//! Names of people on forms: those who keep accounts see all of them, everybody else those of office
//! holders. Whoever has no name here is told by the number of the account.

use crate::error::PageError;
use crate::frame::Frame;
use crate::site::Site;
use crate::visitor::Viewer;
use rozum_model::account::Role;
use rozum_model::{AccountId, State};
use std::collections::BTreeMap;

/// Names by account.
#[derive(Debug, Clone, Default)]
pub struct Names(BTreeMap<AccountId, String>);

impl Names {
    /// Those that this person may see.
    pub async fn seen_by(site: &Site, state: &State, viewer: &Viewer) -> Result<Self, PageError> {
        let all = viewer.roles.contains(&Role::Administrator);
        let seen = |id: &AccountId| all || *id == viewer.account || in_office(state, id);
        let people = site.rozum.people().await.map_err(|error| {
            tracing::error!(%error, "names cannot be read");
            PageError::Internal
        })?;
        Ok(Self(people.into_iter().filter(|person| seen(&person.id)).map(|p| (p.id, p.name)).collect()))
    }

    /// What a person is called here.
    pub fn of(&self, f: &Frame, account: &AccountId) -> String {
        self.0.get(account).cloned().unwrap_or_else(|| f.tv("actor-account", account.as_str()).into_owned())
    }

    /// Everybody who has a name here.
    pub fn all(&self) -> impl Iterator<Item = (&AccountId, &str)> {
        self.0.iter().map(|(account, name)| (account, name.as_str()))
    }
}

/// Whether somebody holds or held a seat: then their name is public.
fn in_office(state: &State, account: &AccountId) -> bool {
    state.governance.mandates_held(account).any(|mandate| mandate.span().is_some())
}

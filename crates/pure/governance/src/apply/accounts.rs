//! Events of accounts.

use super::impossible;
use rozum_model::state::Standing;
use rozum_model::{AccountId, Event, Reason, State};

pub(super) fn effect(state: &mut State, event: Event) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        Event::AccountOpened { account, roles } => {
            if state.accounts.contains_key(&account) {
                return Err(impossible(kind, account.as_str()));
            }
            let standing = Standing { roles: roles.into_iter().collect(), closed: false };
            state.accounts.insert(account, standing);
        }
        Event::RoleGranted { account, role } => {
            let standing = open(state, &account, kind)?;
            if !standing.roles.insert(role) {
                return Err(impossible(kind, account.as_str()));
            }
        }
        Event::RoleWithdrawn { account, role, .. } => {
            let standing = open(state, &account, kind)?;
            if !standing.roles.remove(&role) {
                return Err(impossible(kind, account.as_str()));
            }
        }
        Event::AccountClosed { account, .. } => open(state, &account, kind)?.closed = true,
        _ => return Err(impossible(kind, "")),
    }
    Ok(())
}

fn open<'a>(
    state: &'a mut State,
    account: &AccountId,
    kind: &'static str,
) -> Result<&'a mut Standing, Reason> {
    let standing = state.accounts.get_mut(account).filter(|standing| !standing.closed);
    standing.ok_or_else(|| impossible(kind, account.as_str()))
}

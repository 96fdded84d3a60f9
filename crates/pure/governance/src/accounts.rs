//! What the rules of accounts have in common.

use crate::regions;
use rozum_model::governance::MandateStage;
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Reason, Role, State};

/// A reason if the account cannot be changed: unknown, or closed for good.
pub(crate) fn open(state: &State, account: &AccountId) -> Option<Reason> {
    let reason = match state.accounts.get(account) {
        None => Reason::new("account-unknown"),
        Some(standing) if standing.closed => Reason::new("account-closed"),
        Some(_) => return None,
    };
    Some(reason.with("account", account.as_str()))
}

/// Whether an open account has the role.
pub(crate) fn holds(state: &State, account: &AccountId, role: &Role) -> bool {
    state.roles(account).any(|held| held == role)
}

/// A reason if the account holds a seat, or waits for one: to close it would silence a member.
pub(crate) fn seated(state: &State, day: Day, account: &AccountId) -> Option<Reason> {
    let held = state.governance.mandates_held(account).find(|mandate| match mandate.stage {
        MandateStage::Proposed | MandateStage::Confirmed { .. } => mandate.seat.term.to >= day,
        MandateStage::Refused { .. } | MandateStage::Ended { .. } => false,
    })?;
    let named = Reason::new("account-has-a-seat").with("account", account.as_str());
    Some(named.with("mandate", held.id.to_string()))
}

/// What is wrong with a set of roles in one hand.
pub(crate) fn compatible<'a>(roles: impl Iterator<Item = &'a Role>) -> Vec<Reason> {
    let (mut administrator, mut secretariat, mut steward, mut analyst) = (false, None, false, false);
    let mut reasons = Vec::new();
    for role in roles {
        match role {
            Role::Administrator => administrator = true,
            Role::DataSteward => steward = true,
            Role::Analyst => analyst = true,
            Role::Secretariat { region } => {
                secretariat = Some(*region);
                reasons.extend(regions::check(*region));
            }
        }
    }
    if let Some(region) = secretariat.filter(|_| administrator) {
        reasons.push(Reason::new("roles-incompatible").with("region", region.to_string()));
    }
    if steward && (administrator || secretariat.is_some()) {
        reasons.push(Reason::new("steward-holds-another-role"));
    }
    if analyst && (administrator || steward || secretariat.is_some()) {
        reasons.push(Reason::new("analyst-holds-another-role"));
    }
    reasons
}

/// A reason if nobody could keep accounts any more. The operator at the command line may do it
/// still, because the operator can also open an administrator again.
pub(crate) fn last_administrator(state: &State, actor: &Actor, account: &AccountId) -> Option<Reason> {
    let is_open = |id: &AccountId| holds(state, id, &Role::Administrator);
    let another = state.accounts.keys().any(|id| id != account && is_open(id));
    let last = is_open(account) && !another && *actor != Actor::Operator;
    last.then(|| Reason::new("last-administrator").with("account", account.as_str()))
}

/// Names a role in a reason.
pub(crate) fn with_role(reason: Reason, role: &Role) -> Reason {
    match role {
        Role::Administrator => reason.with("role", "administrator"),
        Role::DataSteward => reason.with("role", "data-steward"),
        Role::Analyst => reason.with("role", "analyst"),
        Role::Secretariat { region } => reason.with("role", "secretariat").with("region", region.to_string()),
    }
}

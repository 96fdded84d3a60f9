//! Open an account. The name and the password of its holder are kept elsewhere.

use crate::{Refusal, accounts};
use rozum_model::{AccountId, Event, Reason, Role, State};
use std::collections::BTreeSet;

pub(crate) fn decide(state: &State, account: &AccountId, roles: &[Role]) -> Result<Vec<Event>, Refusal> {
    let named = |reason: Reason| reason.with("account", account.as_str());
    let mut reasons = Vec::new();
    if state.accounts.contains_key(account) {
        reasons.push(named(Reason::new("account-already-exists")));
    }
    let mut seen = BTreeSet::new();
    for role in roles.iter().filter(|role| !seen.insert(*role)) {
        reasons.push(accounts::with_role(named(Reason::new("role-named-twice")), role));
    }
    reasons.extend(accounts::compatible(roles.iter()));
    Refusal::if_any(reasons)?;
    Ok(vec![Event::AccountOpened { account: account.clone(), roles: roles.to_vec() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::{REGION, accepted, account, given, opening};
    use rozum_model::{Actor, RegionIso, Role, State};

    #[test]
    fn an_account_is_opened_once() {
        let command = opening(1, &[Role::Secretariat { region: REGION }]);
        let state = accepted(&State::default(), &Actor::Operator, &command);
        assert_eq!(state.roles(&account(1)).count(), 1);
        assert_eq!(given(&state, &command), ["account-already-exists account=a-0000000000000001"]);
    }

    #[test]
    fn who_keeps_accounts_keeps_no_strategy() {
        let both = [Role::Administrator, Role::Secretariat { region: REGION }];
        assert_eq!(given(&State::default(), &opening(1, &both)), ["roles-incompatible region=UA-05"]);
    }

    #[test]
    fn who_keeps_datasets_does_nothing_else() {
        for other in [Role::Administrator, Role::Secretariat { region: REGION }] {
            let found = given(&State::default(), &opening(1, &[Role::DataSteward, other]));
            assert_eq!(found, ["steward-holds-another-role"]);
        }
        assert_eq!(given(&State::default(), &opening(1, &[Role::DataSteward])), [""; 0]);
    }

    #[test]
    fn roles_are_named_once_and_of_regions_that_exist() {
        let nowhere = Role::Secretariat { region: RegionIso::from_number(99).unwrap() };
        assert_eq!(
            given(&State::default(), &opening(1, &[nowhere.clone(), nowhere])),
            [
                "role-named-twice account=a-0000000000000001 role=secretariat region=UA-99",
                "region-unknown region=UA-99",
                "region-unknown region=UA-99"
            ]
        );
    }
}

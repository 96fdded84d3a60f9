//! Give an account a role.

use crate::{Refusal, accounts};
use rozum_model::{AccountId, Actor, Event, Reason, Role, State, Timestamp};

pub(crate) fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    account: &AccountId,
    role: &Role,
) -> Result<Vec<Event>, Refusal> {
    let named = |reason: Reason| accounts::with_role(reason.with("account", account.as_str()), role);
    let mut reasons: Vec<Reason> = accounts::open(state, account).into_iter().collect();
    if *actor == Actor::Account(account.clone()) {
        reasons.push(named(Reason::new("role-to-oneself")));
    }
    if accounts::holds(state, account, role) {
        reasons.push(named(Reason::new("role-already-held")));
    }
    if *role == Role::Administrator && accounts::seated(state, now.kyiv_day(), account).is_some() {
        reasons.push(Reason::new("administrator-takes-no-seat").with("account", account.as_str()));
    }
    reasons.extend(accounts::compatible(state.roles(account).chain(std::iter::once(role))));
    Refusal::if_any(reasons)?;
    Ok(vec![Event::RoleGranted { account: account.clone(), role: role.clone() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::{REGION, accepted, account, closing, given, opening, refused};
    use rozum_model::{Actor, Command, Role, State};

    fn grant(number: u64, role: Role) -> Command {
        Command::GrantRole { account: account(number), role }
    }

    fn keeper() -> Role {
        Role::Secretariat { region: REGION }
    }

    #[test]
    fn a_role_is_given_once_to_an_open_account() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[]));
        let state = accepted(&state, &Actor::Operator, &grant(1, keeper()));
        assert_eq!(
            given(&state, &grant(1, keeper())),
            ["role-already-held account=a-0000000000000001 role=secretariat region=UA-05"]
        );
        assert_eq!(given(&state, &grant(2, keeper())), ["account-unknown account=a-0000000000000002"]);
        let state = accepted(&state, &Actor::Operator, &closing(1));
        assert_eq!(given(&state, &grant(1, keeper())), ["account-closed account=a-0000000000000001"]);
    }

    #[test]
    fn an_administrator_gives_nothing_to_itself_and_keeps_no_strategy() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[Role::Administrator]));
        assert_eq!(
            refused(&state, &Actor::Account(account(1)), &grant(1, keeper())),
            [
                "role-to-oneself account=a-0000000000000001 role=secretariat region=UA-05",
                "roles-incompatible region=UA-05"
            ]
        );
        assert_eq!(given(&state, &grant(1, keeper())), ["roles-incompatible region=UA-05"]);
    }
}

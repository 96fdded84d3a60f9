//! Take a role back.

use crate::texts::{Field, required};
use crate::{Refusal, accounts};
use rozum_model::{AccountId, Actor, Event, Reason, Role, State};

pub(crate) fn decide(
    state: &State,
    actor: &Actor,
    account: &AccountId,
    role: &Role,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons: Vec<Reason> = accounts::open(state, account).into_iter().collect();
    required(Field::only("reason"), reason, &mut reasons);
    if reasons.iter().all(|reason| reason.argument("account").is_none()) {
        if !accounts::holds(state, account, role) {
            let reason = Reason::new("role-not-held").with("account", account.as_str());
            reasons.push(accounts::with_role(reason, role));
        } else if *role == Role::Administrator {
            reasons.extend(accounts::last_administrator(state, actor, account));
        }
    }
    Refusal::if_any(reasons)?;
    let (account, role, reason) = (account.clone(), role.clone(), reason.to_owned());
    Ok(vec![Event::RoleWithdrawn { account, role, reason }])
}

#[cfg(test)]
mod tests {
    use crate::samples::{accepted, account, given, opening, refused};
    use rozum_model::{Actor, Command, Role, State};

    fn withdraw(number: u64, reason: &str) -> Command {
        let reason = reason.to_owned();
        Command::WithdrawRole { account: account(number), role: Role::Administrator, reason }
    }

    #[test]
    fn only_what_is_held_is_taken_back_and_with_a_reason() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[]));
        assert_eq!(
            given(&state, &withdraw(1, "")),
            [
                "text-empty field=reason number=0",
                "role-not-held account=a-0000000000000001 role=administrator"
            ]
        );
        assert_eq!(given(&state, &withdraw(2, "так")), ["account-unknown account=a-0000000000000002"]);
    }

    #[test]
    fn the_last_administrator_stays_unless_the_operator_says_so() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[Role::Administrator]));
        let oneself = Actor::Account(account(1));
        assert_eq!(
            refused(&state, &oneself, &withdraw(1, "так")),
            ["last-administrator account=a-0000000000000001"]
        );
        let two = accepted(&state, &Actor::Operator, &opening(2, &[Role::Administrator]));
        assert!(refused(&two, &oneself, &withdraw(1, "так")).is_empty());
        assert!(given(&state, &withdraw(1, "так")).is_empty());
    }
}

//! Close an account for good.

use crate::texts::{Field, required};
use crate::{Refusal, accounts};
use rozum_model::{AccountId, Actor, Event, Reason, State, Timestamp};

pub(crate) fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    account: &AccountId,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons: Vec<Reason> = accounts::open(state, account).into_iter().collect();
    required(Field::only("reason"), reason, &mut reasons);
    reasons.extend(accounts::seated(state, now.kyiv_day(), account));
    reasons.extend(accounts::last_administrator(state, actor, account));
    Refusal::if_any(reasons)?;
    Ok(vec![Event::AccountClosed { account: account.clone(), reason: reason.to_owned() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::{accepted, account, closing, given, opening, refused};
    use rozum_model::{Actor, Role, State};

    #[test]
    fn closed_once_and_for_good() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[]));
        let state = accepted(&state, &Actor::Operator, &closing(1));
        assert_eq!(given(&state, &closing(1)), ["account-closed account=a-0000000000000001"]);
        let again = opening(1, &[]);
        assert_eq!(given(&state, &again), ["account-already-exists account=a-0000000000000001"]);
    }

    #[test]
    fn a_closed_administrator_commands_nothing() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[Role::Administrator]));
        let state = accepted(&state, &Actor::Operator, &closing(1));
        let command = opening(2, &[]);
        assert_eq!(
            refused(&state, &Actor::Account(account(1)), &command),
            ["actor-closed account=a-0000000000000001"]
        );
    }

    #[test]
    fn the_last_administrator_is_closed_by_the_operator_only() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[Role::Administrator]));
        assert_eq!(
            refused(&state, &Actor::Account(account(1)), &closing(1)),
            ["last-administrator account=a-0000000000000001"]
        );
        assert!(given(&state, &closing(1)).is_empty());
    }
}

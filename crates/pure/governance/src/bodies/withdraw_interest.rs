//! Say that an interest is no longer there.

use super::Decided;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::BodiesEvent;
use rozum_model::{Actor, Reason, State};

pub(super) fn decide(state: &State, actor: &Actor, number: u16, reason: &str) -> Decided {
    let Actor::Account(account) = actor else { return Err(Reason::new("only-a-person").into()) };
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    let interest = usize::from(number).checked_sub(1).and_then(|index| {
        let declared = state.governance.declarations.get(account)?;
        declared.interests.get(index).filter(|interest| interest.withdrawn.is_none())
    });
    if interest.is_none() {
        reasons.push(Reason::new("interest-not-there").with("number", u32::from(number)));
    }
    Refusal::if_any(reasons)?;
    let (account, reason) = (account.clone(), reason.to_owned());
    Ok(vec![BodiesEvent::InterestWithdrawn { account, number, reason }])
}

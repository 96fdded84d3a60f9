//! Do not let the proposed numbers hold.

use super::{Decided, same_person, waiting};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::RulesEvent;
use rozum_model::{Actor, State};

pub(super) fn decide(state: &State, actor: &Actor, reason: &str) -> Decided {
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    reasons.extend(same_person(actor, waiting(state)?));
    Refusal::if_any(reasons)?;
    Ok(RulesEvent::RulesRefused { reason: reason.to_owned() })
}

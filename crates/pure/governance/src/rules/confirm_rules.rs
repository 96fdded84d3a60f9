//! Let the proposed numbers hold: another person, of national oversight, who read exactly these.

use super::{Decided, same_person, waiting};
use crate::{Refusal, separation};
use rozum_model::event::RulesEvent;
use rozum_model::governance::RuleSet;
use rozum_model::time::Day;
use rozum_model::{Actor, Reason, State};

pub(super) fn decide(state: &State, actor: &Actor, today: Day, rules: &RuleSet) -> Decided {
    let waiting = waiting(state)?;
    let mut reasons: Vec<Reason> = same_person(actor, waiting).into_iter().collect();
    if waiting.rules != *rules {
        reasons.push(Reason::new("rules-not-those-proposed"));
    }
    // A longer cooling-off may find seats that stand too near to each other already.
    let broken = separation::conflicts(&state.governance, today, rules.cooling_off_months);
    reasons.extend(broken.into_iter().map(|conflict| conflict.reason));
    Refusal::if_any(reasons)?;
    Ok(RulesEvent::RulesConfirmed { rules: rules.clone() })
}

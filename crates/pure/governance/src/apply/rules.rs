//! Effects of events about the numbers in the rules.

use super::impossible;
use rozum_model::event::RulesEvent;
use rozum_model::governance::{Mark, ProposedRules};
use rozum_model::{Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, mark: &Mark, event: RulesEvent) -> Result<(), Reason> {
    let kind = event.kind();
    let waits = state.governance.rules.proposed.as_ref();
    let possible = match &event {
        RulesEvent::RulesProposed { .. } => waits.is_none(),
        RulesEvent::RulesConfirmed { rules } => waits.is_some_and(|waits| waits.rules == *rules),
        RulesEvent::RulesRefused { .. } => waits.is_some(),
    };
    if !possible {
        return Err(impossible(kind, ""));
    }
    let all = Arc::make_mut(&mut state.governance.rules);
    match event {
        RulesEvent::RulesProposed { rules, reason } => {
            all.proposed = Some(ProposedRules { rules, reason, proposed: mark.clone() });
        }
        RulesEvent::RulesConfirmed { rules } => {
            let before = std::mem::replace(&mut all.current, rules);
            all.earlier.push(Arc::new((before, mark.clone())));
            all.proposed = None;
        }
        RulesEvent::RulesRefused { .. } => all.proposed = None,
    }
    Ok(())
}

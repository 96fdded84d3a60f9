//! What an order does while it stands, and what happens to payments when it falls.

use super::due::working_days_after;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{Case, CaseAbout, Conclusion, Order, RuleSet, Stage};
use rozum_model::time::Day;
use rozum_model::{Event, State};

/// Whether payments wait for this case. They wait for a termination too, until it is carried out.
pub(crate) fn holds_payments(case: &Case) -> bool {
    case.stage.standing().is_some_and(|conclusion| conclusion.order != Order::Correct)
}

/// Whether an appeal waits for its decision.
pub(crate) fn appeal_open(case: &Case) -> bool {
    case.appeals.last().is_some_and(|appeal| appeal.decided.is_none())
}

/// Whether somebody appealed against this conclusion, decided or not.
pub(super) fn appealed(case: &Case, conclusion: &Conclusion) -> bool {
    case.appeals.iter().any(|appeal| appeal.filed.seq > conclusion.concluded.seq)
}

/// Last day for an appeal against the conclusion; `None` when the calendar does not reach it.
pub(super) fn appeal_until(conclusion: &Conclusion, rules: &RuleSet) -> Option<Day> {
    working_days_after(rules, conclusion.concluded.day(), rules.appeal_days)
}

/// Last day on which the conclusion of a case may be appealed against; `None` where there is none or one appealed
/// already.
pub fn appeal_until_of(state: &State, case: &Case) -> Option<Day> {
    let conclusion = case.stage.standing().filter(|conclusion| !appealed(case, conclusion))?;
    appeal_until(conclusion, state.governance.numbers())
}

/// The order, when it stands beyond appeal.
pub(crate) fn standing_order(case: &Case, rules: &RuleSet, today: Day) -> Option<Order> {
    let conclusion = case.stage.standing()?;
    let past = appeal_until(conclusion, rules).is_some_and(|until| today > until);
    (!appeal_open(case) && (appealed(case, conclusion) || past)).then_some(conclusion.order)
}

/// What happens to the payments of a project when this case no longer holds them: they go on, unless
/// another case holds them too.
pub(super) fn released(state: &State, case: &Case, reason: &str) -> Option<Event> {
    let CaseAbout::Application(application) = case.about else { return None };
    let Stage::Suspended(suspended) = &state.governance.application(application)?.stage else { return None };
    if suspended.case != case.id {
        return None;
    }
    let mut others = state.governance.cases.values().filter(|other| other.id != case.id);
    let other = others.find(|other| other.about == case.about && holds_payments(other));
    Some(Event::Implementation(match other {
        Some(other) => ImplementationEvent::ProjectSuspended { application, case: other.id },
        None => ImplementationEvent::ProjectResumed { application, reason: reason.to_owned() },
    }))
}

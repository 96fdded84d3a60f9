//! Effects of events from a call to the councils' decision.

mod applications;
mod calls;
mod sittings;

use super::impossible;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, Application, ApplicationId, Mark, Stage};
use rozum_model::{AccountId, Actor, Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, mark: &Mark, event: FundingEvent) -> Result<(), Reason> {
    match event {
        FundingEvent::CallDrafted { .. }
        | FundingEvent::CallRevised { .. }
        | FundingEvent::CallPublished { .. }
        | FundingEvent::CallClosed { .. }
        | FundingEvent::PackageFormed { .. } => calls::effect(state, mark, event),
        FundingEvent::AgendaPublished { .. }
        | FundingEvent::SittingCancelled { .. }
        | FundingEvent::AttendanceRecorded { .. }
        | FundingEvent::MemberRecused { .. }
        | FundingEvent::BallotCast { .. }
        | FundingEvent::VoteClosed { .. } => sittings::effect(state, mark, event),
        event => applications::effect(state, mark, event),
    }
}

/// An application goes to its next stage; `None` where there is none from here.
pub(super) fn turn<'a>(
    state: &'a mut State,
    kind: &'static str,
    id: ApplicationId,
    next: impl FnOnce(Stage) -> Option<Stage>,
) -> Result<&'a mut Application, Reason> {
    let wrong = || impossible(kind, id.to_string());
    let found = state.governance.applications.get_mut(&id).ok_or_else(wrong)?;
    // A copy of the outermost stage; what lies before it is shared.
    let stage = next(found.stage.clone()).ok_or_else(wrong)?;
    let application = Arc::make_mut(found);
    application.stage = stage;
    Ok(application)
}

/// Remembers who did what.
pub(super) fn did(application: &mut Application, account: &AccountId, act: Act) {
    application.acts.entry(account.clone()).or_default().insert(act);
}

/// The same of whoever gave the command.
pub(super) fn actor_did(application: &mut Application, mark: &Mark, act: Act) {
    if let Actor::Account(account) = &mark.by {
        did(application, account, act);
    }
}

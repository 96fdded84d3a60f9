//! Effects of commands from the councils' decision to the end of a project. What comes next is worked
//! out before anything is changed: after an error the state is as it was.

mod changes;
mod reports;
mod stages;

use super::impossible;
use rozum_model::event::ImplementationEvent as Fact;
use rozum_model::governance::{Act, Application, ContentVersion, Mark, Stage};
use rozum_model::{Actor, Reason, State};
use std::sync::Arc;

/// What an event makes of an application.
struct Next {
    stage: Stage,
    /// What the person did by it, as far as it excludes something else.
    acts: &'static [Act],
    /// The application as it reads from here on, after an accepted change.
    content: Option<ContentVersion>,
}

impl Next {
    const fn stage(stage: Stage) -> Self {
        Self { stage, acts: &[], content: None }
    }

    const fn by(stage: Stage, acts: &'static [Act]) -> Self {
        Self { stage, acts, content: None }
    }
}

pub(super) fn effect(state: &mut State, mark: &Mark, event: Fact) -> Result<(), Reason> {
    let (id, kind) = (event.application(), event.kind());
    let wrong = || impossible(kind, id.to_string());
    let application = state.governance.application(id).ok_or_else(wrong)?;
    let next = next(state, application, mark, event).ok_or_else(wrong)?;
    let application = Arc::make_mut(state.governance.applications.get_mut(&id).ok_or_else(wrong)?);
    application.stage = next.stage;
    if let Some(content) = next.content {
        application.earlier.push(std::mem::replace(&mut application.current, content));
    }
    if let (Actor::Account(account), false) = (&mark.by, next.acts.is_empty()) {
        application.acts.entry(account.clone()).or_default().extend(next.acts);
    }
    Ok(())
}

/// What comes next; `None` when the event does not follow.
fn next(state: &State, application: &Application, mark: &Mark, event: Fact) -> Option<Next> {
    let stage = &application.stage;
    Some(match event {
        Fact::ConditionVerified { condition, evidence, .. } => {
            Next::by(stages::verified(stage, mark, condition, evidence)?, &[Act::Verified])
        }
        Fact::ContractDrafted { authority, terms, .. } => {
            Next::stage(stages::drafted(stage, mark, authority, terms)?)
        }
        Fact::ContractSigned { authority, terms, .. } => {
            Next::stage(stages::signed(stage, mark, authority, &terms)?)
        }
        Fact::WorkStarted { .. } => Next::stage(stages::started(stage, mark)?),
        Fact::ReportSubmitted { report, content, .. } => {
            Next::by(reports::submitted(stage, mark, report, content)?, &[Act::Submitted])
        }
        Fact::ReportClarified { report, content, .. } => {
            Next::by(reports::clarified(stage, mark, report, content)?, &[Act::Submitted])
        }
        Fact::ReportTaken { report, .. } => {
            Next::by(reports::taken(stage, mark, report)?, &[Act::Controlled])
        }
        Fact::ClarificationAsked { report, questions, .. } => {
            Next::by(reports::asked(stage, mark, report, questions)?, &[Act::Controlled])
        }
        Fact::ReportCertified { report, shares, reached, reason, .. } => {
            let acts = &[Act::Controlled, Act::Verified];
            Next::by(reports::certified(stage, mark, report, shares, reached, reason)?, acts)
        }
        Fact::PaymentAuthorised { report, .. } => {
            Next::by(reports::authorised(stage, mark, report)?, &[Act::Paid])
        }
        Fact::PaymentRecorded { report, order, .. } => {
            Next::by(reports::paid(stage, mark, report, order)?, &[Act::Paid])
        }
        Fact::ModificationRequested { number, content, weight, reason, .. } => {
            let stage = changes::requested(stage, mark, number, content, weight, reason)?;
            Next::by(stage, &[Act::Submitted])
        }
        Fact::ModificationDecided { number, accepted, reason, .. } => {
            changes::decided(state, application, mark, number, accepted, reason)?
        }
        Fact::ProjectSuspended { case, .. } => Next::stage(stages::suspended(stage, mark, case)?),
        Fact::ProjectResumed { .. } => Next::stage(stages::resumed(stage)?),
        Fact::TerminationProposed { reason, .. } => {
            Next::stage(stages::termination_proposed(stage, mark, reason)?)
        }
        Fact::ProjectTerminated { reason, .. } => Next::stage(stages::terminated(stage, mark, reason)?),
        Fact::ProjectCompleted { .. } => Next::stage(stages::completed(stage, mark)?),
        Fact::ProjectEvaluated { counted, conclusion, .. } => {
            Next::by(stages::evaluated(stage, mark, counted, conclusion)?, &[Act::Oversaw])
        }
        Fact::ProjectClosed { .. } => Next::stage(stages::closed(stage, mark)?),
    })
}

//! Commands from the councils' decision to the end of a project: one verb a file.

mod ask_clarification;
mod authorise_payment;
mod certify_report;
mod change;
mod clarify_report;
mod close_project;
mod commitments;
mod complete_project;
mod decide_modification;
mod draft_contract;
mod evaluate_project;
mod project;
mod propose_termination;
mod record_payment;
mod report;
mod request_modification;
mod sign_contract;
mod start_work;
mod submit_report;
mod take_report;
mod terminate_project;
mod terms;
mod verify_condition;

#[cfg(test)]
mod again;
#[cfg(test)]
mod cycle;
#[cfg(test)]
mod example;
#[cfg(test)]
mod histories;
#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod ties;

pub(crate) use change::bounds;

use crate::{Refusal, steering, who};
use project::Project;
use rozum_model::command::ImplementationCommand as Verb;
use rozum_model::governance::Steered;
use rozum_model::{Actor, Event, State, Timestamp};

pub(crate) fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    command: &Verb,
) -> Result<Vec<Event>, Refusal> {
    who::check(state, actor, now.kyiv_day(), who::for_implementation(command))?;
    let project = Project::find(state, actor, now, command.application(), command.name())?;
    let event = match command {
        Verb::VerifyCondition { condition, evidence, .. } => {
            verify_condition::decide(&project, *condition, evidence)
        }
        Verb::DraftContract { authority, terms, .. } => draft_contract::decide(&project, *authority, terms),
        Verb::SignContract { authority, terms, .. } => sign_contract::decide(&project, *authority, terms),
        Verb::StartWork { .. } => start_work::decide(&project),
        Verb::SubmitReport { content, .. } => submit_report::decide(&project, content),
        Verb::ClarifyReport { report, content, .. } => clarify_report::decide(&project, *report, content),
        Verb::TakeReport { report, .. } => take_report::decide(&project, *report),
        Verb::AskClarification { report, questions, .. } => {
            ask_clarification::decide(&project, *report, questions)
        }
        Verb::CertifyReport { report, shares, reached, reason, .. } => {
            certify_report::decide(&project, *report, shares, reached, reason)
        }
        Verb::AuthorisePayment { report, .. } => authorise_payment::decide(&project, *report),
        Verb::RecordPayment { report, order, .. } => record_payment::decide(&project, *report, order),
        Verb::RequestModification { content, reason, .. } => {
            request_modification::decide(&project, content, reason)
        }
        Verb::DecideModification { number, accepted, reason, .. } => {
            decide_modification::decide(&project, *number, *accepted, reason)
        }
        Verb::ProposeTermination { reason, .. } => propose_termination::decide(&project, reason),
        Verb::TerminateProject { reason, .. } => terminate_project::decide(&project, reason),
        Verb::CompleteProject { .. } => complete_project::decide(&project),
        Verb::EvaluateProject { counted, conclusion, .. } => {
            evaluate_project::decide(&project, counted, conclusion)
        }
        Verb::CloseProject { .. } => close_project::decide(&project),
    }?;
    let mut events = vec![Event::Implementation(event)];
    if matches!(command, Verb::CertifyReport { .. }) {
        // A certified figure may be the second red one running.
        let about = Steered::Application(command.application());
        events.extend(steering::followed(state, actor, now, command.name(), &events, about)?);
    }
    Ok(events)
}

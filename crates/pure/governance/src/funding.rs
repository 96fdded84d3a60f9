//! Commands from a call to the councils' decision: one verb a file.

mod allocation;
mod answer_statement;
mod aside;
mod assign_assessor;
mod call_terms;
mod cancel_sitting;
mod cast_ballot;
mod close_assessment;
mod close_call;
mod close_consultation;
mod close_vote;
mod content;
mod declare_eligibility;
mod draft_call;
mod file_statement;
mod form_package;
mod hall;
mod open_consultation;
mod publish_agenda;
mod publish_call;
mod ranking;
mod record_attendance;
mod recuse;
mod resolution;
mod resubmit_application;
mod return_for_fix;
mod revise_call;
mod step;
mod submit_application;
mod submit_assessment;
mod withdraw_application;

pub(crate) use allocation::{committed, of};
pub use aside::{aside, lacking};
pub(crate) use aside::{bound, counted};
pub(crate) use content::check as check_content;
pub(crate) use form_package::hash;
pub use form_package::package_lines;
pub use ranking::score;

use crate::{Refusal, who};
use rozum_model::command::FundingCommand;
use rozum_model::event::FundingEvent;
use rozum_model::{Actor, Event, Reason, State, Timestamp};

type Decided = Result<Vec<FundingEvent>, Refusal>;

pub(crate) fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    command: &FundingCommand,
) -> Result<Vec<Event>, Refusal> {
    who::check(state, actor, now.kyiv_day(), who::for_funding(command))?;
    let step = step::Step { state, actor, day: now.kyiv_day(), verb: command.name() };
    let events = before_the_vote(&step, command).unwrap_or_else(|| vote(&step, command))?;
    Refusal::if_any(too_large(&events))?;
    let changes = resolution::changes(&step, &events);
    Ok(events.into_iter().map(Event::Funding).chain(changes.into_iter().map(Event::Implementation)).collect())
}

/// Largest event, in bytes: a leaf of the journal has at most 65,535 with its envelope.
const LARGEST: usize = 64_000;

/// A reason for each event that does not fit the journal.
fn too_large(events: &[FundingEvent]) -> Vec<Reason> {
    let bytes = |event: &FundingEvent| serde_json::to_vec(event).map_or(usize::MAX, |bytes| bytes.len());
    let large = events.iter().map(bytes).filter(|bytes| *bytes > LARGEST);
    large.map(|bytes| Reason::new("event-too-large").with("bytes", bytes).with("limit", LARGEST)).collect()
}

/// Calls, applications, assessments, consultations; `None` for other verbs.
fn before_the_vote(step: &step::Step<'_>, command: &FundingCommand) -> Option<Decided> {
    Some(match command {
        FundingCommand::DraftCall { region, terms } => draft_call::decide(step, *region, terms),
        FundingCommand::ReviseCall { expected, call, terms } => {
            revise_call::decide(step, *expected, *call, terms)
        }
        FundingCommand::PublishCall { call } => publish_call::decide(step, *call),
        FundingCommand::CloseCall { call, reason } => close_call::decide(step, *call, reason),
        FundingCommand::SubmitApplication { call, content } => {
            submit_application::decide(step, *call, content)
        }
        FundingCommand::ResubmitApplication { expected, application, content } => {
            resubmit_application::decide(step, *expected, *application, content)
        }
        FundingCommand::WithdrawApplication { application, reason } => {
            withdraw_application::decide(step, *application, reason)
        }
        FundingCommand::ReturnForFix { application, reasons } => {
            return_for_fix::decide(step, *application, reasons)
        }
        FundingCommand::DeclareEligibility { application, findings } => {
            declare_eligibility::decide(step, *application, findings)
        }
        FundingCommand::AssignAssessor { application, assessor } => {
            assign_assessor::decide(step, *application, assessor)
        }
        FundingCommand::SubmitAssessment { application, scores } => {
            submit_assessment::decide(step, *application, scores)
        }
        FundingCommand::CloseAssessment { application } => close_assessment::decide(step, *application),
        FundingCommand::OpenConsultation { application, until } => {
            open_consultation::decide(step, *application, *until)
        }
        FundingCommand::FileStatement { application, statement } => {
            file_statement::decide(step, *application, statement)
        }
        FundingCommand::AnswerStatement { application, number, accepted, reason } => {
            answer_statement::decide(step, *application, *number, *accepted, reason)
        }
        FundingCommand::CloseConsultation { application } => close_consultation::decide(step, *application),
        _ => return None,
    })
}

/// Sittings, votes, packages.
fn vote(step: &step::Step<'_>, command: &FundingCommand) -> Decided {
    match command {
        FundingCommand::PublishAgenda { body, day, points } => {
            publish_agenda::decide(step, *body, *day, points)
        }
        FundingCommand::CancelSitting { sitting, reason } => cancel_sitting::decide(step, *sitting, reason),
        FundingCommand::RecordAttendance { sitting, present } => {
            record_attendance::decide(step, *sitting, present)
        }
        FundingCommand::Recuse { sitting, matter, reason } => recuse::decide(step, *sitting, *matter, reason),
        FundingCommand::CastBallot { sitting, matter, opinion } => {
            cast_ballot::decide(step, *sitting, *matter, opinion)
        }
        FundingCommand::CloseVote { sitting, matter } => close_vote::decide(step, *sitting, *matter),
        FundingCommand::FormPackage { call, matters } => form_package::decide(step, *call, matters),
        _ => Ok(Vec::new()),
    }
}

//! Commands about cases of oversight: one verb a file. None of them can raise an amount: the only events
//! that they make about money hold payments back and let them go on.

mod accept_remedy;
mod admit_case;
mod answer_case;
mod citation;
mod close_case;
mod conclude_case;
mod deadlines;
mod decide_appeal;
mod decline_case;
mod due;
mod escalate_case;
mod file_appeal;
mod file_complaint;
mod hearing;
mod open_case;
mod orders;
mod place;

#[cfg(test)]
mod example;
#[cfg(test)]
mod samples;

pub use deadlines::{Deadline, DeadlineOf, case_due, deadlines};
pub(crate) use deadlines::{appeal_due, conclusion_due};
pub(crate) use due::{after as due_after, working_days_after};
pub(crate) use hearing::is_other_side;
pub use orders::appeal_until_of as appeal_until;
pub(crate) use orders::{appeal_open, holds_payments, standing_order};

use crate::{Refusal, who};
use hearing::Hearing;
use rozum_model::command::OversightCommand as Verb;
use rozum_model::{Actor, Event, State, Timestamp};

pub(crate) fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    command: &Verb,
) -> Result<Vec<Event>, Refusal> {
    let today = now.kyiv_day();
    who::check(state, actor, today, who::for_oversight(command))?;
    let account = who::account(actor)?;
    let hearing = |case| Hearing::find(state, account, today, case, command.name());
    match command {
        Verb::OpenCase { body, about, ground } => {
            open_case::decide(state, account, today, *body, *about, ground)
        }
        Verb::FileComplaint { about, complaint, text } => {
            file_complaint::decide(state, today, *about, complaint, text)
        }
        Verb::AdmitCase { case } => admit_case::decide(&hearing(*case)?),
        Verb::AnswerCase { case, text, evidence } => answer_case::decide(&hearing(*case)?, text, evidence),
        Verb::DeclineCase { case, reason } => decline_case::decide(&hearing(*case)?, reason),
        Verb::ConcludeCase { case, finding, order, citation } => {
            conclude_case::decide(&hearing(*case)?, finding, *order, citation)
        }
        Verb::AcceptRemedy { case, reason } => accept_remedy::decide(&hearing(*case)?, reason),
        Verb::EscalateCase { case, reason } => escalate_case::decide(&hearing(*case)?, reason),
        Verb::FileAppeal { case, reason } => file_appeal::decide(&hearing(*case)?, reason),
        Verb::DecideAppeal { case, upheld, reason } => {
            decide_appeal::decide(&hearing(*case)?, *upheld, reason)
        }
        Verb::CloseCase { case, reason } => close_case::decide(&hearing(*case)?, reason),
    }
}

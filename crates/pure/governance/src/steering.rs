//! Commands about what steers: one verb a file. Indicators are observed; what is red, silent or late opens a
//! review by itself; a review ends in a decision of two persons, and what was decided is looked for.

mod ahead;
mod answers;
mod colour;
mod complete_review;
mod confirm_review_decision;
mod correct_occasion;
mod follow_up;
mod hands;
mod milestones;
mod new_targets;
mod occasion;
mod open_due_reviews;
mod open_review;
mod opening;
mod overdue;
mod project;
mod propose_review_decision;
mod readings;
mod record_observation;
mod record_occasion;
mod register_indicator;
mod register_risk;
mod return_review_decision;
mod review_risk;
mod triggers;
mod withdraw_indicator;

#[cfg(test)]
mod example;
#[cfg(test)]
mod histories;
#[cfg(test)]
pub(crate) mod samples;

pub use colour::{Colour, Line};
pub use hands::deciders;
pub(crate) use hands::oversees;
pub(crate) use opening::followed;
pub use overdue::{Overdue, OverdueOf, Whose, overdue};
pub use project::{ProjectReading, project_readings};
pub use readings::{Light, Reading, next_observation, readings};
pub use triggers::{Fired, triggers};
pub(crate) use withdraw_indicator::rests;

use crate::{Refusal, who};
use rozum_model::command::SteeringCommand as Verb;
use rozum_model::governance::{Indicator, IndicatorId};
use rozum_model::time::Day;
use rozum_model::{Actor, Event, Reason, State, Timestamp};

/// What a rule answers.
type Answer = Result<Vec<Event>, Refusal>;

/// One event about what steers.
fn only(event: rozum_model::event::SteeringEvent) -> Vec<Event> {
    vec![Event::Steering(event)]
}

pub(crate) fn decide(state: &State, actor: &Actor, now: Timestamp, command: &Verb) -> Answer {
    let today = now.kyiv_day();
    who::check(state, actor, today, who::for_steering(state, command)?)?;
    if matches!(command, Verb::OpenDueReviews) {
        return open_due_reviews::decide(state, today);
    }
    let person = Person { state, account: who::account(actor)?, today };
    match command {
        Verb::RegisterIndicator { terms } => register_indicator::decide(state, today, terms),
        Verb::WithdrawIndicator { indicator, reason } => {
            withdraw_indicator::decide(state, today, *indicator, reason)
        }
        Verb::RecordObservation { indicator, observing } => {
            let mut events = record_observation::decide(state, today, *indicator, observing)?;
            let about = find(state, *indicator)?.terms.about;
            events.extend(followed(state, actor, now, command.name(), &events, about)?);
            Ok(events)
        }
        Verb::OpenReview { about, reason } => open_review::decide(&person, *about, reason),
        Verb::ProposeReviewDecision { review, proposal } => {
            propose_review_decision::decide(&person, *review, proposal)
        }
        Verb::ConfirmReviewDecision { review } => confirm_review_decision::decide(&person, *review),
        Verb::ReturnReviewDecision { review, reason } => {
            return_review_decision::decide(&person, *review, reason)
        }
        Verb::CompleteReview { review, done, words } => complete_review::decide(state, *review, *done, words),
        Verb::RegisterRisk { entry } => register_risk::decide(&person, entry),
        Verb::ReviewRisk { risk, judgement, next } => review_risk::decide(&person, *risk, judgement, next),
        Verb::RecordOccasion { region, facts } => record_occasion::decide(state, today, *region, facts),
        Verb::CorrectOccasion { occasion, facts, reason } => {
            correct_occasion::decide(state, today, *occasion, facts, reason)
        }
        Verb::OpenDueReviews => open_due_reviews::decide(state, today),
    }
}

/// Who gives a command, and when.
struct Person<'a> {
    state: &'a State,
    account: &'a rozum_model::AccountId,
    /// The day in Kyiv.
    today: Day,
}

/// The indicator of that number.
pub(crate) fn find(state: &State, id: IndicatorId) -> Result<&Indicator, Reason> {
    let found = state.governance.indicator(id);
    found.ok_or_else(|| {
        let gone = state.governance.withdrawn_indicators.contains_key(&id);
        let why =
            if gone { Reason::new("indicator-withdrawn") } else { Reason::new("indicator-not-registered") };
        why.with("indicator", id.to_string())
    })
}

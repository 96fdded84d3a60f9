//! What the journal tells of a project beyond its state: what was handed back and mended since, an assessment closed, a report
//! taken into control. The state keeps how things stand, the journal what happened.

use super::steps::{Step, step};
use crate::error::PageError;
use crate::site::Site;
use rozum_model::event::{FundingEvent, Subject};
use rozum_model::governance::{ApplicationId, Mark};
use rozum_model::{Event, Recorded, State};

/// More events than this a project hardly has; the latest are told.
const MOST: u64 = 1_000;

/// An event about the project.
pub struct Told {
    /// Its kind.
    pub event: &'static str,
    /// Who, when, which event.
    pub mark: Mark,
    /// What was to be mended, of an application handed back.
    pub mends: Vec<String>,
}

/// All events about the project up to the state, the first first.
pub async fn told(site: &Site, state: &State, id: ApplicationId) -> Result<Vec<Told>, PageError> {
    let failed = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "events of a project cannot be read");
        PageError::Internal
    };
    let stored = site.rozum.journal().latest_about(&Subject::Application(id), state.size, MOST).await;
    let stored = stored.map_err(|error| failed(&error))?;
    let mut all = Vec::with_capacity(stored.len());
    for one in &stored {
        all.push(of(one.recorded().map_err(|error| failed(&error))?));
    }
    all.sort_by_key(|one| one.mark.seq);
    Ok(all)
}

fn of(recorded: Recorded) -> Told {
    let event = recorded.event.kind();
    let mark = Mark { by: recorded.actor, at: recorded.at, seq: recorded.seq };
    let mends = match recorded.event {
        Event::Funding(FundingEvent::ApplicationReturnedForFix { reasons, .. }) => reasons,
        _ => Vec::new(),
    };
    Told { event, mark, mends }
}

/// The steps that the state keeps, with those that only the journal tells between them.
pub fn with_told<'a>(mut steps: Vec<Step<'a>>, told: &'a [Told]) -> Vec<Step<'a>> {
    let known: Vec<u64> = steps.iter().map(|step| step.mark.seq).collect();
    let new = told.iter().filter(|one| !known.contains(&one.mark.seq));
    steps.extend(new.map(|one| step(one.event, &one.mark, part(one.event))));
    steps.sort_by_key(|step| step.mark.seq);
    steps
}

/// Id of the part of the page where it belongs.
fn part(event: &str) -> &'static str {
    match event {
        "application-returned-for-fix" => "eligibility",
        "assessment-closed" => "assessment",
        "statement-filed" | "statement-answered" => "consultation",
        "contract-drafted" => "contract",
        "report-taken" | "clarification-asked" | "report-clarified" => "reports",
        "project-suspended" | "project-resumed" => "oversight",
        _ => "life",
    }
}

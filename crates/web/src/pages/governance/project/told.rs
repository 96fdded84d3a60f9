//! What the journal tells of a project: events about it, its cases and its reviews.

use crate::error::PageError;
use crate::site::Site;
use rozum_model::event::{FundingEvent, Subject};
use rozum_model::governance::{Application, CaseAbout, Mark, Steered};
use rozum_model::{Event, Recorded, State};

/// More events than this a project hardly has; the latest are told.
const MOST: u64 = 1_000;

/// An event about the project, a case or a review of it.
pub struct Told {
    /// What happened.
    pub event: Event,
    /// What it is about.
    pub subject: Subject,
    /// Who, when, which event.
    pub mark: Mark,
}

impl Told {
    /// What was to be mended, of an application handed back.
    pub fn mends(&self) -> &[String] {
        match &self.event {
            Event::Funding(FundingEvent::ApplicationReturnedForFix { reasons, .. }) => reasons,
            _ => &[],
        }
    }
}

/// All events about the project up to the state, the first first.
pub async fn told(site: &Site, state: &State, application: &Application) -> Result<Vec<Told>, PageError> {
    let failed = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "events of a project cannot be read");
        PageError::Internal
    };
    let mut all = Vec::new();
    for subject in subjects(state, application) {
        let stored = site.rozum.journal().latest_about(&subject, state.size, MOST).await;
        for one in &stored.map_err(|error| failed(&error))? {
            all.push(of(one.recorded().map_err(|error| failed(&error))?));
        }
    }
    all.sort_by_key(|one| one.mark.seq);
    Ok(all)
}

fn subjects(state: &State, application: &Application) -> Vec<Subject> {
    let id = application.id;
    let about = CaseAbout::Application(id);
    let cases = state.governance.cases.values().filter(|case| case.about == about);
    let reviews = state.governance.reviews_of(Steered::Application(id));
    [Subject::Application(id)]
        .into_iter()
        .chain(cases.map(|case| Subject::Case(case.id)))
        .chain(reviews.map(|review| Subject::Review(review.id)))
        .collect()
}

fn of(recorded: Recorded) -> Told {
    let mark = Mark { by: recorded.actor, at: recorded.at, seq: recorded.seq };
    Told { event: recorded.event, subject: recorded.subject, mark }
}

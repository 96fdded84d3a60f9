//! What happened lately to what is followed: decisions and public facts, not every ballot on the way to them.

use super::Followed;
use super::scope::Scope;
use super::uuid;
use super::why::why;
use crate::error::PageError;
use crate::frame::Frame;
use crate::pages::outcome_code;
use crate::site::Site;
use rozum_app::{EditionError, Lately, Snapshot, extract_of};
use rozum_journal::Hash;
use rozum_model::event::{Event, FundingEvent, Subject};
use rozum_model::{Recorded, State, Timestamp};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Entries of a feed.
const MOST: usize = 50;

/// Kinds of events that are news.
const NEWS: [&str; 62] = [
    "register-imported",
    "strategy-registered",
    "strategy-amended",
    "dataset-imported",
    "evidence-judged",
    "relevance-reviewed",
    "proposal-decided",
    "division-accepted",
    "body-opened",
    "body-closed",
    "call-published",
    "call-closed",
    "application-submitted",
    "application-resubmitted",
    "application-withdrawn",
    "application-returned-for-fix",
    "eligibility-declared",
    "assessment-closed",
    "consultation-opened",
    "consultation-closed",
    "agenda-published",
    "sitting-cancelled",
    "vote-closed",
    "package-formed",
    "application-decided",
    "condition-verified",
    "contract-signed",
    "work-started",
    "report-submitted",
    "report-certified",
    "payment-recorded",
    "modification-requested",
    "modification-decided",
    "project-suspended",
    "project-resumed",
    "project-terminated",
    "project-completed",
    "project-evaluated",
    "project-closed",
    "case-opened",
    "case-admitted",
    "case-declined",
    "case-concluded",
    "remedy-accepted",
    "case-escalated",
    "appeal-filed",
    "appeal-decided",
    "case-closed",
    "rules-confirmed",
    "indicator-registered",
    "indicator-corrected",
    "indicator-withdrawn",
    "observation-recorded",
    "review-opened",
    "review-widened",
    "review-decision-proposed",
    "review-decision-confirmed",
    "review-decision-returned",
    "review-completed",
    "risk-registered",
    "risk-reviewed",
    "occasion-recorded",
];

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Number of the event.
    pub seq: u64,
    /// A UUID of its leaf.
    pub id: String,
    /// When it was recorded.
    pub at: Timestamp,
    /// What happened, in a line.
    pub title: String,
    /// By whom.
    pub who: String,
    /// Why, in the words of those who decided.
    pub why: Option<String>,
    /// Name of the kind of event.
    pub kind: &'static str,
    /// The page about it, where there is one.
    pub path: Option<String>,
}

/// The latest entries, the newest first.
pub async fn news(
    site: &Site,
    followed: &Followed<'_>,
    snapshot: &Arc<Snapshot>,
) -> Result<Vec<Entry>, PageError> {
    let (scope, state) = (followed.scope, &snapshot.state);
    let (around, beside) = match scope {
        Scope::Project(id) => around(state, &Subject::Application(id)),
        Scope::Body(id) => around(state, &Subject::Body(id)),
        Scope::Country | Scope::Region(_) | Scope::Priority(_) => (BTreeSet::new(), BTreeSet::new()),
    };
    let own = Arc::clone(snapshot);
    let is_about = move |subject: &Subject| around.contains(subject) || scope.covers(&own.state, subject);
    let wanted = Lately { kinds: &NEWS, is_about, beside, most: MOST };
    let found = site.rozum.latest(state.size, wanted).await.map_err(|error| failed(&error))?;
    Ok(found.iter().map(|(recorded, leaf)| entry(&followed.f, state, recorded, leaf)).collect())
}

fn failed(error: &EditionError) -> PageError {
    tracing::error!(%error, "news cannot be read");
    PageError::Internal
}

/// What is about the thing, not its call or its people, who have a life beside it; and what of others it did itself or stood in.
fn around(state: &State, about: &Subject) -> (BTreeSet<Subject>, BTreeSet<u64>) {
    let extract = extract_of(state, about);
    let has_own_life = |subject: &Subject| matches!(subject, Subject::Call(_) | Subject::Person(_));
    let whole = extract.whole.into_iter().filter(|subject| !has_own_life(subject));
    (whole.collect(), extract.chosen.into_iter().filter(|seq| *seq < state.size).collect())
}

fn entry(f: &Frame, state: &State, recorded: &Recorded, leaf: &Hash) -> Entry {
    let kind = recorded.event.kind();
    let mut title = f.named("event-", kind).into_owned();
    if let Some(outcome) = outcome(&recorded.event) {
        title = format!("{title} ({})", f.named("outcome-", outcome));
    }
    if let Some(name) = called(f, state, &recorded.subject) {
        title = format!("{title}: {name}");
    }
    Entry {
        seq: recorded.seq,
        id: uuid(leaf),
        at: recorded.at,
        title,
        who: f.actor(&recorded.actor),
        why: why(&recorded.event),
        kind,
        path: crate::subject::path(&recorded.subject),
    }
}

fn outcome(event: &Event) -> Option<&'static str> {
    match event {
        Event::Funding(FundingEvent::VoteClosed { outcome, .. }) => Some(outcome_code(*outcome)),
        Event::Funding(FundingEvent::ApplicationDecided { verdict, .. }) => Some(verdict.code()),
        _ => None,
    }
}

/// What a thing is called in a line: by its title with its id where it has one.
pub fn called(f: &Frame, state: &State, subject: &Subject) -> Option<String> {
    let governance = &state.governance;
    let title = match subject {
        Subject::Application(id) => governance.application(*id).map(|own| own.current.content.title.clone()),
        Subject::Body(id) => governance.body(*id).map(|own| own.facts.name.clone()),
        Subject::Call(id) => governance.call(*id).map(|own| own.terms.title.clone()),
        Subject::Indicator(id) => governance.entered_indicator(*id).map(|own| own.terms.name.clone()),
        Subject::Occasion(id) => governance.occasions.get(id).map(|own| own.facts.title.clone()),
        Subject::Review(id) => governance.reviews.get(id).map(|own| own.about.to_string()),
        Subject::Risk(id) => governance.risks.get(id).map(|own| own.entry.what.clone()),
        Subject::Case(id) => governance.case(*id).map(|own| own.about.to_string()),
        _ => None,
    };
    match (title, crate::subject::name(f, subject)) {
        (Some(title), Some(id)) => Some(format!("{title} ({id})")),
        (title, id) => title.or(id),
    }
}

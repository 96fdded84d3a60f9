//! What happened lately to what is followed: decisions and public facts, not every ballot on the way to them.

use super::Followed;
use super::scope::{Scope, region_of, subjects_of_priority};
use super::uuid;
use crate::error::PageError;
use crate::frame::Frame;
use crate::pages::{journal_failed, outcome_code};
use crate::site::Site;
use rozum_app::extract_of;
use rozum_journal::{Journal, JournalError, Stored};
use rozum_model::event::{Event, FundingEvent, Subject};
use rozum_model::governance::BodyId;
use rozum_model::{Recorded, State, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;

/// Entries of a feed.
const MOST: usize = 50;
/// Events that are looked through for the country or a region: a feed tells what is new, not all that ever was.
const LOOKED_THROUGH: u64 = 20_000;
/// Events read at once.
const BATCH: u64 = 1_000;

/// Kinds of events that are news.
const NEWS: [&str; 57] = [
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
    "observation-recorded",
    "review-opened",
    "review-decision-confirmed",
    "review-completed",
    "risk-registered",
    "occasion-recorded",
];

/// Where an event says why, the most telling first.
const REASONS: [&str; 6] = ["reason", "conclusion", "finding", "judgement", "words", "narrative"];

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
pub async fn news(site: &Site, followed: &Followed<'_>, state: &State) -> Result<Vec<Entry>, PageError> {
    let journal = site.rozum.journal();
    let failed = |error: JournalError| journal_failed(&error);
    let found = match followed.scope {
        Scope::Country => look_through(journal, state.size, |_| true).await,
        Scope::Region(iso) => {
            look_through(journal, state.size, |subject| region_of(subject) == Some(iso)).await
        }
        Scope::Priority(id) => about(journal, state.size, &subjects_of_priority(state, id), &[]).await,
        Scope::Project(id) => {
            let subjects = around(state, &Subject::Application(id));
            about(journal, state.size, &subjects, &[]).await
        }
        Scope::Body(id) => {
            about(journal, state.size, &around(state, &Subject::Body(id)), &votes(state, id)).await
        }
    };
    Ok(found.map_err(failed)?.iter().map(|stored| entry(&followed.f, state, stored)).collect())
}

/// The thing and what is about it; not its call or its people, who have a life beside it.
fn around(state: &State, about: &Subject) -> Vec<Subject> {
    let mut all = extract_of(state, about).whole;
    all.retain(|subject| !matches!(subject, Subject::Call(_) | Subject::Person(_)));
    all.push(about.clone());
    all
}

/// Votes that were closed at sittings of a body, the latest first.
fn votes(state: &State, id: BodyId) -> Vec<u64> {
    let sittings = state.governance.sittings.values().filter(|sitting| sitting.id.body() == id);
    let closed = sittings.flat_map(|sitting| &sitting.items).filter_map(|item| item.closed.as_ref());
    let mut all: Vec<u64> = closed.map(|(mark, _)| mark.seq).collect();
    all.sort_unstable_by(|a, b| b.cmp(a));
    all.truncate(MOST);
    all
}

type Found = Vec<(Recorded, String)>;

async fn look_through(
    journal: &Journal,
    size: u64,
    is_asked: impl Fn(&Subject) -> bool,
) -> Result<Found, JournalError> {
    let (mut found, mut end) = (Vec::new(), size);
    let least = size.saturating_sub(LOOKED_THROUGH);
    while end > least && found.len() < MOST {
        let start = end.saturating_sub(BATCH).max(least);
        let batch = journal.read(start, end - start).await?;
        let news = batch.iter().rev().filter_map(told).filter(|(event, _)| is_asked(&event.subject));
        found.extend(news);
        end = start;
    }
    found.truncate(MOST);
    Ok(found)
}

async fn about(
    journal: &Journal,
    size: u64,
    subjects: &[Subject],
    single: &[u64],
) -> Result<Found, JournalError> {
    let mut all = BTreeMap::new();
    for subject in subjects {
        // Many events are no news, so more are read than are shown.
        let latest = journal.latest_about(subject, size, BATCH).await?;
        all.extend(latest.iter().filter_map(told).map(|found| (found.0.seq, found)));
    }
    for seq in single {
        let one = journal.read(*seq, 1).await?;
        all.extend(one.iter().filter_map(told).map(|found| (found.0.seq, found)));
    }
    Ok(all.into_values().rev().take(MOST).collect())
}

/// The event with the id of its leaf, when it is news.
fn told(stored: &Stored) -> Option<(Recorded, String)> {
    let recorded = stored.recorded().ok()?;
    NEWS.contains(&recorded.event.kind()).then(|| (recorded, uuid(&stored.leaf())))
}

fn entry(f: &Frame, state: &State, (recorded, id): &(Recorded, String)) -> Entry {
    let kind = recorded.event.kind();
    let mut title = f.named("event-", kind).into_owned();
    if let Some(outcome) = outcome(&recorded.event) {
        title = format!("{title} ({})", f.named("outcome-", outcome));
    }
    if let Some(name) = called(f, state, &recorded.subject) {
        title = format!("{title}: {name}");
    }
    let value = serde_json::to_value(&recorded.event).unwrap_or_default();
    Entry {
        seq: recorded.seq,
        id: id.clone(),
        at: recorded.at,
        title,
        who: f.actor(&recorded.actor),
        why: REASONS.iter().find_map(|name| said(&value, name)),
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

/// The first text of that name in an event, at any depth.
fn said(value: &Value, name: &str) -> Option<String> {
    match value {
        Value::Object(fields) => {
            let own = fields.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
            own.map(str::to_owned).or_else(|| fields.values().find_map(|value| said(value, name)))
        }
        Value::Array(items) => items.iter().find_map(|value| said(value, name)),
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
        Subject::Indicator(id) => governance.indicators.get(id).map(|own| own.terms.name.clone()),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_is_found_wherever_it_stands() {
        let value = serde_json::json!({"a": {"b": [{"c": 1}, {"reason": ""}, {"reason": "because"}]}});
        assert_eq!(said(&value, "reason").as_deref(), Some("because"));
        assert_eq!(said(&value, "conclusion"), None);
    }
}

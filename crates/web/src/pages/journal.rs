//! The journal: latest events, one event with its proof, and how to verify it all.

use super::governance::said::{Said, said};
use super::html;
use crate::code::Code;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State as Shared};
use axum::response::Response;
use rozum_journal::{Checkpoint, JournalError, PublicKey, Stored};
use rozum_model::event::Subject;
use rozum_model::{Recorded, State, Timestamp};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Events on a page.
const PAGE: u64 = 50;

/// Where the list begins.
#[derive(Debug, Default, Deserialize)]
pub struct Position {
    before: Option<u64>,
}

#[derive(Template)]
#[template(path = "journal.html")]
struct Journal {
    f: Frame,
    events: Vec<Line>,
    size: u64,
    root: String,
    keys: Vec<String>,
    note: String,
    range: String,
    /// Where the list begins, for the same rows as a file.
    end: u64,
    newer: Option<String>,
    older: Option<String>,
}

struct Line {
    seq: u64,
    what: String,
    actor: String,
    at: Timestamp,
    leaf: String,
    leaf_short: String,
}

#[derive(Template)]
#[template(path = "entry.html")]
struct Entry {
    f: Frame,
    seq: u64,
    size: u64,
    what: String,
    /// What it says, in a sentence.
    said: Said,
    actor: String,
    at: Timestamp,
    command: String,
    first: u64,
    last: u64,
    subject: String,
    subject_href: Option<String>,
    revision: u64,
    leaf: String,
    body: String,
    proof: Vec<String>,
    /// The signed checkpoint that the proof leads to.
    note: String,
    /// Name and fingerprint of the key of the journal whose signature it carries.
    signed_by: Option<(String, String)>,
    /// Path of the bundle of what it is about, where there is one.
    bundle: Option<String>,
    /// The address of this page as a picture, where the address of the site is known.
    code: Option<Code>,
}

impl Entry {
    /// The key of the journal that signed a checkpoint.
    fn signer(state: &State, checkpoint: &Checkpoint) -> Option<(String, String)> {
        let keys = state.keys.iter().filter_map(|key| PublicKey::from_base64(&key.name, &key.public_key));
        let mut signed = keys.filter(|key| checkpoint.signed_by(key));
        signed.next().map(|key| (key.name().to_owned(), key.fingerprint()))
    }
}

/// Path of the bundle of a subject; only projects and bodies have one.
fn bundle(subject: &Subject) -> Option<String> {
    match subject {
        Subject::Application(_) | Subject::Body(_) => {
            crate::subject::path(subject).map(|path| format!("{path}/bundle"))
        }
        _ => None,
    }
}

pub(crate) fn failed(error: &JournalError) -> PageError {
    tracing::error!(%error, "journal cannot be read");
    PageError::Internal
}

fn recorded(stored: &Stored) -> Result<Recorded, PageError> {
    stored.recorded().map_err(|error| {
        tracing::error!(%error, seq = stored.seq, "event cannot be read");
        PageError::Internal
    })
}

/// An event as a row of a file.
#[derive(Serialize)]
struct Row {
    seq: u64,
    at: Timestamp,
    actor: String,
    command: String,
    event: &'static str,
    subject: String,
    revision: u64,
    leaf: String,
}

/// `GET /journal.csv?before=`, `/journal.json`: the events that the page of the same address shows.
pub async fn download(
    Shared(site): Shared<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
    Query(position): Query<Position>,
) -> Result<Response, PageError> {
    let end = position.before.unwrap_or(u64::MAX).min(visitor.snapshot.state.size);
    let start = end.saturating_sub(PAGE);
    let stored = site.rozum.journal().read(start, end - start).await.map_err(|error| failed(&error))?;
    let rows = stored.iter().rev().map(row).collect::<Result<Vec<_>, _>>()?;
    download::rows("journal", format, &rows)
}

fn row(stored: &Stored) -> Result<Row, PageError> {
    let event = recorded(stored)?;
    Ok(Row {
        seq: event.seq,
        at: event.at,
        actor: event.actor.to_string(),
        event: event.event.kind(),
        subject: event.subject.to_string(),
        revision: event.revision,
        leaf: stored.leaf().to_string(),
        command: event.command.name,
    })
}

/// `GET /journal?before=`: newest first.
pub async fn page(
    Shared(site): Shared<Arc<Site>>,
    visitor: Visitor,
    Query(position): Query<Position>,
) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::Journal);
    let size = visitor.snapshot.state.size;
    let end = position.before.unwrap_or(size).min(size);
    let start = end.saturating_sub(PAGE);
    let journal = site.rozum.journal();
    let stored = journal.read(start, end - start).await.map_err(|error| failed(&error))?;
    let events = stored.iter().rev().map(|stored| line(&f, stored)).collect::<Result<_, _>>()?;
    let checkpoint = journal.checkpoint_at(size).await.map_err(|error| failed(&error))?;
    let keys =
        visitor.snapshot.state.keys.iter().map(|key| format!("{} {}", key.name, key.public_key)).collect();
    html(&Journal {
        events,
        size,
        root: checkpoint.as_ref().map(|c| c.root.to_string()).unwrap_or_default(),
        note: checkpoint.map(|c| c.note).unwrap_or_default(),
        keys,
        range: if end == 0 { "0".to_owned() } else { format!("№ {start}–{}", end - 1) },
        end,
        newer: (end < size).then(|| format!("/journal?before={}", (end + PAGE).min(size))),
        older: (start > 0).then(|| format!("/journal?before={start}")),
        f,
    })
}

fn line(f: &Frame, stored: &Stored) -> Result<Line, PageError> {
    let event = recorded(stored)?;
    let leaf = stored.leaf().to_string();
    Ok(Line {
        seq: event.seq,
        what: f.event(&event),
        actor: f.actor(&event.actor),
        at: event.at,
        leaf_short: format!("{}…", leaf.chars().take(10).collect::<String>()),
        leaf,
    })
}

/// `GET /journal/{seq}`: one event with the proof that it stands in the journal.
pub async fn entry(
    Shared(site): Shared<Arc<Site>>,
    visitor: Visitor,
    Path(seq): Path<u64>,
) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::Journal);
    let size = visitor.snapshot.state.size;
    if seq >= size {
        return Err(PageError::NotFound);
    }
    let journal = site.rozum.journal();
    let stored =
        journal.read(seq, 1).await.map_err(|error| failed(&error))?.pop().ok_or(PageError::NotFound)?;
    let event = recorded(&stored)?;
    let proof = journal.inclusion_proof(seq, size).await.map_err(|error| failed(&error))?.unwrap_or_default();
    let checkpoint = journal.checkpoint_at(size).await.map_err(|error| failed(&error))?;
    let pretty = serde_json::from_slice::<serde_json::Value>(&stored.body)
        .and_then(|v| serde_json::to_string_pretty(&v));
    html(&Entry {
        seq,
        size,
        what: f.event(&event),
        said: said(&f, &visitor.snapshot.state, &event.event),
        actor: f.actor(&event.actor),
        at: event.at,
        command: f.t(&format!("command-{}", event.command.name)).into_owned(),
        first: event.command.first,
        last: event.command.last,
        subject: event.subject.to_string(),
        subject_href: crate::subject::path(&event.subject).filter(|_| {
            // The page of a person's own work is nobody else's.
            !matches!(event.subject, Subject::Person(_))
        }),
        revision: event.revision,
        leaf: stored.leaf().to_string(),
        signed_by: checkpoint.as_ref().and_then(|own| Entry::signer(&visitor.snapshot.state, own)),
        note: checkpoint.map(|own| own.note).unwrap_or_default(),
        bundle: bundle(&event.subject),
        code: Code::of(&f, &site, &format!("/journal/{seq}")),
        body: pretty.unwrap_or_default(),
        proof: proof.iter().map(ToString::to_string).collect(),
        f,
    })
}

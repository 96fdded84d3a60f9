//! The journal for programs: the signed checkpoint, the events, and proofs.

use super::page::{List, Problem};
use crate::error::PageError;
use crate::pages::journal_failed;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use rozum_model::Reason;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// Most events of a page.
const MOST: u64 = 1_000;

/// The signed head of the journal.
#[derive(Debug, Serialize, ToSchema)]
pub struct Checkpoint {
    /// Name of the journal.
    origin: String,
    /// Number of events.
    size: u64,
    /// Root of the Merkle tree (RFC 6962), base64.
    root: String,
    /// The signed note as published (C2SP tlog-checkpoint).
    note: String,
}

/// The latest checkpoint.
#[utoipa::path(get, path = "/journal/checkpoint", responses((status = 200, body = Checkpoint)))]
pub async fn checkpoint(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
) -> Result<Json<Checkpoint>, PageError> {
    let size = visitor.snapshot.state.size;
    let checkpoint =
        site.rozum.journal().checkpoint_at(size).await.map_err(|error| journal_failed(&error))?;
    let checkpoint = checkpoint.ok_or(PageError::NotFound)?;
    Ok(Json(Checkpoint {
        origin: checkpoint.origin,
        size: checkpoint.size,
        root: checkpoint.root.to_string(),
        note: checkpoint.note,
    }))
}

/// Which events.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Range {
    /// First event wanted; 0 without it.
    cursor: Option<u64>,
    /// Most events, 1…1000; 100 without it.
    limit: Option<u64>,
}

/// An event with its leaf.
#[derive(Debug, Serialize, ToSchema)]
pub struct Entry {
    /// Sequence number, the index of the leaf.
    seq: u64,
    /// Hash of the leaf, base64.
    leaf: String,
    /// The event in its envelope, exactly as hashed.
    #[schema(value_type = Object)]
    record: Box<serde_json::value::RawValue>,
}

fn entry(stored: &rozum_journal::Stored) -> Result<Entry, PageError> {
    let (seq, leaf) = (stored.seq, stored.leaf().to_string());
    let record = serde_json::from_slice(&stored.body).map_err(|error| {
        tracing::error!(%error, seq, "event cannot be read");
        PageError::Internal
    })?;
    Ok(Entry { seq, leaf, record })
}

/// Events in order.
#[utoipa::path(get, path = "/journal/entries", params(Range), responses((status = 200, body = List<Entry>), (status = 400, body = Problem)))]
pub async fn entries(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(range): Query<Range>,
) -> Result<Json<List<Entry>>, PageError> {
    let size = visitor.snapshot.state.size;
    let (start, limit) = (range.cursor.unwrap_or(0), range.limit.unwrap_or(100));
    if !(1..=MOST).contains(&limit) {
        return Err(PageError::BadRequest(Reason::new("api-limit").with("value", limit).with("most", MOST)));
    }
    let wanted = limit.min(size.saturating_sub(start));
    let stored = site.rozum.journal().read(start, wanted).await.map_err(|error| journal_failed(&error))?;
    let items = stored.iter().map(entry).collect::<Result<_, _>>()?;
    let end = start + wanted;
    let next = (end < size).then(|| end.to_string());
    Ok(Json(List { items, next, total: usize::try_from(size).unwrap_or(usize::MAX) }))
}

/// Which proof: of one event (`index`), or of an earlier size (`from`).
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// The event to prove.
    index: Option<u64>,
    /// The earlier size whose tree is contained.
    from: Option<u64>,
    /// Size of the tree; the present one without it.
    size: Option<u64>,
}

/// A proof with the root that it leads to.
#[derive(Debug, Serialize, ToSchema)]
pub struct Proof {
    /// `inclusion` or `consistency`.
    kind: &'static str,
    /// Size of the tree.
    size: u64,
    /// Its root, base64.
    root: String,
    /// The hashes, from the leaf upwards, base64.
    hashes: Vec<String>,
}

/// A proof that an event stands in the journal, or that an earlier journal is contained in it.
#[utoipa::path(get, path = "/journal/proof", params(Wanted), responses((status = 200, body = Proof), (status = 400, body = Problem)))]
pub async fn proof(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Proof>, PageError> {
    let journal = site.rozum.journal();
    let size = wanted.size.unwrap_or(visitor.snapshot.state.size);
    let (kind, hashes) = match (wanted.index, wanted.from) {
        (Some(index), None) => ("inclusion", journal.inclusion_proof(index, size).await),
        (None, Some(old)) => ("consistency", journal.consistency_proof(old, size).await),
        _ => return Err(PageError::BadRequest(Reason::new("api-proof"))),
    };
    let hashes = hashes.map_err(|error| journal_failed(&error))?;
    let hashes =
        hashes.ok_or_else(|| PageError::BadRequest(Reason::new("api-no-proof").with("size", size)))?;
    let root =
        journal.root_at(size).await.map_err(|error| journal_failed(&error))?.ok_or(PageError::NotFound)?;
    let hashes = hashes.iter().map(ToString::to_string).collect();
    Ok(Json(Proof { kind, size, root: root.to_string(), hashes }))
}

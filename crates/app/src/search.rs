//! Finding by words: the index's hits with what is needed to show them.

use crate::Snapshot;
use rozum_model::RegionIso;
use rozum_search::{Field, Kind, Options};
use serde::Serialize;
use utoipa::ToSchema;

/// An answer to a search.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct Answer {
    /// How many were found in all.
    pub total: usize,
    /// The best of them.
    pub items: Vec<Found>,
    /// Always null: what is beyond the limit is found by a better query.
    pub next: Option<String>,
    /// What was looked for instead, when the query as typed gave nothing.
    pub corrected: Option<String>,
    /// Whether nothing had all the words, so that things with some of them are shown.
    pub partial: bool,
}

/// A thing that was found.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Found {
    /// What it is.
    #[schema(value_type = String, example = "priority")]
    #[serde(serialize_with = "kind_code")]
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The region that it belongs to.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// Its Ukrainian name or words.
    pub title_uk: String,
    /// Its English name; empty where there is none.
    pub title_en: String,
    /// The text around what matched, in runs; `true` marks a match.
    pub snippet: Vec<(String, bool)>,
    /// Whether the snippet is Ukrainian.
    pub ukrainian: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn kind_code<S: serde::Serializer>(kind: &Kind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.name())
}

/// The best answers to a query; none to an empty one.
pub fn found(snapshot: &Snapshot, query: &str, limit: usize) -> Answer {
    let Some(index) = snapshot.index().filter(|_| !query.trim().is_empty()) else {
        return Answer::default();
    };
    let hits = index.search(query, &Options { limit, ..Options::default() });
    let items = hits
        .hits
        .into_iter()
        .map(|hit| Found {
            kind: hit.kind,
            title_uk: hit.title_uk,
            title_en: hit.title_en,
            region: hit.region,
            ukrainian: hit.field != Field::TitleEn,
            id: hit.id,
            snippet: hit.snippet,
        })
        .collect();
    Answer { total: hits.total, items, next: None, corrected: hits.corrected, partial: hits.partial }
}

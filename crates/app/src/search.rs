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
    /// What was looked for instead, when the query as typed gave nothing.
    pub corrected: Option<String>,
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
    /// Its whole text where the words were found.
    pub title: String,
    /// The same in runs; `true` marks what matched.
    pub snippet: Vec<(String, bool)>,
    /// Whether the text is Ukrainian.
    pub ukrainian: bool,
}

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
            title: hit.snippet.iter().map(|(text, _)| text.as_str()).collect(),
            region: hit.region,
            ukrainian: hit.field != Field::TitleEn,
            id: hit.id,
            snippet: hit.snippet,
        })
        .collect();
    Answer { total: hits.total, items, corrected: hits.corrected }
}

//! Search over everything that has a name or words.

use super::html;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use rozum_app::search::{Found, found};
use rozum_model::SphereId;
use rozum_search::Kind;
use serde::Deserialize;

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "search.html")]
struct Search {
    f: Frame,
    query: String,
    corrected: Option<String>,
    partial: bool,
    total: usize,
    results: Vec<Shown>,
}

struct Shown {
    kind: String,
    region: Option<String>,
    title: String,
    href: String,
    snippet: Vec<(String, bool)>,
    tag: &'static str,
    quoted: bool,
    ukrainian: bool,
}

/// `GET /search?q=`
pub async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::Other);
    let query = asked.q.trim().to_owned();
    let answer = found(&visitor.snapshot, &query, 50);
    let results = answer.items.into_iter().map(|item| shown(&f, item)).collect();
    html(&Search {
        query,
        corrected: answer.corrected,
        partial: answer.partial,
        total: answer.total,
        results,
        f,
    })
}

fn shown(f: &Frame, item: Found) -> Shown {
    let region = item.region.filter(|_| item.kind != Kind::Region).map(|iso| f.region(iso).into_owned());
    let quoted = matches!(item.kind, Kind::Priority | Kind::Task);
    let (kind, href) = match item.kind {
        Kind::Region => ("kind-region", format!("/regions/{}", item.id)),
        Kind::Sphere => ("kind-sphere", format!("/spheres/{}", item.id)),
        Kind::Priority => ("priority", format!("/priorities/{}", item.id)),
        Kind::Task => ("task", format!("/tasks/{}", item.id)),
        Kind::Organisation => ("organisation", format!("/organisations/{}", item.id)),
        Kind::Body => ("body", format!("/bodies/{}", item.id)),
        Kind::Call => ("call", format!("/calls/{}", item.id)),
        Kind::Project => ("project", format!("/projects/{}", item.id)),
        Kind::Activity => ("kind-activity", format!("/search?q={}", item.id)),
        Kind::Territory => (
            "kind-territory",
            item.region.map_or_else(|| "/regions".to_owned(), |iso| format!("/regions/{iso}")),
        ),
    };
    let title = match item.kind {
        Kind::Region => item.region.map_or_else(|| item.id.clone(), |iso| f.region(iso).into_owned()),
        Kind::Sphere => {
            item.id.parse::<SphereId>().map_or_else(|_| item.id.clone(), |id| f.sphere(id).into_owned())
        }
        Kind::Territory | Kind::Organisation | Kind::Body | Kind::Call | Kind::Project => {
            item.title_uk.clone()
        }
        _ => item.id.clone(),
    };
    let tag = if quoted { "blockquote" } else { "p" };
    Shown {
        kind: f.t(kind).into_owned(),
        region,
        title,
        href,
        ukrainian: item.ukrainian,
        snippet: item.snippet,
        tag,
        quoted,
    }
}

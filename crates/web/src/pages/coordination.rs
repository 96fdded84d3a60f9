//! Coordination: what regions copy, share and could build together.

pub mod alignment;
pub mod chains;
pub mod overlaps;
pub mod platforms;

use super::html;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::visitor::Visitor;
use askama::Template;
use axum::response::Response;

/// Parts of the section: path, message of the title, message of what it is about.
const PARTS: &[(&str, &str, &str)] = &[
    ("/coordination/chains", "chains-title", "chains-lead"),
    ("/coordination/overlaps", "ovl-title", "ovl-lead"),
    ("/coordination/platforms", "plf-title", "plf-lead"),
    ("/coordination/alignment", "aln-title", "aln-lead"),
    ("/coordination/proposals", "rel-proposals", "rel-proposals-lead"),
];

#[derive(Template)]
#[template(path = "coordination_index.html")]
struct Page {
    f: Frame,
    parts: &'static [(&'static str, &'static str, &'static str)],
}

/// `GET /coordination`
pub async fn page(visitor: Visitor) -> Result<Response, PageError> {
    html(&Page { f: Frame::new(&visitor, Section::Coordination), parts: PARTS })
}

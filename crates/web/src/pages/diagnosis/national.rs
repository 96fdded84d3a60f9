//! What the note says of all strategies, beside what the register gives.

use super::super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_app::rows::{NationalRow, national};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "diagnosis_national.html")]
struct Page {
    f: Frame,
    rows: Vec<NationalRow>,
    /// How many agree, differ, and cannot be counted from the register.
    counts: [(&'static str, usize); 3],
}

impl Page {
    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    fn class(&self, row: &NationalRow) -> &'static str {
        match row.agreement {
            "agrees" => "success",
            "differs" => "warning",
            _ => "info",
        }
    }
}

/// `GET /diagnosis/national`
pub async fn page(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::Diagnosis);
    let rows = national(&site.rozum.diagnosis_of(&visitor.snapshot).await.national, f.lang);
    let counts = ["agrees", "differs", "not-computable"]
        .map(|code| (code, rows.iter().filter(|row| row.agreement == code).count()));
    html(&Page { f, rows, counts })
}

/// `GET /diagnosis/national.csv`, `.json`
pub async fn download(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<Format>,
) -> Result<Response, PageError> {
    let diagnosis = site.rozum.diagnosis_of(&visitor.snapshot).await;
    download::rows("national-findings", format, &national(&diagnosis.national, visitor.lang))
}

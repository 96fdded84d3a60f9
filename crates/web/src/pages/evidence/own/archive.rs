//! All that a table gives, in one file.

use super::base;
use super::downloads::MOST_ROWS;
use crate::error::PageError;
use crate::evidence::{Address, View, label_of};
use crate::site::Site;
use crate::visitor::Visitor;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_app::evidence::{Material, Shown, result_rows};
use std::io::Write as _;
use std::sync::Arc;

/// All measures that the table supports, a CSV file each.
pub fn everything(
    site: &Site,
    visitor: &Visitor,
    material: Arc<Material>,
    address: &Address,
    token: &str,
) -> Result<Response, PageError> {
    let view = View::exactly(&site.rozum, visitor.lang, material, address, &base(token))
        .map_err(PageError::BadRequest)?;
    let failed = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "archive failed");
        PageError::Internal
    };
    let measures = view.supported.iter().filter(|of| of.refusal().is_none());
    let all = [Shown::Figures].into_iter().chain(measures.map(|of| Shown::Measure(of.measure)));
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for shown in all {
        let outcome = view.of(shown);
        if outcome.is_too_large || outcome.is_empty() || outcome.values.len() > MOST_ROWS {
            continue;
        }
        let rows = result_rows(&view.material, &outcome);
        let bytes = rozum_publish::csv(&rows).map_err(|error| failed(&error))?;
        let options = zip::write::SimpleFileOptions::default();
        let name = format!("{}.csv", label_of(shown).trim_start_matches("measure-"));
        archive.start_file(name, options).map_err(|error| failed(&error))?;
        archive.write_all(&bytes).map_err(|error| failed(&error))?;
    }
    let bytes = archive.finish().map_err(|error| failed(&error))?.into_inner();
    let headers = [
        (header::CONTENT_TYPE, "application/zip"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"rozum-own-results.zip\""),
    ];
    Ok((headers, bytes).into_response())
}

//! A document → PDF: tagged, with bookmarks, contents, page numbers, repeated table heads and pictures that stay vectors.
//! Type is set by Typst from a template of our own; the document's words reach it as data, never as markup, so that
//! nothing in a strategy can be taken for a command.

mod raster;
mod world;

pub use raster::{Points, points};

use rozum_document::{Block, Document, Picture};
use serde::Serialize;
use std::collections::BTreeMap;
use thiserror::Error;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::Desk;

/// Has all letters of Ukrainian, under the OFL.
const FONT: &str = "Libertinus Serif";

/// What the document itself does not say.
pub struct Look<'a> {
    /// Put before links that begin with a slash, `https://…` without one at its end.
    pub site: &'a str,
    /// Heading of the contents.
    pub contents: &'a str,
    /// `Page`, before its number.
    pub page: &'a str,
    /// The moment that the file is dated by; `None` leaves it without a date.
    pub at: Option<jiff::Timestamp>,
    /// A picture as a whole SVG file.
    pub draw: &'a dyn Fn(&Picture) -> String,
}

/// Why there is no PDF: a fault of the template or of a drawing, never of a document's words.
#[derive(Debug, Error)]
#[error("typesetting failed: {0}")]
pub struct TypesetError(String);

/// What the template reads.
#[derive(Serialize)]
struct Copy<'a> {
    document: &'a Document,
    site: &'a str,
    contents: &'a str,
    page: &'a str,
    /// Files of the pictures by id.
    pictures: BTreeMap<&'a str, String>,
}

/// The document as PDF.
pub fn pdf(document: &Document, look: &Look<'_>) -> Result<Vec<u8>, TypesetError> {
    let pictures = pictures(document);
    let names = pictures.iter().enumerate().map(|(place, own)| (own.id.as_str(), file_name(place)));
    let Look { site, contents, page, .. } = *look;
    let copy = Copy { document, site, contents, page, pictures: names.collect() };
    let json = serde_json::to_vec(&copy).map_err(|error| TypesetError(error.to_string()))?;
    let drawn =
        pictures.iter().enumerate().map(|(place, own)| (file_name(place), (look.draw)(own).into_bytes()));
    let desk = Desk::new(drawn.chain([("/document.json".to_owned(), json)]));
    let options = options(look.at)?;
    let paged = typst::compile::<PagedDocument>(&desk).output;
    let made = paged.and_then(|paged| typst_pdf::pdf(&paged, &options));
    // What was laid out is of no use to the next document.
    typst::comemo::evict(0);
    made.map_err(|errors| TypesetError(errors.iter().map(told).collect::<Vec<_>>().join("; ")))
}

fn told(error: &SourceDiagnostic) -> String {
    let hints = error.hints.iter().map(|hint| format!(" ({})", hint.v));
    format!("{}{}", error.message, hints.collect::<String>())
}

fn file_name(place: usize) -> String {
    format!("/picture-{place}.svg")
}

fn options(at: Option<jiff::Timestamp>) -> Result<PdfOptions, TypesetError> {
    // The exporter refuses to write what does not conform.
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]);
    Ok(PdfOptions {
        creator: Smart::Custom(Some("Rozum".to_owned())),
        timestamp: at.and_then(datetime).map(Timestamp::new_utc),
        standards: standards.map_err(|error| TypesetError(error.message().to_string()))?,
        ..PdfOptions::default()
    })
}

fn datetime(at: jiff::Timestamp) -> Option<Datetime> {
    let at = at.to_zoned(jiff::tz::TimeZone::UTC);
    let number = |value: i8| u8::try_from(value).ok();
    Datetime::from_ymd_hms(
        i32::from(at.year()),
        number(at.month())?,
        number(at.day())?,
        number(at.hour())?,
        number(at.minute())?,
        number(at.second())?,
    )
}

/// All pictures in the order of reading.
fn pictures(document: &Document) -> Vec<&Picture> {
    document
        .all_sections()
        .into_iter()
        .flat_map(|section| section.blocks.iter().filter_map(picture))
        .collect()
}

const fn picture(block: &Block) -> Option<&Picture> {
    match block {
        Block::Picture(picture) => Some(picture),
        _ => None,
    }
}

//! Documents as files: what the page of a document shows, on paper.

pub(crate) mod html;

#[cfg(feature = "pdf")]
use rozum_charts::{Sheet, Style};
use rozum_document::{Document, Picture};
use rozum_locale::{Lang, text};
use rozum_model::Timestamp;
#[cfg(feature = "pdf")]
use std::sync::LazyLock;
use thiserror::Error;

/// Whether this program was built with PDF.
pub(crate) const HAS_PDF: bool = cfg!(feature = "pdf");

/// Why there is no file.
#[derive(Debug, Error)]
pub enum DocumentError {
    /// The program was built without PDF.
    #[error("built without PDF")]
    WithoutPdf,
    /// A fault of the program.
    #[error("{0}")]
    Fault(String),
}

/// A picture as a file of its own, with the colours of the page and its legend.
#[cfg(feature = "pdf")]
fn drawn(document: &Document, picture: &Picture, site: &str) -> String {
    static STYLE: LazyLock<Style> = LazyLock::new(|| {
        let sheet = |name| crate::assets::text(name).unwrap_or_default();
        Style::read(&sheet("tokens.css"), &sheet("charts.css"))
    });
    let sample = |key: &rozum_document::Key| rozum_charts::Sample {
        swatch: key.swatch.clone(),
        text: key.text.clone(),
    };
    let sheet = Sheet {
        lang: document.lang.clone(),
        title: String::new(),
        subtitle: String::new(),
        source: Vec::new(),
        origin: site.to_owned(),
        legend: picture.keys.iter().map(sample).collect(),
    };
    rozum_charts::standalone(&picture.svg, &sheet, &STYLE)
}

fn lang(document: &Document) -> Lang {
    document.lang.parse().unwrap_or(Lang::Uk)
}

/// The document as PDF; links lead to that address.
#[cfg(feature = "pdf")]
pub fn pdf(document: &Document, site: &str, at: Option<Timestamp>) -> Result<Vec<u8>, DocumentError> {
    let lang = lang(document);
    let look = rozum_typeset::Look {
        site,
        contents: &text(lang, "document-contents"),
        page: &text(lang, "document-page"),
        at: at.map(Timestamp::jiff),
        draw: &|picture| drawn(document, picture, site),
    };
    rozum_typeset::pdf(document, &look).map_err(|error| DocumentError::Fault(error.to_string()))
}

/// The document as PDF, which this program was built without.
#[cfg(not(feature = "pdf"))]
pub fn pdf(_: &Document, _: &str, _: Option<Timestamp>) -> Result<Vec<u8>, DocumentError> {
    Err(DocumentError::WithoutPdf)
}

/// The document as DOCX; links lead to that address.
pub fn docx(document: &Document, site: &str, at: Option<Timestamp>) -> Result<Vec<u8>, DocumentError> {
    let lang = lang(document);
    let look = rozum_publish::DocxLook {
        site,
        contents: &text(lang, "document-contents"),
        page: &text(lang, "document-page"),
        at: at.map(|at| at.to_string()),
        draw: &|picture| raster(document, picture, site),
    };
    rozum_publish::docx(document, &look).map_err(|error| DocumentError::Fault(error.to_string()))
}

/// A picture as points, fine enough for print.
#[cfg(feature = "pdf")]
fn raster(document: &Document, picture: &Picture, site: &str) -> Option<rozum_publish::Raster> {
    let points = rozum_typeset::points(&drawn(document, picture, site), 1_800)?;
    Some(rozum_publish::Raster { png: points.png, width: points.width, height: points.height })
}

/// What draws points comes with PDF; without it the caption stands alone.
#[cfg(not(feature = "pdf"))]
fn raster(_: &Document, _: &Picture, _: &str) -> Option<rozum_publish::Raster> {
    None
}

//! A document → DOCX: headings that are styles, a table of contents, table heads that repeat, alternative text, languages,
//! links. Written as Office Open XML (ECMA-376) by hand: what is needed of it is little, and every part of it is seen here.

mod body;
mod links;
mod parts;
mod tables;
mod text;

use crate::Error;
use body::Body;
use rozum_document::{Document, Picture};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What the document itself does not say.
pub struct DocxLook<'a> {
    /// Put before links that begin with a slash, `https://…` without one at its end.
    pub site: &'a str,
    /// Heading of the contents.
    pub contents: &'a str,
    /// `Page`, before its number.
    pub page: &'a str,
    /// The moment that the file is dated by, as RFC 3339.
    pub at: Option<String>,
    /// A picture as points; `None` where it cannot be drawn, and its caption stands alone.
    pub draw: &'a dyn Fn(&Picture) -> Option<Raster>,
}

/// A picture as points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    /// PNG.
    pub png: Vec<u8>,
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
}

/// The document as DOCX. The same document gives the same bytes.
pub fn docx(document: &Document, look: &DocxLook<'_>) -> Result<Vec<u8>, Error> {
    let body = Body::of(document, look);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, bytes: &[u8]| -> Result<(), Error> {
        zip.start_file(name, SimpleFileOptions::default()).map_err(failed)?;
        zip.write_all(bytes).map_err(failed)
    };
    put("[Content_Types].xml", parts::CONTENT_TYPES.as_bytes())?;
    put("_rels/.rels", parts::RELATIONS.as_bytes())?;
    put("docProps/core.xml", parts::core(document, look).as_bytes())?;
    put("docProps/app.xml", parts::APP.as_bytes())?;
    put("word/document.xml", body.xml().as_bytes())?;
    put("word/_rels/document.xml.rels", body.links.xml().as_bytes())?;
    put("word/styles.xml", parts::styles(&document.lang).as_bytes())?;
    put("word/numbering.xml", body.numbering().as_bytes())?;
    put("word/settings.xml", parts::SETTINGS.as_bytes())?;
    put("word/footer1.xml", parts::footer(&document.mark, look.page).as_bytes())?;
    for (place, png) in body.pictures.iter().enumerate() {
        put(&format!("word/media/image{}.png", place + 1), png)?;
    }
    Ok(zip.finish().map_err(failed)?.into_inner())
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::Archive(error.to_string())
}

#[cfg(test)]
mod tests;

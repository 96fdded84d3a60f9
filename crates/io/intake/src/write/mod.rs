//! Workbooks to fill in: empty with an explanation, or filled with a draft to amend. What is written
//! here reads back as the same content.

mod book;
mod fields;
mod guide;
mod items;
mod observations;
mod style;

use rozum_locale::Lang;
use rozum_model::draft::StrategyDraft;

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written: {0}")]
pub struct WriteError(#[from] rust_xlsxwriter::XlsxError);

/// The empty, explained workbook of a language.
pub fn strategy_template(lang: Lang) -> Result<Vec<u8>, WriteError> {
    book::write(&StrategyDraft::default(), lang)
}

/// An empty, explained workbook for a table of observations: a sheet of figures and a sheet of what is
/// said about them.
pub fn observations_template(lang: Lang) -> Result<Vec<u8>, WriteError> {
    observations::write(lang)
}

/// The same workbook filled with a draft, item ids included: a person amends it and brings it back.
///
/// The hash of the source document is not written: the amended text comes from another document. A
/// text of more than 32,767 characters is an error; the longest that is ever read is
/// [`crate::MAX_TEXT`].
pub fn write_strategy(draft: &StrategyDraft, lang: Lang) -> Result<Vec<u8>, WriteError> {
    book::write(draft, lang)
}

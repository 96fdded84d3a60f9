//! What a file turned out to be.

use std::fmt;

/// The format of a file, told from its content and not from its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Excel workbook.
    Xlsx,
    /// Excel workbook with macros; they are neither run nor kept.
    Xlsm,
    /// Word document.
    Docx,
    /// Word document with macros; they are neither run nor kept.
    Docm,
    /// Text table.
    Csv {
        /// What separates the columns.
        delimiter: char,
        /// Name of the encoding.
        encoding: &'static str,
    },
    /// The project's own JSON.
    Json,
    /// Something that is not read; the name says what, where it was recognised.
    Other(&'static str),
}

impl Format {
    /// A short name for people and logs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Xlsx => "XLSX",
            Self::Xlsm => "XLSM",
            Self::Docx => "DOCX",
            Self::Docm => "DOCM",
            Self::Csv { .. } => "CSV",
            Self::Json => "JSON",
            Self::Other(name) => name,
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

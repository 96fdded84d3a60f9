//! Papers: files that people put to what they tell, such as a contract, minutes or a photograph. Bytes go in; what they
//! are comes out, and what of them is kept.
//!
//! What a file is, is told from its content and not from its name. A picture is drawn anew, so nothing but the picture
//! is kept of it: no place, no device, no film hidden behind it. Documents stay as they are, byte for byte, because
//! signatures on them must hold. Files that run programs are not taken.

mod container;
mod kind;
mod picture;

pub use kind::{KINDS, Kind, kind};
pub use picture::{LONGEST, Size, size, small};

use rozum_model::Reason;

/// Most bytes of a file.
pub const MOST_BYTES: usize = 20_000_000;

/// A file as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// What it is.
    pub kind: Kind,
    /// Its bytes; of a picture those drawn anew.
    pub bytes: Vec<u8>,
}

/// What of a file is kept, or why it is not taken; `name` is for the message only.
pub fn paper(name: &str, bytes: Vec<u8>) -> Result<Paper, Reason> {
    if bytes.is_empty() {
        return Err(Reason::new("paper-empty").with("file", name));
    }
    if bytes.len() > MOST_BYTES {
        let (size, limit) = (bytes.len().div_ceil(1_000_000), MOST_BYTES / 1_000_000);
        return Err(Reason::new("paper-too-large")
            .with("file", name)
            .with("size", size)
            .with("limit", limit));
    }
    if container::runs_programs(&bytes) {
        return Err(Reason::new("paper-with-macros").with("file", name));
    }
    let kind = kind(&bytes).ok_or_else(|| Reason::new("paper-of-no-known-kind").with("file", name))?;
    let bytes = if kind.is_picture() { picture::anew(name, kind, &bytes)? } else { bytes };
    Ok(Paper { kind, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> String {
        paper("а.bin", bytes.to_vec()).unwrap_err().to_string()
    }

    #[test]
    fn what_is_not_taken_is_told_with_its_name() {
        assert_eq!(refused(b""), "paper-empty file=а.bin");
        assert_eq!(refused(&vec![0; MOST_BYTES + 1]), "paper-too-large file=а.bin size=21 limit=20");
        for other in
            ["<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>", "MZ", "plain words", "PK\x03\x04"]
        {
            assert_eq!(refused(other.as_bytes()), "paper-of-no-known-kind file=а.bin", "{other}");
        }
    }

    #[test]
    fn a_document_stays_as_it_is() {
        let bytes = b"%PDF-1.7\n1 0 obj".to_vec();
        assert_eq!(paper("договір.pdf", bytes.clone()), Ok(Paper { kind: Kind::Pdf, bytes }));
    }
}

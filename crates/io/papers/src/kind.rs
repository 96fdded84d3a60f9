//! What a file is, told from its first bytes or from what it contains.

use crate::container;

/// A kind of file that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A photograph.
    Jpeg,
    /// A drawing or a screenshot.
    Png,
    /// A document as it is printed.
    Pdf,
    /// A text document of Word.
    Docx,
    /// A workbook of Excel.
    Xlsx,
    /// A text document of an open format.
    Odt,
    /// A workbook of an open format.
    Ods,
    /// A container with files and qualified signatures on them (ASiC).
    Asic,
    /// A file with a signature around it (PKCS #7).
    P7s,
}

/// All, in the order in which people are told of them.
pub const KINDS: [Kind; 9] =
    [Kind::Pdf, Kind::Jpeg, Kind::Png, Kind::Docx, Kind::Xlsx, Kind::Odt, Kind::Ods, Kind::Asic, Kind::P7s];

impl Kind {
    /// How the file is called at its end.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Asic => "asice",
            Self::P7s => "p7s",
        }
    }

    /// What servers call it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Asic => "application/vnd.etsi.asic-e+zip",
            Self::P7s => "application/pkcs7-mime",
        }
    }

    /// Whether it is shown on a page.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png)
    }
}

/// What the bytes are; `None` where it is nothing that is taken.
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    const STARTS: [(&[u8], Kind); 3] =
        [(b"\xff\xd8\xff", Kind::Jpeg), (b"\x89PNG\r\n\x1a\n", Kind::Png), (b"%PDF-", Kind::Pdf)];
    if let Some((_, kind)) = STARTS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Some(*kind);
    }
    if is_signed(bytes) {
        return Some(Kind::P7s);
    }
    container::kind(bytes)
}

/// Whether it is a sequence of DER that begins with the name of signed data.
fn is_signed(bytes: &[u8]) -> bool {
    // 1.2.840.113549.1.7.2
    const SIGNED: [u8; 11] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
    let [0x30, length, ..] = bytes else { return false };
    // A short length is the byte itself; otherwise it tells how many bytes of length follow, or none at all.
    let more = if *length > 0x80 { usize::from(length & 0x7f) } else { 0 };
    more <= 8 && bytes.get(2 + more..).is_some_and(|rest| rest.starts_with(&SIGNED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_known_by_its_name() {
        let name = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
        for head in [&[0x30, 0x40][..], &[0x30, 0x80], &[0x30, 0x82, 0x12, 0x34], &[0x30, 0x83, 1, 2, 3]] {
            let bytes: Vec<u8> = head.iter().copied().chain(name).collect();
            assert_eq!(kind(&bytes), Some(Kind::P7s), "{head:x?}");
        }
        assert_eq!(kind(&[0x30, 0x82, 0x12, 0x34, 0x06, 0x09, 0x2a]), None);
        assert_eq!(kind(&[0x30]), None);
    }

    #[test]
    fn each_kind_is_told_once() {
        let names: std::collections::BTreeSet<_> = KINDS.map(Kind::extension).into_iter().collect();
        assert_eq!(names.len(), KINDS.len());
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_answered(bytes: Vec<u8>) {
            let _ = kind(&bytes);
        }
    }
}

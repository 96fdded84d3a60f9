//! What a file is, by its first bytes and, for archives, by what is inside.

use crate::archive::Archive;
use rozum_model::Reason;

/// What to do with a file.
pub(crate) enum Guess<'a> {
    Workbook(Archive<'a>),
    Document(Archive<'a>),
    Text,
    /// Not read: its name and why.
    Refused(&'static str, Reason),
}

/// Beginnings of files that people send by mistake.
const MAGIC: &[(&[u8], &str, &str)] = &[
    (b"%PDF", "PDF", "intake-is-pdf"),
    (b"\x89PNG", "PNG", "intake-is-image"),
    (b"\xff\xd8\xff", "JPEG", "intake-is-image"),
    (b"GIF8", "GIF", "intake-is-image"),
    (b"BM", "BMP", "intake-is-image"),
    (b"II*\0", "TIFF", "intake-is-image"),
    (b"MM\0*", "TIFF", "intake-is-image"),
    (b"RIFF", "WebP", "intake-is-image"),
    (b"MZ", "EXE", "intake-is-program"),
    (b"\x7fELF", "ELF", "intake-is-program"),
    (b"#!", "script", "intake-is-program"),
    (b"Rar!", "RAR", "intake-is-archive"),
    (b"7z\xbc\xaf", "7z", "intake-is-archive"),
    (b"\x1f\x8b", "gzip", "intake-is-archive"),
    (b"{\\rtf", "RTF", "intake-is-rtf"),
    (b"SQLite format 3", "SQLite", "intake-unknown-format"),
    (b"PAR1", "Parquet", "intake-unknown-format"),
];

const CFB: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Tells what the bytes are.
pub(crate) fn sniff(bytes: &[u8]) -> Guess<'_> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return packed(bytes);
    }
    if bytes.starts_with(CFB) {
        return compound(bytes);
    }
    let known = MAGIC.iter().find(|(magic, name, _)| bytes.starts_with(magic) && plausible(bytes, name));
    if let Some((_, name, id)) = known {
        return Guess::Refused(name, Reason::new(id).with("format", *name));
    }
    if is_markup(bytes) {
        return Guess::Refused("HTML", Reason::new("intake-is-markup"));
    }
    Guess::Text
}

/// Two letters at the beginning may also be the first word of a table.
fn plausible(bytes: &[u8], name: &str) -> bool {
    !matches!(name, "BMP" | "EXE") || bytes.iter().take(64).any(|byte| *byte == 0)
}

fn is_markup(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    bytes.starts_with(b"<") && bytes.get(1).is_some_and(|b| b.is_ascii_alphabetic() || b"!?".contains(b))
}

fn packed(bytes: &[u8]) -> Guess<'_> {
    let archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(reason) => return Guess::Refused("ZIP", reason),
    };
    if archive.has("xl/workbook.bin") {
        return Guess::Refused("XLSB", Reason::new("intake-is-old-office").with("format", "XLSB"));
    }
    // An unusual workbook may keep its parts elsewhere; its relations tell.
    if archive.has("xl/workbook.xml") || archive.has_ending("workbook.xml") {
        return Guess::Workbook(archive);
    }
    if archive.has("word/document.xml") || archive.has_ending("document.xml") {
        return Guess::Document(archive);
    }
    if archive.has("mimetype") && archive.has("content.xml") {
        return Guess::Refused("ODF", Reason::new("intake-is-open-document"));
    }
    Guess::Refused("ZIP", Reason::new("intake-is-archive").with("format", "ZIP"))
}

/// Old office files and encrypted new ones share one container; the names inside tell which.
fn compound(bytes: &[u8]) -> Guess<'_> {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if holds("EncryptedPackage") {
        return Guess::Refused("encrypted", Reason::new("intake-is-encrypted"));
    }
    let (name, format) = match () {
        () if holds("Workbook") || holds("Book") => ("XLS", "XLS"),
        () if holds("WordDocument") => ("DOC", "DOC"),
        () => ("OLE", "OLE"),
    };
    Guess::Refused(name, Reason::new("intake-is-old-office").with("format", format))
}

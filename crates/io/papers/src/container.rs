//! Documents that are archives: which one it is, and whether it runs programs. Nothing is unpacked but one short name.

use crate::Kind;
use std::io::{Cursor, Read as _};
use zip::ZipArchive;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

fn open(bytes: &[u8]) -> Option<Archive<'_>> {
    // Most files are no archives; then nobody looks for a directory in them.
    bytes.starts_with(b"PK\x03\x04").then(|| ZipArchive::new(Cursor::new(bytes)).ok())?
}

/// What the archive is; `None` for any other.
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    let mut archive = open(bytes)?;
    let has = |archive: &Archive<'_>, name| archive.index_for_name(name).is_some();
    if has(&archive, "word/document.xml") {
        return Some(Kind::Docx);
    }
    if has(&archive, "xl/workbook.xml") {
        return Some(Kind::Xlsx);
    }
    match said(&mut archive)?.as_str() {
        "application/vnd.oasis.opendocument.text" => Some(Kind::Odt),
        "application/vnd.oasis.opendocument.spreadsheet" => Some(Kind::Ods),
        "application/vnd.etsi.asic-e+zip" | "application/vnd.etsi.asic-s+zip" => Some(Kind::Asic),
        _ => None,
    }
}

/// What the archive says that it is.
fn said(archive: &mut Archive<'_>) -> Option<String> {
    let mut words = String::new();
    archive.by_name("mimetype").ok()?.take(100).read_to_string(&mut words).ok()?;
    Some(words.trim().to_owned())
}

/// Whether it is an archive with macros or scripts in it.
pub fn runs_programs(bytes: &[u8]) -> bool {
    let Some(archive) = open(bytes) else { return false };
    let runs = |name: &str| {
        let name = name.to_ascii_lowercase();
        let within = ["/macrosheets/", "/activex/"].iter().any(|folder| name.contains(folder));
        let embedded = name.contains("/embeddings/") && name.ends_with("bin");
        name.ends_with("vbaproject.bin")
            || name.starts_with("basic/")
            || name.starts_with("scripts/")
            || within
            || embedded
    };
    archive.file_names().flatten().any(|name| runs(&name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper;
    use std::io::Write as _;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn packed(files: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, words) in files {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(words.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn an_archive_is_what_it_contains() {
        let kinds = [
            (packed(&[("word/document.xml", "")]), Some(Kind::Docx)),
            (packed(&[("xl/workbook.xml", "")]), Some(Kind::Xlsx)),
            (packed(&[("mimetype", "application/vnd.oasis.opendocument.text")]), Some(Kind::Odt)),
            (packed(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet\n")]), Some(Kind::Ods)),
            (
                packed(&[("mimetype", "application/vnd.etsi.asic-e+zip"), ("договір.pdf", "")]),
                Some(Kind::Asic),
            ),
            (packed(&[("mimetype", "application/epub+zip")]), None),
            (packed(&[("index.html", "")]), None),
        ];
        for (bytes, expected) in kinds {
            assert_eq!(kind(&bytes), expected);
        }
    }

    #[test]
    fn what_runs_programs_is_not_taken() {
        for inside in [
            "word/vbaProject.bin",
            "xl/vbaProject.bin",
            "Basic/script-lc.xml",
            "Scripts/a.py",
            "xl/macrosheets/sheet1.xml",
            "word/activeX/a.xml",
            "word/embeddings/oleObject1.bin",
        ] {
            let bytes = packed(&[("word/document.xml", ""), (inside, "")]);
            assert_eq!(paper("м.docx", bytes).unwrap_err().to_string(), "paper-with-macros file=м.docx");
        }
    }
}

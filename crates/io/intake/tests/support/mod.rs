//! Files made in the tests: workbooks and documents written by hand, so that they can be wrong.
#![allow(dead_code, reason = "each test file uses a part")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::format_collect, reason = "tests")]

use rozum_intake::Intake;
use rozum_locale::Lang;
use rozum_model::draft::Issue;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

/// An archive with these files.
pub fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A sheet in the making.
#[derive(Default, Clone)]
pub struct Sheet {
    pub name: &'static str,
    /// Rows of texts; a cell that begins with `<` is the inside of `<c>` as it stands.
    pub rows: Vec<Vec<String>>,
    /// `A2:A4`.
    pub merges: Vec<&'static str>,
    pub hidden: bool,
}

pub fn sheet(name: &'static str, rows: &[&[&str]]) -> Sheet {
    let rows = rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
    Sheet { name, rows, ..Sheet::default() }
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn column(index: usize) -> char {
    char::from(b'A' + u8::try_from(index).unwrap())
}

fn sheet_xml(sheet: &Sheet) -> String {
    let mut xml = String::from("<worksheet><sheetData>");
    for (row, cells) in (1..).zip(&sheet.rows) {
        write!(xml, "<row r=\"{row}\">").unwrap();
        for (index, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let at = format!("{}{row}", column(index));
            if let Some(raw) = cell.strip_prefix('<') {
                let (attributes, inside) = raw.split_once('>').unwrap();
                write!(xml, "<c r=\"{at}\" {attributes}>{inside}</c>").unwrap();
            } else {
                let text = escape(cell);
                write!(xml, "<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>").unwrap();
            }
        }
        xml.push_str("</row>");
    }
    xml.push_str("</sheetData><mergeCells>");
    sheet.merges.iter().for_each(|area| write!(xml, "<mergeCell ref=\"{area}\"/>").unwrap());
    xml + "</mergeCells></worksheet>"
}

/// The files of a workbook.
pub fn parts(sheets: &[Sheet]) -> Vec<(String, Vec<u8>)> {
    let (mut listed, mut relations) = (String::new(), String::new());
    let mut parts = Vec::new();
    for (n, sheet) in (1..).zip(sheets) {
        let state = if sheet.hidden { " state=\"hidden\"" } else { "" };
        write!(listed, "<sheet name=\"{}\" sheetId=\"{n}\" r:id=\"r{n}\"{state}/>", escape(sheet.name))
            .unwrap();
        write!(relations, "<Relationship Id=\"r{n}\" Target=\"worksheets/sheet{n}.xml\"/>").unwrap();
        parts.push((format!("xl/worksheets/sheet{n}.xml"), sheet_xml(sheet).into_bytes()));
    }
    let book = format!("<workbook><sheets>{listed}</sheets></workbook>");
    let relations = format!("<Relationships>{relations}</Relationships>");
    let styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    parts.push(("[Content_Types].xml".to_owned(), b"<Types/>".to_vec()));
    parts.push(("xl/workbook.xml".to_owned(), book.into_bytes()));
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), relations.into_bytes()));
    parts.push(("xl/styles.xml".to_owned(), styles.as_bytes().to_vec()));
    parts
}

pub fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let parts: Vec<_> = parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    archive(&parts)
}

/// A workbook with these sheets.
pub fn workbook(sheets: &[Sheet]) -> Vec<u8> {
    packed(&parts(sheets))
}

/// A document whose body is this XML.
pub fn document(body: &str) -> Vec<u8> {
    let xml = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", xml.as_bytes())])
}

/// A table cell of a document: properties, then a paragraph for each line; `•` makes a list item.
pub fn tc(properties: &str, text: &str) -> String {
    let paragraphs: String = text
        .lines()
        .map(|line| match line.strip_prefix("• ") {
            Some(rest) => {
                format!("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>", escape(rest))
            }
            None => format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", escape(line)),
        })
        .collect();
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{paragraphs}</w:tc>")
}

/// A table of a document.
pub fn table(rows: &[&[String]]) -> String {
    let rows: String = rows.iter().map(|cells| format!("<w:tr>{}</w:tr>", cells.concat())).collect();
    format!("<w:tbl>{rows}</w:tbl>")
}

/// Reason ids in order.
pub fn ids(intake: &Intake) -> Vec<String> {
    intake.issues.iter().map(|issue| issue.reason.id.to_string()).collect()
}

/// The issue of that reason.
pub fn issue<'a>(intake: &'a Intake, id: &str) -> &'a Issue {
    intake
        .issues
        .iter()
        .find(|issue| issue.reason.id == id)
        .unwrap_or_else(|| panic!("no {id}: {:?}", ids(intake)))
}

/// The issues as people read them.
pub fn told(intake: &Intake, lang: Lang) -> String {
    let mut told = String::new();
    for issue in &intake.issues {
        let place = &issue.place;
        let parts = [
            Some(place.file.clone()),
            place.sheet.clone(),
            place.row.map(|row| row.to_string()),
            place.column.clone(),
        ];
        let place = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let value = issue.value.as_ref().map(|value| format!(" ⟨{value}⟩")).unwrap_or_default();
        let reason = rozum_locale::reason(lang, &issue.reason);
        let mend = rozum_locale::reason(lang, &issue.mend);
        writeln!(told, "{:?} {place}{value}\n  {reason}\n  → {mend}", issue.severity).unwrap();
    }
    told
}

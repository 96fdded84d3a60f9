//! The parts of the file around the document's own.

use super::DocxLook;
use super::text::{escaped, region_of};
use rozum_document::Document;
use std::ops::Range;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

pub const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>"#;

pub const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="app" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>"#;

pub const APP: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rozum</Application></Properties>"#;

pub const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:autoHyphenation/><w:defaultTabStop w:val="708"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#;

/// Title, language and date of the file.
pub fn core(document: &Document, look: &DocxLook<'_>) -> String {
    let dated = |name: &str, at: &String| {
        format!(r#"<dcterms:{name} xsi:type="dcterms:W3CDTF">{}</dcterms:{name}>"#, escaped(at))
    };
    let dates: String =
        look.at.iter().flat_map(|at| ["created", "modified"].map(|name| dated(name, at))).collect();
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:creator>Rozum</dc:creator><dc:description>{}</dc:description><dc:language>{}</dc:language>{dates}</cp:coreProperties>"#,
        escaped(&document.title),
        escaped(&document.mark),
        region_of(&document.lang)
    )
}

/// The line at the foot of each page.
pub fn footer(mark: &str, page: &str) -> String {
    format!(
        r#"{HEAD}<w:ftr xmlns:w="{MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">{} · {} </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>"#,
        escaped(mark),
        escaped(page)
    )
}

/// Bullets as number 1, and numbered lists that each begin at one.
pub fn numbering(numbered: Range<usize>) -> String {
    let level = |kind: &str, text: &str| {
        format!(
            r#"<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="340"/></w:pPr></w:lvl>"#
        )
    };
    let lists: String = numbered
        .map(|number| {
            format!(
                r#"<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"#
            )
        })
        .collect();
    format!(
        r#"{HEAD}<w:numbering xmlns:w="{MAIN}"><w:abstractNum w:abstractNumId="0">{}</w:abstractNum><w:abstractNum w:abstractNumId="1">{}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{lists}</w:numbering>"#,
        level("bullet", "•"),
        level("decimal", "%1.")
    )
}

/// Id, name, what it is based on, properties of paragraphs and of runs.
type Style = (&'static str, &'static str, &'static str, &'static str, &'static str);

const STYLES: &[Style] = &[
    (
        "Title",
        "Title",
        "Normal",
        r#"<w:spacing w:before="2400" w:after="240"/>"#,
        r#"<w:b/><w:color w:val="0B5560"/><w:sz w:val="52"/>"#,
    ),
    (
        "Subtitle",
        "Subtitle",
        "Normal",
        r#"<w:spacing w:after="1800"/>"#,
        r#"<w:color w:val="55606A"/><w:sz w:val="28"/>"#,
    ),
    ("Front", "Front", "Normal", r#"<w:spacing w:after="60"/>"#, r#"<w:sz w:val="19"/>"#),
    (
        "ContentsHeading",
        "Contents Heading",
        "Normal",
        r#"<w:keepNext/><w:pageBreakBefore/><w:spacing w:after="240"/>"#,
        r#"<w:b/><w:color w:val="0B5560"/><w:sz w:val="36"/>"#,
    ),
    ("Contents1", "toc 1", "Normal", r#"<w:spacing w:before="80" w:after="40"/>"#, "<w:b/>"),
    ("Contents2", "toc 2", "Normal", r#"<w:spacing w:after="20"/><w:ind w:left="284"/>"#, ""),
    (
        "Heading1",
        "heading 1",
        "Normal",
        r#"<w:keepNext/><w:pageBreakBefore/><w:spacing w:after="240"/><w:outlineLvl w:val="0"/>"#,
        r#"<w:b/><w:color w:val="0B5560"/><w:sz w:val="36"/>"#,
    ),
    (
        "Heading2",
        "heading 2",
        "Normal",
        r#"<w:keepNext/><w:spacing w:before="320" w:after="140"/><w:outlineLvl w:val="1"/>"#,
        r#"<w:b/><w:color w:val="0B5560"/><w:sz w:val="26"/>"#,
    ),
    (
        "Heading3",
        "heading 3",
        "Normal",
        r#"<w:keepNext/><w:spacing w:before="260" w:after="120"/><w:outlineLvl w:val="2"/>"#,
        r#"<w:b/><w:color w:val="0B5560"/><w:sz w:val="23"/>"#,
    ),
    (
        "Note",
        "Note",
        "Normal",
        r#"<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="C3C9CC"/></w:pBdr><w:ind w:left="227"/>"#,
        r#"<w:color w:val="55606A"/><w:sz w:val="19"/>"#,
    ),
    ("ListParagraph", "List Paragraph", "Normal", r#"<w:spacing w:after="80"/>"#, ""),
    (
        "Caption",
        "caption",
        "Normal",
        r#"<w:keepNext/><w:spacing w:before="200" w:after="80"/>"#,
        r#"<w:b/><w:sz w:val="19"/>"#,
    ),
    (
        "Source",
        "Source",
        "Normal",
        r#"<w:spacing w:before="60" w:after="200"/>"#,
        r#"<w:color w:val="55606A"/><w:sz w:val="16"/>"#,
    ),
    ("Picture", "Picture", "Normal", r#"<w:spacing w:after="60"/>"#, ""),
    (
        "TableText",
        "Table Text",
        "Normal",
        r#"<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>"#,
        r#"<w:sz w:val="18"/>"#,
    ),
    ("TableSmall", "Table Small", "TableText", "", r#"<w:sz w:val="15"/>"#),
    (
        "TableHead",
        "Table Head",
        "TableText",
        "<w:keepNext/>",
        r#"<w:b/><w:color w:val="55606A"/><w:sz w:val="16"/>"#,
    ),
    (
        "Footer",
        "footer",
        "Normal",
        r#"<w:spacing w:after="0"/>"#,
        r#"<w:color w:val="55606A"/><w:sz w:val="14"/>"#,
    ),
];

/// How paragraphs, links and tables look.
pub fn styles(lang: &str) -> String {
    let styles: String = STYLES
        .iter()
        .map(|(id, name, based, paragraph, run)| {
            format!(
                r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"#
            )
        })
        .collect();
    let lang = region_of(lang);
    format!(
        r#"{HEAD}<w:styles xmlns:w="{MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/><w:lang w:val="{lang}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>{styles}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5560"/></w:rPr></w:style><w:style w:type="table" w:styleId="Data"><w:name w:val="Data"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:color="1C2326"/><w:bottom w:val="single" w:sz="4" w:color="C3C9CC"/><w:insideH w:val="single" w:sz="4" w:color="C3C9CC"/></w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>"#
    )
}

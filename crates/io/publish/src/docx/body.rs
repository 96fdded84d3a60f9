//! The document's own part: front, contents, sections.

use super::links::Links;
use super::text::{escaped, paragraph, run, runs};
use super::{DocxLook, Raster, tables};
use rozum_document::{Block, Document, List, Picture, Section};

const UPRIGHT: &str = r#"<w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1250" w:bottom="1250" w:left="1250" w:header="567" w:footer="567" w:gutter="0"/>"#;
const ON_ITS_SIDE: &str = r#"<w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1250" w:bottom="1134" w:left="1250" w:header="567" w:footer="567" w:gutter="0"/>"#;

/// Widest picture, in units of 1/914400 inch.
const PICTURE: u64 = 5_960_000;

/// The first number of lists whose order counts; 1 is that of the others.
const FIRST_NUMBERED: usize = 2;

/// The body while it is written.
pub struct Body<'a> {
    out: String,
    /// What it refers to.
    pub links: Links,
    /// Its pictures in order.
    pub pictures: Vec<Vec<u8>>,
    numbered: usize,
    bookmarks: usize,
    /// Whether wide tables stay on upright pages.
    flowing: bool,
    look: &'a DocxLook<'a>,
}

impl<'a> Body<'a> {
    /// The body of a document.
    pub fn of(document: &Document, look: &'a DocxLook<'a>) -> Self {
        let links = Links::of(look.site);
        let (pictures, numbered, bookmarks) = (Vec::new(), 0, 0);
        let flowing = document.flowing;
        let mut body = Self { out: String::new(), links, pictures, numbered, bookmarks, flowing, look };
        body.front(document);
        body.contents(document);
        document.sections.iter().for_each(|section| body.section(section, 1));
        body
    }

    /// The part as it is written.
    pub fn xml(&self) -> String {
        format!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>{}<w:sectPr>{UPRIGHT}</w:sectPr></w:body></w:document>"#,
            self.out
        )
    }

    /// The part that says how lists are numbered: each numbered list begins anew.
    pub fn numbering(&self) -> String {
        super::parts::numbering(FIRST_NUMBERED..FIRST_NUMBERED + self.numbered)
    }

    fn add(&mut self, xml: &str) {
        self.out.push_str(xml);
    }

    fn front(&mut self, document: &Document) {
        self.add(&paragraph("Title", &run(&document.title, "")));
        if !document.subtitle.is_empty() {
            self.add(&paragraph("Subtitle", &run(&document.subtitle, "")));
        }
        for fact in &document.front {
            let value = runs(&fact.value, &mut self.links);
            let label = run(&format!("{}: ", fact.label), "<w:b/>");
            self.add(&paragraph("Front", &format!("{label}{value}")));
        }
    }

    /// A field that the program which opens the file fills with pages; until then it lists the headings.
    fn contents(&mut self, document: &Document) {
        let heading = run(self.look.contents, "");
        self.add(&paragraph("ContentsHeading", &heading));
        self.add(r#"<w:p><w:pPr><w:pStyle w:val="Contents1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>"#);
        for section in &document.sections {
            self.content(section, 1);
            section.sections.iter().for_each(|own| self.content(own, 2));
        }
        self.add(r#"<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#);
    }

    fn content(&mut self, section: &Section, level: usize) {
        let inside = run(&section.title, "");
        let anchor = bookmark(section);
        let link = format!(r#"<w:hyperlink w:anchor="{anchor}" w:history="1">{inside}</w:hyperlink>"#);
        self.add(&paragraph(&format!("Contents{level}"), &link));
    }

    fn section(&mut self, section: &Section, level: usize) {
        self.bookmarks += 1;
        let (id, name) = (self.bookmarks, bookmark(section));
        let heading = format!(
            r#"<w:bookmarkStart w:id="{id}" w:name="{name}"/>{}<w:bookmarkEnd w:id="{id}"/>"#,
            run(&section.title, "")
        );
        // A wide table takes its heading along onto a page that lies on its side.
        let is_wide = !self.flowing
            && section.blocks.iter().any(|block| matches!(block, Block::Table(table) if table.wide));
        if is_wide {
            self.add(&page_break(UPRIGHT));
        }
        self.add(&paragraph(&format!("Heading{level}"), &heading));
        section.blocks.iter().for_each(|block| self.block(block));
        if is_wide {
            self.add(&page_break(ON_ITS_SIDE));
        }
        section.sections.iter().for_each(|own| self.section(own, level + 1));
    }

    fn block(&mut self, block: &Block) {
        let xml = match block {
            Block::Paragraph { runs: own } => paragraph("Normal", &runs(own, &mut self.links)),
            Block::Note { runs: own } => paragraph("Note", &runs(own, &mut self.links)),
            Block::List(list) => self.list(list),
            Block::Table(table) => tables::table(table, self.flowing, &mut self.links),
            Block::Picture(picture) => self.picture(picture),
        };
        self.add(&xml);
    }

    fn list(&mut self, list: &List) -> String {
        let number = if list.numbered { FIRST_NUMBERED + self.numbered } else { 1 };
        self.numbered += usize::from(list.numbered);
        let item = |own: &rozum_document::Item, links: &mut Links| {
            format!(
                r#"<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr></w:pPr>{}</w:p>"#,
                runs(&own.runs, links)
            )
        };
        list.items.iter().map(|own| item(own, &mut self.links)).collect()
    }

    fn picture(&mut self, own: &Picture) -> String {
        let caption = paragraph("Caption", &run(&own.caption, ""));
        let drawing = (self.look.draw)(own).map(|raster| self.drawing(own, raster)).unwrap_or_default();
        let source = paragraph("Source", &runs(&own.source, &mut self.links));
        format!("{caption}{drawing}{source}")
    }

    fn drawing(&mut self, own: &Picture, raster: Raster) -> String {
        let (id, number) = (self.links.picture(), self.pictures.len() + 1);
        let high = PICTURE * u64::from(raster.height) / u64::from(raster.width.max(1));
        self.pictures.push(raster.png);
        let (alt, name) = (escaped(&own.alt), escaped(&own.id));
        format!(
            r#"<w:p><w:pPr><w:pStyle w:val="Picture"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{PICTURE}" cy="{high}"/><wp:docPr id="{number}" name="{name}" descr="{alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="{name}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{PICTURE}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"#
        )
    }
}

/// Word takes no hyphen in the name of a bookmark.
fn bookmark(section: &Section) -> String {
    escaped(&section.anchor.replace('-', "_"))
}

/// Ends the pages of a kind.
fn page_break(kind: &str) -> String {
    format!(r#"<w:p><w:pPr><w:pStyle w:val="Source"/><w:sectPr>{kind}</w:sectPr></w:pPr></w:p>"#)
}

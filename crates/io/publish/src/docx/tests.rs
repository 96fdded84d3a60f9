use super::*;
use quick_xml::events::Event;
use rozum_document::{Block, Column, Fact, Item, Row, Run, Section, Table};
use std::collections::BTreeMap;
use std::io::Read;

fn sample() -> Document {
    let mut section = Section::new("a", "Розділ <1> & «решта»");
    section.say(vec![Run::text("Є "), Run::figure("n", "24 стратегії", "/regions"), Run::text(" \u{1}]]>")]);
    section.list(true, vec![Item::new(vec![Run::quote("слова", "uk")])]);
    section.list(true, vec![Item::new(vec![Run::link("звідси", "https://example.org/?a=1&b=2")])]);
    let table = |wide| Table {
        id: format!("t{wide}"),
        caption: "Таблиця".into(),
        columns: vec![Column::words("Регіон", 2), Column::marks("Знак", 1)],
        rows: vec![Row {
            id: None, cells: vec![vec![Run::text("Вінницька")], vec![Run::text("0")]]
        }],
        source: vec![Run::link("Реєстр", "/regions")],
        wide,
    };
    section.blocks.extend([Block::Table(table(false)), Block::Table(table(true))]);
    section.picture(Picture {
        id: "map".into(),
        svg: String::new(),
        keys: Vec::new(),
        alt: "Карта: \"усе\"".into(),
        caption: "Карта".into(),
        source: Vec::new(),
    });
    let fact = Fact { id: "size".into(), label: "Стан".into(), value: vec![Run::text("24")] };
    Document {
        lang: "uk".into(),
        title: "Назва".into(),
        front: vec![fact],
        mark: "Журнал".into(),
        sections: vec![section],
        ..Document::default()
    }
}

fn unpacked(bytes: Vec<u8>) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        parts.insert(file.name().unwrap().into_owned(), String::from_utf8_lossy(&bytes).into_owned());
    }
    parts
}

fn written(draw: &dyn Fn(&Picture) -> Option<Raster>) -> BTreeMap<String, String> {
    let at = Some("2026-01-02T03:04:05Z".to_owned());
    let look = DocxLook {
        site: "https://rozum.example", contents: "Зміст", page: "Сторінка", at, draw
    };
    unpacked(docx(&sample(), &look).unwrap())
}

const RASTER: fn(&Picture) -> Option<Raster> =
    |_| Some(Raster { png: vec![1, 2, 3], width: 200, height: 100 });

#[test]
fn every_part_is_well_formed_and_every_relation_leads_somewhere() {
    let parts = written(&RASTER);
    for (name, text) in parts.iter().filter(|(name, _)| !name.contains("/media/")) {
        let mut reader = quick_xml::Reader::from_str(text);
        while !matches!(reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")), Event::Eof) {}
    }
    let (document, relations) = (&parts["word/document.xml"], &parts["word/_rels/document.xml.rels"]);
    for id in document.split(r#"r:id=""#).chain(document.split(r#"r:embed=""#)).skip(1) {
        let id = id.split('"').next().unwrap();
        assert!(id.contains('<') || relations.contains(&format!(r#"Id="{id}""#)), "{id}");
    }
    assert!(relations.contains("https://rozum.example/regions"));
    assert!(relations.contains("https://example.org/?a=1&amp;b=2"));
    assert_eq!(relations.matches("https://rozum.example/regions\"").count(), 1, "each address once");
}

#[test]
fn headings_tables_languages_and_pictures_are_what_they_are() {
    let parts = written(&RASTER);
    let document = &parts["word/document.xml"];
    assert!(document.contains(r#"<w:pStyle w:val="Heading1"/>"#));
    assert!(document.contains("Розділ &lt;1&gt; &amp; «решта»"));
    assert!(document.contains(r#" TOC \o "1-2" "#));
    assert_eq!(document.matches("<w:tblHeader/>").count(), 2);
    assert_eq!(document.matches(r#"w:orient="landscape""#).count(), 1);
    assert!(document.contains("descr=\"Карта: &quot;усе&quot;\""));
    assert!(!document.contains('\u{1}') && document.contains("]]&gt;"));
    assert!(parts["word/styles.xml"].contains(r#"<w:lang w:val="uk-UA"/>"#));
    assert!(parts["docProps/core.xml"].contains("<dc:title>Назва</dc:title>"));
    assert!(parts["word/footer1.xml"].contains("Журнал · Сторінка"));
    assert_eq!(parts["word/numbering.xml"].matches("startOverride").count(), 2);
    assert!(parts.contains_key("word/media/image1.png"));
}

#[test]
fn a_picture_that_cannot_be_drawn_leaves_its_caption() {
    let parts = written(&|_| None);
    assert!(!parts.contains_key("word/media/image1.png"));
    assert!(
        !parts["word/document.xml"].contains("<w:drawing>") && parts["word/document.xml"].contains("Карта")
    );
}

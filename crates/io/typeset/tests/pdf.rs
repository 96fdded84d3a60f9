//! A document as PDF, read back: tags, bookmarks, words, and nothing of it taken for a command.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use hayro_syntax::Pdf;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Dict, Name, Object, Stream};
use hayro_syntax::page::Page;
use rozum_document::{Column, Document, Fact, Picture, Row, Run, Section, Table};
use rozum_typeset::{Look, pdf};
use std::collections::{BTreeMap, BTreeSet};

const ALT: &str = "Мапа України з двома регіонами";
const MARKUP: &str = "<#pagebreak() *ґанок* $x^2$ «їжа»";
const DRAWING: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect width="40" height="20"/></svg>"#;

/// Longer than any column: it breaks, and is the same when it is copied.
const ROOT: &str = "f10cA71sYTZpQ9XQqH6byTDckAfppmF7yQtn56GHzxTVaokzl70tLinDMsf10cA71sYTZpQ9XQqH6byTDckAfppmF7yQtn56GHzxTVaokzl70tLinDMs";

fn document() -> Document {
    let mut words = Section::new("words", "Слова");
    words.say(vec![Run::text(MARKUP), Run::figure("n", "24", "/regions")]);
    words.say(vec![Run::text(ROOT)]);
    words.picture(Picture {
        id: "map".to_owned(),
        svg: String::new(),
        keys: Vec::new(),
        alt: ALT.to_owned(),
        caption: "Мапа".to_owned(),
        source: Vec::new(),
    });
    let mut wide = Section::new("wide", "Широка таблиця");
    let heads = (0..24).map(|number| Column::marks(format!("область {number}"), 1));
    wide.table(Table {
        id: "wide".to_owned(),
        caption: "Усі області".to_owned(),
        columns: std::iter::once(Column::words("напрям", 8)).chain(heads).collect(),
        rows: vec![Row { id: None, cells: vec![vec![Run::text("0")]; 25] }],
        source: Vec::new(),
        wide: true,
    });
    words.sections.push(wide.clone());
    // A wide table may also open a chapter of its own, after another and before one.
    let chapters =
        [("first", false), ("second", true), ("third", true), ("fourth", false)].map(|(id, is_wide)| {
            let mut chapter = Section::new(id, id);
            if is_wide {
                chapter.blocks.clone_from(&wide.blocks);
            } else {
                chapter.say(vec![Run::text(id)]);
            }
            chapter
        });
    let front =
        vec![Fact {
            id: "at".to_owned(), label: "Стан".to_owned(), value: vec![Run::text("24 події")]
        }];
    let (title, mark) = ("Національна стратегія".to_owned(), "Розум".to_owned());
    let sections = std::iter::once(words).chain(chapters).collect();
    Document { lang: "uk".to_owned(), title, subtitle: String::new(), front, mark, sections, flowing: false }
}

fn made() -> Pdf {
    let look = Look {
        site: "https://rozum.example",
        contents: "Зміст",
        page: "Сторінка",
        at: None,
        draw: &|_| DRAWING.to_owned(),
    };
    Pdf::new(pdf(&document(), &look).unwrap()).unwrap()
}

/// A text of the file's structure: UTF-16 with a mark, or letters of Latin.
fn text(bytes: &[u8]) -> String {
    let Some(wide) = bytes.strip_prefix(&[0xFE, 0xFF]) else {
        return bytes.iter().map(|byte| char::from(*byte)).collect();
    };
    let units: Vec<u16> = wide.as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
    String::from_utf16(&units).unwrap()
}

fn dicts(pdf: &Pdf) -> Vec<Dict<'_>> {
    pdf.objects().into_iter().filter_map(Object::into_dict).collect()
}

fn said(dict: &Dict<'_>, key: &str) -> Option<String> {
    dict.get::<hayro_syntax::object::String<'_>>(key).map(|own| text(own.as_bytes()))
}

/// Glyphs of a font → letters, as a reader that copies text takes them.
fn letters(font: &Dict<'_>) -> BTreeMap<u16, String> {
    let map = font.get::<Stream<'_>>("ToUnicode").unwrap().decoded().unwrap();
    let map = String::from_utf8_lossy(&map).into_owned();
    let code = |hex: &str| u16::from_str_radix(hex, 16).unwrap();
    let word = |hex: &str| {
        let units: Vec<u16> = (0..hex.len() / 4).map(|at| code(&hex[at * 4..at * 4 + 4])).collect();
        String::from_utf16(&units).unwrap()
    };
    let mut found = BTreeMap::new();
    for part in map.split("beginbfchar").skip(1) {
        let hexes: Vec<&str> = hexes(part.split("endbfchar").next().unwrap());
        found.extend(hexes.as_chunks::<2>().0.iter().map(|[from, to]| (code(from), word(to))));
    }
    for part in map.split("beginbfrange").skip(1) {
        let hexes: Vec<&str> = hexes(part.split("endbfrange").next().unwrap());
        for [first, last, to] in hexes.as_chunks::<3>().0 {
            for glyph in code(first)..=code(last) {
                let letter = code(to) + glyph - code(first);
                found.insert(glyph, String::from_utf16(&[letter]).unwrap());
            }
        }
    }
    found
}

fn hexes(text: &str) -> Vec<&str> {
    text.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(hex, _)| hex).collect()
}

/// The letters of a page in their order, without spaces: lines are broken anywhere.
fn copied(page: &Page<'_>) -> String {
    let (mut all, mut font) = (String::new(), BTreeMap::new());
    let mut show = |font: &BTreeMap<u16, String>, bytes: &[u8]| {
        for pair in bytes.as_chunks::<2>().0 {
            all.push_str(font.get(&u16::from_be_bytes(*pair)).map_or("", String::as_str));
        }
    };
    let mut operations = page.typed_operations();
    while let Some(operation) = operations.next() {
        match operation {
            TypedInstruction::TextFont(own) => font = letters(&page.resources().get_font(own.0).unwrap()),
            TypedInstruction::ShowText(own) => show(&font, own.0.as_bytes()),
            TypedInstruction::ShowTexts(own) => {
                let parts = own.0.iter::<Object<'_>>().filter_map(Object::into_string);
                parts.for_each(|part| show(&font, part.as_bytes()));
            }
            _ => {}
        }
    }
    all.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}

#[test]
fn it_is_tagged_named_and_says_that_it_conforms() {
    let pdf = made();
    let root: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
    assert_eq!(said(&root, "Lang").as_deref(), Some("uk"));
    assert!(root.contains_key("StructTreeRoot") && root.contains_key("Outlines"));
    let metadata = root.get::<Stream<'_>>("Metadata").unwrap().decoded().unwrap().into_owned();
    let metadata = String::from_utf8(metadata).unwrap();
    assert!(metadata.contains("pdfuaid:part") && metadata.contains("Національна стратегія"), "{metadata}");

    let all = dicts(&pdf);
    let tags: BTreeSet<String> =
        all.iter().filter_map(|own| own.get::<Name<'_>>("S")).map(|name| name.as_str().to_owned()).collect();
    for tag in ["H1", "H2", "P", "Link", "Table", "THead", "TH", "TD", "Figure", "TOC"] {
        assert!(tags.contains(tag), "{tag} of {tags:?}");
    }
    assert!(all.iter().any(|own| said(own, "Alt").as_deref() == Some(ALT)), "the picture in words");
    let cells = |tag: &str| {
        let is = |own: &&Dict<'_>| own.get::<Name<'_>>("S").is_some_and(|name| name.as_str() == tag);
        all.iter().filter(is).count()
    };
    assert_eq!((cells("TH"), cells("TD")), (75, 75), "three tables");
}

#[test]
fn headings_are_bookmarks() {
    let pdf = made();
    let marks: BTreeSet<String> = dicts(&pdf)
        .iter()
        .filter(|own| own.contains_key("Parent") && own.contains_key("Title"))
        .filter_map(|own| said(own, "Title"))
        .collect();
    assert!(["Слова", "Широка таблиця"].iter().all(|title| marks.contains(*title)), "{marks:?}");
}

#[test]
fn words_are_copied_as_they_are_and_nothing_is_a_command() {
    let pdf = made();
    let pages: Vec<String> = pdf.pages().iter().map(copied).collect();
    let words: String = MARKUP.chars().filter(|letter| !letter.is_whitespace()).collect();
    let on = pages.iter().position(|page| page.contains(&words));
    assert!(on.is_some(), "{pages:?}");
    assert!(pages[on.unwrap()].contains(&format!("{words}24")), "no page was broken: {pages:?}");
    assert!(pages.iter().any(|page| page.contains(ROOT)), "as it is, on two lines: {pages:?}");
    assert!(pages[1].contains("Зміст") && pages[1].contains("Широкатаблиця"), "{pages:?}");
    let links = dicts(&pdf).iter().filter_map(|own| said(own, "URI")).collect::<BTreeSet<_>>();
    let inner = dicts(&pdf)
        .iter()
        .filter_map(|own| own.get::<Dict<'_>>("A"))
        .filter_map(|own| said(&own, "URI"))
        .collect();
    assert!(links.union(&inner).any(|uri| uri == "https://rozum.example/regions"), "{links:?} {inner:?}");
}

#[test]
fn a_wide_table_lies_on_its_side_with_all_its_columns_within_the_page() {
    let pdf = made();
    let lying = |page: &&Page<'_>| page.render_dimensions().0 > page.render_dimensions().1;
    let page = pdf.pages().iter().find(lying).unwrap();
    let words = copied(page);
    assert!((0..24).all(|number| words.contains(&format!("область{number}"))), "{words}");
}

#[test]
fn no_page_is_empty() {
    let pdf = made();
    let foot = |place: usize| format!("РозумСторінка{}", place + 1);
    let pages: Vec<String> = pdf.pages().iter().map(copied).collect();
    let empty: Vec<usize> = (0..pages.len()).filter(|place| pages[*place] == foot(*place)).collect();
    assert_eq!(empty, [0; 0], "{pages:?}");
    // Title, contents, words, their wide part, and four chapters.
    assert_eq!(pages.len(), 8);
}

//! Runs of text as WordprocessingML.

use super::links::Links;
use rozum_document::Run;
use std::borrow::Cow;

/// Text that XML can hold: signs of control cannot stand in it at all.
pub fn escaped(text: &str) -> String {
    let held: Cow<'_, str> = if text.chars().any(is_control) {
        text.chars().filter(|c| !is_control(*c)).collect::<String>().into()
    } else {
        text.into()
    };
    quick_xml::escape::escape(held.as_ref()).into_owned()
}

fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// The tag of a language as Word has it.
pub fn region_of(lang: &str) -> &'static str {
    if lang == "uk" { "uk-UA" } else { "en-GB" }
}

/// A run with these properties.
pub fn run(text: &str, properties: &str) -> String {
    let properties =
        if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
    format!(r#"<w:r>{properties}<w:t xml:space="preserve">{}</w:t></w:r>"#, escaped(text))
}

/// Several runs; links are noted in `links`.
pub fn runs(all: &[Run], links: &mut Links) -> String {
    all.iter().map(|one| of(one, links)).collect()
}

fn of(one: &Run, links: &mut Links) -> String {
    match one {
        Run::Plain { text } => run(text, ""),
        Run::Strong { text } => run(text, "<w:b/>"),
        Run::Quote { text, lang } => {
            run(&format!("«{text}»"), &format!(r#"<w:lang w:val="{}"/>"#, region_of(lang)))
        }
        Run::Verbatim { text, lang } => run(text, &format!(r#"<w:lang w:val="{}"/>"#, region_of(lang))),
        Run::Figure { text, href, .. } => linked(text, r#"<w:rStyle w:val="Hyperlink"/><w:b/>"#, href, links),
        Run::Link { text, href } => linked(text, r#"<w:rStyle w:val="Hyperlink"/>"#, href, links),
    }
}

fn linked(text: &str, properties: &str, href: &str, links: &mut Links) -> String {
    format!(r#"<w:hyperlink r:id="{}" w:history="1">{}</w:hyperlink>"#, links.to(href), run(text, properties))
}

/// A paragraph of a style.
pub fn paragraph(style: &str, inside: &str) -> String {
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inside}</w:p>"#)
}

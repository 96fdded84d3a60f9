//! A document as part of a page.

use rozum_document::{Align, Block, Document, Item, Picture, Run, Section, Table};

/// The contents: chapters and their parts.
pub fn contents(document: &Document) -> String {
    let link = |section: &Section| format!(r##"<a href="#{}">{}</a>"##, section.anchor, safe(&section.title));
    let chapter = |section: &Section| {
        let parts: String = section.sections.iter().map(|own| format!("<li>{}</li>", link(own))).collect();
        let parts = if parts.is_empty() { parts } else { format!("<ul>{parts}</ul>") };
        format!("<li>{}{parts}</li>", link(section))
    };
    let chapters: String = document.sections.iter().map(chapter).collect();
    format!("<ol class=\"document-contents\">{chapters}</ol>")
}

/// All chapters.
pub fn chapters(document: &Document) -> String {
    document.sections.iter().map(|chapter| section(chapter, 2)).collect()
}

/// Runs of text.
pub fn runs(all: &[Run]) -> String {
    all.iter().map(run).collect()
}

fn run(one: &Run) -> String {
    let text = safe(one.words());
    match one {
        Run::Plain { .. } => text,
        Run::Strong { .. } => format!("<strong>{text}</strong>"),
        Run::Quote { lang, .. } => format!(r#"<q class="verbatim" lang="{}">{text}</q>"#, safe(lang)),
        Run::Verbatim { lang, .. } => format!(r#"<span lang="{}">{text}</span>"#, safe(lang)),
        Run::Figure { href, .. } => format!(r#"<a class="figure-link" href="{}">{text}</a>"#, safe(href)),
        Run::Link { href, .. } => format!(r#"<a href="{}">{text}</a>"#, safe(href)),
    }
}

fn section(own: &Section, level: usize) -> String {
    let blocks: String = own.blocks.iter().map(|one| block(one, &own.anchor)).collect();
    let parts: String = own.sections.iter().map(|part| section(part, level + 1)).collect();
    let (anchor, title) = (safe(&own.anchor), safe(&own.title));
    let level = level.min(6);
    let inside = format!(r#"<h{level} id="{anchor}">{title}</h{level}>{blocks}{parts}"#);
    if level == 2 {
        format!(r#"<section class="section document-chapter" aria-labelledby="{anchor}">{inside}</section>"#)
    } else {
        format!(r#"<div class="document-part">{inside}</div>"#)
    }
}

/// A part of the section of that anchor.
fn block(own: &Block, anchor: &str) -> String {
    match own {
        Block::Paragraph { runs: own } => format!("<p>{}</p>", runs(own)),
        Block::Note { runs: own } => format!(r#"<p class="document-note">{}</p>"#, runs(own)),
        Block::List(list) => {
            let tag = if list.numbered { "ol" } else { "ul" };
            let item = |own: &Item| format!("<li>{}</li>", runs(&own.runs));
            format!(
                r#"<{tag} class="document-list">{}</{tag}>"#,
                list.items.iter().map(item).collect::<String>()
            )
        }
        Block::Table(own) => table(own, anchor),
        Block::Picture(own) => picture(own),
    }
}

fn class(align: Align) -> &'static str {
    match align {
        Align::Start => "",
        Align::End => r#" class="num""#,
        Align::Middle => r#" class="mark""#,
    }
}

/// Captions repeat from section to section: a table is named by both.
fn table(own: &Table, anchor: &str) -> String {
    let id = format!("t-{}", safe(&own.id));
    let heads = own.columns.iter().map(|column| {
        format!(r#"<th scope="col"{}><span>{}</span></th>"#, class(column.align), safe(&column.head))
    });
    let row = |row: &rozum_document::Row| {
        let cells = row.cells.iter().zip(&own.columns).enumerate().map(|(place, (cell, column))| {
            let (open, close) = if place == 0 { (r#"th scope="row""#, "th") } else { ("td", "td") };
            format!("<{open}{}>{}</{close}>", class(column.align), runs(cell))
        });
        format!("<tr>{}</tr>", cells.collect::<String>())
    };
    let wide =
        if own.columns.iter().any(|column| column.align == Align::Middle) { " wide matrix" } else { "" };
    format!(
        r#"<div class="table-block"><div class="table-scroll{wide}" tabindex="0" role="region" aria-labelledby="{} {id}"><table class="data"><caption id="{id}"><span>{}</span></caption><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>{}</div>"#,
        safe(anchor),
        safe(&own.caption),
        heads.collect::<String>(),
        own.rows.iter().map(row).collect::<String>(),
        source(&own.source)
    )
}

fn picture(own: &Picture) -> String {
    let keys = own.keys.iter().map(|key| format!("<li>{} <span>{}</span></li>", key.swatch, safe(&key.text)));
    format!(
        r#"<div class="map-block document-picture"><p class="caption">{}</p>{}<ul class="legend">{}</ul>{}</div>"#,
        safe(&own.caption),
        own.svg,
        keys.collect::<String>(),
        source(&own.source)
    )
}

fn source(all: &[Run]) -> String {
    if all.is_empty() { String::new() } else { format!(r#"<p class="source">{}</p>"#, runs(all)) }
}

fn safe(text: &str) -> String {
    askama::filters::escape(text, askama::filters::Html).map(|safe| safe.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_words_and_figures_lead_where_they_come_from() {
        let mut section = Section::new("a", "A <b>");
        section.say(vec![
            Run::text("<script>"),
            Run::figure("n", "24", "/regions?a=1&b=\"2\""),
            Run::quote("слова", "uk"),
        ]);
        let document = Document { sections: vec![section], ..Document::default() };
        let html = chapters(&document);
        assert!(!html.contains("<script>") && !html.contains("A <b>"), "{html}");
        assert!(
            html.contains(r#"<a class="figure-link" href="/regions?a=1&#38;b=&#34;2&#34;">24</a>"#),
            "{html}"
        );
        assert!(html.contains(r#"<q class="verbatim" lang="uk">слова</q>"#), "{html}");
        assert!(contents(&document).contains(r##"<a href="#a">"##));
    }
}

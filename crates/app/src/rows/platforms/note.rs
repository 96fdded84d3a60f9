//! The scoping note as text: Markdown, which is read as it is and by every editor.

use super::platform_title;
use crate::diagnosis::said;
use rozum_coordination::platforms::{Platform, Platforms, note};
use rozum_locale::{Lang, text};
use serde::Serialize;

/// A line of a scoping note.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NoteRow {
    /// Heading of the block that it stands in.
    pub block: String,
    /// Its number where the lines of the block have an order.
    pub number: Option<usize>,
    /// What it says.
    pub line: String,
    /// What it rests on: ids of priorities and tasks.
    pub items: Vec<String>,
    /// The words of these, in their order.
    pub quotes: Vec<String>,
}

/// The note line by line.
pub fn note_rows(platform: &Platform, lang: Lang) -> Vec<NoteRow> {
    let mut rows = Vec::new();
    for block in note(platform).blocks {
        let heading = said(lang, &block.heading);
        rows.extend(block.lines.iter().enumerate().map(|(place, line)| NoteRow {
            block: heading.clone(),
            number: block.numbered.then_some(place + 1),
            line: said(lang, &line.said),
            items: line.quotes.iter().map(|(item, _)| item.to_string()).collect(),
            quotes: line.quotes.iter().map(|(_, quote)| quote.clone()).collect(),
        }));
    }
    rows
}

/// The note for a first meeting of a platform.
pub fn note_markdown(all: &Platforms, platform: &Platform, lang: Lang) -> String {
    let title = platform_title(all, platform, lang);
    let mut out = format!("# {title}\n\n{}\n", text(lang, "platform-note-title"));
    for block in note(platform).blocks {
        out.push_str(&format!("\n## {}\n\n", said(lang, &block.heading)));
        for (number, line) in block.lines.iter().enumerate() {
            let mark = if block.numbered { format!("{}.", number + 1) } else { "-".to_owned() };
            out.push_str(&format!("{mark} {}\n", said(lang, &line.said)));
            for (item, quote) in &line.quotes {
                let (open, close) = lang.pick(("«", "»"), ("“", "”"));
                out.push_str(&format!("    - {item}: {open}{}{close}\n", plain(quote)));
            }
        }
    }
    out
}

/// Words of a strategy on one line, so that they cannot become marks of the text around them.
fn plain(quote: &str) -> String {
    let line = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars()
        .flat_map(|c| {
            matches!(c, '*' | '_' | '`' | '<' | '[' | ']' | '\\').then_some('\\').into_iter().chain([c])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn words_of_a_strategy_are_no_marks() {
        assert_eq!(plain("a\n# [b](c) *d*"), "a # \\[b\\](c) \\*d\\*");
    }
}

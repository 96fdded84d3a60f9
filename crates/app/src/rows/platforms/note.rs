//! The scoping note as text: Markdown, which is read as it is and by every editor.

use super::platform_title;
use crate::diagnosis::said;
use rozum_coordination::platforms::{Platform, Platforms, note};
use rozum_locale::{Lang, text};

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
                out.push_str(&format!("    - {item}: «{}»\n", plain(quote)));
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

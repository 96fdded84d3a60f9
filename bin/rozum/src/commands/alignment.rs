//! `rozum alignment`: which items of state policy priorities serve, by what words, and the blanks.

use crate::arguments::AlignmentAsked;
use crate::failure::Failure;
use crate::output::{Format, Output};
use rozum_app::Settings;
use rozum_app::rows::{AlignmentFilter, BlankRow, MarkRow, blanks, marks, policy_lists};
use rozum_locale::{Lang, text};
use std::process::ExitCode;

/// Prints the marks, or the blanks.
pub async fn run(settings: Settings, asked: AlignmentAsked, lang: Lang) -> Result<ExitCode, Failure> {
    let rozum = super::open(settings).await?;
    let all = rozum.alignment_of(&rozum.snapshot()).await;
    let filter = AlignmentFilter { list: asked.list, region: asked.region };
    if asked.blanks {
        let rows = blanks(&all, &filter, lang);
        asked.output.write(&rows, || drawn_blanks(&rows, lang))?;
    } else {
        write(marks(&all, &filter, lang), &asked.output, lang)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn write(rows: Vec<MarkRow>, output: &Output, lang: Lang) -> Result<(), Failure> {
    if output.format == Format::Csv {
        let flat: Vec<_> = rows.into_iter().flat_map(MarkRow::flat).collect();
        return output.write(&flat, String::new);
    }
    output.write(&rows, || drawn(&rows, lang))
}

/// For people: list by list, item by item.
fn drawn(rows: &[MarkRow], lang: Lang) -> String {
    let mut out = String::new();
    for list in policy_lists(lang) {
        out.push_str(&format!("{} ({}, {})\n", list.title, list.source, list.vintage));
        for row in rows.iter().filter(|row| row.list == list.id) {
            let strength = text(lang, &format!("aln-strength-{}", row.strength));
            let words: Vec<String> = row.spans.iter().map(|span| format!("«{}»", span.quote)).collect();
            out.push_str(&format!(
                "  {} {}. {} [{strength}]: {}\n",
                row.priority,
                row.item,
                row.title,
                words.join(", ")
            ));
        }
        out.push('\n');
    }
    out
}

fn drawn_blanks(rows: &[BlankRow], lang: Lang) -> String {
    let mut out = String::new();
    for list in policy_lists(lang) {
        out.push_str(&format!("{}\n", list.title));
        for row in rows.iter().filter(|row| row.list == list.id) {
            let title = row.title.map(|title| format!("{}. {title}: ", row.id)).unwrap_or_default();
            out.push_str(&format!("  {title}{}\n", row.why));
        }
        out.push('\n');
    }
    out
}

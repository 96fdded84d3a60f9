//! `rozum alignment`: which items of state policy priorities serve, by what words, and the blanks.

use crate::arguments::AlignmentAsked;
use crate::failure::Failure;
use crate::output::{Format, Output};
use rozum_app::Settings;
use rozum_app::diagnosis::said;
use rozum_app::rows::{AlignmentFilter, BlankRow, MarkRow, blanks, marks, policy_lists, without_priorities};
use rozum_locale::{Lang, text};
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, State};
use std::collections::BTreeMap;
use std::process::ExitCode;

/// Prints the marks, or the blanks.
pub async fn run(settings: Settings, asked: AlignmentAsked, lang: Lang) -> Result<ExitCode, Failure> {
    let rozum = super::open(settings).await?;
    let snapshot = rozum.snapshot();
    let all = rozum.alignment_of(&snapshot).await;
    if let Some(why) = asked.region.and_then(|region| without_priorities(&snapshot.state, region)) {
        eprintln!("{}", said(lang, &why));
    }
    let filter = AlignmentFilter { list: asked.list, region: asked.region };
    if asked.blanks {
        let rows = blanks(&all, &filter, lang);
        asked.output.write(&rows, || drawn_blanks(&rows, &snapshot.state, lang))?;
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

/// For people: items and regions list by list, then each priority with its words and the lists that it says nothing of.
fn drawn_blanks(rows: &[BlankRow], state: &State, lang: Lang) -> String {
    let mut out = String::new();
    let lists = policy_lists(lang);
    for list in &lists {
        let mut own = rows.iter().filter(|row| row.list == list.id && row.kind != "priority").peekable();
        if own.peek().is_some() {
            out.push_str(&format!("{}\n", list.title));
        }
        for row in own {
            let title = row.title.map(|title| format!("{}. {title}: ", row.id)).unwrap_or_default();
            out.push_str(&format!("  {title}{}\n", row.why));
        }
    }
    let mut silent: BTreeMap<PriorityId, Vec<&str>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.kind == "priority") {
        let title = lists.iter().find(|list| list.id == row.list).map_or(row.list, |list| list.title);
        if let Ok(id) = row.id.parse() {
            silent.entry(id).or_default().push(title);
        }
    }
    for (id, lists) in silent {
        let words = state.item_text(ItemId::Priority(id)).unwrap_or_default();
        out.push_str(&format!("\n{id} «{words}»\n    {}: {}\n", text(lang, "aln-silent"), lists.join("; ")));
    }
    out
}

//! `rozum overlaps`: what priorities of different regions share, copy or chain, and how significant that is.

use crate::arguments::OverlapsAsked;
use crate::failure::Failure;
use crate::output::{Format, Output};
use rozum_app::Settings;
use rozum_app::diagnosis::said;
use rozum_app::rows::{OverlapFilter, OverlapRow, overlaps, p_named, split, without_priorities};
use rozum_locale::{Lang, text, text_with};
use std::process::ExitCode;

/// Prints the overlaps of neighbours, or of all regions.
pub async fn run(settings: Settings, asked: OverlapsAsked, lang: Lang) -> Result<ExitCode, Failure> {
    let rozum = super::open(settings).await?;
    let snapshot = rozum.snapshot();
    let found = rozum.overlaps_of(&snapshot).await;
    if let Some(why) = asked.region.and_then(|region| without_priorities(&snapshot.state, region)) {
        eprintln!("{}", said(lang, &why));
    }
    let neighbours = (!asked.all).then_some(true);
    let filter = OverlapFilter { region: asked.region, neighbours, ..OverlapFilter::default() };
    write(overlaps(&snapshot.state, &found.overlaps, &filter, lang), &asked.output, lang)?;
    Ok(ExitCode::SUCCESS)
}

fn write(rows: Vec<OverlapRow>, output: &Output, lang: Lang) -> Result<(), Failure> {
    if output.format == Format::Csv {
        let flat: Vec<_> = rows.into_iter().map(OverlapRow::flat).collect();
        return output.write(&flat, String::new);
    }
    output.write(&rows, || drawn(&rows, lang))
}

/// For people: one overlap under another.
fn drawn(rows: &[OverlapRow], lang: Lang) -> String {
    let named = |start: &str, code: &str| text(lang, &format!("{start}{code}"));
    let mut out = String::new();
    for row in rows {
        let (kind, role) = (named("ovl-match-", row.r#match), named("ovl-role-", row.verdict()));
        let p = p_named(lang, row.p_value);
        out.push_str(&format!("{} ~ {} {role}, {kind} ({p})\n", row.a, row.b));
        out.push_str(&format!("    «{}»\n    «{}»\n", row.text_a, row.text_b));
        out.push_str(&format!("    {}\n    → {}\n", row.why, row.roles));
        if let Some(words) = &row.division_words {
            out.push_str(&format!("    {}: «{words}»\n", named("dv-progress-", row.division)));
        }
        out.push('\n');
    }
    let count = [("count", rows.len().into())];
    let counts = split(rows).map(|(verdict, count)| (verdict, count.into()));
    let split = text_with(lang, "ovl-split", &counts);
    out.push_str(&format!("{}: {split}\n", text_with(lang, "ovl-count", &count)));
    out
}

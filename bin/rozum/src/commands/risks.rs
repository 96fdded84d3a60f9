//! `rozum risks`: what risk indicators say of projects, priorities, regions and bodies. A flag is a question, never a verdict.

use crate::arguments::RisksAsked;
use crate::failure::Failure;
use crate::output::{Format, Output};
use rozum_app::Settings;
use rozum_app::rows::{RiskFilter, RiskRow, risks};
use rozum_locale::{Lang, text, text_with};
use std::process::ExitCode;

/// Prints the results that the filters leave.
pub async fn run(settings: Settings, asked: RisksAsked, lang: Lang) -> Result<ExitCode, Failure> {
    let (kind, outcome) = (asked.of.unwrap_or_default(), asked.state.unwrap_or_default());
    let filter = RiskFilter::read("", "", &kind, &outcome).map_err(Failure::reason)?;
    let filter = RiskFilter { region: asked.region, ..filter };
    let rozum = super::open(settings).await?;
    let snapshot = rozum.snapshot();
    let all = rozum.risks_of(&snapshot, rozum.now().kyiv_day()).await;
    for id in &all.unread {
        eprintln!("{}", text_with(lang, "diag-unread", &[("value", id.to_string().into())]));
    }
    write(risks(&snapshot.state, &all, &filter, lang), &asked.output, lang)?;
    Ok(ExitCode::SUCCESS)
}

fn write(rows: Vec<RiskRow>, output: &Output, lang: Lang) -> Result<(), Failure> {
    if output.format == Format::Csv {
        let flat: Vec<_> = rows.into_iter().map(RiskRow::flat).collect();
        return output.write(&flat, String::new);
    }
    output.write(&rows, || drawn(&rows, lang))
}

/// For people: one result under another.
fn drawn(rows: &[RiskRow], lang: Lang) -> String {
    let mut out = String::new();
    for row in rows {
        let outcome = text(lang, &format!("risk-outcome-{}", row.outcome));
        let figure = row.in_a_line().map(|figure| format!(": {figure}")).unwrap_or_default();
        out.push_str(&format!("{} {outcome} [{}] {}{figure}\n", row.subject.id, row.id, row.name));
        if !row.why.is_empty() {
            out.push_str(&format!("    {}\n", row.why));
        }
    }
    let count = [("count", rows.len().into())];
    out.push_str(&format!("\n{}\n{}\n", text_with(lang, "risk-found", &count), text(lang, "risk-proviso")));
    out
}

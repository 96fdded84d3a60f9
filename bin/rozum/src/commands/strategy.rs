//! `rozum strategy …`: changes of a strategy from the command line.

use super::import;
use crate::arguments::{Basis, Strategy};
use crate::failure::Failure;
use crate::output::{Format, Output, write_whole};
use rozum_app::compare::{Change, Comparison, Part, compare};
use rozum_app::{Rozum, Settings};
use rozum_locale::Lang;
use rozum_model::strategy::{ItemId, LinkBasis};
use rozum_model::{Actor, Command, Reason, RegionIso};
use std::process::ExitCode;
use std::str::FromStr;

/// Does one of them.
pub async fn run(settings: Settings, what: Strategy, lang: Lang) -> Result<ExitCode, Failure> {
    let rozum = super::open(settings).await?;
    match what {
        Strategy::Export { region, output } => {
            let draft =
                rozum_app::draft_of(&rozum.snapshot().state, region).ok_or_else(|| no_strategy(region))?;
            let bytes = rozum_intake::write_strategy(&draft, lang)
                .map_err(|error| Failure::Other(error.to_string()))?;
            write_whole(&output, &bytes)?;
            eprintln!("{}", output.display());
        }
        Strategy::Amend { file, region, reason, accept_errors } => {
            let checked = import::read(&rozum, &file, region, reason).await?;
            let shown = Output { format: Format::Table, file: None };
            import::show(&checked.saved, &shown, lang)?;
            return import::confirm(&rozum, checked, accept_errors, lang).await;
        }
        Strategy::Correct { item, text, reason } => {
            let item: ItemId = parsed(&item)?;
            let command = Command::CorrectTranscription { expected: None, item, verbatim: text, reason };
            give(&rozum, &command).await?;
        }
        Strategy::Link { task, priority, basis } => {
            let basis = match basis {
                Basis::Stated => LinkBasis::Stated,
                Basis::Judged => LinkBasis::Judged,
            };
            let command = Command::LinkTask {
                expected: None,
                task: parsed(&task)?,
                priority: parsed(&priority)?,
                basis,
            };
            give(&rozum, &command).await?;
        }
        Strategy::Unlink { task, priority, reason } => {
            let command = Command::UnlinkTask {
                expected: None,
                task: parsed(&task)?,
                priority: parsed(&priority)?,
                reason,
            };
            give(&rozum, &command).await?;
        }
        Strategy::Compare { region, from, to, output } => {
            let comparison = compared(&rozum, region, from, to)?;
            output.write(&rows(&comparison), || drawn(&comparison, lang))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn parsed<T: FromStr<Err = Reason>>(text: &str) -> Result<T, Failure> {
    text.parse().map_err(Failure::reason)
}

async fn give(rozum: &Rozum, command: &Command) -> Result<(), Failure> {
    let receipt = rozum.submit(&Actor::Operator, command).await?;
    eprintln!("№ {}–{}", receipt.first, receipt.last);
    Ok(())
}

fn no_strategy(region: RegionIso) -> Failure {
    Failure::reason(Reason::new("strategy-not-registered").with("region", region.to_string()))
}

fn compared(
    rozum: &Rozum,
    region: RegionIso,
    from: Option<u32>,
    to: Option<u32>,
) -> Result<Comparison, Failure> {
    let snapshot = rozum.snapshot();
    let strategy = snapshot.state.strategy(region).ok_or_else(|| no_strategy(region))?;
    let last = strategy.current.number;
    let version = |number: u32| {
        let missing =
            || Failure::reason(Reason::new("no-such-version").with("value", number).with("last", last));
        strategy.version(number).ok_or_else(missing)
    };
    let from = version(from.unwrap_or(last.saturating_sub(1).max(1)))?;
    let to = version(to.unwrap_or(last))?;
    Ok(compare(from, to))
}

/// An item of either version, for programs.
#[derive(serde::Serialize)]
struct Row<'a> {
    kind: &'static str,
    id: &'a str,
    change: Change,
    before: String,
    after: String,
}

fn rows(comparison: &Comparison) -> Vec<Row<'_>> {
    let text = |parts: &[Part]| parts.iter().map(|part| part.text.as_str()).collect();
    let kinds = ["sphere", "priority", "task"].into_iter().zip(comparison.sections());
    kinds
        .flat_map(|(kind, (_, rows))| {
            rows.iter().map(move |row| Row {
                kind,
                id: &row.label,
                change: row.change,
                before: text(&row.before),
                after: text(&row.after),
            })
        })
        .collect()
}

/// Only what differs, with `-` and `+` as in any comparison of texts.
fn drawn(comparison: &Comparison, lang: Lang) -> String {
    let t = |id: &str| rozum_locale::text(lang, id).into_owned();
    let mut out = String::new();
    for field in &comparison.header {
        out.push_str(&format!("{}\n- {}\n+ {}\n", t(field.label), field.before, field.after));
    }
    for (heading, rows) in comparison.sections() {
        for row in rows.iter().filter(|row| row.change != Change::Same) {
            out.push_str(&format!("{} {}: {}\n", t(heading), row.label, t(row.change.label())));
            for (sign, parts) in [('-', &row.before), ('+', &row.after)] {
                if !parts.is_empty() {
                    out.push_str(&format!(
                        "{sign} {}\n",
                        parts.iter().map(|p: &Part| p.text.as_str()).collect::<String>()
                    ));
                }
            }
        }
    }
    if out.is_empty() { format!("{}\n", t("change-same")) } else { out }
}

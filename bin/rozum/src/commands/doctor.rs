//! `rozum doctor`: can this installation work?

use crate::failure::Failure;
use rozum_app::Settings;
use rozum_journal::{Anchor, Source, verify};
use rozum_locale::{Lang, text, text_with};
use std::process::ExitCode;

/// Opens everything, verifies the journal, and says what it found.
pub async fn run(settings: Settings, lang: Lang) -> Result<ExitCode, Failure> {
    let url = settings.database_url();
    println!("{}: {}", text(lang, "doctor-data"), settings.data.display());
    let rozum = super::open(settings).await?;
    let snapshot = rozum.snapshot();
    println!("{}", text_with(lang, "count-events", &[("count", snapshot.state.size.into())]));
    println!("{}", text_with(lang, "count-strategies", &[("count", snapshot.state.strategies.len().into())]));
    let report = verify(Source::Database(&url), &Anchor::default()).await?;
    for finding in &report.findings {
        println!("✗ {}", rozum_locale::reason(lang, finding));
    }
    let sound = report.findings.is_empty() && snapshot.index().is_some();
    println!("{}", text(lang, if sound { "doctor-sound" } else { "doctor-ill" }));
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(super::NO) })
}

//! `rozum report`: the monitoring report of a region or of the country, for a period, in a format.

use super::national_strategy::outline;
use crate::arguments::{Report, ReportAsked, ReportFormat, Serve};
use crate::failure::Failure;
use crate::output::{to_screen, write_whole};
use rozum_app::{MadeReport, Settings};
use rozum_locale::{Lang, text_with};
use rozum_model::{Reason, Timestamp};
use rozum_reports::{Period, Scope};
use std::io::IsTerminal;
use std::process::ExitCode;

/// Writes it; links of files lead to the site that is served.
pub async fn run(settings: Settings, what: &Report, served: &Serve, lang: Lang) -> Result<ExitCode, Failure> {
    let (scope, asked) = match what {
        Report::Region { region, asked } => (Scope::Region(*region), asked),
        Report::Country { asked } => (Scope::Country, asked),
    };
    let is_file = matches!(asked.format, ReportFormat::Pdf | ReportFormat::Docx | ReportFormat::Xlsx);
    if is_file && asked.file.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::reason(Reason::new("document-needs-a-file")));
    }
    // What cannot be reported is said before anything is opened.
    let period = period(asked, (settings.clock)())?;
    let site = super::serve::address(served);
    if is_file && served.site.is_none() {
        eprintln!("{}", text_with(lang, "document-links-default", &[("site", site.as_str().into())]));
    }
    let rozum = super::open(settings).await?;
    let snapshot = rozum.snapshot();
    let report = rozum.report(&snapshot, &rozum_app::ReportAsked { scope, period, lang }).await?;
    let bytes = formatted(&report, asked.format, &site, snapshot.state.last_at, lang)?;
    match &asked.file {
        Some(path) => write_whole(path, &bytes)?,
        None => to_screen(&bytes)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn period(asked: &ReportAsked, now: Timestamp) -> Result<Period, Failure> {
    let today = now.kyiv_day();
    let named = asked.period.as_deref().map(|text| Period::read(text, today).map_err(Failure::reason));
    named.unwrap_or_else(|| Ok(Period::reported(today)))
}

fn formatted(
    made: &MadeReport,
    format: ReportFormat,
    site: &str,
    at: Option<Timestamp>,
    lang: Lang,
) -> Result<Vec<u8>, Failure> {
    let document = &made.report.document;
    Ok(match format {
        ReportFormat::Table => outline(document, lang).into_bytes(),
        ReportFormat::Json => rozum_web::report_json(&made.report)?,
        ReportFormat::Pdf => rozum_web::pdf(document, site, at)?,
        ReportFormat::Docx => rozum_web::docx(document, site, at)?,
        ReportFormat::Xlsx => rozum_web::report_xlsx(&made.report, site)?,
    })
}

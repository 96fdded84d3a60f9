//! The bundle of one thing: written, and verified where there is no database.

use super::{Finding, told};
use crate::failure::Failure;
use crate::output::{Format, Output, write_whole};
use rozum_app::Settings;
use rozum_journal::{Anchor, DocumentLine, ExtractReport, verify_extract};
use rozum_locale::{Lang, text, text_with};
use rozum_model::Reason;
use rozum_model::event::Subject;
use std::path::Path;
use std::process::ExitCode;

/// Verifies one and says what was verified, and what an extract cannot show.
pub fn verify(path: &Path, anchor: &Anchor, output: &Output, lang: Lang) -> Result<ExitCode, Failure> {
    let report = verify_extract(path, anchor)?;
    let findings: Vec<_> = report.findings.iter().map(|finding| told(finding, lang)).collect();
    output.write(&findings, || drawn(&report, &findings, lang))?;
    if output.format != Format::Table {
        eprintln!("{}", verdict(&report, lang));
        for one in &report.documents.absent {
            eprintln!("{}: {}", text(lang, "extract-absent"), absent(one, lang));
        }
    }
    Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::from(crate::commands::NO) })
}

fn verdict(report: &ExtractReport, lang: Lang) -> String {
    match report.findings.len() {
        0 => text_with(lang, "extract-intact", &[("count", report.events.into())]).into_owned(),
        count => text_with(lang, "extract-altered", &[("count", count.into())]).into_owned(),
    }
}

/// A document that is named and not there.
fn absent(own: &DocumentLine, lang: Lang) -> String {
    let DocumentLine { event, title, sha256 } = own;
    let args =
        [("title", title.as_str().into()), ("event", (*event).into()), ("sha256", sha256.as_str().into())];
    text_with(lang, "extract-absent-one", &args).into_owned()
}

fn drawn(report: &ExtractReport, findings: &[Finding], lang: Lang) -> String {
    let mut out = format!("{}\n{}\n", report.place, verdict(report, lang));
    for finding in findings {
        out.push_str(&format!("✗ {}\n", finding.why));
    }
    let mut line = |id: &str, value: String| out.push_str(&format!("{}: {value}\n", text(lang, id)));
    line("extract-about", report.about.clone().unwrap_or_else(|| "—".to_owned()));
    let whole = report.whole.iter().map(|(subject, count)| format!("{subject} ({count})"));
    // Of what was altered nothing is claimed to be whole.
    if report.is_clean() {
        line("extract-whole", whole.collect::<Vec<_>>().join(", "));
    }
    line("extract-chosen", report.chosen.to_string());
    let documents = [("there", report.documents.there.into()), ("named", report.documents.named.into())];
    line("extract-documents", text_with(lang, "extract-documents-there", &documents).into_owned());
    for one in &report.documents.absent {
        line("extract-absent", absent(one, lang));
    }
    line("journal-size", report.size.to_string());
    line("journal-root", report.root.to_string());
    for used in report.keys.iter().filter(|used| used.signed > 0) {
        line("journal-key", format!("{} ({})", used.fingerprint, used.key.name()));
    }
    if report.is_clean() {
        out.push_str(&format!("{}\n", text(lang, "extract-cannot")));
    }
    out
}

/// Writes the bundle of one thing.
pub async fn write(
    settings: Settings,
    about: &Subject,
    path: &Path,
    lang: Lang,
) -> Result<ExitCode, Failure> {
    let rozum = crate::commands::open(settings).await?;
    let snapshot = rozum.snapshot();
    let Some(files) = rozum.extract(&snapshot.state, about).await? else {
        let nothing = Reason::new("journal-extract-nothing").with("size", snapshot.state.size);
        return Err(Failure::reason(nothing.with("subject", about.to_string())));
    };
    write_whole(path, &files.to_zip()?)?;
    let args = [("about", about.to_string().into()), ("file", path.display().to_string().into())];
    eprintln!("{}", text_with(lang, "extract-written", &args));
    Ok(ExitCode::SUCCESS)
}

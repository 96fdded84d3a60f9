//! `rozum import strategy FILE`: what was understood, every issue, and registration when asked for.

use crate::arguments::Import;
use crate::failure::Failure;
use crate::output::{Format, Output, columns};
use rozum_app::{Checked, Rozum, SavedDraft, Settings, entry_of};
use rozum_locale::{Lang, reason, text_with};
use rozum_model::draft::{Issue, Severity};
use rozum_model::{Actor, RegionIso};
use std::path::Path;
use std::process::ExitCode;

/// Reads, shows, and registers if asked to.
pub async fn run(settings: Settings, what: Import, lang: Lang) -> Result<ExitCode, Failure> {
    let (file, region, register, accept_errors, reason, output) = match what {
        Import::Strategy { file, region, register, accept_errors, reason, output, .. } => {
            (file, region, register, accept_errors, reason, output)
        }
        Import::Observations(asked) => return super::observations::run(settings, *asked, lang).await,
    };
    let rozum = super::open(settings).await?;
    let checked = read(&rozum, &file, region, reason).await?;
    show(&checked.saved, &output, lang)?;
    if register {
        return confirm(&rozum, checked, accept_errors, lang).await;
    }
    let saved = checked.saved;
    let unread = saved.issues.iter().any(|issue| issue.severity == Severity::Error);
    let complete = entry_of(&saved.draft).is_ok();
    Ok(if unread || !complete { ExitCode::from(super::NO) } else { ExitCode::SUCCESS })
}

/// Reads a file into a draft; an over-long one is not even loaded.
pub async fn read(
    rozum: &Rozum,
    file: &Path,
    region: Option<RegionIso>,
    reason: Option<String>,
) -> Result<Checked, Failure> {
    let failed = |error: std::io::Error| Failure::file(file, &error);
    let size = std::fs::metadata(file).map_err(failed)?.len();
    if size > rozum_intake::MAX_BYTES as u64 {
        let limit = rozum_intake::MAX_BYTES / (1024 * 1024);
        return Err(Failure::reason(rozum_model::Reason::new("upload-too-large").with("limit", limit)));
    }
    let bytes = std::fs::read(file).map_err(failed)?;
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
    let mut checked = rozum.check_upload(&name, bytes, region).await;
    if reason.is_some() {
        checked.saved.draft.reason = reason;
    }
    Ok(checked)
}

/// Registers the draft by the command line's own right.
pub async fn confirm(
    rozum: &Rozum,
    checked: Checked,
    accept_errors: bool,
    lang: Lang,
) -> Result<ExitCode, Failure> {
    let saved = rozum.keep_original(checked).await.map_err(|error| Failure::Other(error.to_string()))?;
    let region = rozum.register(&Actor::Operator, &saved, accept_errors).await?;
    let version = rozum.snapshot().state.strategy(region).map_or(1, |strategy| strategy.current.number);
    let args = [("region", region.to_string().into()), ("version", version.into())];
    eprintln!("{}", text_with(lang, "import-registered", &args));
    Ok(ExitCode::SUCCESS)
}

/// Issues as rows; for people a summary and columns.
pub fn show(saved: &SavedDraft, output: &Output, lang: Lang) -> Result<(), Failure> {
    if output.format == Format::Json {
        let whole = serde_json::json!({ "draft": saved.draft, "issues": worded(&saved.issues, lang),
            "missing": missing(saved, lang) });
        let one = Output { format: Format::Jsonl, file: output.file.clone() };
        return one.write(&[whole], String::new);
    }
    output.write(&worded(&saved.issues, lang), || drawn(saved, lang))
}

/// An issue in words.
#[derive(serde::Serialize)]
pub struct Worded {
    severity: Severity,
    file: String,
    sheet: Option<String>,
    row: Option<u32>,
    column: Option<String>,
    value: Option<String>,
    rule: String,
    why: String,
    mend: String,
}

/// Issues in words.
pub fn worded(issues: &[Issue], lang: Lang) -> Vec<Worded> {
    issues
        .iter()
        .map(|issue| Worded {
            severity: issue.severity,
            file: issue.place.file.clone(),
            sheet: issue.place.sheet.clone(),
            row: issue.place.row,
            column: issue.place.column.clone(),
            value: issue.value.clone(),
            rule: issue.reason.id.to_string(),
            why: reason(lang, &issue.reason),
            mend: reason(lang, &issue.mend),
        })
        .collect()
}

fn missing(saved: &SavedDraft, lang: Lang) -> Vec<String> {
    entry_of(&saved.draft).err().unwrap_or_default().iter().map(|r| reason(lang, r)).collect()
}

fn drawn(saved: &SavedDraft, lang: Lang) -> String {
    let t = |id: &str| rozum_locale::text(lang, id).into_owned();
    let count = |id: &str, n: usize| text_with(lang, id, &[("count", n.into())]).into_owned();
    let content = &saved.draft.content;
    let region = saved.draft.region.map_or_else(|| "–".to_owned(), |region| region.to_string());
    let mut out = format!(
        "{region}: {}, {}, {}\n",
        count("count-spheres", content.spheres.len()),
        count("count-priorities", content.priorities.len()),
        count("count-tasks", content.tasks.len())
    );
    if saved.issues.is_empty() {
        out.push_str(&format!("{}\n", t("draft-no-issues")));
    } else {
        let rows: Vec<_> = saved.issues.iter().map(|issue| line(issue, lang)).collect();
        let header = [t("col-severity"), t("col-place"), t("col-value"), t("col-what"), t("col-mend")];
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        out.push_str(&columns(&header, &rows));
    }
    for item in missing(saved, lang) {
        out.push_str(&format!("! {item}\n"));
    }
    out
}

/// An issue as a line of a table.
pub fn line(issue: &Issue, lang: Lang) -> Vec<String> {
    let place = &issue.place;
    let row = place.row.map(|row| row.to_string());
    let parts: Vec<_> = [place.sheet.clone(), row, place.column.clone()].into_iter().flatten().collect();
    let severity = match issue.severity {
        Severity::Info => "severity-info",
        Severity::Warning => "severity-warning",
        Severity::Error => "severity-error",
    };
    vec![
        rozum_locale::text(lang, severity).into_owned(),
        if parts.is_empty() { place.file.clone() } else { parts.join(":") },
        issue.value.clone().unwrap_or_default(),
        reason(lang, &issue.reason),
        reason(lang, &issue.mend),
    ]
}

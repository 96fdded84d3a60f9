//! `rozum diagnose`: what rules find in the register, in one region, or in a draft in a file.

use crate::arguments::Diagnose;
use crate::failure::{Failure, line};
use crate::output::{Format, Output};
use rozum_app::diagnosis::{concerns_draft, title};
use rozum_app::rows::{FindingFilter, FindingRow, findings};
use rozum_app::{Rozum, Settings};
use rozum_diagnosis::{Finding, Rule, Thresholds};
use rozum_locale::{Lang, percent, text_with};
use rozum_model::Reason;
use rozum_model::draft::{Issue, Severity};
use std::path::Path;
use std::process::ExitCode;

/// Prints the findings; exit code 1 when one is as grave as `--fail-on`.
pub async fn run(settings: Settings, asked: Diagnose, lang: Lang) -> Result<ExitCode, Failure> {
    let thresholds = thresholds(&asked.threshold)?;
    let rozum = super::open(settings).await?;
    let all = match &asked.file {
        Some(file) => of_file(&rozum, file, &asked, thresholds, lang).await?,
        None => of_register(&rozum, &asked, thresholds).await?,
    };
    let filter = FindingFilter { rule: asked.rule, severity: asked.severity, ..FindingFilter::default() };
    let snapshot = rozum.snapshot();
    let shown = findings(&snapshot.state, &all, &filter, lang);
    write(&shown, &asked.output, lang)?;
    let fails = asked.fail_on.is_some_and(|limit| {
        all.iter().any(|finding| filter.keeps(&snapshot.state, finding) && finding.severity >= limit)
    });
    Ok(if fails { ExitCode::from(super::NO) } else { ExitCode::SUCCESS })
}

fn thresholds(typed: &[String]) -> Result<Thresholds, Failure> {
    let mut thresholds = Thresholds::default();
    for one in typed {
        let (name, value) = one.split_once('=').unwrap_or((one, ""));
        thresholds.set(name, value).map_err(Failure::reason)?;
    }
    Ok(thresholds)
}

async fn of_register(
    rozum: &Rozum,
    asked: &Diagnose,
    thresholds: Thresholds,
) -> Result<Vec<Finding>, Failure> {
    let snapshot = rozum.snapshot();
    if let Some(region) = asked.region.filter(|region| snapshot.state.strategy(*region).is_none()) {
        return Err(Failure::reason(Reason::new("no-strategy-of").with("region", region.to_string())));
    }
    let mut findings = rozum.findings_by(&snapshot, thresholds).await;
    findings.retain(|finding| asked.region.is_none_or(|region| finding.region == region));
    Ok(findings)
}

async fn of_file(
    rozum: &Rozum,
    file: &Path,
    asked: &Diagnose,
    thresholds: Thresholds,
    lang: Lang,
) -> Result<Vec<Finding>, Failure> {
    let saved = super::import::read(rozum, file, asked.region, None).await?.saved;
    let told = |issue: &&Issue| issue.severity != Severity::Info && concerns_draft(issue);
    for issue in saved.issues.iter().filter(told) {
        eprintln!("{}", line(issue, lang));
    }
    let draft = saved.draft;
    let content = draft.content;
    if content.spheres.is_empty() && content.priorities.is_empty() && content.tasks.is_empty() {
        let file = file.display().to_string();
        return Err(Failure::reason(Reason::new("diagnose-nothing-read").with("file", file)));
    }
    let region = draft.region.ok_or_else(|| Failure::reason(Reason::new("diagnose-no-region")))?;
    let found = rozum.diagnose_draft(region, content, thresholds).await.map_err(Failure::Reasons)?;
    Ok(found.findings)
}

fn write(rows: &[FindingRow], output: &Output, lang: Lang) -> Result<(), Failure> {
    if output.format == Format::Csv {
        let flat: Vec<_> = rows.iter().cloned().map(FindingRow::flat).collect();
        return output.write(&flat, String::new);
    }
    output.write(rows, || drawn(rows, lang))
}

/// For people: one finding under another, as a compiler would say them.
fn drawn(rows: &[FindingRow], lang: Lang) -> String {
    let mut out = String::new();
    for row in rows {
        let rule: Option<Rule> = row.rule.parse().ok();
        let severity = rozum_locale::text(lang, &format!("finding-severity-{}", row.severity));
        let title = rule.map(|rule| title(lang, rule)).unwrap_or_default();
        let sure = percent(lang, row.confidence, 0);
        out.push_str(&format!("{} {severity} [{}] {title} ({sure})\n", row.subject.id, row.rule));
        if !row.quote.is_empty() {
            out.push_str(&format!("    «{}»\n", row.quote));
        }
        out.push_str(&format!("    {}\n    → {}\n\n", row.why, row.remedy));
    }
    let count = [("count", rows.len().into())];
    out.push_str(&format!("{}\n", text_with(lang, "count-findings", &count)));
    out
}

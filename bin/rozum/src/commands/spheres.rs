//! `rozum spheres`: printed beside recomputed.

use crate::failure::Failure;
use crate::output::{Output, columns};
use rozum_app::{Settings, Snapshot, rows};
use rozum_locale::{Lang, percent, reason};
use std::process::ExitCode;

/// Prints the table.
pub async fn run(settings: Settings, output: &Output, lang: Lang) -> Result<ExitCode, Failure> {
    let rozum = super::open(settings).await?;
    let snapshot = rozum.snapshot();
    let rows = rows::spheres(&snapshot, lang);
    output.write(&rows, || drawn(&snapshot, &rows, lang))?;
    Ok(ExitCode::SUCCESS)
}

fn drawn(snapshot: &Snapshot, rows: &[rows::SphereRow], lang: Lang) -> String {
    let t = |id: &str| rozum_locale::text(lang, id).into_owned();
    let header = [
        "ID".to_owned(),
        t("col-sphere"),
        t("col-printed"),
        t("col-printed-share"),
        t("col-recomputed"),
        t("col-recomputed-share"),
        t("col-agreement"),
    ];
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let agreement = if row.difference == 0 { t("agrees") } else { format!("{:+}", row.difference) };
            vec![
                row.id.to_string(),
                lang.pick(row.name_uk, row.name_en).to_owned(),
                row.printed_count.to_string(),
                percent(lang, row.printed_share, 0),
                row.recomputed_count.to_string(),
                percent(lang, row.recomputed_share, 1),
                agreement,
            ]
        })
        .collect();
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let mut out = columns(&header, &lines);
    let different = rows.iter().filter(|row| row.difference != 0);
    for row in different {
        out.push_str(&format!("\n{}: {}\n", row.id, row.why));
    }
    for note in &snapshot.spheres().totals.why {
        out.push_str(&format!("\n{}\n", reason(lang, note)));
    }
    out
}

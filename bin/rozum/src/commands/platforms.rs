//! `rozum platforms`: thematic platforms of regions, or the scoping note of one.

use crate::arguments::PlatformsAsked;
use crate::failure::Failure;
use crate::output::{Format, Output, columns};
use rozum_app::Settings;
use rozum_app::rows::{PlatformRow, note_markdown, note_rows, platforms};
use rozum_coordination::platforms::Platforms;
use rozum_locale::{Lang, percent, text, text_with};
use rozum_model::Reason;
use std::process::ExitCode;

/// Prints the platforms.
pub async fn run(settings: Settings, asked: PlatformsAsked, lang: Lang) -> Result<ExitCode, Failure> {
    let rozum = super::open(settings).await?;
    let all = rozum.platforms_of(&rozum.snapshot()).await;
    match &asked.note {
        Some(id) => write_note(&all, id, &asked.output, lang)?,
        None => write(platforms(&all, lang), &asked.output, lang)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn write_note(all: &Platforms, id: &str, output: &Output, lang: Lang) -> Result<(), Failure> {
    let own = all.find(id).ok_or_else(|| {
        let known: Vec<&str> = all.platforms.iter().map(|platform| platform.id.as_str()).collect();
        Failure::reason(Reason::new("no-such-platform").with("value", id).with("known", known.join(", ")))
    })?;
    output.write(&note_rows(own, lang), || note_markdown(all, own, lang))
}

fn write(rows: Vec<PlatformRow>, output: &Output, lang: Lang) -> Result<(), Failure> {
    if output.format == Format::Csv {
        let flat: Vec<_> = rows.into_iter().map(PlatformRow::flat).collect();
        return output.write(&flat, String::new);
    }
    output.write(&rows, || drawn(&rows, lang))
}

/// For people: the list, then what each lacks.
fn drawn(rows: &[PlatformRow], lang: Lang) -> String {
    let t = |id: &str| text(lang, id).into_owned();
    let header = [
        "ID".to_owned(),
        t("plf-platform"),
        t("plf-basis"),
        t("plf-regions"),
        t("plf-priorities"),
        t("plf-stability"),
    ];
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let line = |row: &PlatformRow| {
        let stability = row.stability.map_or_else(|| "–".to_owned(), |share| percent(lang, share, 0));
        vec![
            row.id.clone(),
            row.title.clone(),
            t(&format!("plf-basis-{}", row.basis)),
            row.regions.len().to_string(),
            row.priorities.len().to_string(),
            stability,
        ]
    };
    let mut out = columns(&header, &rows.iter().map(line).collect::<Vec<_>>());
    for row in rows.iter().filter(|row| !row.missing.is_empty()) {
        out.push_str(&format!("\n{} ({})\n", row.title, row.id));
        row.missing.iter().for_each(|reason| out.push_str(&format!("  - {reason}\n")));
    }
    out.push_str(&format!("\n{}\n", text_with(lang, "plf-count", &[("count", rows.len().into())])));
    out
}

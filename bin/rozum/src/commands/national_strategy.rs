//! `rozum national-strategy`: the document as it is or as it was, in a format, or what changed between two editions.

use crate::arguments::{DocumentFormat, NationalStrategyAsked, Serve};
use crate::failure::Failure;
use crate::output::{to_screen, write_whole};
use rozum_app::Settings;
use rozum_document::{Block, Change, Comparison, Document, Section, compare, plain};
use rozum_locale::{Lang, text, text_with};
use rozum_model::{Reason, Timestamp};
use serde::Serialize;
use std::io::IsTerminal;
use std::process::ExitCode;

/// Writes it; links of files lead to the site that is served.
pub async fn run(
    settings: Settings,
    asked: &NationalStrategyAsked,
    served: &Serve,
    lang: Lang,
) -> Result<ExitCode, Failure> {
    refuse(asked)?;
    let site = super::serve::address(served);
    if is_file(asked.format) && served.site.is_none() {
        eprintln!("{}", text_with(lang, "document-links-default", &[("site", site.as_str().into())]));
    }
    let rozum = super::open(settings).await?;
    let snapshot = rozum.snapshot_at(asked.at).await?;
    let document = rozum.national_strategy(&snapshot, lang).await?;
    let bytes = match asked.compare {
        None => formatted(&document, asked.format, &site, snapshot.state.last_at, lang)?,
        Some(size) => {
            let before = rozum.snapshot_at(Some(size)).await?;
            let before = rozum.national_strategy(&before, lang).await?;
            compared(&compare(&before, &document), asked.format, lang)?
        }
    };
    match &asked.file {
        Some(path) => write_whole(path, &bytes)?,
        None => to_screen(&bytes)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What cannot be done is said before anything is worked out.
fn refuse(asked: &NationalStrategyAsked) -> Result<(), Failure> {
    let is_file = is_file(asked.format);
    if is_file && asked.compare.is_some() {
        return Err(Failure::reason(Reason::new("comparison-has-no-file")));
    }
    if is_file && asked.file.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::reason(Reason::new("document-needs-a-file")));
    }
    Ok(())
}

const fn is_file(format: DocumentFormat) -> bool {
    matches!(format, DocumentFormat::Pdf | DocumentFormat::Docx)
}

fn formatted(
    document: &Document,
    format: DocumentFormat,
    site: &str,
    at: Option<Timestamp>,
    lang: Lang,
) -> Result<Vec<u8>, Failure> {
    Ok(match format {
        DocumentFormat::Table => outline(document, lang).into_bytes(),
        DocumentFormat::Json => json(document)?,
        DocumentFormat::Pdf => rozum_web::pdf(document, site, at)?,
        DocumentFormat::Docx => rozum_web::docx(document, site, at)?,
    })
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec_pretty(value).map_err(|error| Failure::Other(error.to_string()))
}

/// For people: title, front, summary, contents.
pub(super) fn outline(document: &Document, lang: Lang) -> String {
    let mut out = format!("{}\n{}\n\n", document.title, document.subtitle);
    for fact in &document.front {
        out.push_str(&format!("{}: {}\n", fact.label, plain(&fact.value)));
    }
    if let Some(summary) = document.sections.first() {
        told(summary, &mut out);
    }
    out.push_str(&format!("\n{}\n", text(lang, "document-contents")));
    document.sections.iter().for_each(|section| entry(section, 1, &mut out));
    out
}

/// The words of a section whose matter is paragraphs and lists.
fn told(section: &Section, out: &mut String) {
    out.push_str(&format!("\n{}\n", section.title));
    for block in &section.blocks {
        match block {
            Block::Paragraph { runs } | Block::Note { runs } => out.push_str(&format!("{}\n", plain(runs))),
            Block::List(list) => {
                for (place, item) in list.items.iter().enumerate() {
                    out.push_str(&format!("{:>3}. {}\n", place + 1, plain(&item.runs)));
                }
            }
            Block::Table(_) | Block::Picture(_) => {}
        }
    }
    section.sections.iter().for_each(|own| told(own, out));
}

fn entry(section: &Section, depth: usize, out: &mut String) {
    out.push_str(&format!("{}{} (#{})\n", "  ".repeat(depth), section.title, section.anchor));
    section.sections.iter().for_each(|own| entry(own, depth + 1, out));
}

fn compared(comparison: &Comparison, format: DocumentFormat, lang: Lang) -> Result<Vec<u8>, Failure> {
    if format == DocumentFormat::Json {
        return json(comparison);
    }
    let mut out = String::new();
    let parts = [
        ("front", &comparison.front),
        ("sections", &comparison.sections),
        ("items", &comparison.items),
        ("figures", &comparison.figures),
    ];
    for (name, changes) in parts.into_iter().filter(|(_, changes)| !changes.is_empty()) {
        let heading = text_with(lang, &format!("editions-{name}"), &[("count", changes.len().into())]);
        out.push_str(&format!("{heading}\n"));
        for change in changes {
            out.push_str(&line(change));
        }
    }
    if comparison.is_empty() {
        out.push_str(&format!("{}\n", text(lang, "editions-nothing")));
    }
    Ok(out.into_bytes())
}

fn line(change: &Change) -> String {
    let side = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
    let Change { section, title, id, before, after } = change;
    format!("  {title} #{section} {id}\n    - {}\n    + {}\n", side(before), side(after))
}

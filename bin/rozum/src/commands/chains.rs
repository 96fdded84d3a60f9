//! `rozum chains`: which region has what another needs, chains of three, and gaps.

use crate::arguments::{ChainsAsked, ChainsShown};
use crate::failure::{Failure, line};
use crate::output::{Format, columns};
use rozum_app::rows::{ChainRow, GapRow, LinkRow, chain_gaps, chain_links, chain_paths};
use rozum_app::{ChainsFound, InputOutput, InputTableError, Settings, input_table};
use rozum_intake::observations::Source;
use rozum_locale::{Lang, percent, text, text_with};
use rozum_model::draft::Severity;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// Links on the screen; other formats have all.
const SHOWN: usize = 40;

/// Prints links, chains or gaps; for people all three.
pub async fn run(settings: Settings, asked: ChainsAsked, lang: Lang) -> Result<ExitCode, Failure> {
    let table = match &asked.input_output {
        Some(file) => own(file, lang)?,
        None => InputOutput::proxy().clone(),
    };
    let rozum = super::open(settings).await?;
    let snapshot = rozum.snapshot();
    let found = rozum.chains_by(&snapshot, Arc::new(table)).await.of(asked.region);
    if asked.output.format != Format::Table && found.is_proxy() {
        eprintln!("{}", text(lang, "chains-proxy-warning"));
    }
    let (links, chains, gaps) =
        (chain_links(&found, lang), chain_paths(&found, lang), chain_gaps(&found, lang));
    let drawn = || drawn(&found, (&links, &chains, &gaps), lang);
    match asked.show {
        ChainsShown::Links => asked.output.write(&links, drawn)?,
        ChainsShown::Chains => asked.output.write(&chains, drawn)?,
        ChainsShown::Gaps => asked.output.write(&gaps, drawn)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A table of inputs of one's own. What of it could not be read is told.
fn own(file: &Path, lang: Lang) -> Result<InputOutput, Failure> {
    let name = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let read = input_table(&name, Source::File(file)).map_err(|error| match error {
        InputTableError::Read(issue) => Failure::Issue(issue),
        InputTableError::Table(reason) => Failure::reason(reason),
    })?;
    for issue in read.issues.iter().filter(|issue| issue.severity != Severity::Info) {
        eprintln!("{}", line(issue, lang));
    }
    if !read.left_out.is_empty() {
        let names = [("count", read.left_out.len().into()), ("names", read.left_out.join(", ").into())];
        eprintln!("{}", text_with(lang, "chains-left-out", &names));
    }
    Ok(read.table)
}

/// For people: what it rests on, gaps, chains, the strongest links.
fn drawn(
    found: &ChainsFound,
    (links, chains, gaps): (&[LinkRow], &[ChainRow], &[GapRow]),
    lang: Lang,
) -> String {
    let t = |id: &str| text(lang, id).into_owned();
    let said = |id: &str, value: &str| text_with(lang, id, &[("value", value.into())]).into_owned();
    let mut out = match found.imported_from() {
        None => t("chains-proxy-warning"),
        Some(file) => said("chains-imported-note", file),
    };
    let basis = found
        .dataset
        .as_ref()
        .map_or_else(|| t("chains-basis-declared"), |dataset| said("chains-basis-evidence", dataset));
    out.push_str(&format!("\n{basis}\n\n{}\n", t("chains-gaps-caption")));
    if gaps.is_empty() {
        out.push_str(&format!("{}\n", t("chains-no-gaps")));
    }
    for gap in gaps {
        let needs: Vec<String> = gap.needed_by.iter().map(ToString::to_string).collect();
        out.push_str(&format!(
            "{} ({}): {}\n    {}\n",
            gap.missing,
            percent(lang, gap.coefficient, 1),
            needs.join(", "),
            gap.why
        ));
    }
    out.push_str(&format!("\n{}\n{}", t("chains-chains-caption"), paths(chains, lang)));
    out.push_str(&format!("\n{}\n", t("chains-links-caption")));
    for row in links.iter().take(SHOWN) {
        let (from, to) = (&row.kved_from, &row.kved_to);
        out.push_str(&format!("{} → {}  {from} → {to}\n    {}\n", row.supplier, row.processor, row.why));
    }
    if links.len() > SHOWN {
        out.push_str(&format!("{}\n", said("chains-more", &SHOWN.to_string())));
    }
    let count = [("count", links.len().into())];
    out.push_str(&format!("{}\n", text_with(lang, "chains-count-links", &count)));
    out
}

fn paths(chains: &[ChainRow], lang: Lang) -> String {
    let ids = [
        "chains-stage-1",
        "chains-stage-2",
        "chains-stage-3",
        "chains-share",
        "chains-paths",
        "chains-regions",
    ];
    let head = ids.map(|id| text(lang, id).into_owned());
    let lines: Vec<Vec<String>> = chains
        .iter()
        .take(SHOWN)
        .map(|row| {
            let share = row.coefficient.map_or_else(|| "–".to_owned(), |share| percent(lang, share, 1));
            let codes = [&row.kved_supplier, &row.kved_processor, &row.kved_market].map(ToOwned::to_owned);
            codes.into_iter().chain([share, row.paths.to_string(), row.regions.len().to_string()]).collect()
        })
        .collect();
    columns(&head.each_ref().map(String::as_str), &lines)
}

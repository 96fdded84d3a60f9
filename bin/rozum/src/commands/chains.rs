//! `rozum chains`: which region has what another needs, chains of three, and gaps.

use crate::arguments::{ChainsAsked, ChainsShown};
use crate::failure::{Failure, line};
use crate::output::{Format, columns};
use rozum_app::diagnosis::said;
use rozum_app::rows::{ChainRow, GapRow, LinkRow, chain_gaps, chain_links, chain_paths, without_priorities};
use rozum_app::{ChainsFound, InputOutput, InputTableError, Settings, input_table};
use rozum_intake::observations::Source;
use rozum_locale::{Lang, percent, text, text_with};
use rozum_model::draft::Severity;
use rozum_reference::kved;
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
    if let Some(why) = asked.region.and_then(|region| without_priorities(&snapshot.state, region)) {
        eprintln!("{}", said(lang, &why));
    }
    let found = rozum.chains_by(&snapshot, Arc::new(table)).await.of(asked.region);
    if asked.output.format != Format::Table && found.is_proxy() {
        eprintln!("{}", text(lang, "chains-proxy-warning"));
    }
    let (links, chains, gaps) =
        (chain_links(&found, lang), chain_paths(&found, lang), chain_gaps(&found, lang));
    let drawn = || drawn(&found, asked.show, (&links, &chains, &gaps), lang);
    match asked.show.unwrap_or(ChainsShown::Links) {
        ChainsShown::Links => asked.output.write(&links, drawn)?,
        ChainsShown::Chains => asked.output.write(&chains, drawn)?,
        ChainsShown::Gaps => asked.output.write(&gaps, drawn)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A table of inputs of one's own. What of it could not be read is told.
fn own(file: &Path, lang: Lang) -> Result<InputOutput, Failure> {
    let name = file.display().to_string();
    let read = input_table(&name, Source::File(file)).map_err(|error| match error {
        InputTableError::Read(mut issue) => {
            issue.place.file.clone_from(&name);
            Failure::Issue(issue)
        }
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

/// For people: what it rests on; then gaps, chains and the strongest links, or the one of them that was asked for.
fn drawn(
    found: &ChainsFound,
    asked: Option<ChainsShown>,
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
    out.push_str(&format!("\n{basis}\n"));
    let shows = |one| asked.is_none_or(|asked| asked == one);
    if shows(ChainsShown::Gaps) {
        out.push_str(&format!("\n{}\n{}", t("chains-gaps-caption"), gaps_drawn(gaps, lang)));
    }
    if shows(ChainsShown::Chains) {
        out.push_str(&format!("\n{}\n{}", t("chains-chains-caption"), paths(chains, lang)));
    }
    if shows(ChainsShown::Links) {
        out.push_str(&format!("\n{}\n{}", t("chains-links-caption"), links_drawn(links, lang)));
    }
    out
}

fn gaps_drawn(gaps: &[GapRow], lang: Lang) -> String {
    if gaps.is_empty() {
        return format!("{}\n", text(lang, "chains-no-gaps"));
    }
    let drawn = |gap: &GapRow| {
        let needs: Vec<String> = gap.needed_by.iter().map(ToString::to_string).collect();
        format!("{} ({}): {}\n    {}\n", gap.missing, share(gap.coefficient, lang), needs.join(", "), gap.why)
    };
    gaps.iter().map(drawn).collect()
}

fn links_drawn(links: &[LinkRow], lang: Lang) -> String {
    let drawn = |row: &LinkRow| {
        let (from, to) = (&row.kved_from, &row.kved_to);
        format!("{} → {}  {from} → {to}\n    {}\n", row.supplier, row.processor, row.why)
    };
    let mut out: String = links.iter().take(SHOWN).map(drawn).collect();
    if links.len() > SHOWN {
        let value = [("value", SHOWN.to_string().into())];
        out.push_str(&format!("{}\n", text_with(lang, "chains-more", &value)));
    }
    out.push_str(&format!("{}\n", text_with(lang, "chains-count-links", &[("count", links.len().into())])));
    out
}

/// A share where the table knows it.
fn share(coefficient: Option<f64>, lang: Lang) -> String {
    coefficient.map_or_else(|| "–".to_owned(), |share| percent(lang, share, 1))
}

/// A code with its title, cut to what a column holds.
fn named(code: &str, lang: Lang) -> String {
    const WIDEST: usize = 32;
    let title = kved::by_code(code).map_or("", |kved| lang.pick(kved.title_uk, kved.title_en));
    let whole = format!("{code} {title}");
    if whole.chars().count() <= WIDEST {
        return whole;
    }
    format!("{}…", whole.chars().take(WIDEST - 1).collect::<String>().trim_end())
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
            let share = share(row.coefficient, lang);
            let codes = [&row.kved_supplier, &row.kved_processor, &row.kved_market];
            let codes = codes.map(|code| named(code, lang));
            codes.into_iter().chain([share, row.paths.to_string(), row.regions.len().to_string()]).collect()
        })
        .collect();
    columns(&head.each_ref().map(String::as_str), &lines)
}

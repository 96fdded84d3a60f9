//! `rozum import observations`: which columns, and what is said about the table.

use super::measure::Pairs;
use crate::output::Output;
use clap::{Args, ValueEnum};
use rozum_model::DatasetId;
use std::path::PathBuf;

/// A table and what is said about it.
#[derive(Debug, Clone, Args)]
pub struct Observations {
    /// The file: CSV, XLSX or Parquet
    pub file: PathBuf,
    /// Id of the dataset, new or known: small Latin letters, digits, hyphens
    #[arg(long, value_parser = parse_dataset, value_name = "ID")]
    pub dataset: DatasetId,
    #[command(flatten)]
    pub columns: TableColumns,
    #[command(flatten)]
    pub about: About,
    /// The table is not of Ukraine's regions: names that are none of them stay as they are
    #[arg(long)]
    pub foreign: bool,
    /// How a pair of region and activity without a row is read
    #[arg(long, value_enum, default_value = "missing")]
    pub absent: Pairs,
    /// Enter the dataset, or its new version; without it only shows what was understood
    #[arg(long)]
    pub register: bool,
    /// Enter it even though some rows could not be read
    #[arg(long, requires = "register")]
    pub accept_errors: bool,
    #[command(flatten)]
    pub output: Output,
}

fn parse_dataset(text: &str) -> Result<DatasetId, String> {
    text.parse().map_err(|reason| rozum_locale::reason(rozum_locale::Lang::En, &reason))
}

/// Which columns hold what: by header, number from 1, or letter.
#[derive(Debug, Clone, Args)]
pub struct TableColumns {
    /// Column of regions: names or codes
    #[arg(long, default_value = "region", value_name = "COL")]
    pub region: String,
    /// Column of activities or indicators
    #[arg(long, default_value = "activity", value_name = "COL")]
    pub activity: String,
    /// Column of figures
    #[arg(long, default_value = "value", value_name = "COL")]
    pub value: String,
    /// Column of periods, where there is one
    #[arg(long, value_name = "COL")]
    pub time: Option<String>,
    /// Region that stands for the whole country; its rows are totals
    #[arg(long, value_name = "NAME")]
    pub total_region: Option<String>,
    /// Activity that stands for all activities; its rows are totals
    #[arg(long, value_name = "NAME")]
    pub total_activity: Option<String>,
}

/// What is said about the table; options go before the header file.
#[derive(Debug, Clone, Default, Args)]
pub struct About {
    /// All of what follows, and more, as a TOML file
    #[arg(long, value_name = "FILE.toml")]
    pub header: Option<PathBuf>,
    /// Title in Ukrainian
    #[arg(long)]
    pub title: Option<String>,
    /// Title in English
    #[arg(long)]
    pub title_en: Option<String>,
    /// What is counted, in Ukrainian
    #[arg(long)]
    pub concept: Option<String>,
    /// What is counted, in English
    #[arg(long)]
    pub concept_en: Option<String>,
    /// Unit of the figures, in Ukrainian
    #[arg(long)]
    pub unit: Option<String>,
    /// Unit of the figures, in English
    #[arg(long)]
    pub unit_en: Option<String>,
    /// How many plain units one of it is: 1000 for thousand persons
    #[arg(long)]
    pub scale: Option<u64>,
    /// Whether the second axis holds activities or indicators
    #[arg(long, value_enum)]
    pub axis: Option<SecondAxis>,
    /// Title of the source
    #[arg(long)]
    pub source: Option<String>,
    /// Who published it
    #[arg(long)]
    pub publisher: Option<String>,
    /// Address of the source
    #[arg(long)]
    pub url: Option<String>,
    /// Terms of use
    #[arg(long)]
    pub licence: Option<String>,
    /// Terms of use in English, where they differ from the name of a licence
    #[arg(long)]
    pub licence_en: Option<String>,
    /// Period that the figures are of
    #[arg(long, value_name = "PERIOD")]
    pub vintage: Option<String>,
    /// What is not there, in Ukrainian
    #[arg(long)]
    pub completeness: Option<String>,
    /// What is not there, in English
    #[arg(long)]
    pub completeness_en: Option<String>,
    /// Where the figures come from; there is no default
    #[arg(long, value_enum)]
    pub kind: Option<Kind>,
}

/// What the second axis is.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SecondAxis {
    /// Kinds of economic activity by KVED code
    Activity,
    /// Named figures that add up to nothing
    Indicator,
}

/// Where figures come from.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Kind {
    /// A file of the body that made the statistics
    Official,
    /// Copied from a page or a print of such a body
    Transcribed,
    /// Of something else, standing for what is not known
    Proxy,
    /// Made up
    Synthetic,
}

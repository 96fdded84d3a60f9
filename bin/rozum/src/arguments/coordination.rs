//! What can be asked of coordination: overlaps, platforms, alignment, chains, and the national strategy made of them.

use super::parse_region;
use crate::output::Output;
use clap::ValueEnum;
use rozum_model::RegionIso;
use std::path::PathBuf;

/// Whose overlaps are listed.
#[derive(Debug, clap::Args)]
pub struct OverlapsAsked {
    /// Only of regions that border on each other (the default)
    #[arg(long, conflicts_with = "all")]
    pub neighbours: bool,
    /// Of all regions
    #[arg(long)]
    pub all: bool,
    /// Only those of this region
    #[arg(long, value_parser = parse_region, value_name = "UA-xx")]
    pub region: Option<RegionIso>,
    #[command(flatten)]
    pub output: Output,
}

/// Which platforms are shown, and how.
#[derive(Debug, clap::Args)]
pub struct PlatformsAsked {
    /// The scoping note of this platform instead of the list: Markdown as a table for people, else its blocks and lines
    #[arg(long, value_name = "ID")]
    pub note: Option<String>,
    #[command(flatten)]
    pub output: Output,
}

/// Which edition of the national strategy, and in which format.
#[derive(Debug, clap::Args)]
pub struct NationalStrategyAsked {
    /// Format: `table` prints contents and what matters most
    #[arg(long, value_enum, default_value = "table")]
    pub format: DocumentFormat,
    /// The edition at this size of the journal; without it, the present one
    #[arg(long, value_name = "SIZE")]
    pub at: Option<u64>,
    /// What changed since the edition at this size, instead of the document; as `table` or `json`
    #[arg(long, value_name = "SIZE")]
    pub compare: Option<u64>,
    /// Write to this file instead of the screen
    #[arg(id = "output_file", short = 'o', long = "output", value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// Formats of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DocumentFormat {
    /// Contents and summary for people.
    Table,
    /// The whole document, for programs.
    Json,
    /// For print and for the file.
    Pdf,
    /// For a word processor.
    Docx,
}

/// What matrices are narrowed to.
#[derive(Debug, clap::Args)]
pub struct AlignmentAsked {
    /// Only this list
    #[arg(long, value_parser = clap::builder::PossibleValuesParser::new(
        rozum_coordination::alignment::lists().iter().map(|list| list.id)))]
    pub list: Option<String>,
    /// Only priorities of this region
    #[arg(long, value_parser = parse_region, value_name = "UA-xx")]
    pub region: Option<RegionIso>,
    /// What nothing speaks for, instead of the marks
    #[arg(long)]
    pub blanks: bool,
    #[command(flatten)]
    pub output: Output,
}

/// Whose chains are listed, and by which structure of inputs.
#[derive(Debug, clap::Args)]
pub struct ChainsAsked {
    /// Only those of this region
    #[arg(long, value_parser = parse_region, value_name = "UA-xx")]
    pub region: Option<RegionIso>,
    /// A table of inputs instead of the shipped proxy (Belgium, 2020): from,to,coefficient, or suppliers down, users across
    #[arg(long, value_name = "FILE")]
    pub input_output: Option<PathBuf>,
    /// What is printed: links unless said; a table for people has all three unless said
    #[arg(long, value_enum)]
    pub show: Option<ChainsShown>,
    #[command(flatten)]
    pub output: Output,
}

/// What of chains is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ChainsShown {
    /// Pairs of priorities
    Links,
    /// Supplier, processor, market
    Chains,
    /// What nobody declares
    Gaps,
}

//! What can be asked of monitoring reports.

use super::parse_region;
use clap::{Subcommand, ValueEnum};
use rozum_model::RegionIso;
use std::path::PathBuf;

/// What a report is about.
#[derive(Debug, Subcommand)]
pub enum Report {
    /// Of one region
    Region {
        /// The region by its ISO 3166-2 code
        #[arg(value_parser = parse_region, value_name = "UA-xx")]
        region: RegionIso,
        #[command(flatten)]
        asked: ReportAsked,
    },
    /// Of the country
    Country {
        #[command(flatten)]
        asked: ReportAsked,
    },
}

/// Which period, and in which format.
#[derive(Debug, clap::Args)]
pub struct ReportAsked {
    /// The period: 2026, 2026-H1, 2026-H2, plan-2024-2027, period-2027; without it, the year whose report is awaited
    #[arg(long, value_name = "PERIOD")]
    pub period: Option<String>,
    /// Format: `table` prints contents and what matters most
    #[arg(long, value_enum, default_value = "table")]
    pub format: ReportFormat,
    /// Write to this file instead of the screen
    #[arg(id = "output_file", short = 'o', long = "output", value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// Formats of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Contents and summary for people.
    Table,
    /// The document and its tables, for programs.
    Json,
    /// For print and for the file.
    Pdf,
    /// For a word processor.
    Docx,
    /// Its tables, for a spreadsheet.
    Xlsx,
}

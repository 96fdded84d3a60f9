//! What can be asked of risk indicators.

use super::parse_region;
use crate::output::Output;
use clap::builder::PossibleValuesParser;
use rozum_app::rows::RiskFilter;
use rozum_model::RegionIso;

/// Which results are listed.
#[derive(Debug, clap::Args)]
pub struct RisksAsked {
    /// Only of this region
    #[arg(long, value_parser = parse_region, value_name = "UA-xx")]
    pub region: Option<RegionIso>,
    /// Only of this kind of subject
    #[arg(long, value_parser = PossibleValuesParser::new(RiskFilter::KINDS))]
    pub of: Option<String>,
    /// Only this result: a flag is a question
    #[arg(long, value_parser = PossibleValuesParser::new(RiskFilter::OUTCOMES))]
    pub state: Option<String>,
    #[command(flatten)]
    pub output: Output,
}

//! What can be said on the command line.

mod coordination;
pub mod measure;
mod observations;
mod report;
mod risks;

pub use coordination::{
    AlignmentAsked, ChainsAsked, ChainsShown, DocumentFormat, NationalStrategyAsked, OverlapsAsked,
    PlatformsAsked,
};
pub use observations::{About, Kind, Observations, SecondAxis, TableColumns};
pub use report::{Report, ReportAsked, ReportFormat};
pub use risks::RisksAsked;

use crate::output::Output;
use clap::builder::TypedValueParser as _;
use clap::{Parser, Subcommand, ValueEnum};
use rozum_diagnosis::{Rule, Severity};
use rozum_locale::Lang;
use rozum_model::event::Subject;
use rozum_model::{Reason, RegionIso};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The national information system for the smart specialisation of Ukraine's regions.
///
/// Without a command it serves the register on http://127.0.0.1:8080.
///
/// Exit codes: 0 done; 1 the answer is "no"; 2 wrong use or bad input.
#[derive(Debug, Parser)]
#[command(name = "rozum", version)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Folder of the database, the signing key and the documents [default: rozum-data; of the demo: rozum-demo]
    #[arg(long, global = true, value_name = "DIR", env = "ROZUM_DATA")]
    pub data: Option<PathBuf>,
    /// postgres://…; without it an embedded SQLite database in the data folder
    #[arg(long, global = true, value_name = "URL", env = "ROZUM_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
    /// Language of messages: uk or en
    #[arg(long, global = true, default_value = "uk", value_parser = parse_lang)]
    pub lang: Lang,
    /// What is logged to stderr: error, warn, info, debug, or a filter
    #[arg(long, global = true, default_value = "warn", value_name = "FILTER", env = "ROZUM_LOG")]
    pub log: String,
    #[command(flatten)]
    pub serve: Serve,
}

impl Arguments {
    /// The folder that was named, or the usual one: that of the demo is never that of real data.
    pub fn data(&self) -> PathBuf {
        let usual = if matches!(self.command, Some(Command::Demo(_))) { "rozum-demo" } else { "rozum-data" };
        self.data.clone().unwrap_or_else(|| PathBuf::from(usual))
    }
}

fn parse_lang(text: &str) -> Result<Lang, String> {
    text.parse().map_err(|reason| rozum_locale::reason(Lang::En, &reason))
}

fn parse_region(text: &str) -> Result<RegionIso, String> {
    let said = |reason: Reason| rozum_locale::reason(Lang::En, &reason);
    let region: RegionIso = text.parse().map_err(said)?;
    let known = rozum_reference::regions::region(region).is_some();
    known
        .then_some(region)
        .ok_or_else(|| said(Reason::new("no-region-of-code").with("value", region.to_string())))
}

fn parse_subject(text: &str) -> Result<Subject, String> {
    text.parse().map_err(|reason| rozum_locale::reason(Lang::En, &reason))
}

/// An address without a path, kept without a slash at its end.
fn parse_site(text: &str) -> Result<String, String> {
    let site = text.trim_end_matches('/');
    let host = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://"));
    let is_host =
        |host: &str| !host.is_empty() && !host.contains(|c: char| c.is_whitespace() || "/?#".contains(c));
    if host.is_some_and(is_host) {
        Ok(site.to_owned())
    } else {
        let why = Reason::new("not-a-site").with("value", text);
        Err(rozum_locale::reason(Lang::En, &why))
    }
}

/// How pages are served.
#[derive(Debug, Clone, clap::Args)]
pub struct Serve {
    /// Address to listen on; port 0 takes any free one
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDR", env = "ROZUM_LISTEN", global = true)]
    pub listen: SocketAddr,
    /// Public address of the site, https://…: links in PDF, DOCX, feeds, calendars and QR codes lead there; without it, the address listened on
    #[arg(long, value_name = "URL", env = "ROZUM_SITE", global = true, value_parser = parse_site)]
    pub site: Option<String>,
    /// The site is reached over HTTPS: cookies are sent over HTTPS only
    #[arg(long, env = "ROZUM_SECURE_COOKIES", global = true, value_parser = clap::builder::FalseyValueParser::new())]
    pub secure_cookies: bool,
    /// How long a public page in demand may be shown after it was last known to be true, in milliseconds; 0: never
    #[arg(long, default_value_t = 1_000, value_name = "MS", env = "ROZUM_PAGE_AGE", global = true)]
    pub page_age: u64,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the pages and the programming interface (the default)
    Serve,
    /// Play a made-up cycle of a pilot region in a folder of its own and serve it, to see how everything works
    Demo(Demo),
    /// Bring data in
    #[command(subcommand)]
    Import(Import),
    /// Write an empty, explained sheet
    #[command(subcommand)]
    Template(Template),
    /// Change a strategy: amend, correct, link
    #[command(subcommand)]
    Strategy(Strategy),
    /// The 17 spheres: printed count and share, recomputed, the difference and why
    Spheres {
        #[command(flatten)]
        output: Output,
    },
    /// Measures of a table of your own: location quotients, relatedness, complexity and more
    Measure(Box<measure::MeasureArguments>),
    /// Labels of texts: {"id", "text"} a line on stdin, spheres, activities and flags with their words on stdout
    Classify,
    /// What rules find in the register, in one region, or in a draft in a file
    Diagnose(Box<Diagnose>),
    /// What priorities of different regions share: copy or chain, and how significant
    Overlaps(OverlapsAsked),
    /// Thematic platforms of regions: members, stability, what is missing
    Platforms(PlatformsAsked),
    /// The national strategy: one document made of the register, as it is or as it was
    NationalStrategy(NationalStrategyAsked),
    /// The monitoring report of a region or of the country: money, projects, indicators, risks, what is late
    #[command(subcommand)]
    Report(Report),
    /// What risk indicators say of projects, priorities, regions and bodies: a question, nothing to ask, or not computable and why
    Risks(RisksAsked),
    /// Which items of state policy priorities serve, by what words, and where nothing does
    Alignment(AlignmentAsked),
    /// Which region has what another needs: links, chains from supplier to market, gaps
    Chains(ChainsAsked),
    /// The journal: verify, export, replay, change the signing key
    #[command(subcommand)]
    Journal(Journal),
    /// Accounts: add, list, close
    #[command(subcommand)]
    Account(Account),
    /// Governance: found the national oversight
    #[command(subcommand)]
    Governance(Governance),
    /// Check that this installation can work, and say what it found
    Doctor,
}

/// How the example is shown.
#[derive(Debug, clap::Args)]
pub struct Demo {
    /// Only play it and show how to sign in
    #[arg(long)]
    pub no_serve: bool,
    /// Serve as if it were so many days later: sittings and consultations need their time
    #[arg(long, default_value = "0", value_name = "DAYS")]
    pub ahead: u16,
}

/// What is diagnosed, by what, and what counts as failure.
#[derive(Debug, clap::Args)]
pub struct Diagnose {
    /// A draft: XLSX, CSV, DOCX or JSON; without it the register
    pub file: Option<PathBuf>,
    /// Only this region; with a file, the region that it is for
    #[arg(long, value_parser = parse_region, value_name = "UA-xx")]
    pub region: Option<RegionIso>,
    /// Only this rule
    #[arg(long, value_parser = clap::builder::PossibleValuesParser::new(Rule::ALL.iter().map(|rule| rule.code()))
        .try_map(|text| text.parse::<Rule>().map_err(|reason| rozum_locale::reason(Lang::En, &reason))))]
    pub rule: Option<Rule>,
    /// Only findings at least as grave as this: info, warning or error
    #[arg(long, value_parser = parse_severity)]
    pub severity: Option<Severity>,
    /// Exit with 1 if a finding is at least as grave as this: info, warning or error
    #[arg(long, value_parser = parse_severity, value_name = "SEVERITY")]
    pub fail_on: Option<Severity>,
    /// Another threshold than the usual; may be repeated
    #[arg(long, value_name = "NAME=VALUE")]
    pub threshold: Vec<String>,
    #[command(flatten)]
    pub output: Output,
}

fn parse_severity(text: &str) -> Result<Severity, String> {
    text.parse().map_err(|reason| rozum_locale::reason(Lang::En, &reason))
}

/// What can be brought in.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// XLSX, CSV, DOCX or JSON: shows what was understood and every issue; --register enters it
    Strategy {
        /// The file
        file: PathBuf,
        /// Region, when the file does not name it
        #[arg(long, value_parser = parse_region, value_name = "UA-xx")]
        region: Option<RegionIso>,
        /// Only show; the default
        #[arg(long, conflicts_with = "register")]
        dry_run: bool,
        /// Register the strategy, or its new version
        #[arg(long)]
        register: bool,
        /// Register even though some rows could not be read
        #[arg(long, requires = "register")]
        accept_errors: bool,
        /// Ground of the registration, when the file does not give it
        #[arg(long)]
        reason: Option<String>,
        #[command(flatten)]
        output: Output,
    },
    /// CSV, XLSX or Parquet: shows what was understood of a table; --register makes it a dataset
    Observations(Box<Observations>),
}

/// Sheets to fill in.
#[derive(Debug, Subcommand)]
pub enum Template {
    /// A strategy: about it, spheres, priorities, tasks
    Strategy {
        /// Where to write it
        #[arg(short = 'o', long = "output", value_name = "FILE.xlsx")]
        output: PathBuf,
    },
    /// A table of observations: the figures, and what is said about them
    Observations {
        /// Where to write it
        #[arg(short = 'o', long = "output", value_name = "FILE.xlsx")]
        output: PathBuf,
    },
}

/// How a link is known.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Basis {
    /// The strategy says so
    Stated,
    /// The secretariat judges so
    Judged,
}

/// Changes of a strategy.
#[derive(Debug, Subcommand)]
pub enum Strategy {
    /// Write the current version as a workbook, to be amended and imported again
    Export {
        /// The region
        #[arg(value_parser = parse_region, value_name = "UA-xx")]
        region: RegionIso,
        /// Where to write it
        #[arg(short = 'o', long = "output", value_name = "FILE.xlsx")]
        output: PathBuf,
    },
    /// Enter a new version from a file
    Amend {
        /// The file
        file: PathBuf,
        /// Region, when the file does not name it
        #[arg(long, value_parser = parse_region, value_name = "UA-xx")]
        region: Option<RegionIso>,
        /// Ground of the amendment, when the file does not give it
        #[arg(long)]
        reason: Option<String>,
        /// Register even though some rows could not be read
        #[arg(long)]
        accept_errors: bool,
    },
    /// Mend an error of transcription
    Correct {
        /// Priority or task, 05-P01
        item: String,
        /// The words as the document prints them
        #[arg(long)]
        text: String,
        /// What was wrong
        #[arg(long)]
        reason: String,
    },
    /// Say that a task serves a priority
    Link {
        /// The task, 05-T02
        task: String,
        /// The priority, 05-P01
        priority: String,
        /// How it is known
        #[arg(long, value_enum, default_value = "judged")]
        basis: Basis,
    },
    /// Take such a link back
    Unlink {
        /// The task, 05-T02
        task: String,
        /// The priority, 05-P01
        priority: String,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Show what two versions have and have not in common
    Compare {
        /// The region
        #[arg(value_parser = parse_region, value_name = "UA-xx")]
        region: RegionIso,
        /// Number of the first version; the one before the last without it
        #[arg(long)]
        from: Option<u32>,
        /// Number of the second version; the current one without it
        #[arg(long)]
        to: Option<u32>,
        #[command(flatten)]
        output: Output,
    },
}

/// The journal.
#[derive(Debug, Subcommand)]
pub enum Journal {
    /// Verify every event, checkpoint and signature; exit code 1 names what was altered
    Verify {
        /// Verify a copy instead, offline: the folder of a whole one, or the bundle of a project or body
        #[arg(long, value_name = "DIR|FILE")]
        bundle: Option<PathBuf>,
        /// A checkpoint that was kept earlier, or the folder of a whole copy: the journal must still contain it. A copy
        /// names each event that was changed since
        #[arg(long, value_name = "FILE|DIR")]
        against: Option<PathBuf>,
        /// A key that is trusted: NAME BASE64
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
        #[command(flatten)]
        output: Output,
    },
    /// Write a copy that anyone can verify offline
    Export {
        /// A new folder; for the bundle of one thing a file, .zip
        #[arg(short = 'o', long = "output", value_name = "DIR|FILE")]
        output: PathBuf,
        /// Only what is about one thing, with its proofs: application/05-A001, body/05-B03
        #[arg(long, value_name = "SUBJECT", value_parser = parse_subject)]
        about: Option<Subject>,
    },
    /// Fold the whole journal again and compare it with the state that is served
    Replay,
    /// Make a new signing key and record it; stop the server first
    RotateKey {
        /// Why
        #[arg(long)]
        reason: String,
    },
}

/// Governance.
#[derive(Debug, Subcommand)]
pub enum Governance {
    /// Record the founding act of the national oversight; once, before there is any other body
    Found(Found),
}

/// A founding act.
#[derive(Debug, clap::Args)]
pub struct Found {
    /// Name of the body
    #[arg(long)]
    pub name: String,
    /// Title of the act that makes it
    #[arg(long)]
    pub act: String,
    /// Where the act can be read
    #[arg(long, value_name = "URL")]
    pub act_url: Option<String>,
    /// A founding member: login, number of the organisation, first and last day; at least three times
    #[arg(long, value_name = "LOGIN,o-0001,2026-01-01,2028-12-31", required = true)]
    pub member: Vec<String>,
}

/// Accounts.
#[derive(Debug, Subcommand)]
pub enum Account {
    /// Open an account; the password is asked for, or read from stdin when it is not a terminal
    Add {
        /// What the person types to sign in
        login: String,
        /// Name and office
        #[arg(long)]
        name: String,
        /// administrator, data-steward, analyst, or the region whose strategy it keeps; applicants and members
        /// of bodies need none
        #[arg(long, value_name = "administrator|data-steward|analyst|UA-xx")]
        role: Vec<String>,
    },
    /// All accounts with their roles
    List {
        #[command(flatten)]
        output: Output,
    },
    /// Close an account for good
    Close {
        /// Its login
        login: String,
        /// Why
        #[arg(long)]
        reason: String,
    },
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory;

    #[test]
    fn every_command_is_well_formed() {
        Arguments::command().debug_assert();
    }
}

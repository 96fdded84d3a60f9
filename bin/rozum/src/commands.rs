//! The commands, one file each.

mod account;
mod alignment;
mod chains;
mod classify;
mod demo;
mod diagnose;
mod doctor;
mod governance;
mod import;
mod journal;
mod measure;
mod national_strategy;
mod observations;
mod overlaps;
mod platforms;
mod report;
mod risks;
mod serve;
mod spheres;
mod strategy;
mod template;

use crate::arguments::{Arguments, Command};
use crate::failure::Failure;
use rozum_app::{Rozum, Settings};
use rozum_model::Timestamp;
use std::process::ExitCode;

/// The answer is "no": verification failed, findings above the limit.
const NO: u8 = 1;

/// Does what was asked.
pub async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let settings =
        Settings { data: arguments.data(), database: arguments.database.clone(), clock: system_clock };
    let lang = arguments.lang;
    match arguments.command {
        None | Some(Command::Serve) => serve::run(settings, arguments.serve, None).await,
        Some(Command::Demo(asked)) => demo::run(settings, asked, arguments.serve, lang).await,
        Some(Command::Import(what)) => import::run(settings, what, lang).await,
        Some(Command::Template(what)) => template::run(&what, lang),
        Some(Command::Strategy(what)) => strategy::run(settings, what, lang).await,
        Some(Command::Spheres { output }) => spheres::run(settings, &output, lang).await,
        Some(Command::Classify) => classify::run(),
        Some(Command::Diagnose(asked)) => diagnose::run(settings, *asked, lang).await,
        Some(Command::Overlaps(asked)) => overlaps::run(settings, asked, lang).await,
        Some(Command::Platforms(asked)) => platforms::run(settings, asked, lang).await,
        Some(Command::NationalStrategy(asked)) => {
            national_strategy::run(settings, &asked, &arguments.serve, lang).await
        }
        Some(Command::Report(what)) => report::run(settings, &what, &arguments.serve, lang).await,
        Some(Command::Risks(asked)) => risks::run(settings, asked, lang).await,
        Some(Command::Alignment(asked)) => alignment::run(settings, asked, lang).await,
        Some(Command::Measure(what)) => measure::run(&what, lang),
        Some(Command::Chains(asked)) => chains::run(settings, asked, lang).await,
        Some(Command::Journal(what)) => journal::run(settings, what, lang).await,
        Some(Command::Account(what)) => account::run(settings, what, lang).await,
        Some(Command::Governance(what)) => governance::run(settings, what).await,
        Some(Command::Doctor) => doctor::run(settings, lang).await,
    }
}

/// The one place where the clock of the machine is read.
fn system_clock() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "this is the edge from which the clock is passed in")]
    Timestamp::from_jiff(jiff::Timestamp::now())
}

async fn open(settings: Settings) -> Result<Rozum, Failure> {
    Ok(Rozum::open(settings).await?)
}

//! `rozum`: the command line. Puts the parts together and holds the clock.

mod arguments;
mod commands;
mod failure;
mod output;

use arguments::Arguments;
use clap::Parser;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new(&arguments.log))
        .with_writer(std::io::stderr)
        .init();
    let lang = arguments.lang;
    match commands::run(arguments).await {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("rozum: {}", failure.message(lang));
            ExitCode::from(2)
        }
    }
}

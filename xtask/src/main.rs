//! The habits of the house as commands; `cargo xtask` alone lists them.

mod bench;
mod codegen;
mod model;
mod mutate;
mod peers;
mod test;
mod tidy;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  test [--only STEP]...   everything: format, tidy, codegen, clippy, licences, tests with database and browser
                          STEP: fmt tidy codegen clippy licences tests e2e
  tidy                    what the compiler does not check: arrows between crates, purity, messages, documents
  codegen [--check]       reference tables from data/; --check only compares
  bench [NAME]...         benchmarks, as ratios within one run
  peers [--case NAME]... [--skip-slow] [--limit SECONDS]
                          measures beside other implementations, on the same files in one run
  model [PART]...         every state of the parts of the governance model
  model --random N [--seed S]
                          N random commands of governance, its invariants after each
  mutate [WORD]...        every guard of the rules dropped in turn (in files whose path has a WORD); each must be caught
";

/// The command ran and the answer is no.
const FAILED: u8 = 1;
/// The command was not understood or cannot be done.
const WRONG_USE: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.split_first() {
        Some((&"test", options)) => test(options),
        Some((&"tidy", [])) => exit(tidy::run()),
        Some((&"codegen", [])) => exit(codegen(false)),
        Some((&"codegen", ["--check"])) => exit(codegen(true)),
        Some((&"bench", names)) => exit(bench::run(names)),
        Some((&"peers", options)) => peers(options),
        Some((&"mutate", words)) => exit(mutate::run(words)),
        Some((&"model", options)) => exit(model::run(options)),
        Some((&("help" | "--help" | "-h"), _)) => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        _ => {
            eprint!("{HELP}");
            ExitCode::from(WRONG_USE)
        }
    }
}

fn test(options: &[&str]) -> ExitCode {
    match test::Plan::read(options) {
        Ok(plan) => exit(plan.run()),
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::from(WRONG_USE)
        }
    }
}

fn peers(options: &[&str]) -> ExitCode {
    match peers::Options::read(options) {
        Ok(options) => exit(peers::run(&options)),
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::from(WRONG_USE)
        }
    }
}

/// Writes the reference tables, or with `check` names those that differ from what `data/` gives.
fn codegen(check: bool) -> Result<(), Box<dyn Error>> {
    let changed = codegen::run(check)?;
    for path in &changed {
        println!("{} {path}", if check { "out of date:" } else { "written:" });
    }
    if check && !changed.is_empty() {
        return Err("generated tables are out of date: run `cargo xtask codegen`".into());
    }
    Ok(())
}

fn exit(result: Result<(), Box<dyn Error>>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::from(FAILED)
        }
    }
}

/// The folder of the checkout.
fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

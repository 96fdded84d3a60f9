//! `rozum template strategy|observations`: an empty, explained workbook.

use crate::arguments::Template;
use crate::failure::Failure;
use crate::output::write_whole;
use rozum_locale::Lang;
use std::process::ExitCode;

/// Writes the workbook.
pub fn run(what: &Template, lang: Lang) -> Result<ExitCode, Failure> {
    let (output, bytes) = match what {
        Template::Strategy { output } => (output, rozum_intake::strategy_template(lang)),
        Template::Observations { output } => (output, rozum_intake::observations_template(lang)),
    };
    let bytes = bytes.map_err(|e| Failure::Other(e.to_string()))?;
    write_whole(output, &bytes)?;
    eprintln!("{}", output.display());
    Ok(ExitCode::SUCCESS)
}

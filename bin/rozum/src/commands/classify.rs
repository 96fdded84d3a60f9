//! `rozum classify`: texts on stdin, one JSON object a line; their labels on stdout, one a line.

use crate::failure::Failure;
use rozum_diagnosis::{Record, classify};
use rozum_model::Reason;
use serde::Deserialize;
use std::io::{BufRead, Write};
use std::process::ExitCode;

#[derive(Deserialize)]
struct Text {
    id: String,
    text: String,
}

/// Labels each line as it comes; stops at the first that is no text with an id.
pub fn run() -> Result<ExitCode, Failure> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (number, line) in std::io::stdin().lock().lines().enumerate() {
        let line = line.map_err(|error| Failure::Other(error.to_string()))?;
        if line.trim().is_empty() {
            continue;
        }
        let text: Text = serde_json::from_str(&line).map_err(|error| bad(number + 1, &error))?;
        let labels = classify(&text.text);
        let written = serde_json::to_writer(&mut out, &Record::new(&text.id, &labels))
            .map_err(std::io::Error::from)
            .and_then(|()| writeln!(out));
        match written {
            // A reader that closes early, such as `head`, is no failure.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(ExitCode::SUCCESS),
            other => other.map_err(|error| Failure::Other(error.to_string()))?,
        }
    }
    out.flush().map_err(|error| Failure::Other(error.to_string()))?;
    Ok(ExitCode::SUCCESS)
}

fn bad(line: usize, error: &serde_json::Error) -> Failure {
    Failure::reason(
        Reason::new("classify-bad-line").with("line", line as u64).with("error", error.to_string()),
    )
}

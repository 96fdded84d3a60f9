//! `rozum classify`: texts on stdin, one JSON object a line; their labels on stdout, one a line.

use crate::failure::Failure;
use rozum_diagnosis::{Record, classify};
use rozum_model::Reason;
use serde::Deserialize;
use std::io::{BufRead, Write};
use std::process::ExitCode;

#[derive(Deserialize)]
struct Text {
    id: Id,
    text: String,
}

/// Programs number their lines as often as they name them.
#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Name(String),
    Number(u64),
}

/// Bytes of a line up to which it is read: far more than any text of a strategy, and no day's work.
const LONGEST: usize = 1 << 20;

/// Labels each line as it comes; stops at the first that is no text with an id.
pub fn run() -> Result<ExitCode, Failure> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (number, line) in std::io::stdin().lock().split(b'\n').enumerate() {
        let line = line.map_err(|error| Failure::Other(error.to_string()))?;
        let Some(Text { id, text }) = read(number + 1, &line)? else { continue };
        let id = match id {
            Id::Name(name) => name,
            Id::Number(number) => number.to_string(),
        };
        let labels = classify(&text);
        let written = serde_json::to_writer(&mut out, &Record::new(&id, &labels))
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

/// The text of a line; `None` of an empty one. Some editors begin a file with a mark.
fn read(number: usize, line: &[u8]) -> Result<Option<Text>, Failure> {
    let bad = |id: &'static str| Failure::reason(Reason::new(id).with("line", number));
    if line.len() > LONGEST {
        return Err(bad("classify-line-too-long"));
    }
    let line = std::str::from_utf8(line).map_err(|_| bad("classify-not-utf8"))?;
    let line = if number == 1 { line.trim_start_matches('\u{feff}') } else { line }.trim();
    if line.is_empty() {
        return Ok(None);
    }
    serde_json::from_str(line).map(Some).map_err(|error| {
        let reason = Reason::new("classify-bad-line").with("line", number);
        Failure::reason(reason.with("column", error.column()))
    })
}

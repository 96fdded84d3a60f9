//! Reads `{"id", "text"}` lines, writes their labels: `cargo run -p rozum-diagnosis --example classify < texts.jsonl`.

use rozum_diagnosis::{Record, classify};
use serde::Deserialize;
use std::io::{BufRead, Write};

#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line: Line = serde_json::from_str(&line?)?;
        let labels = classify(&line.text);
        serde_json::to_writer(&mut out, &Record::new(&line.id, &labels))?;
        writeln!(out)?;
    }
    Ok(())
}

//! Reference values of other packages, where they lie beside the repository. Without them each test says so
//! and compares nothing; small textbook cases stand beside the code and always run.

// The allowance for tests in clippy.toml covers `#[test]` functions only, not what they share.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its material fails by that")]

mod agglomeration;
mod goettingen;
mod input_output;

use std::collections::HashMap;
use std::fs;
use std::path::Path;

type Row = HashMap<String, String>;

/// A file of the reference material, or a line saying that it is absent.
fn shared(file: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/vectors").join(file);
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("ABSENT: shared/vectors/{file}; nothing was compared");
    }
    text
}

fn rows(file: &str) -> Option<Vec<Row>> {
    let text = shared(file)?;
    Some(csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect())
}

fn number(text: &str) -> f64 {
    text.trim().parse().unwrap()
}

fn near(found: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((found - expected).abs() <= tolerance, "{what}: {found} against {expected}");
}

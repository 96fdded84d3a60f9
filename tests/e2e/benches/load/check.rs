//! What was acknowledged against what the journal has.

use crate::writers::Told;
use rozum_e2e::Result;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Acknowledged decisions: their words, and the event that each was told to be.
pub struct Expected(BTreeMap<String, u64>);

impl Expected {
    /// Of what the writers were told.
    pub fn of(told: &[Told]) -> Self {
        Self(told.iter().map(|one| (one.words.clone(), one.seq)).collect())
    }
}

/// Reads an exported journal: every acknowledged decision is there once, under its number, and none that nobody was
/// told of.
pub fn compare(copy: &Path, expected: &Expected) -> Result<()> {
    let mut found: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    let mut statements: BTreeMap<u64, usize> = BTreeMap::new();
    for body in bodies(copy)? {
        let event: serde_json::Value = serde_json::from_slice(&body)?;
        let seq = event["seq"].as_u64().ok_or("an event without a number")?;
        let filed = &event["event"]["funding"]["statement-filed"];
        let answered = &event["event"]["funding"]["statement-answered"];
        let words = filed["statement"]["text"].as_str().or_else(|| answered["reason"].as_str());
        if let Some(words) = words.filter(|words| words.starts_with("load-")) {
            found.entry(words.to_owned()).or_default().push(seq);
            if let Some(number) = answered["number"].as_u64() {
                *statements.entry(number).or_default() += 1;
            }
        }
    }
    let once = |(words, seq): (&String, &u64)| found.get(words).is_some_and(|at| at[..] == [*seq]);
    let lost = expected.0.iter().filter(|one| !once(*one)).count();
    let untold = found.keys().filter(|words| !expected.0.contains_key(*words)).count();
    let doubled = statements.values().filter(|count| **count > 1).count();
    println!(
        "journal: verified and replayed; {} acknowledged, {lost} lost, doubled or misnumbered, {untold} nobody was \
         told of, {doubled} statements answered twice",
        expected.0.len()
    );
    if lost + untold + doubled == 0 {
        Ok(())
    } else {
        Err("the journal does not have what was acknowledged".into())
    }
}

/// Bodies of the events of an exported journal: entry bundles of up to 256, each after its length in two bytes.
fn bodies(copy: &Path) -> Result<Vec<Vec<u8>>> {
    let mut bodies = Vec::new();
    let mut folders = vec![copy.join("tile/entries")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(path)?;
            let mut rest = &bytes[..];
            while let [high, low, after @ ..] = rest {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                let (body, after) = after.split_at_checked(length).ok_or("an entry is cut short")?;
                bodies.push(body.to_vec());
                rest = after;
            }
        }
    }
    Ok(bodies)
}

//! `neighbours.tsv`: each pair once there, both ways in the generated table.

use super::emit::{self, File};
use super::{Result, read, regions};
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

const FILE: &str = "data/reference/neighbours.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    region_a: String,
    region_b: String,
    border_km: u16,
}

pub fn generate(root: &Path) -> Result<String> {
    let known: HashSet<String> = regions::rows(root)?.into_iter().map(|line| line.row.iso).collect();
    let mut both = BTreeMap::new();
    for line in read::table::<Row>(root, FILE)? {
        let Row { region_a, region_b, border_km } = &line.row;
        for code in [region_a, region_b] {
            if !known.contains(code) {
                return Err(line.wrong(format!("`{code}` is no region")));
            }
        }
        if region_a >= region_b {
            return Err(line.wrong("the smaller code comes first"));
        }
        let twice = both.insert((region_a.clone(), region_b.clone()), *border_km).is_some();
        if twice {
            return Err(line.wrong("the pair stands twice"));
        }
        both.insert((region_b.clone(), region_a.clone()), *border_km);
    }
    let rows: Vec<String> = both
        .iter()
        .filter_map(|((of, region), km)| {
            let (of, iso) = (emit::iso(of)?, emit::iso(region)?);
            Some(format!("Neighbour {{ of: {of}, iso: {iso}, border_km: {km} }}"))
        })
        .collect();
    let doc = "Each pair both ways, by region and neighbour.";
    let uses = ["crate::codes::iso", "crate::neighbours::Neighbour"];
    Ok(File::new(FILE, &uses).table(doc, "NEIGHBOURS", "&[Neighbour]", &rows).finish())
}

//! Guards that may be dropped without a difference that anybody can see, each with its reason.

use super::CRATE;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

/// Three columns with tabs between them: file below the crate, first line of the guard, why. `#` begins a remark.
const LIST: &str = "equivalent-faults.tsv";

/// By the name of the guard; empty when there is no list.
pub fn read(root: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let path = root.join(CRATE).join(LIST);
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let text = fs::read_to_string(path)?;
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let row = |line: &str| match line.split('\t').collect::<Vec<_>>().as_slice() {
        [path, guard, why] => Ok((format!("{path}\t{guard}"), (*why).to_owned())),
        _ => Err(format!("{LIST}: not three columns: {line}")),
    };
    Ok(lines.map(row).collect::<Result<_, _>>()?)
}

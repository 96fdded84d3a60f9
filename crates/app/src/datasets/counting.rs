//! What the journal says of a table's figures.

use rozum_measures::Panel;
use rozum_model::dataset::{Counts, Stored};
use rozum_objects::Hash;

/// What there is in a table. A pair without a row counts as missing: nobody knows its figure.
pub fn counted(panel: &Panel) -> Counts {
    let mut counts = Counts {
        rows: panel.gathered.rows,
        regions: panel.regions().len() as u64,
        activities: panel.activities().len() as u64,
        times: panel.matrices.len() as u64,
        duplicates: panel.gathered.duplicates,
        ..Counts::default()
    };
    for matrix in &panel.matrices {
        let cells = matrix.counts();
        counts.values += (cells.positive + cells.zeros + cells.negative) as u64;
        counts.missing += (cells.missing + cells.absent) as u64;
        counts.suppressed += cells.suppressed as u64;
    }
    counts
}

/// What the journal says of a table's bytes.
pub(super) fn stored(bytes: Vec<u8>, panel: &Panel) -> (Vec<u8>, Stored) {
    let content =
        Stored { sha256: Hash::of(&bytes).to_string(), bytes: bytes.len() as u64, counts: counted(panel) };
    (bytes, content)
}

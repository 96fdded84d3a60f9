//! Which sphere an activity belongs to when the words name only the activity.

use crate::classify::classifier::shared;
use crate::classify::table::rows;
use rozum_model::SphereId;
use std::collections::HashMap;

const FILE: &str = "data/lexicon/spheres.tsv";
const TABLE: &str = include_str!("../../../../../data/lexicon/spheres.tsv");

/// KVED code → sphere; codes that are absent belong to none.
pub(crate) struct SphereOf(HashMap<&'static str, Option<SphereId>>);

impl SphereOf {
    pub(crate) fn read() -> Result<Self, String> {
        let pairs = rows(FILE, TABLE).map(|row| {
            let sphere = match row.cell(1) {
                "-" => None,
                code => Some(code.parse().map_err(|_| row.wrong("sphere is not S01…S17"))?),
            };
            Ok((row.cell(0), sphere))
        });
        pairs.collect::<Result<_, String>>().map(Self)
    }

    /// The sphere of a division or group: its own row, else that of its division.
    pub(crate) fn of(&self, code: &str) -> Option<SphereId> {
        let row = self.0.get(code).or_else(|| self.0.get(code.get(..2)?));
        row.copied().flatten()
    }
}

/// The sphere of a division or group. That of a division is what it belongs to as a whole, though a group of it may not.
pub(crate) fn sphere_of(code: &str) -> Option<SphereId> {
    shared().and_then(|tables| tables.spheres.of(code))
}

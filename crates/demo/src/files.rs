//! Files of the example: drawings instead of photographs, and made-up documents. Each says of itself that it is an example.

use sha2::{Digest as _, Sha256};

macro_rules! files {
    ($($name:literal),* $(,)?) => { &[$(($name, include_bytes!(concat!("../../../data/demo/files/", $name)))),*] };
}

/// All, by the names that the story calls them: `"@file.ramp.png"` stands for the hash of one.
const FILES: &[(&str, &[u8])] = files![
    "accessibility.pdf",
    "cabinet.png",
    "class.png",
    "contract-1.pdf",
    "contract-2.pdf",
    "department.png",
    "first-group.png",
    "machines.png",
    "minutes.pdf",
    "opening-act.pdf",
    "park.png",
    "ramp.png",
    "refit-act.pdf",
    "rest.png",
    "telemedicine.png",
];

/// The bytes of each.
pub fn files() -> impl Iterator<Item = &'static [u8]> {
    FILES.iter().map(|(_, bytes)| *bytes)
}

/// The name of each in the story, with its hash.
pub(crate) fn hashes() -> impl Iterator<Item = (String, String)> {
    let hex = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    FILES.iter().map(move |(name, bytes)| (format!("file.{name}"), hex(bytes)))
}

//! Pure crates get clock, chance, files and sockets from nowhere: their answers depend on their arguments alone.

use super::finding::Finding;
use super::house::{File, House, Room};

/// Crates that calculate or describe and reach for nothing outside.
const ALLOWED: &[&str] = &[
    "base64",
    "faer",
    "fluent-bundle",
    "imbl",
    "jiff",
    "pulp",
    "rayon",
    "serde",
    "serde_json",
    "sha2",
    "smallvec",
    "thiserror",
    "unic-langid",
    "unicode-normalization",
    "unicode-segmentation",
];

/// What reaches outside, as it is written in code.
const REACHES: &[&str] = &[
    "std::env",
    "std::fs",
    "std::net",
    "std::process",
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
    "Instant::now",
    "SystemTime::now",
    "Timestamp::now",
    "Zoned::now",
    "rand::",
    "getrandom",
];

const PURE: &str = "crates/pure/";

pub fn check(house: &House) -> Vec<Finding> {
    let rooms = house.rooms.iter().filter(|room| room.folder.starts_with(PURE)).flat_map(check_room);
    let files = house.product().filter(|file| file.path.starts_with(PURE)).flat_map(check_file);
    rooms.chain(files).collect()
}

fn check_room(room: &Room) -> Vec<Finding> {
    let place = format!("{}/Cargo.toml", room.folder);
    let foreign = room
        .dependencies
        .iter()
        .filter(|name| !name.starts_with("rozum-") && !ALLOWED.contains(&name.as_str()));
    foreign
        .map(|name| Finding::error(&place, format!("{name} is not on the list of what a pure crate may use")))
        .collect()
}

fn check_file(file: &File) -> Vec<Finding> {
    let rust = file.rust();
    let hits = REACHES.iter().flat_map(|reach| rust.code.match_indices(reach));
    hits.filter(|(offset, _)| !rust.in_test(*offset) && starts_a_word(&rust.code, *offset))
        .map(|(offset, reach)| {
            Finding::error(
                format!("{}:{}", file.path, rust.line(offset)),
                format!("{reach} in a pure crate: let the caller pass it in"),
            )
        })
        .collect()
}

/// `rand::` is meant, `operand::` is not.
fn starts_a_word(code: &str, offset: usize) -> bool {
    !code[..offset].ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn reaching_outside_is_found_but_not_in_tests_or_comments() {
        let source =
            "// std::fs is absent\nuse std::fs;\nuse operand::X;\n#[cfg(test)]\nmod tests { use std::env; }";
        let findings =
            check(&house(&[("crates/pure/model/src/lib.rs", source), ("crates/io/a/src/lib.rs", source)]));
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].place, "crates/pure/model/src/lib.rs:2");
    }

    #[test]
    fn a_dependency_off_the_list_is_named() {
        let room = Room {
            name: "rozum-model".into(),
            folder: "crates/pure/model".into(),
            dependencies: vec!["serde".into(), "tokio".into(), "rozum-reference".into()],
        };
        let findings = check(&House { files: Vec::new(), rooms: vec![room] });
        assert_eq!(findings.len(), 1);
        assert!(findings[0].message.starts_with("tokio"));
    }
}

//! Which crate may see which. The table is the plan of the house; a crate that is not in it has no place yet.

use super::finding::Finding;
use super::house::{House, Room};

/// Pure calculators and what they stand on.
const PURE: &[(&str, &[&str])] = &[
    ("rozum-model", &[]),
    ("rozum-language", &[]),
    ("rozum-reference", &["rozum-model"]),
    ("rozum-locale", &["rozum-model"]),
    ("rozum-governance", &["rozum-model", "rozum-reference"]),
    ("rozum-measures", &[]),
    ("rozum-diagnosis", &["rozum-model", "rozum-reference", "rozum-language"]),
    ("rozum-evidence", &["rozum-model", "rozum-reference", "rozum-measures", "rozum-diagnosis"]),
    (
        "rozum-coordination",
        &["rozum-model", "rozum-reference", "rozum-language", "rozum-measures", "rozum-diagnosis"],
    ),
    // Reads the state as it is; decides nothing, so it needs no rule of governance.
    ("rozum-risks", &["rozum-model", "rozum-language"]),
    ("rozum-charts", &["rozum-model", "rozum-reference", "rozum-measures"]),
    ("rozum-document", &[]),
    ("rozum-reports", REPORTS_GROUND),
];

/// Reports tell what calculators found, in words, with drawings.
const REPORTS_GROUND: &[&str] = &[
    "rozum-model",
    "rozum-reference",
    "rozum-locale",
    "rozum-diagnosis",
    "rozum-coordination",
    // How indicators stand and what is late are rules; reports tell what they give: docs/decisions/0012.
    "rozum-governance",
    "rozum-risks",
    "rozum-charts",
    "rozum-document",
];

/// Crates that touch files, sockets and databases.
const IO: &[(&str, &[&str])] = &[
    ("rozum-journal", IO_GROUND),
    ("rozum-accounts", IO_GROUND),
    ("rozum-objects", IO_GROUND),
    ("rozum-papers", IO_GROUND),
    ("rozum-search", IO_GROUND),
    ("rozum-intake", DOCUMENTS_GROUND),
    ("rozum-publish", DOCUMENTS_GROUND),
    ("rozum-typeset", &["rozum-document"]),
];

const IO_GROUND: &[&str] = &["rozum-model", "rozum-reference", "rozum-language"];

/// Those that read and write documents of people need the words too, and the shape that observations have.
const DOCUMENTS_GROUND: &[&str] =
    &["rozum-model", "rozum-reference", "rozum-language", "rozum-locale", "rozum-measures", "rozum-document"];

/// The parts of io whose results pages render as they are.
const SHOWN_BY_WEB: &[&str] =
    &["rozum-intake", "rozum-papers", "rozum-publish", "rozum-search", "rozum-journal", "rozum-typeset"];

/// Tools and tests stand outside and see the program only as people do.
const APART: &[&str] = &["xtask", "rozum-e2e"];

pub fn check(house: &House) -> Vec<Finding> {
    house.rooms.iter().flat_map(|room| check_room(room, &house.rooms)).collect()
}

fn check_room(room: &Room, rooms: &[Room]) -> Vec<Finding> {
    let place = format!("{}/Cargo.toml", room.folder);
    let Some(allowed) = allowed(&room.name) else {
        let message = format!(
            "crate {} has no place in the plan: say in xtask/src/tidy/arrows.rs what it may see",
            room.name
        );
        return vec![Finding::error(place, message)];
    };
    let ours = room.dependencies.iter().filter(|name| rooms.iter().any(|room| room.name == **name));
    ours.filter(|name| !allowed.contains(&name.as_str()))
        .map(|name| Finding::error(&place, format!("{} must not depend on {name}", room.name)))
        .collect()
}

fn allowed(name: &str) -> Option<Vec<&'static str>> {
    let pure = || PURE.iter().map(|entry| entry.0);
    let io = || IO.iter().map(|entry| entry.0);
    match name {
        "rozum-app" => Some(pure().chain(io()).collect()),
        "rozum-web" => Some(pure().chain(SHOWN_BY_WEB.iter().copied()).chain(["rozum-app"]).collect()),
        // Tells what people do, as commands; who plays it is the program.
        "rozum-demo" => Some(vec!["rozum-model", "rozum-governance", "rozum-reference"]),
        // Tries the rules and sees nothing else of the house.
        "rozum-proof" => Some(vec!["rozum-model", "rozum-governance"]),
        "rozum" => Some(pure().chain(io()).chain(["rozum-app", "rozum-web", "rozum-demo"]).collect()),
        name if APART.contains(&name) => Some(Vec::new()),
        name => PURE.iter().chain(IO).find(|entry| entry.0 == name).map(|entry| entry.1.to_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(name: &str, dependencies: &[&str]) -> Room {
        let dependencies = dependencies.iter().map(|name| (*name).to_owned()).collect();
        Room { name: name.to_owned(), folder: name.to_owned(), dependencies }
    }

    #[test]
    fn only_drawn_arrows_pass() {
        let rooms = vec![
            room("rozum-model", &["serde"]),
            room("rozum-journal", &["rozum-model", "sqlx"]),
            room("rozum-governance", &["rozum-journal"]),
            room("rozum-web", &["rozum-app", "rozum-journal", "rozum-accounts"]),
            room("rozum-accounts", &[]),
            room("rozum-app", &["rozum-accounts", "rozum-governance"]),
        ];
        let findings = check(&House { files: Vec::new(), rooms });
        let messages: Vec<_> = findings.iter().map(|finding| finding.message.as_str()).collect();
        let expected = [
            "rozum-governance must not depend on rozum-journal",
            "rozum-web must not depend on rozum-accounts",
        ];
        assert_eq!(messages, expected);
    }

    #[test]
    fn a_crate_without_a_place_is_named() {
        let findings = check(&House { files: Vec::new(), rooms: vec![room("rozum-novel", &[])] });
        assert!(findings[0].message.contains("rozum-novel has no place"));
    }
}

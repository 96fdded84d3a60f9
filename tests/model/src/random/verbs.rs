//! The names of all commands of governance, read from where they are given.

const SOURCES: [&str; 6] = [
    include_str!("../../../../crates/pure/model/src/command/bodies.rs"),
    include_str!("../../../../crates/pure/model/src/command/funding.rs"),
    include_str!("../../../../crates/pure/model/src/command/implementation.rs"),
    include_str!("../../../../crates/pure/model/src/command/oversight.rs"),
    include_str!("../../../../crates/pure/model/src/command/rules.rs"),
    include_str!("../../../../crates/pure/model/src/command/steering.rs"),
];

/// In the order of the sources.
pub fn all() -> impl Iterator<Item = &'static str> {
    let names =
        |source: &'static str| source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next());
    SOURCES.into_iter().flat_map(names)
}

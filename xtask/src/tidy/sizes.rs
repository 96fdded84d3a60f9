//! Long files are a smell; very long ones are two files.

use super::finding::Finding;
use super::house::{File, House};

/// Lines of a file that one still reads in one go.
const COMFORTABLE: usize = 200;
/// Lines at which a file must be taken apart.
const TOO_LONG: usize = 500;

pub fn check(house: &House) -> Vec<Finding> {
    house.rust_files().filter_map(check_file).collect()
}

fn check_file(file: &File) -> Option<Finding> {
    match file.text.lines().count() {
        lines if lines > TOO_LONG => {
            Some(Finding::error(&file.path, format!("{lines} lines: take it apart")))
        }
        lines if lines > COMFORTABLE => Some(Finding::warning(&file.path, format!("{lines} lines"))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::Level;
    use super::super::house::house;
    use super::*;

    #[test]
    fn long_warns_and_very_long_fails_unless_generated() {
        let (long, longer) = ("//\n".repeat(201), "//\n".repeat(501));
        let findings = check(&house(&[
            ("a.rs", "//\n"),
            ("b.rs", &long),
            ("c.rs", &longer),
            ("crates/pure/reference/src/generated/kved.rs", &longer),
        ]));
        let levels: Vec<_> = findings.iter().map(|finding| (finding.place.as_str(), finding.level)).collect();
        assert_eq!(levels, [("b.rs", Level::Warning), ("c.rs", Level::Error)]);
    }
}

//! Whoever silences a lint says why. (That `unwrap` and `expect` stay in tests is the compiler's lint already.)

use super::finding::Finding;
use super::house::{File, House};

const MARKS: &[&str] = &["#[allow(", "#![allow(", "#[expect(", "#![expect("];

pub fn check(house: &House) -> Vec<Finding> {
    house.rust_files().flat_map(check_file).collect()
}

fn check_file(file: &File) -> Vec<Finding> {
    let rust = file.rust();
    let marks = MARKS.iter().flat_map(|mark| rust.code.match_indices(mark));
    marks
        .filter(|(offset, _)| {
            let attribute = rust.code[*offset..].split(']').next().unwrap_or_default();
            !attribute.contains("reason")
        })
        .map(|(offset, mark)| {
            Finding::error(
                format!("{}:{}", file.path, rust.line(offset)),
                format!("{mark}…) without reason = \"…\""),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn silence_without_reason_is_found() {
        let findings = check(&house(&[(
            "a.rs",
            "#[allow(dead_code)]\nfn a() {}\n#[allow(\n dead_code,\n reason = \"later\"\n)]\nfn b() {}\n// #[allow(x)]",
        )]));
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].place, "a.rs:1");
    }
}

//! Identifiers are written in Latin letters: a Cyrillic «а» in a name looks right and is another name.

use super::finding::Finding;
use super::house::{File, House};

pub fn check(house: &House) -> Vec<Finding> {
    house.rust_files().filter_map(check_file).collect()
}

fn check_file(file: &File) -> Option<Finding> {
    let rust = file.rust();
    let (offset, letter) = rust.code.char_indices().find(|(_, c)| c.is_alphabetic() && !c.is_ascii())?;
    Some(Finding::error(
        format!("{}:{}", file.path, rust.line(offset)),
        format!("letter {letter:?} in an identifier"),
    ))
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn a_foreign_letter_counts_only_in_code() {
        let findings =
            check(&house(&[("a.rs", "// мова\nlet a = \"мова\";"), ("b.rs", "\nlet \u{430} = 1;")]));
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].place, "b.rs:2");
    }
}

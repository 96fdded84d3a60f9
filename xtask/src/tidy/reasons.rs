//! Every reason that code gives has a text. That both languages have it is seen to by the neighbour `messages`.

use super::finding::Finding;
use super::house::{File, House};
use super::messages::{LANGUAGES, read};
use std::collections::BTreeSet;

/// How code names a message: the literal that follows one of these is its id.
const CALLS: &[&str] = &["Reason::new("];

pub fn check(house: &House) -> Vec<Finding> {
    let known: BTreeSet<String> = read(house, LANGUAGES[0]).map(|(_, message)| message.id).collect();
    house.product().flat_map(|file| check_file(file, &known)).collect()
}

fn check_file(file: &File, known: &BTreeSet<String>) -> Vec<Finding> {
    let rust = file.rust();
    let named = rust.literals.iter().filter(|(offset, _)| {
        let before = rust.code[..*offset].trim_end();
        CALLS.iter().any(|call| before.ends_with(call)) && !rust.in_test(*offset)
    });
    named
        .map(|(offset, literal)| (offset, literal.trim_matches('"')))
        .filter(|(_, id)| !known.contains(*id))
        .map(|(offset, id)| {
            Finding::error(
                format!("{}:{}", file.path, rust.line(*offset)),
                format!("reason {id} has no text in locales/"),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn a_reason_without_text_is_named() {
        let source = "fn a() { Reason::new(\n \"known\"); Reason::new(\"lost\") }\n#[cfg(test)]\nmod tests { Reason::new(\"x\") }";
        let findings = check(&house(&[("locales/uk/a.ftl", "known = x\n"), ("crates/app/src/a.rs", source)]));
        assert_eq!(findings.len(), 1);
        assert_eq!(
            findings[0].to_string(),
            "error: crates/app/src/a.rs:2: reason lost has no text in locales/"
        );
    }
}

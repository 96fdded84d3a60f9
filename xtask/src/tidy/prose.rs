//! Ukrainian prose lives in `locales/` and `data/`, so that people who know the language can mend it without reading code.
//!
//! Where Ukrainian words are the matter itself (inflection tables, column headings that people type), a comment
//! `// tidy: ukrainian-words: why` anywhere in the file says so.

use super::finding::Finding;
use super::house::{File, House};

const MARKER: &str = "tidy: ukrainian-words: ";

/// Rooms whose matter is the language, names out of registers, or the headings that people type.
const EXCEPT: &[&str] =
    &["crates/pure/language/", "crates/pure/reference/", "crates/io/intake/src/vocabulary/"];

pub fn check(house: &House) -> Vec<Finding> {
    let code = house.product().filter(|file| !excepted(file)).filter_map(check_code);
    let templates = house.files.iter().filter(|file| file.is_product() && file.is("html"));
    code.chain(templates.filter_map(check_template)).collect()
}

fn excepted(file: &File) -> bool {
    EXCEPT.iter().any(|folder| file.path.starts_with(folder)) || file.text.contains(MARKER)
}

fn check_code(file: &File) -> Option<Finding> {
    let rust = file.rust();
    let cyrillic = rust.literals.iter().filter(|(offset, text)| !rust.in_test(*offset) && has_word(text));
    let lines: Vec<_> = cyrillic.map(|(offset, _)| rust.line(*offset)).collect();
    let message = format!("Ukrainian words in {} literals: they belong to locales/ or data/", lines.len());
    lines.first().map(|line| Finding::error(format!("{}:{line}", file.path), message))
}

fn check_template(file: &File) -> Option<Finding> {
    let line = file.text.lines().position(has_word)?;
    let message = "Ukrainian words in a template: they belong to locales/";
    Some(Finding::error(format!("{}:{}", file.path, line + 1), message))
}

/// Single letters are the matter of code that compares letters.
fn has_word(text: &str) -> bool {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    text.chars().zip(text.chars().skip(1)).any(|(a, b)| is_cyrillic(a) && is_cyrillic(b))
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn prose_is_found_in_literals_and_templates_only() {
        let findings = check(&house(&[
            (
                "crates/app/src/a.rs",
                "// слово 'слово'\nlet a = ('я', \"слово\");\n#[cfg(test)]\nmod tests { const B: &str = \"слово\"; }",
            ),
            (
                "crates/app/src/b.rs",
                "// tidy: ukrainian-words: headings that people type\nlet a = \"слово\";",
            ),
            ("crates/pure/language/src/c.rs", "let a = \"слово\";"),
            ("crates/web/templates/d.html", "<p>\nслово"),
            ("tests/e2e/tests/e.rs", "let a = \"слово\";"),
        ]));
        let places: Vec<_> = findings.iter().map(|finding| finding.place.as_str()).collect();
        assert_eq!(places, ["crates/app/src/a.rs:2", "crates/web/templates/d.html:2"]);
    }
}

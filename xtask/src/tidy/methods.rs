//! A page about a method states its formula or rule and works an example, in the language that it is written in.

use super::finding::Finding;
use super::house::{File, House};

const PAGES: &str = "docs/methods/";

/// Parts that a page must have: what each is called in a heading.
const PARTS: &[(&str, &[&str])] = &[
    ("the formula or rule", &["formula", "rule", "формула", "правило", "правила"]),
    ("a worked example", &["worked example", "приклад"]),
];

pub fn check(house: &House) -> Vec<Finding> {
    let pages = house.files.iter().filter(|file| file.path.starts_with(PAGES) && file.is("md"));
    pages.filter(|file| !file.path.ends_with("README.md")).flat_map(check_page).collect()
}

fn check_page(page: &File) -> Vec<Finding> {
    let headings: Vec<_> =
        page.text.lines().filter(|line| line.starts_with('#')).map(str::to_lowercase).collect();
    let has = |names: &[&str]| headings.iter().any(|heading| names.iter().any(|name| heading.contains(name)));
    let absent = PARTS.iter().filter(|(_, names)| !has(names));
    absent.map(|(part, _)| Finding::error(&page.path, format!("no heading for {part}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn a_page_without_example_is_named() {
        let findings = check(&house(&[
            ("docs/methods/a.md", "# A\n## Formula\n## Worked example\n"),
            ("docs/methods/b.md", "# B\n## Формула\n"),
            ("docs/methods/README.md", "# List\n"),
        ]));
        let shown: Vec<_> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["error: docs/methods/b.md: no heading for a worked example"]);
    }
}

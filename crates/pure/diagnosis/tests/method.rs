//! The worked example of `docs/methods/labels.md` is computed; the Ukrainian page has the same table.

use rozum_diagnosis::{Labels, classify};

const ENGLISH: &str = include_str!("../../../../docs/methods/labels.md");
const UKRAINIAN: &str = include_str!("../../../../docs/methods/labels.uk.md");

/// Rows of the table of texts: six cells, the first in Ukrainian.
fn rows(page: &str) -> Vec<Vec<&str>> {
    let lines = page.lines().filter(|line| line.starts_with("| ") && line.matches('|').count() == 7);
    lines.skip(1).map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

fn shown(text: &str, labels: &Labels) -> Vec<String> {
    let join = |values: Vec<String>| values.join(" ");
    let first = labels.divisions.first().and_then(|label| labels.quotes(label).next());
    vec![
        text.to_owned(),
        join(labels.spheres.iter().map(|label| label.value.to_string()).collect()),
        join(labels.divisions.iter().map(|label| label.value.clone()).collect()),
        join(labels.groups.iter().map(|label| label.value.clone()).collect()),
        join(labels.flags.0.iter().map(|label| label.value.to_string()).collect()),
        first.unwrap_or_default().to_owned(),
    ]
}

#[test]
fn the_example_is_what_the_program_says() {
    let rows = rows(ENGLISH);
    assert_eq!(rows.len(), 9);
    for row in rows {
        assert_eq!(shown(row[0], &classify(row[0])), row);
    }
}

#[test]
fn both_pages_work_the_same_example() {
    assert_eq!(rows(ENGLISH), rows(UKRAINIAN));
}

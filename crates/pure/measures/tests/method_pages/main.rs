//! The worked example of each measure's page, in both languages, is computed and comes out as printed.
//!
//! A page holds its table under `### Data` (or `### Before` and `### After`), what else the measure needs under
//! `### Settings`, `### Reference`, `### Incomes`, `### Groups`, `### Plants` or `### Complexity`, and what comes
//! out under `### Result`; `### Quality` holds the eigenvalues of complexity. Further worked examples of a page
//! hold only what is different in them.

// The allowance for tests in clippy.toml covers `#[test]` functions only, not what they share.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![allow(clippy::float_cmp, clippy::cast_precision_loss, reason = "small whole numbers are exact")]

mod apart;
mod example;
mod page;
mod results;

use page::{Language, Page};
use rozum_measures::Measure;

/// Pages about what is not one value for each region, activity or cell.
const APART: [&str; 4] = ["bootstrap", "ideal_point", "input_output", "permutation"];

fn check(page: &Page) {
    let apart = match page.name.as_str() {
        "bootstrap" => apart::bootstrap,
        "ideal_point" => apart::ideal_point,
        "input_output" => apart::input_output,
        "permutation" => apart::permutation,
        name => return check_measure(page, name.parse().unwrap()),
    };
    apart(page).compare(page, "Result");
}

fn check_measure(page: &Page, measure: Measure) {
    let (result, quality) = example::Example::of(page).measure(measure);
    result.compare(page, "Result");
    if page.table("Quality").is_some() {
        quality.unwrap().compare(page, "Quality");
    }
}

#[test]
fn every_measure_has_its_page() {
    let names = Measure::ALL.iter().map(|measure| measure.name()).chain(APART);
    for name in names {
        assert!(Page::read(name, Language::English).is_some(), "{name} has no page");
    }
}

#[test]
fn worked_examples_come_out_as_printed() {
    let names = Measure::ALL.iter().map(|measure| measure.name()).chain(APART);
    let mut compared = 0;
    for name in names {
        for language in [Language::English, Language::Ukrainian] {
            let Some(page) = Page::read(name, language) else { continue };
            let examples = page.examples();
            assert!(!examples.is_empty(), "{}: no worked example", page.place());
            examples.iter().for_each(check);
            compared += examples.len();
        }
    }
    assert!(compared >= 2 * APART.len(), "{compared}");
}

#[test]
fn each_page_has_its_parts_in_both_languages() {
    for name in Measure::ALL.iter().map(|measure| measure.name()).chain(APART) {
        let pages = [Language::English, Language::Ukrainian].map(|language| Page::read(name, language));
        if let [None, None] = pages {
            continue;
        }
        for page in pages {
            let page = page.unwrap_or_else(|| panic!("{name} has a page in one language only"));
            for part in page.language.parts() {
                assert!(page.has(part), "{}: no heading {part}", page.place());
            }
        }
    }
}

//! The worked example of each measure's page, in both languages, is computed and comes out as printed.
//!
//! A page holds its table under `### Data` (or `### Before` and `### After`), what else the measure needs under
//! `### Settings`, `### Reference`, `### Incomes`, `### Groups` or `### Plants`, and what comes out under
//! `### Result`.

// The allowance for tests in clippy.toml covers `#[test]` functions only, not what they share.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod apart;
mod example;
mod page;
mod results;

use page::{Language, Page};
use rozum_measures::Measure;

/// Pages about what is not one value for each region, activity or cell.
const APART: [&str; 4] = ["bootstrap", "ideal_point", "input_output", "permutation"];

fn compute(page: &Page) -> results::Grid {
    match page.name.as_str() {
        "bootstrap" => apart::bootstrap(page),
        "ideal_point" => apart::ideal_point(page),
        "input_output" => apart::input_output(page),
        "permutation" => apart::permutation(page),
        name => example::Example::of(page).measure(name.parse().unwrap()),
    }
}

#[test]
fn worked_examples_come_out_as_printed() {
    let names = Measure::ALL.iter().map(|measure| measure.name()).chain(APART);
    let mut compared = 0;
    for name in names {
        for language in [Language::English, Language::Ukrainian] {
            let Some(page) = Page::read(name, language) else { continue };
            compute(&page).compare(&page);
            compared += 1;
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

//! The worked example of `docs/methods/national_findings.md` is computed, in both languages.

use crate::common::{give, national, page, table};
use crate::strategies::{findings, row};
use rozum_coordination::{Agreement, NationalFinding};
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::{Actor, Command, State};
use rozum_reference::national::statement;
use std::collections::BTreeSet;
use std::fs;

fn entry(row: &[String]) -> RegisterEntry {
    let list = |cell: &str| -> Vec<String> {
        cell.split(';').map(str::trim).filter(|part| *part != "—").map(str::to_owned).collect()
    };
    let sphere = |label: String| SphereEntry {
        sphere: rozum_reference::spheres::sphere_of_label(&label),
        label,
        place: String::new(),
    };
    let place = || "приклад".to_owned();
    let priority = |verbatim| PriorityEntry { id: None, verbatim, place: place(), note: None };
    let task = |verbatim| TaskEntry { id: None, verbatim, place: place(), note: None, links: Vec::new() };
    let content = Content {
        spheres: list(&row[1]).into_iter().map(sphere).collect(),
        priorities: list(&row[2]).into_iter().map(priority).collect(),
        tasks: list(&row[3]).into_iter().map(task).collect(),
    };
    let header = rozum_reference::register::national_2027().entries.remove(0).header;
    RegisterEntry { region: row[0].parse().unwrap(), header, content }
}

fn example(strategies: &[Vec<String>]) -> Vec<NationalFinding> {
    let entries: Vec<RegisterEntry> = strategies.iter().map(|row| entry(row)).collect();
    let document = entries[0].header.document.clone();
    let mut state = State::default();
    let command = Command::ImportRegister { name: "приклад".to_owned(), document, entries };
    give(&mut state, &Actor::System, &command);
    findings(&state)
}

/// A row as the page prints it.
fn printed(row: &NationalFinding) -> Vec<String> {
    let claim = statement(row.id).unwrap().claim.code();
    let printed = row.printed.figure.map_or_else(|| claim.to_owned(), |figure| figure.to_string());
    let register = row.recomputed.map_or("—".to_owned(), |own| format!("{} of {}", own.count, own.of));
    let regions: Vec<String> = row.regions.iter().map(ToString::to_string).collect();
    vec![format!("`{}`", row.id), printed, register, format!("`{}`", row.agreement.code()), regions.join(" ")]
}

#[test]
fn the_worked_example_comes_out_as_printed() {
    let english = page("national_findings", "");
    let strategies = table(&english, "Strategies");
    let results = table(&english, "Results");
    let all = example(&strategies);
    let found: Vec<Vec<String>> =
        results.iter().map(|cells| printed(row(&all, cells[0].trim_matches('`')))).collect();
    assert_eq!(results, found);
    let ukrainian = page("national_findings", ".uk");
    assert_eq!(table(&ukrainian, "Стратегії"), strategies);
    assert_eq!(in_english(table(&ukrainian, "Результат")), found);
}

/// As the Ukrainian page writes what the English one does.
fn in_english(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let cell = |cell: String| cell.replace(" з ", " of ").replace(',', ".");
    rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect()
}

#[test]
fn the_result_on_the_register_is_as_printed() {
    let all = findings(&national());
    let counted = |row: &&NationalFinding| row.recomputed.is_some() && !row.id.starts_with("sphere-");
    let rows: Vec<Vec<String>> = all.iter().filter(counted).map(|row| printed(row)[..4].to_vec()).collect();
    let sums = [Agreement::Agrees, Agreement::Differs, Agreement::NotComputable]
        .map(|verdict| all.iter().filter(|row| row.agreement == verdict).count().to_string());
    for (ending, heading, totals) in [("", "Register", "Sums"), (".uk", "Реєстр", "Підсумки")] {
        let page = page("national_findings", ending);
        assert_eq!(in_english(table(&page, heading)), rows);
        assert_eq!(table(&page, totals), [sums.to_vec()]);
    }
}

#[test]
fn every_reason_is_explained() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/national");
    let files = ["why.rs", "why/counted.rs", "why/labelled.rs", "why/outside.rs", "why/ruled.rs"];
    let sources = files.map(|file| fs::read_to_string(format!("{folder}/{file}")).unwrap());
    let words = sources.iter().flat_map(|source| source.split('"'));
    let ids: BTreeSet<&str> =
        words.filter(|word| word.starts_with("national-") && !word.contains(' ')).collect();
    assert!(ids.len() > 30, "{ids:?}");
    for ending in ["", ".uk"] {
        let page = page("national_findings", ending);
        for id in &ids {
            let shown = if id.ends_with('-') { format!("`{id}…`") } else { format!("`{id}`") };
            assert!(page.contains(&shown), "{shown} is not explained in national_findings{ending}.md");
            assert!(id.ends_with('-') || rozum_locale::has(rozum_locale::Lang::Uk, id), "{id}");
        }
    }
}

#[test]
fn the_rule_of_each_word_is_told() {
    let page = page("national_findings", "");
    for own in rozum_reference::national::STATEMENTS {
        let word = format!("| `{}` |", own.claim.code());
        assert!(page.contains(&word), "{word}");
    }
}

//! The worked example of `docs/methods/spheres.md` is computed, and each reason is said.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "common/mod.rs"]
mod common;

use common::{give, page, table};
use rozum_coordination::national_spheres;
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, SphereEntry};
use rozum_model::strategy::{Document, LegalRegime, Period, VersionHeader};
use rozum_model::{Actor, Command, State};
use std::collections::BTreeSet;
use std::fs;

fn header() -> VersionHeader {
    VersionHeader {
        title: "Приклад".to_owned(),
        document: Document { title: "Приклад".to_owned(), ..Document::default() },
        regime: LegalRegime {
            act: "Приклад".to_owned(),
            effective_from: jiff::civil::date(2015, 11, 11),
            effective_to: None,
        },
        period: Period { from: 2021, to: 2027 },
        effective_from: jiff::civil::date(2021, 1, 1),
        reason: "приклад".to_owned(),
        note: None,
    }
}

fn entry(row: &[String]) -> RegisterEntry {
    let sphere = |label: &str| SphereEntry {
        label: label.trim().to_owned(),
        sphere: rozum_reference::spheres::sphere_of_label(label.trim()),
        place: String::new(),
    };
    let labels = row[1].split(';').filter(|label| label.trim() != "—");
    let content = Content { spheres: labels.map(sphere).collect(), ..Content::default() };
    RegisterEntry { region: row[0].parse().unwrap(), header: header(), content }
}

#[test]
fn the_worked_example_comes_out_as_printed() {
    let page = page("spheres", "");
    let entries: Vec<RegisterEntry> = table(&page, "Strategies").iter().map(|row| entry(row)).collect();
    let document = header().document;
    let command = Command::ImportRegister { name: "приклад".to_owned(), document, entries };
    let mut state = State::default();
    give(&mut state, &Actor::System, &command);
    let spheres = national_spheres(&state);
    for row in table(&page, "Counts") {
        let found = spheres.rows.iter().find(|found| found.id.to_string() == row[0]).unwrap();
        let regions: Vec<String> = found.regions.iter().map(ToString::to_string).collect();
        let got = [
            found.labels.to_string(),
            found.recomputed_count.to_string(),
            format!("{:.4}", found.recomputed_share),
            format!("{:.4}", found.share_of_declaring),
            regions.join(" "),
        ];
        assert_eq!(got[..], row[1..], "{}", row[0]);
    }
    let totals = &spheres.totals;
    let got = [totals.strategies, totals.declaring, totals.labels, totals.pairs, totals.unplaced_labels];
    let printed: Vec<usize> = table(&page, "Sums")[0].iter().map(|cell| cell.parse().unwrap()).collect();
    assert_eq!(got[..], printed[..]);
}

#[test]
fn every_reason_is_explained_and_said_in_both_languages() {
    let source = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/spheres/why.rs")).unwrap();
    let ids: BTreeSet<&str> =
        source.split("Reason::new(\"").skip(1).filter_map(|part| part.split('"').next()).collect();
    assert_eq!(ids.len(), 8);
    let page = page("spheres", "");
    for id in ids {
        assert!(page.contains(&format!("| `{id}` |")), "{id} is not explained");
        for lang in rozum_locale::Lang::ALL {
            assert!(rozum_locale::has(lang, id), "{lang} {id}");
        }
    }
}

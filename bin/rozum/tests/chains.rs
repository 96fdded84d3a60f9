//! `rozum chains` with the shipped proxy and with a table of one's own.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

fn chains(folder: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rozum"));
    command.arg("--data").arg(folder.join("data")).arg("chains").args(more).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn rows(output: &Output) -> Vec<Value> {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn links_chains_and_gaps_of_the_register_say_that_their_shares_are_a_proxy() {
    let folder = tempfile::tempdir().unwrap();
    let of =
        |more: &[&str]| rows(&chains(folder.path(), &[&["--format", "json", "--lang", "en"], more].concat()));
    let links = of(&[]);
    let resin = links.iter().find(|row| row["supplier"] == "26-P01" && row["processor"] == "21-P12").unwrap();
    assert_eq!((&resin["region_from"], &resin["region_to"]), (&"UA-26".into(), &"UA-21".into()));
    assert_eq!((&resin["kved_from"], &resin["kved_to"]), (&"20.1".into(), &"22".into()));
    assert_eq!(resin["coefficient"], 0.2059);
    assert_eq!((&resin["neighbours"], &resin["basis"]), (&true.into(), &"declared".into()));
    for row in &links {
        assert_eq!((&row["proxy"], &row["source"]), (&true.into(), &"Belgium, 2020, OECD".into()));
        assert!(
            row["coefficient"].is_null() || row["why"].as_str().unwrap().contains("not Ukraine"),
            "{row}"
        );
        assert!(row["complementarity"].is_null(), "no shipped table supports it");
    }
    let own: Vec<Value> = of(&["--region", "UA-56"]);
    assert!(!own.is_empty() && own.len() < links.len());
    assert!(own.iter().all(|row| row["region_from"] == "UA-56" || row["region_to"] == "UA-56"));
    let gaps = of(&["--show", "gaps"]);
    let missing: BTreeSet<String> =
        gaps.iter().map(|row| row["kved"][0].as_str().unwrap().to_owned()).collect();
    assert!(missing.contains("02") && missing.contains("24.4"), "forestry, metals: {missing:?}");
    let paths = of(&["--show", "chains"]);
    let steel = paths.iter().find(|row| {
        [&row["kved_supplier"], &row["kved_processor"], &row["kved_market"]]
            == [&Value::from("24"), &"25".into(), &"28".into()]
    });
    assert!(steel.is_some_and(|row| row["regions"].as_array().unwrap().len() >= 3));
}

#[test]
fn people_see_the_warning_first() {
    let folder = tempfile::tempdir().unwrap();
    let output = chains(folder.path(), &[]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("Структура витрат — дані-замінник: Бельгія, 2020 рік"), "{text}");
    assert!(text.contains("Прогалини") && text.contains("Ланцюги"));
}

#[test]
fn a_table_of_ones_own_takes_the_place_of_the_proxy() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let own = write("own.csv", "from,to,coefficient\n01,10-12,0.41\n");
    let output = chains(folder.path(), &["--format", "json", "--lang", "en", "--input-output", &own]);
    assert!(!said(&output).contains("Belgium"), "{}", said(&output));
    let links = rows(&output);
    let shares: BTreeSet<String> = links.iter().map(|row| row["coefficient"].to_string()).collect();
    assert_eq!(shares, ["0.41".to_owned(), "null".to_owned()].into());
    assert!(links.iter().all(|row| row["proxy"] == false && row["source"] == format!("table {own}")));

    let square = write("square.csv", "industry,A01,C10-C12,HFCE\nA01,5,30,7\nOUTPUT,100,100,0\n");
    let output = chains(folder.path(), &["--format", "json", "--input-output", &square]);
    assert!(said(&output).contains("HFCE"), "what is left out is told: {}", said(&output));
    assert!(rows(&output).iter().any(|row| row["coefficient"] == 0.3));

    let flows = write("flows.csv", "industry,A01,C10-C12\nA01,5,30\n");
    let output = chains(folder.path(), &["--lang", "en", "--input-output", &flows]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("add up to") && said(&output).contains("flows.csv"), "{}", said(&output));
    assert_eq!(chains(folder.path(), &["--input-output", "absent.csv"]).status.code(), Some(2));
}

#[test]
fn one_part_can_be_shown_and_a_table_with_decimal_commas_between_commas_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let shown = |what: &str| String::from_utf8(chains(folder.path(), &["--show", what]).stdout).unwrap();
    let [gaps, paths] = ["gaps", "chains"].map(shown);
    assert!(gaps.contains("24.4") && !gaps.contains(" → "), "{gaps}");
    assert!(paths.contains("10 Виробництво харчових"), "{paths}");
    let file = folder.path().join("inputs.csv");
    std::fs::write(&file, "from,to,coefficient\n01,10,0.2\n07,24,0,3\n").unwrap();
    let wrong = chains(folder.path(), &["--input-output", file.to_str().unwrap()]);
    assert_eq!(wrong.status.code(), Some(2));
    let place = format!("rozum: {}:3:D:", file.display());
    assert!(said(&wrong).starts_with(&place), "{}", said(&wrong));
}

//! `rozum measure` as people use it: a table, a folder of results, and what is said on the way.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const TABLE: &str = "Регіон;Рік;Вид;Осіб\n\
    А;2019;10.51;1 200,5\n\
    А;2019;62.01;10\n\
    Б;2019;10.51;300\n\
    Б;2019;62.01;к\n\
    Б;2019;62.02;40\n\
    А;2020;10.51;1 300\n\
    А;2020;62.01;20\n\
    Б;2020;10.51;200\n\
    Б;2020;62.02;…\n\
    Б;2020;62.01;–\n\
    А;2020;62.02;5\n\
    А;2020;62.02;6\n";

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn measure(folder: &Path, table: &str, more: &[&str]) -> Output {
    let file = folder.join("table.csv");
    std::fs::write(&file, table).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rozum"));
    command.args(["measure", "table.csv", "--lang", "en", "-o", "out"]).args(more).current_dir(folder);
    command.output().unwrap()
}

const COLUMNS: &[&str] = &["--region", "Регіон", "--activity", "Вид", "--value", "Осіб", "--time", "Рік"];

/// Columns called as they are.
const PLAIN: &[&str] = &["--region", "region", "--activity", "activity", "--value", "value"];

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Values by the names in the row, joined.
fn rows(folder: &Path, measure: &str) -> HashMap<String, String> {
    let text = std::fs::read_to_string(folder.join(format!("out/{measure}.csv"))).unwrap();
    let split = |line: &str| {
        let (names, value) = line.rsplit_once(',').unwrap();
        (names.to_owned(), value.to_owned())
    };
    text.lines().map(split).collect()
}

#[test]
fn a_table_of_the_statistics_office_becomes_a_folder_of_results() {
    let folder = folder();
    let output = measure(folder.path(), TABLE, COLUMNS);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let quotients = rows(folder.path(), "location_quotient");
    assert_eq!(quotients["time,region,activity"], "value");
    assert_eq!(quotients["2019,Б,62.01"], "", "a confidential figure has no quotient");
    assert_eq!(quotients["2020,Б,62.01"], "0", "none is zero");
    let expected = (1200.5 / 1210.5) / (1500.5 / 1550.5);
    let found: f64 = quotients["2019,А,10.51"].parse().unwrap();
    assert!((found - expected).abs() < 1e-15);
    let growth = rows(folder.path(), "growth");
    assert_eq!(growth["2020,А,62.01"], "1");
    assert!(!growth.contains_key("2019,А,62.01"));
    let gaps = rows(folder.path(), "gaps");
    assert_eq!(gaps["2019,Б,62.01"], "suppressed");
    assert_eq!(gaps["2020,Б,62.02"], "missing");
    assert_eq!(
        gaps["2019,А,62.02"], "absent",
        "the table prints zeros, so a row that is not there is unknown"
    );
    assert!(said(&output).contains("1 row repeats"), "{}", said(&output));
    let provenance = std::fs::read_to_string(folder.path().join("out/provenance.json")).unwrap();
    let provenance: serde_json::Value = serde_json::from_str(&provenance).unwrap();
    assert_eq!(provenance["gathered"]["duplicates"], 1);
    assert_eq!(provenance["settings"]["presence-threshold"], 1.0);
    assert_eq!(provenance["read"]["found"]["delimiter"], ";");
    let not: Vec<&str> = provenance["not_computed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["measure"].as_str().unwrap())
        .collect();
    assert_eq!(not, ["ellison_glaeser", "prody", "expy"]);
}

#[test]
fn a_bad_row_is_named_and_nothing_is_written() {
    let folder = folder();
    let table = "region,activity,value\nА,10,1\nА,11,багато\nБ,10,2\n";
    let output = measure(folder.path(), table, PLAIN);
    assert_eq!(output.status.code(), Some(2));
    let said_of_it = said(&output);
    for part in ["table.csv", "3", "value", "багато"] {
        assert!(said_of_it.contains(part), "{part} in {said_of_it}");
    }
    let left: Vec<_> =
        std::fs::read_dir(folder.path().join("out")).map(Iterator::collect).unwrap_or_default();
    assert_eq!(left.len(), 0, "{left:?}");
    let output = measure(folder.path(), table, &[PLAIN, &["--skip-bad-rows"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("багато"));
}

#[test]
fn a_column_that_is_not_there_is_told_with_those_that_are() {
    let folder = folder();
    let output =
        measure(folder.path(), TABLE, &["--region", "Регион", "--activity", "Вид", "--value", "Осіб"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("Регион") && said(&output).contains("Регіон"), "{}", said(&output));
}

#[test]
fn named_measures_in_every_form_are_the_same_rows() {
    let folder = folder();
    let (mut kept, mut csv) = (Vec::new(), HashMap::new());
    for (form, ending) in [("csv", "csv"), ("json", "json"), ("jsonl", "jsonl"), ("parquet", "parquet")] {
        let more = ["--measures", "herfindahl,proximity", "--format", form];
        let output = measure(folder.path(), TABLE, &[COLUMNS, &more].concat());
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        assert!(folder.path().join(format!("out/herfindahl.{ending}")).exists());
        assert!(folder.path().join(format!("out/proximity.{ending}")).exists());
        assert!(!folder.path().join(format!("out/krugman.{ending}")).exists());
        kept.extend(std::fs::read_to_string(folder.path().join(format!("out/herfindahl.{ending}"))));
        if form == "csv" {
            csv = rows(folder.path(), "herfindahl");
        }
    }
    assert!(
        !folder.path().join("out/herfindahl.csv").exists(),
        "an earlier run's results are not left beside"
    );
    let json: Vec<serde_json::Value> = serde_json::from_str(&kept[1]).unwrap();
    assert_eq!(json.len(), 4);
    for row in json {
        let names = format!("{},{}", row["time"].as_str().unwrap(), row["region"].as_str().unwrap());
        assert_eq!(csv[&names].parse::<f64>().unwrap().to_bits(), row["value"].as_f64().unwrap().to_bits());
    }
}

#[test]
fn shares_are_taken_of_a_reference_and_incomes_make_prody() {
    let folder = folder();
    std::fs::write(folder.path().join("nation.csv"), "activity,value\n10,700\n11,300\n12,1000\n").unwrap();
    std::fs::write(folder.path().join("incomes.csv"), "region,value\nr,10\ns,20\n").unwrap();
    let table = "region,activity,value\nr,10,30\nr,11,10\ns,10,5\ns,11,5\n";
    let more = [PLAIN, &["--reference", "nation.csv", "--incomes", "incomes.csv"]].concat();
    let output = measure(folder.path(), table, &more);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let quotient: f64 = rows(folder.path(), "location_quotient")["r,10"].parse().unwrap();
    assert!((quotient - (30.0 / 40.0) / (700.0 / 2000.0)).abs() < 1e-15);
    assert!(rows(folder.path(), "prody").contains_key("10"));
    std::fs::write(folder.path().join("nation.csv"), "activity,value\n90,700\n").unwrap();
    let output = measure(folder.path(), table, &more);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("nation.csv"), "{}", said(&output));
}

#[test]
fn names_that_a_file_beside_the_table_lacks_are_told() {
    let folder = folder();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("nation.csv", "activity,value\n10,700\n");
    write("incomes.csv", "region,value\nr,10\n");
    write("complexity.csv", "activity,value\n11,1.5\n12,0.5\n");
    let table = "region,activity,value\nr,10,30\nr,11,10\ns,10,5\ns,11,5\n";
    let files = ["--reference", "nation.csv", "--incomes", "incomes.csv"];
    let output = measure(
        folder.path(),
        table,
        &[PLAIN, &files, &["--external-activity-complexity", "complexity.csv"]].concat(),
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for told in
        ["nation.csv has no figure for 1 of 2", "incomes.csv has no figure for 1 of 2 names of the table: s."]
    {
        assert!(said(&output).contains(told), "{told}: {}", said(&output));
    }
    assert!(said(&output).contains("complexity.csv has no figure for 1 of 2 names of the table: 10."));
    let provenance = std::fs::read_to_string(folder.path().join("out/provenance.json")).unwrap();
    let provenance: serde_json::Value = serde_json::from_str(&provenance).unwrap();
    assert_eq!(provenance["unmatched"][1]["names"], serde_json::json!(["s"]));
    write("incomes.csv", "region,value\nx,10\n");
    let output = measure(folder.path(), table, &[PLAIN, &files].concat());
    assert_eq!((output.status.code(), said(&output).contains("incomes.csv")), (Some(2), true));
}

#[test]
fn what_was_hardly_meant_is_refused_in_a_line() {
    let refused = |table: &str, more: &[&str], words: &[&str]| {
        let folder = folder();
        let output = measure(folder.path(), table, more);
        assert_eq!(output.status.code(), Some(2), "{more:?}: {}", said(&output));
        for word in words {
            assert!(said(&output).contains(word), "{word}: {}", said(&output));
        }
        assert!(!folder.path().join("out/provenance.json").exists());
    };
    let table = "region,activity,value\nr,10,30\ns,10,5\n";
    refused("region,activity,value\n", PLAIN, &["table.csv", "no row with data"]);
    refused(
        table,
        &[PLAIN, &["--group-characters", "0"]].concat(),
        &["--group-characters", "1 character or more"],
    );
    refused(table, &["--region", "region", "--activity", "activity"], &["--value", "“value” is none"]);
    let timed = "region,year,activity,2019\nr,1,10,30\ns,1,10,5\n";
    refused(timed, &["--region", "region", "--activity", "activity", "--time", "year"], &["--value"]);
}

#[test]
fn columns_of_years_are_periods_and_that_is_said() {
    let folder = folder();
    let table = "region,activity,2019,2020 р.\nr,10,30,31\ns,10,5,6\n";
    let output = measure(folder.path(), table, &["--region", "region", "--activity", "activity"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("read as periods: 2019, 2020 р."), "{}", said(&output));
    assert!(rows(folder.path(), "critical_mass").contains_key("2020 р.,r,10"));
}

#[test]
fn firms_make_the_index_of_ellison_and_glaeser() {
    let folder = folder();
    let table = "region,activity,firm,value\n\
        Wien,a,1,200\nWien,a,2,650\nWien,a,3,12000\nWien,a,4,100\nWien,a,5,50\n\
        Linz,a,6,16000\nLinz,a,7,13000\nLinz,a,8,1500\nLinz,a,9,1500\nGraz,a,10,25000\n";
    std::fs::write(folder.path().join("all.csv"), "region,value\nWien,500000\nLinz,400000\nGraz,100000\n")
        .unwrap();
    let asked = ["--plant", "firm", "--reference", "all.csv", "--measures", "ellison_glaeser"];
    let more = [PLAIN, &asked].concat();
    let output = measure(folder.path(), table, &more);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let found: f64 = rows(folder.path(), "ellison_glaeser")["a"].parse().unwrap();
    assert!((found - 0.059_906_28).abs() < 5e-9, "Farhauer and Kröll 2014: {found}");
}

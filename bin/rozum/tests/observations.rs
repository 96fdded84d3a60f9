//! A table becomes a dataset: the real program, a fresh folder, exit codes and words.
#![allow(clippy::unwrap_used, reason = "a test that cannot prepare itself fails by that")]

use std::process::{Command, Output};

const TABLE: &str = "\
область;діяльність;осіб
Вінницька;A;1 225,5
Вінницька;B-E;к
м. Київ;A;–
м. Київ;B-E;…
Україна;A;9 000
";

struct House(tempfile::TempDir);

impl House {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.0.path().join(name), text).unwrap();
        self.path(name)
    }

    fn rozum(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_rozum"))
            .args(["--data", &self.path("data"), "--lang", "en"])
            .args(arguments)
            .output()
            .unwrap()
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[track_caller]
fn ended(output: &Output, code: i32) -> String {
    assert_eq!(output.status.code(), Some(code), "{}", said(output));
    said(output)
}

const COLUMNS: &[&str] = &["--region", "область", "--activity", "діяльність", "--value", "осіб"];
const ABOUT: &[&str] = &[
    "--total-region",
    "Україна",
    "--title",
    "Зайняті",
    "--title-en",
    "Employed",
    "--concept",
    "зайняті працівники",
    "--concept-en",
    "persons employed",
    "--unit",
    "осіб",
    "--unit-en",
    "persons",
    "--source",
    "Таблиця 1",
    "--publisher",
    "Держстат",
    "--licence",
    "CC BY 4.0",
    "--vintage",
    "2023",
    "--completeness",
    "два регіони",
    "--completeness-en",
    "two regions",
];

fn import<'a>(file: &'a str, parts: &[&[&'a str]]) -> Vec<&'a str> {
    let mut arguments = vec!["import", "observations", file, "--dataset", "own-table"];
    for part in parts {
        arguments.extend(*part);
    }
    arguments
}

#[test]
fn a_table_is_shown_then_entered_and_then_the_same_is_refused() {
    let house = House::new();
    let file = house.write("table.csv", TABLE);
    let kind: &[&str] = &["--kind", "official"];
    let shown = ended(&house.rozum(&import(&file, &[COLUMNS, ABOUT, kind])), 0);
    assert!(shown.contains("rows 5, regions 2, activities or indicators 2"), "{shown}");
    assert!(shown.contains("figures 2, missing 1, confidential 1"), "{shown}");
    assert!(shown.contains("UA-05") && shown.contains("suppressed"), "{shown}");
    assert!(!house.0.path().join("data").exists(), "looking leaves nothing");

    let register: &[&str] = &["--kind", "official", "--register"];
    let entered = ended(&house.rozum(&import(&file, &[COLUMNS, ABOUT, register])), 0);
    assert!(entered.contains("“own-table”, version 1"), "{entered}");
    let again = ended(&house.rozum(&import(&file, &[COLUMNS, ABOUT, register])), 2);
    assert!(again.contains("already has just these data"), "{again}");
}

#[test]
fn whether_figures_are_real_is_never_presumed_and_what_lacks_is_named() {
    let house = House::new();
    let file = house.write("table.csv", TABLE);
    let silent = ended(&house.rozum(&import(&file, &[COLUMNS, ABOUT])), 2);
    assert!(silent.contains("--kind"), "{silent}");
    let bare: &[&str] = &["--kind", "synthetic"];
    let lacking = ended(&house.rozum(&import(&file, &[COLUMNS, bare])), 1);
    for word in ["title of the dataset in Ukrainian", "unit of measure in English", "terms of use"] {
        assert!(lacking.contains(word), "{word}: {lacking}");
    }
    // Without being told, the row of the country is no region of Ukraine.
    assert!(lacking.contains("--total-region \"Україна\""), "{lacking}");
    let absent = ended(&house.rozum(&import(&file, &[&["--region", "край"], bare])), 2);
    assert!(absent.contains("table.csv") && absent.contains("край"), "{absent}");
}

#[test]
fn a_name_that_is_no_region_is_entered_only_in_a_table_of_another_country() {
    let house = House::new();
    let file = house.write("table.csv", &TABLE.replace("м. Київ;A", "Вінницкая;A"));
    let with = |more: &[&str]| house.rozum(&import(&file, &[COLUMNS, ABOUT, &["--kind", "official"], more]));
    let shown = ended(&with(&[]), 1);
    assert!(shown.contains("4:область") && shown.contains("Vinnytsia Oblast"), "{shown}");
    let refused = String::from_utf8(with(&["--register", "--accept-errors"]).stderr).unwrap();
    let place = "table.csv:4:область: «Вінницкая»";
    assert!(refused.contains(place) && refused.contains("--foreign"), "{refused}");
    ended(&with(&["--register", "--accept-errors"]), 2);
    assert!(!house.0.path().join("data").exists(), "nothing is half-written");
    let foreign = ended(&with(&["--foreign", "--register"]), 0);
    assert!(
        foreign.contains("No regions of Ukraine: Вінницкая") && foreign.contains("version 1"),
        "{foreign}"
    );
}

#[test]
fn pairs_without_a_row_are_read_by_the_words_of_measure() {
    let house = House::new();
    let file = house.write("table.csv", "region,activity,value\nUA-05,A,5\nUA-07,B,6\n");
    for (word, figures) in [("missing", 2), ("auto", 4), ("zero", 4)] {
        let json: &[&str] = &["--kind", "synthetic", "--format", "json", "--absent", word];
        let output = house.rozum(&import(&file, &[json]));
        let whole: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(whole["counts"]["values"], figures, "{word}");
    }
    ended(&house.rozum(&import(&file, &[&["--absent", "unknown"]])), 2);
}

#[test]
fn rows_that_cannot_be_read_are_named_and_left_out_only_when_told() {
    let house = House::new();
    let file = house.write("table.csv", &format!("{TABLE}Волинська;A;багато\n"));
    let kind: &[&str] = &["--kind", "official"];
    let shown = ended(&house.rozum(&import(&file, &[COLUMNS, ABOUT, kind])), 1);
    assert!(shown.contains("багато"), "{shown}");
    let register: &[&str] = &["--kind", "official", "--register"];
    ended(&house.rozum(&import(&file, &[COLUMNS, ABOUT, register])), 2);
    let told: &[&str] = &["--kind", "official", "--register", "--accept-errors"];
    ended(&house.rozum(&import(&file, &[COLUMNS, ABOUT, told])), 0);
}

#[test]
fn a_shipped_table_is_its_own_example() {
    let house = House::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/statistics/employed-by-activity-2019");
    let (table, header) = (format!("{folder}.tsv"), format!("{folder}.toml"));
    let json: &[&str] = &["--header", &header, "--format", "json"];
    let output = house.rozum(&import(&table, &[json]));
    ended(&output, 0);
    let whole: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(whole["counts"]["values"], 104);
    assert_eq!(whole["header"]["kind"], "transcribed");
    assert_eq!(whole["refusals"], serde_json::json!([]));
    // The program itself has made the same object of it: nothing new under its own id.
    let register = [
        "import",
        "observations",
        &table,
        "--dataset",
        "employed-by-activity-2019",
        "--header",
        &header,
        "--register",
    ];
    let refused = ended(&house.rozum(&register), 2);
    assert!(refused.contains("version 1"), "{refused}");
}

#[test]
fn a_filled_template_describes_itself() {
    let house = House::new();
    let template = house.path("observations.xlsx");
    ended(&house.rozum(&["template", "observations", "-o", &template]), 0);
    // Empty: no figure, and the fields that are needed are named.
    let empty = ended(&house.rozum(&import(&template, &[&["--kind", "official"]])), 1);
    assert!(empty.contains("title of the dataset in Ukrainian"), "{empty}");
    assert!(empty.contains("has not a single figure"), "{empty}");
}

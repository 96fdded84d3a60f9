//! The command line as people use it: the real program, a fresh folder, exit codes and words.
#![allow(clippy::unwrap_used, reason = "a test that cannot prepare itself fails by that")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A strategy for Kyiv city, as a table.
const TABLE: &str = "\
Вид;№;Текст;Служить;Місце
Регіон;;м. Київ;;
Назва стратегії;;Стратегія розвитку міста Києва до 2027 року;;
Документ;;Рішення Київської міської ради;;
Акт;;Постанова Кабінету Міністрів України від 11.11.2015 № 932;;
Акт чинний з;;27.11.2015;;
Період планування;;2021–2027;;
Діє з;;01.01.2021;;
Підстава;;перше внесення;;
сфера;;ІТ-технології;;с. 1
пріоритет;1;розвиток медичних технологій із використанням штучного інтелекту;;с. 2
пріоритет;2;креативні індустрії;;с. 2
завдання;1;підтримка лабораторій спільного користування;1;с. 3
";

struct House {
    folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.folder.path().join(name), text).unwrap();
        self.path(name)
    }

    fn rozum(&self, arguments: &[&str]) -> Output {
        self.rozum_told(arguments, "")
    }

    fn rozum_told(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_rozum"))
            .args(["--data", &self.path("data"), "--lang", "en"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    fn json(&self, arguments: &[&str]) -> serde_json::Value {
        serde_json::from_slice(&self.rozum(arguments).stdout).unwrap()
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[track_caller]
fn ended(output: &Output, code: i32) {
    assert_eq!(output.status.code(), Some(code), "{}", said(output));
}

#[test]
fn spheres_in_every_form() {
    let house = House::new();
    let rows = house.json(&["spheres", "--format", "json"]);
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 17);
    for row in rows {
        let (printed, counted) = (&row["printed_count"], &row["recomputed_count"]);
        if row["id"] == "S13" {
            assert_eq!((printed.as_u64(), counted.as_u64()), (Some(7), Some(4)));
            assert!(row["why"].as_str().unwrap().contains("Poltava"));
        } else {
            assert_eq!(printed, counted, "{row}");
        }
    }
    let lines = house.rozum(&["spheres", "--format", "jsonl"]);
    assert_eq!(String::from_utf8(lines.stdout).unwrap().lines().count(), 17);
    let file = house.path("spheres.csv");
    ended(&house.rozum(&["spheres", "--format", "csv", "-o", &file]), 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap().lines().count(), 18);
    assert!(said(&house.rozum(&["spheres"])).contains("S13"));
}

#[test]
fn a_strategy_comes_in_is_amended_corrected_and_linked() {
    let house = House::new();
    let file = house.write("kyiv.csv", TABLE);
    let dry = house.rozum(&["import", "strategy", &file, "--dry-run"]);
    ended(&dry, 0);
    assert!(said(&dry).contains("UA-30: 1 sphere, 2 priorities, 1 task"), "{}", said(&dry));

    ended(&house.rozum(&["import", "strategy", &file, "--register"]), 0);
    // The same once more says nothing new: refused, and nothing half-written.
    ended(&house.rozum(&["import", "strategy", &file, "--register"]), 2);

    let amended = TABLE
        .replace("креативні індустрії", "креативні індустрії та дизайн")
        .replace("перше внесення", "зміни");
    let file = house.write("amended.csv", &amended);
    ended(&house.rozum(&["strategy", "amend", &file]), 0);
    let compared = said(&house.rozum(&["strategy", "compare", "UA-30"]));
    assert!(compared.contains("30-P02: changed") && compared.contains("дизайн"), "{compared}");
    let rows = house.json(&["strategy", "compare", "UA-30", "--format", "json"]);
    assert!(
        rows.as_array().unwrap().iter().any(|row| row["id"] == "30-P02" && row["change"] == "changed"),
        "{rows}"
    );
    assert!(!compared.contains("30-P01"), "an unchanged priority keeps its number: {compared}");

    let text = "розвиток медичних технологій із застосуванням штучного інтелекту";
    ended(
        &house.rozum(&[
            "strategy",
            "correct",
            "30-P01",
            "--text",
            text,
            "--reason",
            "слово переписано хибно",
        ]),
        0,
    );
    ended(&house.rozum(&["strategy", "link", "30-T01", "30-P02"]), 0);
    ended(&house.rozum(&["strategy", "link", "30-T01", "30-P02"]), 2);
    ended(&house.rozum(&["strategy", "unlink", "30-T01", "30-P02", "--reason", "помилка"]), 0);
    ended(&house.rozum(&["journal", "replay"]), 0);
    ended(&house.rozum(&["doctor"]), 0);
}

#[test]
fn the_template_that_was_written_can_be_read_back() {
    let house = House::new();
    let file = house.path("template.xlsx");
    ended(&house.rozum(&["template", "strategy", "-o", &file]), 0);
    // Empty: nothing to register, and it says what is missing.
    let empty = house.rozum(&["import", "strategy", &file]);
    ended(&empty, 1);
    let file = house.path("poltava.xlsx");
    ended(&house.rozum(&["strategy", "export", "UA-53", "-o", &file]), 0);
    let draft = house.json(&["import", "strategy", &file, "--format", "json"]);
    assert_eq!(draft["draft"]["content"]["priorities"].as_array().unwrap().len(), 5);
    assert_eq!(draft["draft"]["content"]["priorities"][0]["id"], "53-P01");
}

#[test]
fn wrong_use_is_told_in_a_line() {
    let house = House::new();
    for arguments in [
        &["import", "strategy", "/no/such/file.xlsx"][..],
        &["strategy", "correct", "05-X01", "--text", "x", "--reason", "y"],
        &["strategy", "compare", "UA-30"],
        &["import", "strategy", "x.csv", "--region", "Kyiv"],
        &["journal", "verify", "--bundle", "/no/such/folder"],
    ] {
        let output = house.rozum(arguments);
        ended(&output, 2);
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}: {}", said(&output));
    }
}

#[test]
fn accounts_are_opened_listed_and_closed() {
    let house = House::new();
    let add = ["account", "add", "olena", "--name", "Олена", "--role", "UA-05"];
    ended(&house.rozum_told(&add, "short\n"), 2);
    ended(&house.rozum_told(&add, "long enough a password\n"), 0);
    ended(&house.rozum_told(&add, "long enough a password\n"), 2);
    let rows = house.json(&["account", "list", "--format", "json"]);
    assert_eq!((&rows[0]["login"], &rows[0]["roles"][0]), (&"olena".into(), &"UA-05".into()));
    ended(&house.rozum(&["account", "close", "olena", "--reason", "звільнилася"]), 0);
    assert_eq!(house.json(&["account", "list", "--format", "json"])[0]["closed"], true);
}

#[test]
fn the_journal_is_verified_here_and_elsewhere() {
    let house = House::new();
    ended(&house.rozum(&["spheres"]), 0);
    ended(&house.rozum(&["journal", "verify"]), 0);
    let bundle = house.path("bundle");
    ended(&house.rozum(&["journal", "export", "-o", &bundle]), 0);
    ended(&house.rozum(&["journal", "verify", "--bundle", &bundle]), 0);

    let checkpoint = format!("{bundle}/checkpoint");
    ended(&house.rozum(&["journal", "rotate-key", "--reason", "щорічна заміна"]), 0);
    ended(&house.rozum(&["journal", "verify", "--against", &checkpoint]), 0);

    let entries = Path::new(&bundle).join("tile/entries/000");
    let mut bytes = std::fs::read(&entries).unwrap();
    let place = bytes.windows(8).position(|w| w == "стра".as_bytes()).unwrap();
    bytes[place + 1] ^= 1;
    std::fs::write(&entries, bytes).unwrap();
    let output = house.rozum(&["journal", "verify", "--bundle", &bundle]);
    ended(&output, 1);
    assert!(said(&output).contains("was edited"), "{}", said(&output));
}

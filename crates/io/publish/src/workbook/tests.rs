//! What was written is read by another program's reader.
// tidy: ukrainian-words: sheets are named in Ukrainian.

use super::*;
use calamine::{Data, Reader, Xlsx};
use std::io::Cursor;

fn workbook(warning: &str) -> Workbook {
    let row = SheetRow {
        href: "/projects/05-A001".to_owned(),
        values: vec![
            Value::Text("05-A001".to_owned()),
            Value::Kopecks(123_456_705),
            Value::Kopecks(9_007_199_254_740_993),
            Value::Kopecks(0),
            Value::Missing,
            Value::Count(7),
            Value::Figure("-0.25".to_owned()),
            Value::Figure("123456789012345678.5".to_owned()),
            Value::Day(2026, 2, 28),
        ],
    };
    let heads = ["id", "a", "b", "c", "d", "e", "f", "g", "h"].map(str::to_owned).to_vec();
    let sheet =
        Sheet {
            id: "s".into(), name: "Проєкти".into(), caption: "Усі".into(), heads, rows: vec![row]
        };
    Workbook {
        lang: "uk".into(),
        title: "Звіт".into(),
        about: "Про звіт".into(),
        facts: vec![("Період".into(), "2026".into())],
        warning: warning.into(),
        page: "Звідки".into(),
        sheets: vec![sheet],
    }
}

fn read(workbook: &Workbook, site: &str) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(xlsx(workbook, site).unwrap())).unwrap()
}

#[test]
fn numbers_are_numbers_and_money_is_exact() {
    let mut book = read(&workbook(""), "https://rozum.example");
    assert_eq!(book.sheet_names(), ["Про звіт", "Проєкти"]);
    let range = book.worksheet_range("Проєкти").unwrap();
    let rows: Vec<Vec<Data>> = range.rows().map(<[Data]>::to_vec).collect();
    assert_eq!(rows[0][0], Data::String("Усі".into()));
    assert_eq!(rows[1].last(), Some(&Data::String("Звідки".into())));
    let own = &rows[2];
    assert_eq!(own[0], Data::String("05-A001".into()));
    assert_eq!(own[1], Data::Float(1_234_567.05));
    assert_eq!(own[2], Data::String("90071992547409.93".into()), "no digit of it may change");
    assert_eq!(own[3], Data::Float(0.0), "zero is not missing");
    assert_eq!(own[4], Data::Empty, "missing is not zero");
    assert_eq!((&own[5], &own[6]), (&Data::Float(7.0), &Data::Float(-0.25)));
    assert_eq!(own[7], Data::String("123456789012345678.5".into()));
    let Data::DateTime(day) = &own[8] else { panic!("{:?}", own[8]) };
    assert_eq!(day.to_ymd_hms_milli(), (2026, 2, 28, 0, 0, 0, 0));
    assert_eq!(own[9], Data::String("https://rozum.example/projects/05-A001".into()));
    let about = book.worksheet_range("Про звіт").unwrap();
    assert_eq!(about.get_value((2, 1)), Some(&Data::String("2026".into())));
}

#[test]
fn a_warning_stands_above_each_table() {
    let mut book = read(&workbook("Приклад"), "");
    let range = book.worksheet_range("Проєкти").unwrap();
    assert_eq!(range.get_value((1, 0)), Some(&Data::String("Приклад".into())));
    assert_eq!(range.get_value((3, 9)), Some(&Data::String("/projects/05-A001".into())));
}

#[test]
fn the_same_workbook_gives_the_same_bytes() {
    assert_eq!(xlsx(&workbook("x"), "").unwrap(), xlsx(&workbook("x"), "").unwrap());
}

//! Tables of observations in workbooks and Parquet, and the files of others.
#![allow(clippy::unwrap_used, reason = "tests")]

mod observed;
mod support;

use observed::{ids, panel, read, refused};
use rozum_intake::observations::{Columns, ReadOptions, Source, read as read_table};
use rozum_measures::Cell;
use rust_xlsxwriter::{Format, Workbook};
use std::path::{Path, PathBuf};

fn long() -> Columns {
    Columns::long("region", "activity", "value")
}

/// A workbook as an office makes it: a cover sheet, merged titles, regions merged over rows, numbers as
/// numbers and as text.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Зміст").unwrap().write(0, 0, "Розділ 1").unwrap();
    let sheet = book.add_worksheet().set_name("Дані").unwrap();
    sheet.merge_range(0, 0, 0, 3, "Зайнятість, тис. осіб", &Format::new()).unwrap();
    for (column, title) in (0..).zip(["Рік", "Область", "КВЕД", "Обсяг"]) {
        sheet.write(2, column, title).unwrap();
    }
    sheet.merge_range(3, 1, 5, 1, "Сумська", &Format::new()).unwrap();
    let rows = [("01", "1 234,5"), ("02", "к"), ("03", "…")];
    for (row, (code, value)) in (3..).zip(rows) {
        sheet.write(row, 0, 2019).unwrap().write(row, 2, code).unwrap().write(row, 3, value).unwrap();
    }
    sheet.write(6, 0, 2020).unwrap().write(6, 1, "Львівська").unwrap();
    sheet.write(6, 2, "01").unwrap().write(6, 3, 1.234).unwrap();
    sheet.write(7, 0, 2020).unwrap().write(7, 1, "Львівська").unwrap();
    sheet.write(7, 2, "02").unwrap().write(7, 3, "багато").unwrap();
    sheet.write(8, 0, "Джерело: Держстат").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_of_an_office() {
    let columns = Columns::long("область", "квед", "обсяг").with_time("рік");
    let read = read(&workbook(), &columns);
    assert_eq!((read.found.format, read.found.sheet.as_deref()), ("XLSX", Some("Дані")));
    assert_eq!((read.found.header_row, read.rows, read.bad_rows), (Some(3), 5, 1));
    assert_eq!(ids(&read), ["intake-no-figure 8", "intake-row-of-words 9"]);
    let place = &read.issues[0].place;
    assert_eq!((place.sheet.as_deref(), place.column.as_deref()), (Some("Дані"), Some("D")));
    let panel = panel(read);
    assert_eq!(panel.times.iter().collect::<Vec<_>>(), ["2019", "2020"]);
    let matrix = &panel.matrices[0];
    let cells: Vec<Cell> = (0..3).map(|activity| matrix.cell(1, activity)).collect();
    assert_eq!(cells, [Cell::Value(1234.5), Cell::Suppressed, Cell::Missing]);
    assert_eq!(panel.matrices[1].cell(0, 0), Cell::Value(1.234));
}

#[test]
fn sheets_are_named_and_refused_by_name() {
    let columns = Columns::long("область", "квед", "обсяг");
    let book = workbook();
    let source = Source::Bytes { name: "b.xlsx", bytes: &book };
    let with = |sheet: &str| {
        let options = ReadOptions { sheet: Some(sheet.to_owned()), ..ReadOptions::default() };
        read_table(source, &columns, &options, &mut |_| {})
    };
    assert_eq!(with("дані").unwrap().rows, 5);
    assert_eq!(with("Зміст").unwrap_err().issue.reason.id, "intake-no-such-column");
    let error = with("Нема").unwrap_err();
    assert_eq!(error.issue.reason.to_string(), "intake-no-such-sheet found=Нема sheets=Зміст, Дані");
    let error = refused(&book, &Columns::long("область", "квед", "Обсяги"));
    assert_eq!(error.issue.place.sheet.as_deref(), Some("Дані"));
    assert_eq!(error.issue.reason.argument("nearest").unwrap().to_string(), "Обсяг");
}

#[test]
fn a_formula_that_no_program_calculated_is_named_by_its_cell() {
    // As libraries write them: no value at all, or an empty one. A text may well be empty.
    let formulas =
        ["<><f>1+1</f>", "<><f>1+1</f><v/>", "<t=\"n\"><f>1+1</f><v></v>", "<t=\"str\"><f>\"\"</f><v></v>"];
    let mut rows = vec![vec!["region", "activity", "value"]];
    rows.extend(formulas.iter().map(|formula| vec!["Сумська", "A", formula]));
    rows.push(vec!["<><f>B2</f><v/>", "A", "5"]);
    rows.push(vec!["Сумська", "B", "<><f>1+1</f><v>2</v>"]);
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let read = read(&support::workbook(&[support::sheet("Дані", &rows)]), &long());
    let uncalculated = |row| format!("intake-formula-uncalculated {row}");
    assert_eq!(ids(&read), [2, 3, 4, 6].map(uncalculated));
    let cells: Vec<_> = read.issues.iter().map(|issue| issue.place.column.clone().unwrap()).collect();
    assert_eq!(cells, ["C", "C", "C", "A"]);
    assert_eq!((read.rows, read.bad_rows), (6, 4));
    let panel = panel(read);
    assert_eq!(panel.regions().iter().collect::<Vec<_>>(), ["Сумська"]);
    assert_eq!([0, 1].map(|activity| panel.matrices[0].cell(0, activity)), [Cell::Missing, Cell::Value(2.0)]);
}

#[test]
fn a_column_of_formulas_without_values_is_no_column_of_words() {
    let rows: &[&[&str]] =
        &[&["region", "A", "B"], &["Сумська", "<><f>1</f>", "1"], &["Львівська", "<><f>1</f>", "2"]];
    let read = read(&support::workbook(&[support::sheet("Дані", rows)]), &Columns::wide("region"));
    assert_eq!(ids(&read), ["intake-formula-uncalculated 2", "intake-formula-uncalculated 3"]);
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn file(name: &str, columns: &Columns) -> Result<rozum_intake::observations::Read, String> {
    let path = fixture(name);
    read_table(Source::File(&path), columns, &ReadOptions::default(), &mut |_| {})
        .map_err(|error| error.issue.reason.to_string())
}

#[test]
fn files_of_pandas_packed_in_each_way() {
    for packing in ["none", "snappy", "gzip", "zstd"] {
        let read = file(&format!("pandas_{packing}.parquet"), &long().with_time("year")).unwrap();
        assert_eq!((read.found.format, read.rows, read.bad_rows), ("Parquet", 4, 1), "{packing}");
        assert_eq!(ids(&read), ["intake-row-without-name 4"]);
        let panel = panel(read);
        assert_eq!(panel.times.iter().collect::<Vec<_>>(), ["2019", "2020"]);
        assert_eq!(panel.activities().iter().collect::<Vec<_>>(), ["01", "10.5"]);
        assert_eq!(panel.matrices[0].cell(0, 0), Cell::Value(1.5));
        assert_eq!(panel.matrices[0].cell(1, 1), Cell::Missing);
        assert_eq!(panel.matrices[1].cell(0, 0), Cell::Value(0.0));
    }
    let staff = file("pandas_snappy.parquet", &Columns::long("region", "year", "staff")).unwrap();
    assert_eq!(panel(staff).matrices[0].row(0), [10.0, 30.0]);
    let share = file("pandas_snappy.parquet", &Columns::long("region", "year", "share")).unwrap();
    assert_eq!(panel(share).matrices[0].row(1), [0.2, 0.4]);
}

#[test]
fn decimals_days_and_codes_that_are_numbers() {
    let read = file("pandas_decimal.parquet", &long().with_time("day")).unwrap();
    assert_eq!(ids(&read), ["intake-figure-negative 2"]);
    let panel = panel(read);
    assert_eq!(panel.times.iter().collect::<Vec<_>>(), ["2020-01-01", "2021-01-01"]);
    assert_eq!(panel.activities().iter().collect::<Vec<_>>(), ["101", "102"]);
    assert_eq!(panel.matrices[0].cell(0, 0), Cell::Value(12.5));
    assert_eq!(panel.matrices[1].cell(1, 1), Cell::Value(-0.25));
}

/// A panel as the program itself writes it: states are kept apart, stated totals are no rows.
#[test]
fn the_programs_own_panels_keep_their_states() {
    let read = file("panel.parquet", &long().with_time("time")).unwrap();
    assert_eq!((read.rows, read.bad_rows), (5, 0));
    let panel = panel(read);
    let matrix = &panel.matrices[0];
    let cells: Vec<Cell> = (0..2)
        .flat_map(|region| (0..2).map(move |activity| (region, activity)))
        .map(|(region, activity)| matrix.cell(region, activity))
        .collect();
    assert_eq!(cells, [Cell::Value(0.1), Cell::Missing, Cell::Suppressed, Cell::Absent]);
    assert_eq!(panel.matrices[1].cell(1, 1), Cell::Value(4.0));
}

#[test]
fn what_is_not_read_of_parquet_is_said() {
    let error = file("pandas_brotli.parquet", &long()).unwrap_err();
    assert!(error.starts_with("intake-parquet-packing column="), "{error}");
    let nested = Columns::long("region", "activity", "value.list.element");
    let error = file("pandas_nested.parquet", &nested).unwrap_err();
    assert!(error.starts_with("intake-parquet-nested column=value.list.element"), "{error}");
    let bytes = std::fs::read(fixture("pandas_snappy.parquet")).unwrap();
    for cut in [8, bytes.len() / 2, bytes.len() - 9] {
        let error = refused(&bytes[..cut], &long());
        assert_eq!(error.issue.reason.id, "intake-damaged-parquet");
    }
    let mut wrong = bytes.clone();
    for at in 4..bytes.len() / 3 {
        wrong[at] = wrong[at].wrapping_add(77);
        let source = Source::Bytes { name: "f", bytes: &wrong };
        let _ = read_table(source, &long(), &ReadOptions::default(), &mut |_| {});
    }
}

/// Files of others, where they are at hand beside the repository; without them the test says so and
/// proves nothing.
#[test]
fn files_of_textbooks_and_of_world_trade() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/fixtures");
    let read = |name: &str, columns: &Columns| {
        let path = folder.join(name);
        if !path.exists() {
            println!("ABSENT: shared/data/fixtures/{name}; nothing was read");
            return None;
        }
        let lines = std::fs::read_to_string(&path).unwrap().lines().count();
        let read = read_table(Source::File(&path), columns, &ReadOptions::default(), &mut |_| {}).unwrap();
        assert_eq!((read.rows, read.bad_rows), (lines as u64 - 1, 0), "{name}");
        Some(read)
    };
    if let Some(trade) =
        read("world_trade_sitc4_avg_1998_2000.csv", &Columns::long("country", "product", "value"))
    {
        assert!(trade.issues.is_empty());
        let panel = panel(trade);
        let (countries, products) = (panel.regions(), panel.activities());
        let cell = panel.matrices[0].cell(countries.find("afg").unwrap(), products.find("0011").unwrap());
        assert_eq!(cell, Cell::Value(30_068.0));
    }
    let regional = Columns::long("region", "industry", "emp").with_time("year");
    read("REAT_G.regions.emp.csv", &regional);
    let firms = Columns::long("region", "industry", "emp_firm").with_plant("firm");
    if let Some(firms) = read("REAT_FK2014_EGC.csv", &firms) {
        let plants = firms.plants.unwrap();
        let count: u64 = plants.sums().iter().map(|(_, _, sum)| sum.count).sum();
        assert_eq!(count, firms.rows);
    }
    read("REAT_Goettingen.csv", &Columns::wide("WZ2008_Code"));
}

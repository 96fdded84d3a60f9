//! Tables of observations in text, as offices and programs write them.
#![allow(clippy::unwrap_used, reason = "tests")]

mod observed;

use observed::{ids, panel, read, refused};
use proptest::prelude::*;
use rozum_intake::observations::{Columns, DecimalMark, PlantSum, ReadOptions, Source, read as read_table};
use rozum_measures::Cell;
use std::fmt::Write;

fn long() -> Columns {
    Columns::long("region", "activity", "value")
}

#[test]
fn a_plain_table() {
    let text = "year,region,activity,value\n2019,r,01,1.5\n2020,s,02,2\n2019,r,01,0.5\n";
    let read = read(text.as_bytes(), &long().with_time("year"));
    assert_eq!((read.rows, read.bad_rows, read.found.delimiter), (3, 0, Some(',')));
    assert_eq!((read.found.encoding, read.found.header_row), (Some("UTF-8"), Some(1)));
    assert_eq!(ids(&read), [""; 0]);
    let panel = panel(read);
    assert_eq!(panel.times.iter().collect::<Vec<_>>(), ["2019", "2020"]);
    assert_eq!(panel.activities().iter().collect::<Vec<_>>(), ["01", "02"]);
    assert_eq!(panel.matrices[0].cell(0, 0), Cell::Value(2.0));
    assert_eq!(panel.gathered.duplicates, 1);
}

/// As the statistics office prints: a title, comments, decimal commas, spaces in thousands, signs.
#[test]
fn a_printed_table() {
    let text = "# джерело: Держстат\n\nКількість працівників\nОбласть;Вид діяльності;Значення\n\
        Сумська;A;\"1 234,5\"\nСумська;C;к\nЛьвівська;A;…\nЛьвівська;C;–\nОдеська;A;х\nОдеська;C;12,3¹\n\
        Одеська;D;-5\n\nПримітка: дані попередні\n";
    let columns = Columns::long("область", "вид діяльності", "значення");
    let read = read(text.as_bytes(), &columns);
    assert_eq!(read.found.decimal, Some(DecimalMark::Comma));
    assert_eq!(
        ids(&read),
        ["intake-figure-footnote 10", "intake-figure-negative 11", "intake-row-of-words 13"]
    );
    let panel = panel(read);
    let matrix = &panel.matrices[0];
    let (regions, activities) = (panel.regions(), panel.activities());
    let cell = |region: &str, activity: &str| {
        matrix.cell(regions.find(region).unwrap(), activities.find(activity).unwrap())
    };
    assert_eq!(cell("Сумська", "A"), Cell::Value(1234.5));
    assert_eq!(cell("Сумська", "C"), Cell::Suppressed);
    assert_eq!(cell("Львівська", "A"), Cell::Missing);
    assert_eq!(cell("Львівська", "C"), Cell::Value(0.0));
    assert_eq!(cell("Одеська", "A"), Cell::Missing);
    assert_eq!(cell("Одеська", "C"), Cell::Value(12.3));
    assert_eq!(cell("Львівська", "D"), Cell::Absent);
}

#[test]
fn a_bad_row_is_named_and_the_rest_is_read() {
    let text = "region,activity,value\nr,a,1\nr,b,abc\nr,,3\nr,c\ns,a,12%\ns,b,inf\ns,c,4\n";
    let read = read(text.as_bytes(), &long());
    let expected = [
        "intake-no-figure 3",
        "intake-row-without-name 4",
        "intake-row-too-short 5",
        "intake-figure-percent 6",
        "intake-figure-infinite 7",
    ];
    assert_eq!(ids(&read), expected);
    assert_eq!((read.rows, read.bad_rows), (7, 5));
    let first = &read.issues[0];
    assert_eq!(first.value.as_deref(), Some("abc"));
    assert_eq!(first.place.column.as_deref(), Some("value"));
    assert_eq!(first.mend.id, "intake-no-figure-mend");
}

#[test]
fn many_bad_rows_are_counted() {
    let mut text = "region,activity,value\n".to_owned();
    (0..5_000).for_each(|row| writeln!(text, "r,a{row},?").unwrap());
    let read = read(text.as_bytes(), &long());
    assert_eq!((read.rows, read.bad_rows, read.issues.len()), (5_000, 5_000, 101));
    let last = read.issues.last().unwrap();
    assert_eq!(last.reason.to_string(), "intake-more-alike count=4900");
}

#[test]
fn the_decimal_mark_is_that_of_the_whole_column() {
    let table = |rows: &str| format!("region;activity;value\n{rows}");
    let value = |text: &str| panel(read(table(text).as_bytes(), &long())).matrices[0].cell(0, 0);
    assert_eq!(value("r;a;1,234\nr;b;2,5\n"), Cell::Value(1.234));
    assert_eq!(value("r;a;1,234\nr;b;2.5\n"), Cell::Value(1234.0));
    assert_eq!(value("r;a;1.234\nr;b;2,5\n"), Cell::Value(1234.0));
    let unclear = read(table("r;a;1,234\nr;b;5,678\n").as_bytes(), &long());
    assert_eq!(ids(&unclear), ["intake-figure-ambiguous 2", "intake-figure-ambiguous 3"]);
    let supposed = read(table("r;a;1.234\nr;b;5.678\n").as_bytes(), &long());
    assert_eq!(ids(&supposed), ["intake-decimal-supposed"]);
    let mixed = read(table("r;a;1.5\nr;b;5,5\n").as_bytes(), &long());
    assert_eq!(ids(&mixed), ["intake-two-decimal-marks"]);
    let options = ReadOptions { decimal: Some(DecimalMark::Comma), ..ReadOptions::default() };
    let text = table("r;a;1,234\nr;b;2.5\n");
    let source = Source::Bytes { name: "f.csv", bytes: text.as_bytes() };
    let told = read_table(source, &long(), &options, &mut |_| {}).unwrap();
    assert_eq!(ids(&told), ["intake-figure-other-mark 3"]);
    assert_eq!(panel(told).matrices[0].cell(0, 0), Cell::Value(1.234));
}

#[test]
fn the_mark_may_show_itself_far_below() {
    let mut text = "region;activity;value\n".to_owned();
    (0..300_000).for_each(|row| writeln!(text, "r{};a{};1,{:03}", row % 300, row / 300, row % 1000).unwrap());
    text.push_str("r0;a0;0,5\n");
    let read = read(text.as_bytes(), &long());
    assert_eq!((read.bad_rows, read.found.decimal), (0, Some(DecimalMark::Comma)));
    assert_eq!(panel(read).matrices[0].cell(1, 0), Cell::Value(1.001));
}

#[test]
fn encodings_are_recognised() {
    let text = "область;вид;обсяг\nСумська;Їжа та ґрунти;1,5\nЛьвівська;Їжа та ґрунти;2,5\n";
    let columns = Columns::long("область", "вид", "обсяг");
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let marked = format!("\u{feff}{text}").into_bytes();
    let files = [
        (text.as_bytes().to_vec(), "UTF-8"),
        (marked, "UTF-8 (BOM)"),
        (wide(u16::to_le_bytes), "UTF-16LE"),
        (wide(u16::to_be_bytes), "UTF-16BE"),
        (encoding_rs::WINDOWS_1251.encode(text).0.into_owned(), "Windows-1251"),
    ];
    for (bytes, encoding) in files {
        let read = read(&bytes, &columns);
        assert_eq!(read.found.encoding, Some(encoding));
        let panel = panel(read);
        assert_eq!(panel.regions().iter().collect::<Vec<_>>(), ["Львівська", "Сумська"], "{encoding}");
        assert_eq!(panel.matrices[0].row(1), [1.5], "{encoding}");
    }
}

/// The beginning is plain; only far below it shows that the text is Windows-1251.
#[test]
fn an_encoding_may_show_itself_far_below() {
    let mut text = "region;activity;value\n".to_owned();
    (0..40_000).for_each(|row| writeln!(text, "r{};a{};1", row % 200, row / 200).unwrap());
    text.push_str("Сумська область;a1;5\nЛьвівська область;a1;6\n");
    let read = read(&encoding_rs::WINDOWS_1251.encode(&text).0, &long());
    assert_eq!(read.found.encoding, Some("Windows-1251"));
    assert!(panel(read).regions().find("Сумська область").is_some());
}

#[test]
fn quotes_hold_lines_delimiters_and_quotes() {
    let text =
        "\"region\",\"activity\",\"value\"\r\n\"r, 1\",\"two\nlines\",\"1,5\"\r\n\"r \"\"x\"\"\",a,2\r\n";
    let panel = panel(read(text.as_bytes(), &long()));
    assert_eq!(panel.regions().iter().collect::<Vec<_>>(), ["r \"x\"", "r, 1"]);
    assert_eq!(panel.activities().iter().collect::<Vec<_>>(), ["a", "two\nlines"]);
}

/// Longer than one piece, with quotes that mislead the search for ends of rows.
#[test]
fn stray_quotes_do_not_shift_rows() {
    let mut text = "region,activity,value\n".to_owned();
    for row in 0..400_000 {
        let activity = if row == 7 { "5\" pipe" } else { "\"a\nb\"" };
        writeln!(text, "r{},{activity},1", row % 100).unwrap();
    }
    let read = read(text.as_bytes(), &long());
    assert_eq!((read.rows, read.bad_rows), (400_000, 0));
    let panel = panel(read);
    assert_eq!(panel.activities().iter().collect::<Vec<_>>(), ["5\" pipe", "a\nb"]);
    assert_eq!(panel.matrices[0].cell(0, 1), Cell::Value(4_000.0));
}

#[test]
fn a_quote_without_end_is_refused_by_row() {
    let text = format!("region,activity,value\nr,a,1\n\"r,b,2\n{}", "s,c,3\n".repeat(4 << 20));
    let error = refused(text.as_bytes(), &long());
    assert_eq!((error.issue.reason.id.as_ref(), error.issue.place.row), ("intake-endless-quote", Some(3)));
}

#[test]
fn wide_tables() {
    let text = "Регіон;A;C;Усього\n;тис. осіб;тис. осіб;тис. осіб\nСумська;1,5;к;3\nу тому числі;;;\nЛьвівська;…;2;4\n";
    let read = read(text.as_bytes(), &Columns::wide("регіон"));
    assert_eq!(ids(&read), ["intake-explaining-row 2", "intake-row-of-words 4"]);
    assert_eq!(read.found.values, ["A", "C", "Усього"]);
    let panel = panel(read);
    assert_eq!(panel.matrices[0].cell(1, 1), Cell::Suppressed);
    assert_eq!(panel.matrices[0].cell(0, 0), Cell::Missing);
    let years = "region,activity,2019,2020\nr,a,1,2\ns,a,3,4\n";
    let columns = Columns { value: None, ..Columns::long("region", "activity", "") };
    let panel = self::panel(self::read(years.as_bytes(), &columns));
    assert_eq!(panel.times.iter().collect::<Vec<_>>(), ["2019", "2020"]);
    assert_eq!(panel.matrices[1].row(1), [4.0]);
}

#[test]
fn firms_are_summed_and_their_concentration_kept() {
    let text = "plant,region,activity,value\np1,r,a,3\np2,r,a,4\np1,s,a,1\np3,s,b,к\n";
    let read = read(text.as_bytes(), &long().with_plant("plant"));
    let plants = read.plants.as_ref().unwrap();
    let sums = plants.sums();
    assert_eq!(sums.len(), 1);
    let (time, activity, sum) = sums[0];
    assert_eq!((time, activity), ("", "a"));
    assert_eq!(sum, PlantSum { count: 2, sum: 8.0, squares: 32.0 });
    assert_eq!(panel(read).matrices[0].cell(0, 0), Cell::Value(7.0));
}

#[test]
fn what_cannot_be_read_at_all() {
    let id = |bytes: &[u8]| refused(bytes, &long()).issue.reason.id.into_owned();
    assert_eq!(id(b""), "intake-empty-file");
    assert_eq!(id(b"%PDF-1.7"), "intake-is-pdf");
    assert_eq!(id(b"\x00\x01\x02\x00\x07"), "intake-unknown-table");
    assert_eq!(id(b"a,b\n1,2\n"), "intake-no-such-column");
    assert_eq!(id(b"PK\x03\x04 and no more"), "intake-broken-archive");
    assert_eq!(id(b"PAR1 and no more"), "intake-damaged-parquet");
    let nowhere =
        read_table(Source::File("no/such.csv".as_ref()), &long(), &ReadOptions::default(), &mut |_| {});
    assert_eq!(nowhere.unwrap_err().issue.reason.id, "intake-unreadable");
}

#[test]
fn a_column_of_identifiers_does_not_fill_the_memory() {
    let mut text = "region,activity,value\n".to_owned();
    (0..200_000).for_each(|row| writeln!(text, "r{row},a{row},1").unwrap());
    let error = refused(text.as_bytes(), &long());
    assert_eq!(error.issue.reason.id, "intake-too-many-cells");
}

#[test]
fn progress_comes_to_the_end() {
    let mut text = "region,activity,value\n".to_owned();
    (0..800_000).for_each(|row| writeln!(text, "region {},a{},1", row % 100, row % 77).unwrap());
    let mut steps = Vec::new();
    let source = Source::Bytes { name: "f.csv", bytes: text.as_bytes() };
    read_table(source, &long(), &ReadOptions::default(), &mut |step| steps.push(step)).unwrap();
    assert!(steps.windows(2).all(|pair| pair[0].rows <= pair[1].rows && pair[0].bytes <= pair[1].bytes));
    let last = steps.last().unwrap();
    assert_eq!((last.rows, last.of), (800_000, text.len() as u64));
    assert!(last.of - last.bytes < 100, "{last:?}");
}

/// Text written by a program: what the `csv` crate and the standard library read of it is what is read.
#[test]
fn it_reads_what_two_other_readers_read() {
    let mut text = "region,activity,value\n".to_owned();
    let mut state = 1_u64;
    for _ in 0..300_000 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (region, activity) = (state >> 33 & 127, state >> 41 & 255);
        let value = f64::from(u32::try_from(state >> 44).unwrap()) / 64.0;
        writeln!(text, "R{region:03},\"A{activity}\",{value}").unwrap();
    }
    let mut sums = std::collections::BTreeMap::<(String, String), f64>::new();
    for row in csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap) {
        *sums.entry((row[0].to_owned(), row[1].to_owned())).or_default() += row[2].parse::<f64>().unwrap();
    }
    let panel = panel(read(text.as_bytes(), &long()));
    let (regions, activities, matrix) = (panel.regions(), panel.activities(), &panel.matrices[0]);
    for ((region, activity), sum) in &sums {
        let cell = matrix.cell(regions.find(region).unwrap(), activities.find(activity).unwrap());
        assert_eq!(cell, Cell::Value(*sum), "{region} {activity}");
    }
    assert_eq!(matrix.counts().positive, sums.values().filter(|sum| **sum > 0.0).count());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let source = Source::Bytes { name: "f", bytes: &bytes };
        let _ = read_table(source, &long(), &ReadOptions::default(), &mut |_| {});
    }

    #[test]
    fn any_table_is_answered(text in "region[;,]activity[;,]value\n(([rsа]|[0-9]{1,4}[.,]?[0-9]{0,3}|\"|к|…|–|%|;|,|\n){0,60})") {
        let source = Source::Bytes { name: "f", bytes: text.as_bytes() };
        if let Ok(read) = read_table(source, &long(), &ReadOptions::default(), &mut |_| {}) {
            prop_assert!(read.bad_rows <= read.rows);
        }
    }
}

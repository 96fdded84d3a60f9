//! Whatever the bytes: an answer, soon.
#![allow(clippy::unwrap_used, clippy::format_collect, reason = "tests")]

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use rozum_intake::{MAX_BYTES, read_strategy, strategy_template};
use rozum_locale::Lang;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use support::{document, parts, sheet, table, tc};

/// Longest time for one small file: without optimisation, on a machine that does much else. Only what
/// grows without bound takes longer; `docs/strategy-template.md` tells the limits that see to it.
const SOON: Duration = Duration::from_secs(30);

static TEMPLATE: LazyLock<Vec<u8>> = LazyLock::new(|| strategy_template(Lang::Uk).unwrap());

fn answers(bytes: &[u8]) {
    let start = Instant::now();
    let intake = read_strategy("f", bytes, None);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    assert!(!intake.issues.is_empty());
}

/// Beginnings that lead into each reader.
fn beginning() -> impl Strategy<Value = Vec<u8>> {
    let known: [&[u8]; 8] = [
        b"",
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"{",
        b"\xff\xfe",
        b"sep=;\n",
        b"%PDF",
    ];
    prop::sample::select(known.map(<[u8]>::to_vec).to_vec())
}

fn xml_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<row r=\"2\">".to_owned()),
        Just("</row>".to_owned()),
        "<c r=\"[A-Z]{1,4}[0-9]{1,8}\" t=\"(s|n|b|e|d|str|inlineStr)\" s=\"[0-9]\">",
        Just("</c>".to_owned()),
        "<v>[0-9.eE+-]{0,8}</v>",
        Just("<is><t>Вид</t></is>".to_owned()),
        Just("<f>1+1</f>".to_owned()),
        "<mergeCell ref=\"[A-C][0-9]{1,7}:[A-C][0-9]{1,7}\"/>",
        "[<>&;\"a-я]{0,6}",
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_bytes(start in beginning(), rest in vec(any::<u8>(), 0..600)) {
        answers(&[start, rest].concat());
    }

    #[test]
    fn any_table(text in r#"((Вид|Текст|№|Пріоритет|Сфера|Завдання|Служить|"|[;,\t\n]|[а-яa-z0-9-]{0,5})){0,60}"#) {
        answers(text.as_bytes());
    }

    #[test]
    fn any_json(text in r#"\{("(region|spheres|tasks|priorities|links|content|period)":|[\[\]{},]|"x"|1|null|-2.5e9){0,40}\}?"#) {
        answers(text.as_bytes());
    }

    #[test]
    fn a_template_with_wrong_bytes(changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..20), cut in any::<prop::sample::Index>()) {
        let mut bytes = TEMPLATE.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        answers(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        answers(&bytes);
    }

    #[test]
    fn any_sheet(xml in xml_like()) {
        let mut parts = parts(&[sheet("Сфери", &[])]);
        parts[0].1 = format!("<worksheet><sheetData>{xml}").into_bytes();
        answers(&support::packed(&parts));
    }

    #[test]
    fn any_document(cells in vec(vec("(• )?[а-я;\n]{0,9}", 0..5), 0..5), properties in "(<w:vMerge/>)?(<w:gridSpan w:val=\"[0-9]{1,6}\"/>)?") {
        let rows: Vec<Vec<String>> = cells.iter().map(|row| row.iter().map(|text| tc(&properties, text)).collect()).collect();
        let rows: Vec<&[String]> = rows.iter().map(Vec::as_slice).collect();
        answers(&document(&table(&rows)));
    }
}

#[test]
fn a_hundred_megabytes_are_refused_at_once() {
    let bytes = vec![b';'; 100 << 20];
    let start = Instant::now();
    let intake = read_strategy("f.csv", &bytes, None);
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert_eq!(support::ids(&intake), ["intake-too-large"]);
    assert!(bytes.len() > MAX_BYTES);
}

/// Large but allowed: what would take long if anything grew with the square of the size.
#[test]
fn large_files_are_answered() {
    let rows = "пріоритет;розвиток;1\n".repeat(100_000);
    let cell = format!("вид;текст\nпріоритет;{}", "я ".repeat(4 << 20));
    let quotes = format!("вид;текст\n{}", "\"".repeat(8 << 20));
    let deep = "[".repeat(3 << 20);
    let wide = ";".repeat(10 << 20);
    let attributes = format!("<worksheet {}/>", "a=\"b\" ".repeat(100_000));
    let mut book = parts(&[sheet("Сфери", &[])]);
    book[0].1 = attributes.into_bytes();
    let merged: String = (1..50_000).map(|n| format!("<mergeCell ref=\"A{n}:XFD1048576\"/>")).collect();
    let corner = "<row><c r=\"XFD1048576\"><v>1</v></c></row>";
    let mut areas = parts(&[sheet("Сфери", &[])]);
    areas[0].1 = format!("<worksheet><sheetData>{corner}</sheetData>{merged}</worksheet>").into_bytes();
    let served = format!(
        "вид;№;текст;служить\nпріоритет;1;а\n{}",
        format!("завдання;;б;{}\n", "1-1 ".repeat(5_000)).repeat(100)
    );
    let mixed = format!("вид;текст\n{}", format!("завдання;{}\n", "aбв ".repeat(5_000)).repeat(50));
    let listed = format!(
        "регіон;сфери;завдання\n{}",
        format!("Невідома;{};{}\n", "Туризм,".repeat(900), "а;".repeat(900)).repeat(100)
    );
    let headings = "Пріорітети;Завданя;Прімітка;Мисце\n".repeat(100_000);
    let regions = format!("вид;текст\n{}", "регіон;Сумская\n".repeat(5_000));
    let files = [
        served.into_bytes(),
        mixed.into_bytes(),
        listed.into_bytes(),
        headings.into_bytes(),
        regions.into_bytes(),
        format!("вид;текст;№\n{rows}").into_bytes(),
        cell.into_bytes(),
        quotes.into_bytes(),
        deep.into_bytes(),
        wide.into_bytes(),
        support::packed(&book),
        support::packed(&areas),
    ];
    for bytes in files {
        let start = Instant::now();
        let intake = read_strategy("f", &bytes, None);
        assert!(!intake.issues.is_empty());
        println!("{:?} for {} KB: {:?}", start.elapsed(), bytes.len() >> 10, support::ids(&intake).first());
        assert!(start.elapsed() < 4 * SOON, "{:?}", start.elapsed());
    }
}

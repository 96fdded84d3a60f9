//! Files as they really come: each gets a clear answer that names place, value and mend.
#![allow(clippy::unwrap_used, clippy::format_collect, reason = "tests")]

mod support;

use encoding_rs::WINDOWS_1251;
use rozum_intake::{Format, Intake, MAX_TEXT, read_strategy, strategy_template};
use rozum_locale::Lang;
use rozum_model::RegionIso;
use rozum_model::draft::Severity;
use support::{archive, ids, issue, packed, parts, sheet, told, workbook};

fn vinnytsia() -> Option<RegionIso> {
    "UA-05".parse().ok()
}

fn read(name: &str, bytes: &[u8]) -> Intake {
    read_strategy(name, bytes, vinnytsia())
}

/// Reasons apart from the fields that these small files leave out.
fn about(intake: &Intake) -> Vec<String> {
    let quiet = ["intake-fields-absent"];
    ids(intake).into_iter().filter(|id| !quiet.contains(&id.as_str())).collect()
}

#[test]
fn what_is_no_strategy_at_all() {
    let old = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 600], &wide].concat()
    };
    let files: Vec<(&str, Vec<u8>, &str)> = vec![
        ("a.xlsx", Vec::new(), "intake-empty-file"),
        ("a.csv", b" \r\n\t\n".to_vec(), "intake-empty-file"),
        ("a.pdf", b"%PDF-1.7 ...".to_vec(), "intake-is-pdf"),
        ("a.png", b"\x89PNG\r\n\x1a\n".to_vec(), "intake-is-image"),
        ("a.xlsx", [b"MZ\x90".as_slice(), &[0; 80]].concat(), "intake-is-program"),
        ("a.csv", b"#!/bin/sh\nrm -rf x".to_vec(), "intake-is-program"),
        ("a.xls", old("Workbook"), "intake-is-old-office"),
        ("a.doc", old("WordDocument"), "intake-is-old-office"),
        ("a.xlsx", old("EncryptedPackage"), "intake-is-encrypted"),
        ("a.rtf", b"{\\rtf1 }".to_vec(), "intake-is-rtf"),
        ("a.xls", b"<html><table></table></html>".to_vec(), "intake-is-markup"),
        ("a.zip", archive(&[("a.xlsx", b"x")]), "intake-is-archive"),
        ("a.ods", archive(&[("mimetype", b"m"), ("content.xml", b"<a/>")]), "intake-is-open-document"),
        ("a.xlsb", archive(&[("xl/workbook.bin", b"x")]), "intake-is-old-office"),
        ("a.xlsx", b"PK\x03\x04 and then nothing".to_vec(), "intake-broken-archive"),
        ("a.dat", vec![0, 159, 146, 150, 0, 1, 2, 3], "intake-unknown-format"),
        ("a.csv", b"one;two\n1;2\n".to_vec(), "intake-no-header"),
        ("a.csv", b"No.;Text;Note\n1;2;3\n".to_vec(), "intake-missing-kind"),
        ("a.json", b"[1, 2]".to_vec(), "intake-json-not-object"),
        ("a.json", b"{\"region\": \"UA-05\",\n \"title\": }".to_vec(), "intake-broken-json"),
    ];
    let mut all = String::new();
    for (name, bytes, expected) in files {
        let intake = read(name, &bytes);
        assert_eq!(ids(&intake).first().map(String::as_str), Some(expected), "{name}");
        assert!(intake.has_errors(), "{name} {expected}");
        assert_eq!(intake.draft.region, vinnytsia());
        all.push_str(&told(&intake, Lang::Uk));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn empty_sheets() {
    let intake = read("a.xlsx", &workbook(&[sheet("Аркуш1", &[]), sheet("Аркуш2", &[])]));
    assert_eq!(about(&intake), ["intake-no-content"]);
}

#[test]
fn columns_with_other_names() {
    let book = workbook(&[
        sheet("Пріоритети", &[&["№", "Приорітет", "Бюджет", "№"], &["1", "розвиток туризму", "5", "1"]]),
        sheet("Завдання", &[&["№", "Найменування", "Місце"], &["1", "створити кластер", "с. 5"]]),
        sheet("Нотатки", &[&["зателефонувати до ОДА"]]),
    ]);
    let intake = read("Стратегія.xlsx", &book);
    assert_eq!(intake.draft.content.priorities.len(), 1);
    insta::assert_snapshot!("columns_with_other_names_uk", told(&intake, Lang::Uk));
    insta::assert_snapshot!("columns_with_other_names_en", told(&intake, Lang::En));
}

#[test]
fn merged_cells() {
    let mut tasks = sheet(
        "Завдання",
        &[
            &["Завдання", "Служить", "Місце"],
            &["перше", "1", "с. 1"],
            &["", "2", "с. 2"],
            &["друге", "2", ""],
            &["третє", "", ""],
        ],
    );
    tasks.merges = vec!["A2:A3", "B4:B5", "A1:C1"];
    let priorities = sheet("Пріоритети", &[&["Пріоритет"], &["один"], &["два"]]);
    let intake = read("a.xlsx", &workbook(&[priorities, tasks]));
    let tasks = &intake.draft.content.tasks;
    assert_eq!(
        tasks.iter().map(|task| task.verbatim.as_str()).collect::<Vec<_>>(),
        ["перше", "друге", "третє"]
    );
    let links: Vec<Vec<usize>> = tasks.iter().map(|t| t.links.iter().map(|l| l.priority).collect()).collect();
    assert_eq!(links, [vec![0, 1], vec![1], vec![1]]);
    assert_eq!(about(&intake), ["intake-merged", "intake-merged"]);
    assert_eq!(issue(&intake, "intake-merged").place.row, Some(3));
}

#[test]
fn letters_of_two_scripts() {
    // Latin o, i, p.
    let text = "Вид;Текст\nсфера;Тyризм\nпріоритет;рoзвиток IT та ІТ, 3D-друк i пpомисловість\n";
    let intake = read("a.csv", text.as_bytes());
    let content = &intake.draft.content;
    assert_eq!(content.spheres[0].sphere.map(|s| s.to_string()).as_deref(), Some("S01"));
    assert_eq!(content.priorities[0].verbatim, "розвиток IT та ІТ, 3D-друк і промисловість");
    insta::assert_snapshot!("letters_of_two_scripts_uk", told(&intake, Lang::Uk));
}

#[test]
fn an_unknown_region() {
    let book = workbook(&[sheet(
        "Стратегія",
        &[&["Поле", "Значення"], &["Регіон", "Вінницка обл"], &["Назва стратегії", "С"]],
    )]);
    let intake = read_strategy("a.xlsx", &book, None);
    assert_eq!(intake.draft.region, None);
    assert_eq!(intake.draft.title.as_deref(), Some("С"));
    let said = rozum_locale::reason(Lang::Uk, &issue(&intake, "intake-unknown-region").reason);
    assert_eq!(said, "Регіону «Вінницка обл» немає. Найближчий за назвою — Вінницька область.");
    let place = &issue(&intake, "intake-unknown-region").place;
    assert_eq!(
        (place.sheet.as_deref(), place.row, place.column.as_deref()),
        (Some("Стратегія"), Some(2), Some("B"))
    );
}

#[test]
fn another_region_than_was_chosen() {
    let text = "Вид;Текст\nрегіон;Волинська область\nсфера;Туризм\n";
    let intake = read("a.csv", text.as_bytes());
    assert_eq!(intake.draft.region.map(|iso| iso.to_string()).as_deref(), Some("UA-07"));
    assert_eq!(issue(&intake, "intake-other-region").severity, Severity::Error);
}

#[test]
fn rows_that_stand_twice() {
    let text = "Вид;Текст\nсфера;Туризм\nсфера; туризм\nпріоритет;Розвиток\nпріоритет;розвиток;\n";
    let intake = read("a.csv", text.as_bytes());
    assert_eq!(about(&intake), ["intake-row-twice", "intake-row-twice"]);
    assert_eq!(intake.draft.content.spheres.len(), 2);
    assert_eq!(issue(&intake, "intake-row-twice").reason.argument("row"), Some(&2_u32.into()));
}

#[test]
fn zip_bombs() {
    let zeros = vec![b' '; 8 << 20];
    let mut bomb = parts(&[sheet("Сфери", &[&["Сфера"], &["Туризм"]])]);
    bomb[0].1 = zeros;
    let packed_bomb = packed(&bomb);
    assert!(packed_bomb.len() < 1 << 20);
    assert_eq!(ids(&read("a.xlsx", &packed_bomb)), ["intake-zip-bomb"]);

    // The same, declaring that it is small: both headers of the first entry lie about its size.
    let mut lying = packed_bomb;
    let size = u32::try_from(8 << 20).unwrap().to_le_bytes();
    let mut at = 0;
    while let Some(found) = lying[at..].windows(4).position(|window| window == size) {
        lying[at + found..at + found + 4].copy_from_slice(&900_u32.to_le_bytes());
        at += found + 4;
    }
    let intake = read("a.xlsx", &lying);
    assert!(intake.has_errors(), "{:?}", ids(&intake));
    assert!(intake.draft.content.spheres.is_empty());

    let names: Vec<String> = (0..3_000).map(|n| format!("xl/{n}.xml")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"x".as_slice())).collect();
    assert_eq!(ids(&read("a.xlsx", &archive(&many))), ["intake-too-many-entries"]);
}

#[test]
fn macros_are_not_kept() {
    let mut with_macros = parts(&[sheet("Сфери", &[&["Сфера"], &["Туризм"]])]);
    with_macros.push(("xl/vbaProject.bin".to_owned(), b"Sub Auto_Open".to_vec()));
    let intake = read("a.xlsm", &packed(&with_macros));
    assert_eq!(intake.format, Format::Xlsm);
    assert_eq!(about(&intake), ["intake-macros"]);
    assert_eq!(intake.draft.content.spheres.len(), 1);
}

#[test]
fn other_encodings() {
    let text = "Вид;Текст\r\nсфера;Харчова промисловість\r\nпріоритет;розвиток ґрунтознавства\r\n";
    let intake = read("a.csv", &WINDOWS_1251.encode(text).0);
    assert_eq!(intake.format, Format::Csv { delimiter: ';', encoding: "Windows-1251" });
    assert_eq!(about(&intake), ["intake-encoding"]);
    assert_eq!(intake.draft.content.priorities[0].verbatim, "розвиток ґрунтознавства");
    let twice = WINDOWS_1251.decode_without_bom_handling(text.as_bytes()).0.into_owned();
    let intake = read("a.csv", twice.as_bytes());
    assert_eq!(about(&intake), ["intake-twice-encoded"]);
    assert_eq!(intake.draft.content.spheres[0].label, "Харчова промисловість");
    let lost = text.replace('ґ', "\u{fffd}");
    assert_eq!(about(&read("a.csv", lost.as_bytes())), ["intake-lost-letters"]);
}

#[test]
fn numbers_dates_formulas_and_faults_in_cells() {
    let rows: &[&[&str]] = &[&["№", "Пріоритет", "Примітка"], &["<>&lt;v>1</v>", "", ""]];
    let mut priorities = sheet("Пріоритети", rows);
    priorities.rows[1] = vec!["<><v>1</v>".to_owned(), "<><v>42.5</v>".to_owned(), String::new()];
    priorities.rows.push(vec!["<><v>2</v>".to_owned(), "<s=\"1\"><v>44197</v>".to_owned()]);
    priorities
        .rows
        .push(vec!["<><v>3</v>".to_owned(), "<t=\"str\"><f>A1&amp;B1</f><v>розвиток</v>".to_owned()]);
    priorities.rows.push(vec![
        "<><v>4</v>".to_owned(),
        "<t=\"e\"><v>#REF!</v>".to_owned(),
        "що це".to_owned(),
    ]);
    priorities.rows.push(vec!["<><v>5</v>".to_owned(), "=HYPERLINK(\"http://x\")".to_owned()]);
    let mut tasks = sheet("Завдання", &[&["Завдання", "Служить"], &["a", "1,3"], &["b", "7"], &["c", "x"]]);
    tasks.rows.push(vec!["г".to_owned(), "<><v>1.2</v>".to_owned()]);
    tasks.rows.push(vec!["ґ".to_owned(), "<s=\"1\"><v>44198</v>".to_owned()]);
    let intake = read("a.xlsx", &workbook(&[priorities, tasks]));
    let texts: Vec<_> = intake.draft.content.priorities.iter().map(|p| p.verbatim.as_str()).collect();
    assert_eq!(texts, ["42.5", "2021-01-01", "розвиток", "=HYPERLINK(\"http://x\")"]);
    insta::assert_snapshot!("numbers_dates_formulas_and_faults_in_cells_uk", told(&intake, Lang::Uk));
}

#[test]
fn long_texts_and_odd_characters() {
    let text = format!("Вид;Текст\nпріоритет;{}\nпріоритет;а\u{7}б\u{202e}в\n", "я".repeat(MAX_TEXT + 5));
    let intake = read("a.csv", text.as_bytes());
    assert_eq!(intake.draft.content.priorities[0].verbatim.chars().count(), MAX_TEXT);
    assert_eq!(intake.draft.content.priorities[1].verbatim, "а бв");
    assert_eq!(about(&intake), ["intake-text-too-long", "intake-control-characters"]);
}

#[test]
fn thousands_of_rows() {
    let mut text = String::from("Вид;Текст\n");
    text.extend((0..9_000).map(|n| format!("завдання;завдання {n}\n")));
    let intake = read("a.csv", text.as_bytes());
    assert_eq!(intake.draft.content.tasks.len(), rozum_intake::MAX_ITEMS);
    assert_eq!(issue(&intake, "intake-too-many-rows").place.row, Some(5_001));
    assert_eq!(issue(&intake, "intake-too-many-items").place.row, Some(1_002));
}

#[test]
fn numbers_with_gaps_and_links_that_lead_nowhere() {
    let text = "Вид;№;Текст;Служить;Підстава\nпріоритет;1;перший\nпріоритет;4;другий\nпріоритет;4;третій\n\
        завдання;1;а;1;у документі\nзавдання;2;б;2, 4;можливо\n";
    let intake = read("a.csv", text.as_bytes());
    insta::assert_snapshot!("numbers_with_gaps_and_links_that_lead_nowhere_uk", told(&intake, Lang::Uk));
    let tasks = &intake.draft.content.tasks;
    assert_eq!(tasks[0].links.len(), 1);
    assert_eq!(tasks[1].links[0].priority, 1);
}

#[test]
fn ids_that_cannot_be() {
    let text = "Вид;Код;Текст\nпріоритет;05-P01;а\nпріоритет;05-P01;б\nпріоритет;07-P01;в\nпріоритет;П-1;г\n";
    let intake = read("a.csv", text.as_bytes());
    assert_eq!(about(&intake), ["intake-id-twice", "intake-id-of-other-region", "intake-not-an-id"]);
    let given: Vec<_> = intake.draft.content.priorities.iter().map(|p| p.id.is_some()).collect();
    assert_eq!(given, [true, false, false, false]);
}

#[test]
fn entities_of_its_own_are_not_resolved() {
    let mut book = parts(&[sheet("Сфери", &[&["Сфера"], &["Туризм"]])]);
    let xml = String::from_utf8(book[0].1.clone()).unwrap();
    let bomb = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;&a;\">]>";
    book[0].1 = format!("{bomb}{}", xml.replace("Туризм", "Туризм&b;")).into_bytes();
    let intake = read("a.xlsx", &packed(&book));
    assert_eq!(intake.draft.content.spheres[0].label, "Туризм");
    assert_eq!(about(&intake), ["intake-foreign-entities"]);
}

#[test]
fn a_damaged_sheet_leaves_the_others() {
    let mut book = parts(&[
        sheet("Сфери", &[&["Сфера"], &["Туризм"]]),
        sheet("Пріоритети", &[&["Пріоритет"], &["розвиток"]]),
    ]);
    let half = book[0].1.len() - 60;
    book[0].1.truncate(half);
    book[0].1.extend(b"</wrong>");
    let intake = read("a.xlsx", &packed(&book));
    assert_eq!(issue(&intake, "intake-damaged-part").place.sheet.as_deref(), Some("Сфери"));
    assert_eq!(intake.draft.content.priorities.len(), 1);
}

#[test]
fn hidden_sheets_and_days_that_are_none() {
    let mut spheres = sheet("Сфери", &[&["Сфера"], &["Туризм"]]);
    spheres.hidden = true;
    let fields: &[&[&str]] = &[
        &["Поле", "Значення"],
        &["Регіон *", "Вінницька"],
        &["Нормативний акт", "Постанова № 932"],
        &["Акт чинний з", "31.02.2015"],
        &["Період планування", "2027–2021"],
        &["Редакція діє з", "учора"],
        &["Адреса документа", "javascript:alert(1)"],
        &["Назва стратегії", "Перша"],
        &["Назва стратегії", "Друга"],
        &["Підстава внесеня", "рішення"],
        &["Колір", "синій"],
    ];
    let intake = read("a.xlsx", &workbook(&[spheres, sheet("Стратегія", fields)]));
    assert_eq!(intake.draft.title.as_deref(), Some("Перша"));
    assert_eq!(intake.draft.reason.as_deref(), Some("рішення"));
    insta::assert_snapshot!("hidden_sheets_and_days_that_are_none_uk", told(&intake, Lang::Uk));
}

#[test]
fn a_name_that_promises_another_format() {
    let intake = read("стратегія.xlsx", "Вид;Текст\nсфера;Туризм\n".as_bytes());
    assert_eq!(about(&intake), ["intake-other-extension"]);
    assert_eq!(read("a.csv", &strategy_template(Lang::En).unwrap()).format, Format::Xlsx);
}

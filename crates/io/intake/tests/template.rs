//! The template as other programs see it, and as it reads back.
#![allow(clippy::unwrap_used, clippy::format_collect, reason = "tests")]

mod support;

use calamine::{Data, Reader, Xlsx};
use rozum_intake::{Format, read_strategy, strategy_template, write_strategy};
use rozum_locale::Lang;
use rozum_model::draft::{Content, PriorityEntry, StrategyDraft};
use std::io::Cursor;

/// The workbook through another library than the one that reads here.
fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

#[test]
fn it_has_its_sheets_in_both_languages() {
    for (lang, names) in [
        (Lang::Uk, ["Як заповнити", "Стратегія", "Сфери", "Пріоритети", "Завдання", "Переліки"]),
        (Lang::En, ["How to fill in", "Strategy", "Spheres", "Priorities", "Tasks", "Lists"]),
    ] {
        let mut book = opened(strategy_template(lang).unwrap());
        assert_eq!(book.sheet_names(), names);
        let tasks = book.worksheet_range(names[4]).unwrap();
        assert_eq!(tasks.height(), 1, "the data sheets hold no examples");
        let lists = book.worksheet_range(names[5]).unwrap();
        assert_eq!(lists.height(), 27);
    }
}

#[test]
fn the_guide_says_something_in_each_cell() {
    for lang in Lang::ALL {
        let mut book = opened(strategy_template(lang).unwrap());
        let guide = book.worksheet_range_at(0).unwrap().unwrap();
        let texts: Vec<String> = guide.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
        assert!(texts.len() > 80);
        // A message that is missing shows as its id.
        let ids: Vec<_> = texts.iter().filter(|text| text.starts_with("intake-")).collect();
        assert!(ids.is_empty(), "{ids:?}");
        let lines: Vec<String> = guide
            .rows()
            .map(|row| {
                row.iter().map(Data::to_string).filter(|c| !c.is_empty()).collect::<Vec<_>>().join(" | ")
            })
            .collect();
        insta::assert_snapshot!(format!("guide_{lang}"), lines.join("\n"));
    }
}

#[test]
fn an_empty_template_asks_for_what_is_needed() {
    let intake = read_strategy("шаблон.xlsx", &strategy_template(Lang::Uk).unwrap(), None);
    assert_eq!(intake.format, Format::Xlsx);
    assert_eq!(intake.draft, StrategyDraft::default());
    insta::assert_snapshot!(support::told(&intake, Lang::Uk));
}

#[test]
fn cells_that_take_numbers_are_text_and_offer_lists() {
    let bytes = strategy_template(Lang::Uk).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| std::io::read_to_string(zip.by_name(name).unwrap()).unwrap();
    let strategy = part("xl/worksheets/sheet2.xml");
    assert_eq!(strategy.matches("<dataValidation ").count(), 6);
    assert!(strategy.contains("Переліки"));
    assert!(part("xl/worksheets/sheet3.xml").contains("type=\"list\""));
    let tasks = part("xl/worksheets/sheet5.xml");
    assert!(tasks.contains("type=\"list\"") && tasks.contains("state=\"frozen\""));
    assert!(part("xl/styles.xml").contains("numFmtId=\"49\""), "49 is the text format");
    assert!(part("xl/workbook.xml").contains("state=\"hidden\""));
}

#[test]
fn another_library_reads_the_same_words() {
    let verbatim = "розвиток «ІТ» & =HYPERLINK(\"x\") _x0041_";
    let priority =
        PriorityEntry { id: None, verbatim: verbatim.to_owned(), place: String::new(), note: None };
    let draft = StrategyDraft {
        content: Content { priorities: vec![priority], ..Content::default() },
        ..StrategyDraft::default()
    };
    let bytes = write_strategy(&draft, Lang::Uk).unwrap();
    let mut book = opened(bytes);
    let sheet = book.worksheet_range("Пріоритети").unwrap();
    let text = sheet.get_value((1, 1)).unwrap().to_string();
    assert!(text.starts_with("розвиток «ІТ» & =HYPERLINK(\"x\")"), "{text}");
    assert!(book.worksheet_formula("Пріоритети").unwrap().is_empty());
}

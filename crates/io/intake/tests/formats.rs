//! The same strategy in each format, and tables as they stand in documents.

mod support;

use rozum_intake::{Format, read_strategy};
use rozum_locale::Lang;
use rozum_model::draft::{Content, StrategyDraft};
use rozum_model::strategy::LinkBasis;
use support::{document, ids, issue, sheet, table, tc, told, workbook};

fn content(intake: &rozum_intake::Intake) -> &Content {
    &intake.draft.content
}

fn labels(content: &Content) -> Vec<&str> {
    content.spheres.iter().map(|sphere| sphere.label.as_str()).collect()
}

fn verbatim(content: &Content) -> (Vec<&str>, Vec<&str>) {
    let priorities = content.priorities.iter().map(|priority| priority.verbatim.as_str()).collect();
    (priorities, content.tasks.iter().map(|task| task.verbatim.as_str()).collect())
}

#[test]
fn a_flat_table_brings_everything() {
    let text = "\
Вид;№;Текст;Служить;Підстава зв'язку;Сфера з переліку;Місце;Примітка
Регіон;;Волинська область;;;;;
Назва стратегії;;Стратегія розвитку Волині;;;;;
Документ;;Рішення ради № 1;;;;;
Акт;;Постанова № 932;;;;;
Акт чинний з;;27.11.2015;;;;;
Період планування;;2021–2027;;;;;
Діє з;;1 січня 2021 року;;;;;
Причина;;перша реєстрація;;;;;
сфера;;Харчова промисловість;;;;с. 1;
сфера;;Космос;;;жодна з 17;с. 1;
пріоритет;1;\"розвиток; контроль якості\";;;;с. 2;
пріоритет;2;логістика;;;;с. 2;увага
завдання;1;створення центру;1, 2;у документі, за судженням;;с. 3;
завдання;2;підтримка;2;;;с. 3;
";
    let intake = read_strategy("волинь.csv", text.as_bytes(), None);
    assert_eq!(ids(&intake), Vec::<String>::new());
    let StrategyDraft { region, title, regime, period, effective_from, content, .. } = &intake.draft;
    assert_eq!(region.map(|iso| iso.to_string()).as_deref(), Some("UA-07"));
    assert_eq!(title.as_deref(), Some("Стратегія розвитку Волині"));
    assert_eq!(regime.as_ref().map(|r| r.effective_from.to_string()).as_deref(), Some("2015-11-27"));
    assert_eq!(period.map(|p| (p.from, p.to)), Some((2021, 2027)));
    assert_eq!(effective_from.map(|day| day.to_string()).as_deref(), Some("2021-01-01"));
    assert_eq!(content.spheres[0].sphere.map(|s| s.to_string()).as_deref(), Some("S03"));
    assert_eq!(content.spheres[1].sphere, None);
    assert_eq!(content.priorities[0].verbatim, "розвиток; контроль якості");
    assert_eq!(content.priorities[1].note.as_deref(), Some("увага"));
    let bases: Vec<_> = content.tasks[0].links.iter().map(|link| (link.priority, link.basis)).collect();
    assert_eq!(bases, [(0, LinkBasis::Stated), (1, LinkBasis::Judged)]);
    assert_eq!(content.tasks[1].links[0].basis, LinkBasis::Judged);
}

#[test]
fn an_english_table_in_any_delimiter() {
    for (delimiter, name) in [(',', "a.csv"), ('\t', "a.tsv"), (';', "a.csv")] {
        let rows = [
            ["Kind", "No.", "Text", "Serves priorities No.", "Basis of the link"],
            ["Region", "", "Vinnytsia", "", ""],
            ["sphere", "", "Tourism", "", ""],
            ["Priority", "1", "medical tourism", "", ""],
            ["task", "1", "an image", "1", "stated"],
        ];
        let text: String = rows.map(|row| row.join(&delimiter.to_string()) + "\n").concat();
        let utf16: Vec<u8> =
            "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for bytes in [text.clone().into_bytes(), format!("\u{feff}{text}").into_bytes(), utf16] {
            let intake = read_strategy(name, &bytes, None);
            assert!(matches!(intake.format, Format::Csv { delimiter: found, .. } if found == delimiter));
            assert_eq!(intake.draft.region.map(|iso| iso.to_string()).as_deref(), Some("UA-05"));
            assert_eq!(content(&intake).tasks[0].links[0].basis, LinkBasis::Stated);
        }
    }
}

/// A row for each region with lists in its cells, as annex 1 of the national review has it.
fn annex() -> Vec<u8> {
    let row = |cells: [&str; 4]| cells.map(|text| tc("", text)).to_vec();
    let rows = [
        row(["Регіон", "Сфери", "Пріоритети", "Завдання"]),
        row([
            "Вінницька область",
            "Медичні послуги\nМедичний туризм",
            "• розвиток оздоровчого туризму. Проєкт\n«Курортополіс»",
            "• створення умов;\n• розвиток інфраструктури;\n• формування іміджу.",
        ]),
        row(["Регіон", "Сфери", "Пріоритети", "Завдання"]),
        row([
            "Волинська область",
            "Харчова промисловість; Виробництво меблів",
            "розвиток логістики;\nконтроль якості",
            "створення центру.",
        ]),
    ];
    let rows: Vec<&[String]> = rows.iter().map(Vec::as_slice).collect();
    document(&format!("<w:p><w:r><w:t>Додаток 1</w:t></w:r></w:p>{}", table(&rows)))
}

#[test]
fn one_region_of_an_annex() {
    let intake = read_strategy("додаток.docx", &annex(), "UA-07".parse().ok());
    assert_eq!(intake.format, Format::Docx);
    assert_eq!(labels(content(&intake)), ["Харчова промисловість", "Виробництво меблів"]);
    let expected = (vec!["розвиток логістики;", "контроль якості"], vec!["створення центру."]);
    assert_eq!(verbatim(content(&intake)), expected);
    assert_eq!(ids(&intake), ["intake-other-regions", "intake-fields-absent"]);

    let intake = read_strategy("додаток.docx", &annex(), "UA-05".parse().ok());
    let (priorities, tasks) = verbatim(content(&intake));
    assert_eq!(priorities, ["розвиток оздоровчого туризму. Проєкт «Курортополіс»"]);
    assert_eq!(tasks, ["створення умов;", "розвиток інфраструктури;", "формування іміджу."]);
}

#[test]
fn an_annex_without_a_choice() {
    let intake = read_strategy("додаток.docx", &annex(), None);
    assert_eq!(intake.draft.region.map(|iso| iso.to_string()).as_deref(), Some("UA-05"));
    insta::assert_snapshot!("an_annex_without_a_choice_uk", told(&intake, Lang::Uk));
    insta::assert_snapshot!("an_annex_without_a_choice_en", told(&intake, Lang::En));
}

#[test]
fn cells_of_a_document_merged_down() {
    let restart = "<w:vMerge w:val=\"restart\"/>";
    let rows = [
        vec![
            tc("", "Область"),
            tc("", "Сфери"),
            tc("<w:gridSpan w:val=\"2\"/>", "Пріоритети"),
            tc("", "Завдання"),
        ],
        vec![
            tc(restart, "Сумська"),
            tc(restart, "Туризм"),
            tc("", "перший"),
            tc("", "зайве"),
            tc("", "завдання перше"),
        ],
        vec![
            tc("<w:vMerge/>", ""),
            tc("<w:vMerge/>", ""),
            tc("", "другий"),
            tc("", "зайве"),
            tc("", "завдання друге"),
        ],
    ];
    let rows: Vec<&[String]> = rows.iter().map(Vec::as_slice).collect();
    let intake = read_strategy("a.docx", &document(&table(&rows)), None);
    assert_eq!(intake.draft.region.map(|iso| iso.to_string()).as_deref(), Some("UA-59"));
    assert_eq!(labels(content(&intake)), ["Туризм"]);
    let expected = (vec!["перший", "другий"], vec!["завдання перше", "завдання друге"]);
    assert_eq!(verbatim(content(&intake)), expected);
    assert_eq!(issue(&intake, "intake-merged").place.sheet.as_deref(), Some("table 1"));
}

#[test]
fn tracked_changes_and_documents_without_tables() {
    let cell = "<w:tc><w:p><w:ins><w:r><w:t>новий</w:t></w:r></w:ins><w:del><w:r><w:delText>старий</w:delText></w:r>\
        </w:del></w:p></w:tc>";
    let rows = format!("<w:tbl><w:tr>{}</w:tr><w:tr>{cell}</w:tr></w:tbl>", tc("", "Пріоритети"));
    let intake = read_strategy("a.docx", &document(&rows), "UA-05".parse().ok());
    assert_eq!(content(&intake).priorities[0].verbatim, "новий");
    assert!(ids(&intake).contains(&"intake-tracked-changes".to_owned()));
    let intake = read_strategy("a.docx", &document("<w:p/>"), None);
    assert_eq!(ids(&intake), ["intake-no-tables"]);
}

#[test]
fn the_same_annex_as_a_sheet() {
    let rows: &[&[&str]] = &[
        &["Додаток 1"],
        &["Регіон", "Сфери смарт-спеціалізації", "Пріоритети", "Завдання"],
        &[
            "Київська область",
            "Машинобудування, Харчова промисловість",
            "– перший;\n– другий",
            "1. одне\n2. друге",
        ],
    ];
    let intake = read_strategy("a.xlsx", &workbook(&[sheet("Аркуш1", rows)]), None);
    assert_eq!(intake.draft.region.map(|iso| iso.to_string()).as_deref(), Some("UA-32"));
    assert_eq!(labels(content(&intake)), ["Машинобудування", "Харчова промисловість"]);
    assert_eq!(verbatim(content(&intake)), (vec!["перший;", "другий"], vec!["одне", "друге"]));
}

#[test]
fn json_of_both_shapes() {
    let text = r#"{"format": "rozum-strategy/1", "region": "UA-05", "title": "Стратегія",
        "document": {"title": "Рішення", "url": "https://example.org"}, "reason": "перша реєстрація",
        "regime": {"act": "Постанова № 932", "effective_from": "2015-11-27"},
        "period": {"from": 2021, "to": 2027}, "effective_from": "2021-01-01",
        "spheres": ["Туризм", {"label": "Космос", "sphere": null}],
        "priorities": [{"number": "А", "verbatim": "перший", "id": "05-P03"}, {"text": "другий"}],
        "tasks": [{"text": "завдання", "serves": ["А", 2], "basis": ["stated", "judged"], "place": "с. 1"}]}"#;
    let intake = read_strategy("a.json", text.as_bytes(), None);
    assert_eq!(ids(&intake), Vec::<String>::new());
    assert_eq!(content(&intake).tasks[0].links.len(), 2);
    assert_eq!(content(&intake).priorities[0].id.map(|id| id.to_string()).as_deref(), Some("05-P03"));

    let own = serde_json::to_vec(&intake.draft).unwrap();
    let again = read_strategy("a.json", &own, None);
    assert_eq!(again.draft, intake.draft);
    assert_eq!(ids(&again), Vec::<String>::new());
}

#[test]
fn json_with_faults() {
    let text = r#"{"regoin": "UA-05", "title": {"uk": "С"}, "spheres": "Туризм", "priorities": [5, {"text": ["a", 1]}],
        "tasks": [{"place": "с. 1"}]}"#;
    let intake = read_strategy("a.json", text.as_bytes(), None);
    insta::assert_snapshot!("json_with_faults_en", told(&intake, Lang::En));
}

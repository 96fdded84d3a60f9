//! What people type and what they should find.

use proptest::prelude::*;
use rozum_model::RegionIso;
use rozum_search::{BuildError, Document, Field, Hits, Index, Kind, Match, Options};

fn document(kind: Kind, id: &str, uk: &str, en: &str, body: &str) -> Document {
    Document {
        kind,
        id: id.into(),
        region: RegionIso::from_number(5),
        title_uk: uk.into(),
        title_en: en.into(),
        body: body.into(),
    }
}

fn index() -> Index {
    use Kind::{Activity, Priority, Region, Sphere, Task, Territory};
    let documents = [
        document(
            Activity,
            "10.51",
            "Перероблення молока, виробництво масла та сиру",
            "Operation of dairies and cheese making",
            "",
        ),
        document(Activity, "10.5", "Виробництво молочних продуктів", "Manufacture of dairy products", ""),
        document(Activity, "31.09", "Виробництво інших меблів", "Manufacture of other furniture", ""),
        document(Territory, "UA05020030000010063", "Вінницька громада", "Vinnytska hromada", ""),
        document(Territory, "UA05040000000000001", "Харківська громада", "", ""),
        document(Region, "UA-05", "Вінницька область", "Vinnytsia oblast", ""),
        document(Region, "UA-63", "Харківська область", "Kharkiv oblast", ""),
        document(Sphere, "S01", "Харчова промисловість", "Food industry", ""),
        document(Sphere, "S07", "Медичний туризм", "Medical tourism", ""),
        document(
            Priority,
            "05-P01",
            "розвиток оздоровчого та лікувального туризму",
            "",
            "лікування хвороб серця; Проект «Курортополіс Хмільник»",
        ),
        document(Priority, "07-P02", "виробництво молока та розвиток тваринництва", "", ""),
        document(
            Task,
            "07-T01",
            "розбудова ІТ-послуг і агро-промислового комплексу",
            "",
            "створення умов для інвалідів",
        ),
    ];
    Index::build(documents).unwrap_or_else(|error| panic!("{error}"))
}

fn search(query: &str) -> Hits {
    index().search(query, &Options::default())
}

fn ids(query: &str) -> Vec<String> {
    search(query).hits.into_iter().map(|hit| hit.id).collect()
}

#[test]
fn inflection_and_families_find_each_other() {
    assert_eq!(ids("молочні"), ["10.5", "07-P02", "10.51"]);
    assert_eq!(ids("молоко")[..2], ["07-P02", "10.51"]);
    assert_eq!(ids("харчових"), ["S01"]);
    assert_eq!(ids("харчування"), ["S01"]);
    assert_eq!(ids("лікувальний туризм"), ["05-P01"]);
    assert_eq!(ids("меблева"), ["31.09"]);
}

#[test]
fn nearer_matches_come_first() {
    let texts = ["молоко", "молока", "молочний", "молоковоз"];
    let documents =
        texts.iter().enumerate().rev().map(|(n, text)| document(Kind::Task, &n.to_string(), text, "", ""));
    let hits = Index::build(documents).unwrap().search("молоко", &Options::default());
    let order: Vec<_> = hits.hits.iter().map(|hit| (hit.id.as_str(), hit.nearest)).collect();
    let expected =
        [("0", Match::Exact), ("1", Match::Inflected), ("2", Match::Derived), ("3", Match::Prefix)];
    assert_eq!(order, expected);
}

#[test]
fn a_region_comes_before_what_lies_in_it() {
    assert_eq!(ids("Вінниця")[0], "UA-05");
    assert_eq!(ids("вінницька")[0], "UA-05");
    assert_eq!(ids("харків"), ["UA-63", "UA05040000000000001"]);
    assert_eq!(ids("харчова"), ["S01"]);
}

#[test]
fn codes_are_found_whole_and_by_their_beginning() {
    assert_eq!(ids("10.51"), ["10.51"]);
    assert_eq!(ids("10.5"), ["10.5", "10.51"]);
    assert_eq!(ids("05-P01")[0], "05-P01");
    assert_eq!(ids("ua-63"), ["UA-63"]);
    let hit = &search("S07").hits[0];
    assert_eq!((hit.field, hit.title_uk.as_str()), (Field::Id, "Медичний туризм"));
}

#[test]
fn hyphens_may_be_there_or_not() {
    for query in ["IT послуги", "ІТ-послуги", "агропромисловий", "агро-промислового", "агро промисловий"]
    {
        assert_eq!(ids(query), ["07-T01"], "{query}");
    }
}

#[test]
fn english_titles_are_found() {
    assert_eq!(ids("dairy products")[0], "10.5");
    assert_eq!(ids("tourism"), ["S07"]);
    assert_eq!(ids("industries"), ["S01"]);
    assert_eq!(ids("Kharkiv"), ["UA-63"]);
}

#[test]
fn typing_errors_are_forgiven_and_named() {
    let hits = search("туриззм");
    assert_eq!(hits.hits[0].id, "S07");
    assert_eq!(hits.hits[0].nearest, Match::Typo);
    let hits = search("лікувнння хворроб");
    assert_eq!(hits.hits[0].id, "05-P01");
    assert_eq!(hits.corrected.as_deref(), Some("лікування хвороб"));
    assert_eq!(search("молоко").corrected, None);
}

#[test]
fn the_wrong_keyboard_layout_is_understood() {
    let hits = search("vjkjrj");
    assert_eq!(hits.corrected.as_deref(), Some("молоко"));
    assert_eq!(hits.hits[0].id, "07-P02");
    // The other layout and a typing error in one word.
    assert_eq!(search("vt,ksd").corrected.as_deref(), Some("меблів"));
    assert_eq!(search("ащщв").corrected.as_deref(), Some("food"));
}

#[test]
fn all_words_are_wanted_and_some_are_better_than_none() {
    let hits = search("виробництво меблів");
    assert_eq!((hits.total, hits.partial), (1, false));
    let hits = search("молоко зоопарк");
    assert!(hits.partial);
    assert_eq!(hits.hits[0].id, "07-P02");
}

#[test]
fn kinds_and_pages_narrow_the_hits() {
    let index = index();
    let options = Options { kinds: vec![Kind::Activity], ..Options::default() };
    assert!(index.search("виробництво", &options).hits.iter().all(|hit| hit.kind == Kind::Activity));
    let page = |skip| index.search("виробництво", &Options { skip, limit: 2, ..Options::default() });
    assert_eq!((page(0).total, page(0).hits.len(), page(2).hits.len(), page(9).hits.len()), (4, 2, 2, 0));
    assert_ne!(page(0).hits, page(2).hits);
}

#[test]
fn every_matched_form_is_marked() {
    let hit = search("молочний").hits.into_iter().find(|hit| hit.id == "10.51").unwrap();
    assert_eq!(
        hit.snippet,
        [
            ("Перероблення ".to_owned(), false),
            ("молока".to_owned(), true),
            (", виробництво масла та сиру".to_owned(), false),
        ]
    );
    let marked = index().mark("туризм лікування", "Лікувально-оздоровчий туризм");
    assert_eq!(marked.iter().filter(|piece| piece.1).count(), 1, "{marked:?}");
}

#[test]
fn odd_queries_are_fine() {
    let long = "молоко ".repeat(100_000);
    for query in [
        "",
        " ",
        "…!?",
        "🙂",
        "' OR 1=1; --",
        "<script>alert(1)</script>",
        "a:b AND (",
        "\0",
        "%_*",
        "\u{ad}",
    ] {
        search(query);
    }
    assert_eq!(search("🙂").total, 0);
    assert_eq!(search(&long).hits[0].id, "07-P02");
}

#[test]
fn two_documents_with_one_name_are_refused() {
    let twice = [document(Kind::Task, "1", "а", "", ""), document(Kind::Task, "1", "б", "", "")];
    assert_eq!(Index::build(twice).unwrap_err(), BuildError::Duplicate { kind: Kind::Task, id: "1".into() });
    assert!(Index::build([]).unwrap().search("молоко", &Options::default()).hits.is_empty());
}

proptest! {
    #[test]
    fn any_query_gives_honest_spans(query in any::<String>()) {
        for hit in search(&query).hits {
            prop_assert!(hit.score > 0.0);
            prop_assert!(hit.snippet.iter().any(|piece| piece.1));
        }
    }

    #[test]
    fn every_word_of_a_document_finds_it(text in "[а-яіїєґ]{3,9}( [а-яіїєґ]{3,9}){0,4}") {
        let index = Index::build([document(Kind::Task, "x", &text, "", "")]).unwrap();
        for word in text.split(' ') {
            let hits = index.search(word, &Options::default());
            prop_assert_eq!(hits.total, 1);
            prop_assert_eq!(hits.hits[0].nearest, Match::Exact);
            for span in &hits.hits[0].spans {
                prop_assert!(text.get(span.start..span.end).is_some());
            }
        }
    }
}

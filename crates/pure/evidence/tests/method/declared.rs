//! `docs/methods/declared_evidence.md`: priorities of a region against a table, strengths without a name, options.

use super::page::{LANGUAGES, Table, cell, names, printed, tables};
use rozum_evidence::declared::Figure;
use rozum_evidence::{Declared, Thresholds, declared, options};
use rozum_measures::{Matrix, Names, Settings, complexity};
use rozum_model::dataset::Axis;
use rozum_model::strategy::{Document, Item, LegalRegime, Period, Priority, Version, VersionHeader};
use rozum_model::{PriorityId, RegionIso};
use std::sync::Arc;

fn matrix(table: &Table) -> Matrix {
    let activities: Names = table[0][1..].iter().collect();
    let cells = table[1..].iter().flat_map(|row| row[1..].iter().map(|text| cell(text)));
    Matrix::new(names(&table[1..]), activities, cells).unwrap()
}

fn version(texts: &[&str]) -> Version {
    let region: RegionIso = "UA-05".parse().unwrap();
    let priority = |(number, text): (u16, &&str)| {
        let text = (*text).to_owned();
        let item = Item { verbatim: text.clone(), text, place: String::new(), note: None };
        Arc::new(Priority { id: PriorityId::new(region, number), item, corrections: Vec::new() })
    };
    let day = jiff::civil::date(2021, 1, 1);
    let header = VersionHeader {
        title: String::new(),
        document: Document::default(),
        regime: LegalRegime { act: String::new(), effective_from: day, effective_to: None },
        period: Period { from: 2021, to: 2027 },
        effective_from: day,
        reason: String::new(),
        note: None,
    };
    let priorities = (1..).zip(texts).map(priority).collect();
    Version { number: 1, seq: 1, header, spheres: Vec::new(), priorities, tasks: Vec::new() }
}

fn held(matrix: &Matrix, region: &str, texts: &[&str]) -> Declared {
    let label = |priority: &Priority| Arc::new(rozum_diagnosis::classify(&priority.item.text));
    declared(&version(texts), region, matrix, Axis::Activity, &Thresholds::default(), &label)
}

/// Rows: text, activities of the table with their quotients, verdict, reasons.
fn check_priorities(found: &Declared, table: &Table) {
    assert_eq!(found.priorities.len(), table.len() - 1);
    for (priority, row) in found.priorities.iter().zip(&table[1..]) {
        let why: Vec<&str> = priority.why.iter().map(|reason| reason.id.as_ref()).collect();
        assert_eq!((priority.verdict.code(), why.join(", ")), (row[3].as_str(), row[4].clone()), "{row:?}");
        let activities: Vec<&str> = priority.figures.iter().map(|figure| figure.activity.as_str()).collect();
        assert_eq!(activities.join(", "), row[1], "{row:?}");
        let quotients: Vec<&str> = row[2].split(' ').filter(|text| !text.is_empty()).collect();
        assert_eq!(quotients.len(), priority.figures.len(), "{row:?}");
        for (Figure { quotient, .. }, text) in priority.figures.iter().zip(quotients) {
            assert!(quotient.map_or(text == "—", |value| printed(value, text)), "{row:?} {quotient:?}");
        }
    }
}

/// Rows: region, activity, quotient, part of the nation.
fn check_unnamed(found: &[(&str, Declared)], table: &Table) {
    let all =
        found.iter().flat_map(|(region, found)| found.unnamed.iter().map(move |strong| (*region, strong)));
    let all: Vec<_> = all.collect();
    assert_eq!(all.len(), table.len() - 1, "{all:?}");
    for ((region, strong), row) in all.into_iter().zip(&table[1..]) {
        assert_eq!((region, strong.activity.as_str()), (row[0].as_str(), row[1].as_str()));
        assert!(printed(strong.quotient, &row[2]) && printed(strong.mass, &row[3]), "{row:?} {strong:?}");
    }
}

/// Of the region in the third row. Rows: activity, density, complexity, gain, quadrant.
fn check_options(matrix: &Matrix, table: &Table) {
    let found = options(&complexity(matrix, &Settings::default().check().unwrap()), 2).unwrap();
    assert_eq!(found.all.len(), table.len() - 1);
    for (option, row) in found.all.iter().zip(&table[1..]) {
        assert_eq!(
            (matrix.activities().name(option.activity), option.quadrant.code()),
            (row[0].as_str(), row[4].as_str())
        );
        for (value, text) in [option.density, option.complexity, option.gain].into_iter().zip(&row[1..]) {
            assert!(printed(value, text), "{row:?} {option:?}");
        }
    }
}

#[test]
fn the_page_says_what_figures_say() {
    for language in LANGUAGES {
        let tables = tables("declared_evidence", language);
        let [data, verdicts, unnamed, employees, options] = &tables[..] else {
            panic!("{} tables in declared_evidence.{language}", tables.len());
        };
        let matrix = matrix(data);
        let texts: Vec<&str> = verdicts[1..].iter().map(|row| row[0].as_str()).collect();
        let (first, last) = (data[1][0].as_str(), data[data.len() - 1][0].as_str());
        let found = [(first, held(&matrix, first, &texts)), (last, held(&matrix, last, &[]))];
        check_priorities(&found[0].1, verdicts);
        check_unnamed(&found, unnamed);
        check_options(&self::matrix(employees), options);
    }
}

#[test]
fn a_region_that_the_table_lacks_has_reasons_only() {
    let data = &tables("declared_evidence", LANGUAGES[0])[0];
    let found = held(&matrix(data), "UA-99", &["10.5"]);
    assert_eq!(found.silent.map(|reason| reason.id.into_owned()), Some("evidence-region-absent".to_owned()));
    assert!(found.unnamed.is_empty() && found.priorities[0].figures.is_empty());
}

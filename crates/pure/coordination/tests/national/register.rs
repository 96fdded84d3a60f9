//! What the register to 2027 gives.

use crate::common::national;
use crate::strategies::{findings, row};
use rozum_coordination::{Agreement, NationalFinding};
use rozum_locale::Lang;
use rozum_model::State;
use rozum_reference::national::{Basis, STATEMENTS};
use std::fmt::Write;

fn counted(rows: &[NationalFinding], id: &str) -> (usize, usize, Agreement) {
    let row = row(rows, id);
    let recomputed = row.recomputed.unwrap();
    (recomputed.count, recomputed.of, row.agreement)
}

fn codes(row: &NationalFinding) -> Vec<String> {
    row.regions.iter().map(ToString::to_string).collect()
}

#[test]
fn the_figures_of_the_note() {
    let rows = findings(&national());
    assert_eq!(counted(&rows, "clusters"), (14, 24, Agreement::Agrees));
    assert_eq!(counted(&rows, "it"), (5, 24, Agreement::Agrees));
    assert_eq!(codes(row(&rows, "it")), ["UA-23", "UA-56", "UA-63", "UA-71", "UA-74"]);
    assert_eq!(counted(&rows, "strategies"), (24, 27, Agreement::Agrees));
    assert_eq!(counted(&rows, "no-sphere"), (1, 24, Agreement::Agrees));
    assert_eq!(codes(row(&rows, "no-sphere")), ["UA-14"]);
    assert_eq!(counted(&rows, "industry"), (59, 89, Agreement::Agrees));
    assert_eq!(counted(&rows, "kherson"), (3, 3, Agreement::Agrees));
    let interregional = row(&rows, "interregional");
    assert_eq!(counted(&rows, "interregional"), (23, 24, Agreement::Agrees));
    assert!(!codes(interregional).contains(&"UA-56".to_owned()));
}

#[test]
fn spheres_as_in_finding_2_and_annex_2() {
    let rows = findings(&national());
    let of_spheres = rows.iter().filter(|row| row.id.starts_with("sphere-"));
    let counts: Vec<usize> = of_spheres.clone().map(|row| row.recomputed.unwrap().count).collect();
    assert_eq!(counts, [15, 11, 12, 5, 4, 4, 4, 4, 2, 6, 3, 3, 4, 3, 5, 3, 1]);
    let differ: Vec<&str> =
        of_spheres.filter(|row| row.agreement == Agreement::Differs).map(|row| row.id).collect();
    assert_eq!(differ, ["sphere-medicine"]);
    let why: Vec<&str> = row(&rows, "sphere-medicine").why.iter().map(|reason| reason.id.as_ref()).collect();
    assert!(why.contains(&"spheres-labels-counted") && why.contains(&"national-share-differs"), "{why:?}");
}

#[test]
fn a_statement_is_not_computable_only_where_nothing_in_the_register_says_it() {
    for (row, statement) in findings(&national()).iter().zip(STATEMENTS) {
        let outside = matches!(statement.basis, Basis::Outside(_));
        assert_eq!(row.agreement == Agreement::NotComputable, outside, "{}", row.id);
        assert_eq!(row.recomputed.is_none(), outside, "{}", row.id);
        assert!(!row.why.is_empty(), "{} has no reason", row.id);
    }
}

#[test]
fn an_empty_register_gives_nothing() {
    for row in findings(&State::default()) {
        assert_eq!((row.agreement, row.recomputed), (Agreement::NotComputable, None), "{}", row.id);
        assert!(row.regions.is_empty() && !row.why.is_empty(), "{}", row.id);
    }
}

/// A row as a person would read it.
fn said(lang: Lang, row: &NationalFinding) -> String {
    let say = |reason: &rozum_model::Reason| rozum_locale::reason(lang, reason);
    let places: Vec<String> = row.places.iter().map(say).collect();
    let mut text = format!("{}: {}\n", row.id, say(&row.statement));
    writeln!(text, "  «{}» ({})", row.quote_uk, places.join("; ")).unwrap();
    let printed = [
        row.printed.words.as_ref().map(say),
        row.printed.figure.map(|figure| figure.to_string()),
        row.printed.of.map(|of| format!("/ {of}")),
    ];
    let printed: Vec<String> = printed.into_iter().flatten().collect();
    let recomputed = row.recomputed.map_or("—".to_owned(), |own| format!("{} / {}", own.count, own.of));
    let unit = row
        .recomputed
        .and_then(|own| row.printed.unit_of(own.count))
        .map_or(String::new(), |unit| say(&unit));
    let regions: Vec<String> = row.regions.iter().map(ToString::to_string).collect();
    let agreement = say(&row.agreement.said());
    writeln!(text, "  [{}] → [{recomputed} {unit}] {agreement} {}", printed.join(" "), regions.join(" "))
        .unwrap();
    for reason in &row.why {
        writeln!(text, "  - {}", say(reason)).unwrap();
    }
    text
}

#[test]
fn people_read_every_row_in_both_languages() {
    let rows = findings(&national());
    for lang in Lang::ALL {
        let all: Vec<String> = rows.iter().map(|row| said(lang, row)).collect();
        insta::assert_snapshot!(format!("rows_{lang}"), all.join("\n"));
    }
}

#[test]
fn every_message_has_its_words() {
    for row in findings(&national()) {
        let units = row.printed.unit_of(1);
        let reasons = row.places.iter().chain(&row.why).chain([&row.statement]).chain(&row.printed.words);
        for reason in reasons.chain(&units) {
            for lang in Lang::ALL {
                assert!(rozum_locale::has(lang, &reason.id), "{lang} {}", reason.id);
            }
        }
    }
}

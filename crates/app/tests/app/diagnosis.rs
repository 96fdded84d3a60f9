//! A draft is read as the register would be, and takes over nothing that was said of other words.

use rozum_diagnosis::{Rule, Severity, Thresholds};
use rozum_model::account::Role;
use rozum_model::draft::{Content, PriorityEntry};
use rozum_model::labels::PersonReading;
use rozum_model::{Actor, Command, Flag, RegionIso};
use std::collections::BTreeSet;

use crate::acts::person;
use crate::home::Home;

on_both! {
    the_same_words_are_read_as_in_the_register;
    a_draft_has_its_bounds;
    the_register_is_diagnosed_once_for_a_state;
}

fn content(texts: &[&str]) -> Content {
    let entry = |text: &&str| PriorityEntry {
        id: None,
        verbatim: (*text).to_owned(),
        place: String::new(),
        note: None,
    };
    Content { priorities: texts.iter().map(entry).collect(), ..Content::default() }
}

async fn the_same_words_are_read_as_in_the_register(home: &Home) {
    let rozum = home.open().await;
    let region: RegionIso = "UA-07".parse().unwrap();
    let item = "07-P01".parse().unwrap();
    let text = rozum.snapshot().state.item_text(item).unwrap().to_owned();
    let reading = PersonReading {
        spheres: BTreeSet::from(["S03".parse().unwrap()]),
        kved: BTreeSet::new(),
        flags: BTreeSet::from([Flag::Vague]),
    };
    let reason = "Ідеться про продукти, а не про перевезення.".to_owned();
    let command = Command::CorrectLabels { expected: None, item, reading, reason };
    let analyst = person(&rozum, &Actor::Operator, "analyst@example.ua", Role::Analyst).await.unwrap();
    rozum.submit(&Actor::Account(analyst), &command).await.unwrap();
    let draft = async |texts: &[&str]| {
        rozum.diagnose_draft(region, content(texts), Thresholds::default()).await.unwrap()
    };
    // Behind a new priority it is still the same item with the same reading.
    let found = draft(&["виробництво меблів", &text]).await;
    assert_eq!(found.version.priorities[1].id.to_string(), "07-P01");
    assert_ne!(found.version.priorities[0].id.to_string(), "07-P01");
    let vague = |found: &rozum_app::diagnosis::DraftDiagnosis| {
        let of = |finding: &&rozum_diagnosis::Finding| {
            finding.rule == Rule::VagueWording && finding.subject.id() == "07-P01"
        };
        found.findings.iter().filter(of).count()
    };
    assert_eq!(vague(&found), 1);
    // Other words are read anew.
    assert_eq!(vague(&draft(&["виробництво меблів із дуба на замовлення готелів"]).await), 0);
}

async fn a_draft_has_its_bounds(home: &Home) {
    let rozum = home.open().await;
    let region: RegionIso = "UA-07".parse().unwrap();
    let refused = async |content: Content| {
        let reasons = rozum.diagnose_draft(region, content, Thresholds::default()).await.unwrap_err();
        reasons.iter().map(|reason| reason.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(refused(content(&["сир"; 501])).await, ["draft-too-many-items"]);
    assert_eq!(refused(content(&["сир ".repeat(5_001).as_str()])).await, ["draft-item-too-long"]);
    let long = "сир ".repeat(1_000);
    assert_eq!(refused(content(&[long.as_str(); 51])).await, ["draft-too-long"]);
}

async fn the_register_is_diagnosed_once_for_a_state(home: &Home) {
    let rozum = home.open().await;
    let snapshot = rozum.snapshot();
    let (first, second) = tokio::join!(rozum.diagnosis_of(&snapshot), rozum.diagnosis_of(&snapshot));
    assert!(std::sync::Arc::ptr_eq(&first, &second));
    assert!(first.unread.is_empty());
    let findings = rozum.findings_by(&snapshot, Thresholds::default()).await;
    assert_eq!(findings, first.findings);
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    assert!(errors.count() > 0);
}

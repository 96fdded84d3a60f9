//! Somebody has the database file of a system that decides on money, and changes the past: what a verifier finds by
//! itself, what it finds with an offline copy, what nobody can find, and whether the program still goes on.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod forger;
mod house;

use forger::{body, event_mut, find};
use house::{Found, House};
use rozum_journal::Signer;
use serde_json::{Value, json};

/// Findings about an event, shortly.
fn about(found: &[Found]) -> Vec<String> {
    let one = |finding: &Found| {
        let rule = finding.rule.strip_prefix("journal-").unwrap_or(&finding.rule);
        let number = finding.event.map_or_else(String::new, |event| format!(" {event}"));
        let kind = finding.kind.as_ref().map_or_else(String::new, |kind| format!(" {kind}"));
        format!("{rule}{number}{kind}")
    };
    found.iter().map(one).collect()
}

/// Kind of event, the beginning of its subject, and what is done to it.
type Edit = (&'static str, &'static str, fn(&mut Value));

/// The first of each kind of decision, with the edit that somebody would like to make to it.
const EDITS: [Edit; 5] = [
    ("ballot-cast", "application/05-A001", |vote| vote["opinion"]["group"]["choice"] = json!("against")),
    ("application-decided", "application/05-A001", |approval| approval["verdict"] = json!("reject")),
    ("report-certified", "application/05-A001", |report| {
        report["shares"][0]["amount"] = json!(1_200_000_001_u64);
    }),
    ("payment-recorded", "application/05-A001", |payment| payment["order"]["title"] = json!("№ 102")),
    ("mandate-confirmed", "person/", |mandate| mandate["mandate"] = json!("05-B06-M01")),
];

#[tokio::test]
async fn an_edited_decision_is_named_and_the_program_stops() {
    for (kind, subject, edit) in EDITS {
        let house = House::new();
        let mut events = house.events().await;
        let seq = find(&events, kind);
        edit(event_mut(&mut events[seq]));
        house.write_body(seq, &body(&events[seq])).await;
        let alone = house.verify(&[]);
        assert_eq!(about(&alone), [format!("event-edited {seq} {kind}")]);
        assert!(alone[0].subject.as_ref().unwrap().starts_with(subject), "{:?}", alone[0]);
        // The copy adds what the event said.
        let beside = house.verify_against_copy();
        let last = beside.last().unwrap();
        assert_eq!(
            about(&beside),
            [format!("event-edited {seq} {kind}"), format!("copy-event-edited {seq} {kind}")]
        );
        assert!(last.why.contains(" → "), "{}", last.why);
        house.refuses_to_start(&["The journal is damaged", "does not follow from those before it"]);
    }
}

#[tokio::test]
async fn a_dropped_a_swapped_and_a_forged_event_are_named() {
    let house = House::new();
    let events = house.events().await;
    let (decided, paid) = (find(&events, "application-decided"), find(&events, "payment-recorded"));
    let dropped = format!("DELETE FROM event WHERE seq = {decided}");
    house.tamper(&[&dropped]).await;
    let named = house.verify_against_copy();
    assert!(about(&named).contains(&format!("event-dropped {decided}")), "{:?}", about(&named));
    assert!(about(&named).contains(&format!("copy-event-dropped {decided} application-decided")));
    house.refuses_to_start(&["The journal is damaged"]);

    let house = House::new();
    let swap = |from: i64, to: i64| format!("UPDATE event SET seq = {to} WHERE seq = {from}");
    let (a, b) = (i64::try_from(decided).unwrap(), i64::try_from(paid).unwrap());
    house.tamper(&[&swap(a, -1), &swap(b, a), &swap(-1, b)]).await;
    assert_eq!(about(&house.verify(&[])), [format!("events-swapped {decided}")]);
    let named = house.verify_against_copy();
    assert_eq!(about(&named)[1..], [format!("copy-events-swapped {decided} application-decided")]);
    house.refuses_to_start(&["does not follow from those before it"]);
}

#[tokio::test]
async fn a_forged_approval_at_the_end_has_no_signature() {
    let house = House::new();
    let mut events = house.events().await;
    let mut forged = events[find(&events, "application-decided")].clone();
    let end = events.len();
    forged["seq"] = json!(end);
    let revision = events.iter().filter(|event| event["subject"] == forged["subject"]).count() + 1;
    forged["revision"] = json!(revision);
    forged["at"] = events[end - 1]["at"].clone();
    forged["command"] = json!({"name": "close-vote", "first": end, "last": end});
    events.push(forged);
    house.insert_row(end, revision, &body(&events[end])).await;
    let named = house.verify(&[]);
    assert_eq!(about(&named), [format!("event-unsigned {end}"), "checkpoint-missing".to_owned()]);
    house.refuses_to_start(&["the events end elsewhere"]);
    // With a checkpoint that the forger signs with a key of their own.
    house.sign_end(&stranger()).await;
    let named = house.verify(&[]);
    assert_eq!(about(&named), [format!("event-unsigned {end}"), "key-unknown".to_owned()]);
    // The rules have their say, too: this application is decided already.
    house.refuses_to_start(&["is not valid", "does not follow from those before it"]);
}

fn stranger() -> Signer {
    Signer::from_seed("rozum", [66; 32]).unwrap()
}

/// A history in which a vote, a sum and a mandate are others, one resolution is gone, two events changed places and one
/// approval was never given; everything numbered, hashed and signed anew.
fn rewrite(events: &mut Vec<Value>) -> Vec<String> {
    let at = |events: &[Value], kind: &str| find(events, kind);
    let (vote, report, mandate) =
        (at(events, "ballot-cast"), at(events, "report-certified"), at(events, "mandate-confirmed"));
    EDITS[0].2(event_mut(&mut events[vote]));
    EDITS[2].2(event_mut(&mut events[report]));
    EDITS[4].2(event_mut(&mut events[mandate]));
    let dropped = at(events, "vote-closed");
    let (filed, answered) = (at(events, "statement-filed"), at(events, "agenda-published"));
    let (from, to) = (filed.min(answered), filed.max(answered));
    let paid = at(events, "payment-recorded");
    let mut forged = events[at(events, "application-decided")].clone();
    forged["command"] = json!({"name": "close-vote", "first": u64::MAX, "last": u64::MAX});
    forged["at"] = events[paid]["at"].clone();
    let kind = |events: &[Value], place: usize| forger::kind(&events[place]).to_owned();
    let expected = vec![
        format!("copy-event-edited {mandate} mandate-confirmed"),
        format!("copy-event-edited {vote} ballot-cast"),
        format!("copy-event-edited {report} report-certified"),
        format!("copy-event-dropped {dropped} vote-closed"),
        // One dropped before it: it stands where the payment stood.
        format!("copy-event-added {paid} application-decided"),
        format!("copy-events-swapped {from} {}", kind(events, from)),
    ];
    forger::swap_contents(events, from, to);
    events.insert(paid + 1, forged);
    events.remove(dropped);
    expected
}

#[tokio::test]
async fn a_history_rewritten_under_a_new_key_shows_by_the_key_and_by_the_copy() {
    let house = House::new();
    let key = house.key();
    let mut events = house.events().await;
    let mut expected = rewrite(&mut events);
    event_mut(&mut events[0])["public_key"] = json!(stranger().public_key().to_base64());
    expected.push("copy-event-edited 0 key-introduced".to_owned());
    house.replace_history(events, stranger()).await;
    // By itself nothing is wrong with it: that is what keys and copies are for.
    assert_eq!(house.verify(&[]), []);
    assert_eq!(about(&house.verify(&["--key", &key])), ["trusted-key-unused"]);
    all_named(&house, &expected);
}

#[tokio::test]
async fn a_history_rewritten_under_the_stolen_key_shows_by_the_copy_alone() {
    let house = House::new();
    let key = house.key();
    let mut events = house.events().await;
    let expected = rewrite(&mut events);
    house.replace_history(events, house.signer()).await;
    assert_eq!(house.verify(&["--key", &key]), []);
    // A checkpoint that was kept shows that something changed, the copy what.
    let checkpoint = house.copy().join("checkpoint").display().to_string();
    assert_eq!(about(&house.verify(&["--against", &checkpoint])), ["anchor-differs"]);
    all_named(&house, &expected);
}

fn all_named(house: &House, expected: &[String]) {
    let named = house.verify_against_copy();
    let told: Vec<String> = about(&named).into_iter().filter(|one| one.starts_with("copy-")).collect();
    let (mut sorted, mut wanted) = (told.clone(), expected.to_vec());
    sorted.sort();
    wanted.sort();
    assert_eq!(sorted, wanted);
    let subjects = named.iter().filter(|one| one.rule.starts_with("journal-copy-event"));
    assert!(subjects.clone().all(|one| one.subject.is_some()), "{named:?}");
}

#[tokio::test]
async fn what_was_written_after_the_copy_no_copy_can_judge() {
    let house = House::new();
    let mut events = house.events().await;
    let mut forged = events[find(&events, "statement-filed")].clone();
    forged["command"] = json!({"name": "file-statement", "first": u64::MAX, "last": u64::MAX});
    events.push(forged);
    house.replace_history(events, house.signer()).await;
    assert_eq!(house.verify_against_copy(), []);
}

#[tokio::test]
async fn the_program_does_not_go_on_from_a_history_that_does_not_hold_together() {
    // The opening of a body is gone and everything after it numbered and signed anew with the stolen key: nobody can
    // sit in a body that was never opened.
    let house = House::new();
    let mut events = house.events().await;
    let opened = find(&events, "body-opened");
    events.remove(opened);
    house.replace_history(events, house.signer()).await;
    assert_eq!(house.verify(&[]), []);
    house.refuses_to_start(&["does not follow from those before it"]);
}

#[tokio::test]
async fn a_key_that_the_journal_does_not_know_is_told_at_the_start() {
    let house = House::new();
    let mut events = house.events().await;
    event_mut(&mut events[0])["public_key"] = json!(stranger().public_key().to_base64());
    house.replace_history(events, stranger()).await;
    let told = house.starts();
    assert!(told.contains("does not know the key of this data folder"), "{told}");
    // An honest one says nothing.
    assert_eq!(House::new().starts(), "");
}

#[test]
fn a_copy_that_was_tampered_with_is_told_first() {
    let house = House::new();
    assert_eq!(house.verify_against_copy(), []);
    let entries = house.copy().join("tile/entries/001");
    let mut bytes = std::fs::read(&entries).unwrap();
    let place = bytes.windows(9).position(|window| window == b"\"revision").unwrap();
    bytes[place + 1] ^= 1;
    std::fs::write(&entries, bytes).unwrap();
    let named = house.verify_against_copy();
    assert_eq!(named[0].rule, "journal-copy-altered");
    assert!(about(&named)[1].starts_with("copy-event-"), "{named:?}");
}

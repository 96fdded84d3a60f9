//! How a region is steered, as rows, and what the program opens by itself.

mod samples;

use rozum_app::rows::{
    IndicatorFilter, LATE_KINDS, OverdueFilter, OverdueRow, StageReviewFilter, indicators, late_by_group,
    observations_of, overdue, stage_reviews,
};
use rozum_app::{Rozum, Settings, Snapshot};
use rozum_locale::Lang;
use rozum_model::event::Subject;
use rozum_model::time::Day;
use rozum_model::{Actor, RegionIso, State, Timestamp};
use samples::{Cue, MONDAY, completing, deciding, founding, indicator, noon, played, registering, steering};
use std::sync::atomic::{AtomicI64, Ordering};

fn day(on: i64) -> Day {
    noon(MONDAY + on).kyiv_day()
}

fn json(rows: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(rows).unwrap()
}

/// A review is open.
fn open() -> State {
    played(&[founding(), steering()])
}

#[test]
fn indicators_tell_how_they_stand() {
    insta::assert_snapshot!(json(&indicators(&open(), &IndicatorFilter::default(), day(130))));
}

#[test]
fn indicators_are_narrowed() {
    let state = open();
    let ids = |filter: IndicatorFilter| -> Vec<String> {
        indicators(&state, &filter, day(130)).into_iter().map(|row| row.id).collect()
    };
    let all = IndicatorFilter::default;
    assert_eq!(ids(all()), ["05-I001", "05-I002", "05-I003"]);
    assert_eq!(ids(IndicatorFilter { region: "UA-07".parse().ok(), ..all() }), [""; 0]);
    assert_eq!(ids(IndicatorFilter { priority: "05-P01".parse().ok(), ..all() }), ["05-I001"]);
    assert_eq!(ids(IndicatorFilter { about: Some("strategy".to_owned()), ..all() }), ["05-I002", "05-I003"]);
    let register = || IndicatorFilter { about: Some("register".to_owned()), ..all() };
    assert_eq!(ids(register()), ["05-I001", "05-I002", "05-I003"]);
    let mut left = state.clone();
    left.strategies.remove(&"UA-05".parse::<RegionIso>().unwrap());
    assert_eq!(indicators(&left, &register(), day(130)), [], "what left the register is not of it");
    assert_eq!(indicators(&left, &all(), day(130)).len(), 3, "and keeps its page");
    assert_eq!(ids(IndicatorFilter { kind: Some("result".to_owned()), ..all() }), ["05-I001"]);
    assert_eq!(ids(IndicatorFilter { colour: Some("none".to_owned()), ..all() }), ["05-I002"]);
    assert_eq!(ids(IndicatorFilter { colour: Some("red".to_owned()), ..all() }), ["05-I001"]);
}

#[test]
fn observations_keep_the_target_of_their_day() {
    let state = played(&[founding(), steering(), deciding(), completing()]);
    let indicator = state.governance.indicator("05-I001".parse().unwrap()).unwrap();
    insta::assert_snapshot!(json(&observations_of(&state, indicator, day(213))));
}

#[test]
fn a_review_tells_its_whole_life() {
    let state = open();
    let all = StageReviewFilter::default();
    insta::assert_snapshot!("review-open", json(&stage_reviews(&state, &all, day(130), Lang::En)));
    let done = played(&[founding(), steering(), deciding(), completing()]);
    insta::assert_snapshot!("review-completed", json(&stage_reviews(&done, &all, day(150), Lang::Uk)));
    let decided = played(&[founding(), steering(), deciding()]);
    let late = |on| stage_reviews(&decided, &all, day(on), Lang::En)[0].overdue;
    assert!(!late(213) && late(214), "what was decided is due on 1 October");
    let at = |stage: &str| StageReviewFilter { stage: Some(stage.to_owned()), ..all.clone() };
    assert_eq!(stage_reviews(&decided, &at("open"), day(150), Lang::En), []);
    assert_eq!(stage_reviews(&decided, &at("undecided"), day(150), Lang::En), []);
    assert_eq!(stage_reviews(&state, &at("undecided"), day(150), Lang::En).len(), 1);
    assert_eq!(stage_reviews(&decided, &at("decided"), day(150), Lang::En).len(), 1);
}

#[test]
fn what_is_late_is_said_with_whose_turn_it_is() {
    let state = Snapshot::new(open());
    insta::assert_snapshot!(json(&overdue(&state, &OverdueFilter::default(), day(340), Lang::En)));
    let said = |row: OverdueRow| format!("{} {}: {}", row.since, row.subject, row.said);
    let all = overdue(&state, &OverdueFilter::default(), day(340), Lang::Uk);
    insta::assert_snapshot!("late-in-ukrainian", all.into_iter().map(said).collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_is_late_is_narrowed_and_counted() {
    let state = Snapshot::new(open());
    let count = |filter: OverdueFilter| overdue(&state, &filter, day(340), Lang::En).len();
    let all = OverdueFilter::default;
    let total = count(all());
    let by_group = late_by_group(&state, day(340));
    assert_eq!(by_group.iter().map(|(_, count)| count).sum::<usize>(), total);
    for (group, expected) in by_group {
        assert_eq!(count(OverdueFilter { group: Some(group.to_owned()), ..all() }), expected, "{group}");
    }
    let kinds: usize =
        LATE_KINDS.iter().map(|what| count(OverdueFilter { what: Some((*what).to_owned()), ..all() })).sum();
    assert_eq!(kinds, total, "each thing is of one kind");
    let indicator = Subject::Indicator("05-I001".parse().unwrap());
    let shown =
        overdue(&state, &OverdueFilter { shown_by: Some(indicator.clone()), ..all() }, day(340), Lang::En);
    assert!(!shown.is_empty() && shown.iter().all(|row| row.shown_by == indicator));
    let turn = |turn: &str| count(OverdueFilter { turn: Some(turn.to_owned()), ..all() });
    assert_eq!(turn("05-B01") + turn("05-B02") + turn("05-B03") + turn("program"), total);
    assert!(turn("05-B01") > 0 && turn("program") > 0 && turn("nobody") == 0);
    assert_eq!(count(OverdueFilter { region: "UA-07".parse().ok(), ..all() }), 0);
    assert_eq!(count(OverdueFilter { project: "05-A001".parse().ok(), ..all() }), 0);
    assert_eq!(late_by_group(&state, day(0)).map(|(_, count)| count), [0; 4]);
}

static TODAY: AtomicI64 = AtomicI64::new(MONDAY);

/// Noon of the day that the test has come to.
fn clock() -> Timestamp {
    noon(TODAY.load(Ordering::SeqCst))
}

async fn plays(rozum: &Rozum, cues: Vec<Cue>) {
    for (on, actor, command) in cues {
        TODAY.store(MONDAY + on, Ordering::SeqCst);
        rozum.submit(&actor, &command).await.unwrap();
    }
}

#[tokio::test]
async fn the_program_opens_what_a_day_has_made_due_once() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings { data: folder.path().to_owned(), database: None, clock };
    let rozum = Rozum::open(settings).await.unwrap();
    plays(&rozum, founding()).await;
    plays(&rozum, vec![registering(0, indicator())]).await;
    let mut done = None;
    // Until the last day for the second quarter one period alone is without a value.
    for (on, opened) in [(0, 0), (148, 0), (149, 1), (149, 1), (150, 1)] {
        TODAY.store(MONDAY + on, Ordering::SeqCst);
        done = rozum.open_once_a_day(done).await;
        let reviews = rozum.snapshot().state.governance.reviews.len();
        assert_eq!((done, reviews), (Some(day(on)), opened), "{on}");
    }
    let snapshot = rozum.snapshot();
    let review = snapshot.state.governance.reviews.values().next().unwrap();
    assert_eq!((review.opened.by.clone(), review.opened.day()), (Actor::System, day(149)));
    assert!(rozum.open_due_reviews().await.unwrap().is_none(), "nothing more is due");
}

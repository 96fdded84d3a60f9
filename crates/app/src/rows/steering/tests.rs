use super::samples::{MONDAY, completing, deciding, founding, noon, played, steering};
use super::*;
use rozum_locale::Lang;
use rozum_model::State;
use rozum_model::time::Day;

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
    assert_eq!(ids(IndicatorFilter { priority: "05-P02".parse().ok(), ..all() }), ["05-I003"]);
    assert_eq!(ids(IndicatorFilter { about: Some("strategy".to_owned()), ..all() }), ["05-I002"]);
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
    assert_eq!(stage_reviews(&decided, &at("decided"), day(150), Lang::En).len(), 1);
}

#[test]
fn what_is_late_is_said_with_whose_turn_it_is() {
    let state = open();
    insta::assert_snapshot!(json(&overdue(&state, &OverdueFilter::default(), day(340), Lang::En)));
    let said = |row: OverdueRow| format!("{} {}: {}", row.since, row.subject, row.said);
    let all = overdue(&state, &OverdueFilter::default(), day(340), Lang::Uk);
    insta::assert_snapshot!("late-in-ukrainian", all.into_iter().map(said).collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_is_late_is_narrowed_and_counted() {
    let state = open();
    let count = |filter: OverdueFilter| overdue(&state, &filter, day(340), Lang::En).len();
    let all = OverdueFilter::default;
    let total = count(all());
    let by_group = late_by_group(&state, day(340));
    assert_eq!(by_group.iter().map(|(_, count)| count).sum::<usize>(), total);
    for (group, expected) in by_group {
        assert_eq!(count(OverdueFilter { group: Some(group.to_owned()), ..all() }), expected, "{group}");
    }
    let turn = |turn: &str| count(OverdueFilter { turn: Some(turn.to_owned()), ..all() });
    assert_eq!(turn("05-B01") + turn("05-B02") + turn("05-B03") + turn("program"), total);
    assert!(turn("05-B01") > 0 && turn("program") > 0 && turn("nobody") == 0);
    assert_eq!(count(OverdueFilter { region: "UA-07".parse().ok(), ..all() }), 0);
    assert_eq!(count(OverdueFilter { project: "05-A001".parse().ok(), ..all() }), 0);
    assert_eq!(late_by_group(&state, day(0)).map(|(_, count)| count), [0; 4]);
}

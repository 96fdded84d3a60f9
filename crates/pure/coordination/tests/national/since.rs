//! What changed since annex 1 is told apart from what the note counted otherwise.

use crate::common::{give, national};
use crate::strategies::{findings, row};
use rozum_coordination::{Agreement, NationalFinding};
use rozum_governance::content_of;
use rozum_model::command::RegisterEntry;
use rozum_model::draft::Content;
use rozum_model::{Actor, Command, RegionIso, State};

fn iso(code: &str) -> RegionIso {
    code.parse().unwrap()
}

fn amend(state: &mut State, region: RegionIso, change: impl FnOnce(&mut Content)) {
    let version = &state.strategy(region).unwrap().current;
    let mut content = content_of(version);
    change(&mut content);
    let entry = RegisterEntry { region, header: version.header.clone(), content };
    give(state, &Actor::Operator, &Command::AmendStrategy { expected: None, entry });
}

fn why<'a>(row: &'a NationalFinding, id: &str) -> Option<&'a rozum_model::Reason> {
    row.why.iter().find(|reason| reason.id == id)
}

#[test]
fn a_figure_that_an_amendment_changed_says_so() {
    let mut state = national();
    amend(&mut state, iso("UA-74"), |content| content.tasks.clear());
    let rows = findings(&state);
    let clusters = row(&rows, "clusters");
    assert_eq!((clusters.recomputed.unwrap().count, clusters.agreement), (13, Agreement::Differs));
    let since = why(clusters, "national-since").unwrap();
    assert_eq!(since.argument("count"), Some(&14_usize.into()));
    let left = why(clusters, "national-since-left").unwrap();
    assert_eq!(left.argument("regions"), Some(&"UA-74".into()));
    assert!(why(clusters, "national-since-joined").is_none());
    assert!(why(clusters, "national-unexplained").is_none());
    // Priorities were left alone.
    assert!(why(row(&rows, "it"), "national-since").is_none());
}

#[test]
fn words_may_hold_although_the_count_changed() {
    let mut state = national();
    amend(&mut state, iso("UA-14"), |content| {
        content.spheres = content_of(&national().strategy(iso("UA-59")).unwrap().current).spheres;
    });
    let rows = findings(&state);
    let food = row(&rows, "food-and-farming");
    assert_eq!((food.recomputed.unwrap().count, food.agreement), (19, Agreement::Agrees));
    assert_eq!(why(food, "national-since-joined").unwrap().argument("regions"), Some(&"UA-14".into()));
    let silent = row(&rows, "no-sphere");
    assert_eq!((silent.recomputed.unwrap().count, silent.agreement), (0, Agreement::Differs));
    assert!(why(silent, "national-since-left").is_some());
    // A single sphere is explained as the national table of spheres explains it.
    assert!(why(row(&rows, "sphere-tourism"), "spheres-declared-since").is_some());
}

#[test]
fn without_an_import_there_is_nothing_to_compare_with() {
    let mut state = State::default();
    let mut entry = rozum_reference::register::national_2027().entries.remove(0);
    entry.content.priorities.iter_mut().for_each(|own| own.id = None);
    entry.content.tasks.iter_mut().for_each(|own| own.id = None);
    give(&mut state, &Actor::Operator, &Command::RegisterStrategy(entry));
    let rows = findings(&state);
    let clusters = row(&rows, "clusters");
    assert_eq!((clusters.recomputed.unwrap().of, clusters.agreement), (1, Agreement::Differs));
    assert!(why(clusters, "national-without-annex").is_some());
    assert!(why(row(&rows, "sphere-food"), "spheres-without-annex").is_some());
}

use super::*;
use proptest::prelude::*;
use rozum_governance::{apply, content_of, decide, record};
use rozum_locale::Lang;
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, SphereEntry};
use rozum_model::{Actor, Command, Timestamp};

fn give(state: &mut State, actor: &Actor, command: &Command) {
    let now = Timestamp::from_microsecond(0).unwrap();
    let events = decide(state, actor, now, command).unwrap();
    for recorded in record(state, actor, now, command.name(), events) {
        apply(state, &recorded).unwrap();
    }
}

/// The register as it stands after its first start.
fn national() -> State {
    let import = rozum_reference::register::national_2027();
    let (name, document, entries) = (import.name, import.document, import.entries);
    let mut state = State::default();
    give(&mut state, &Actor::System, &Command::ImportRegister { name, document, entries });
    state
}

fn iso(code: &str) -> RegionIso {
    code.parse().unwrap()
}

/// Amends a strategy so that it declares no sphere of that id.
fn withdraw(state: &mut State, region: RegionIso, sphere: u8) {
    let version = &state.strategy(region).unwrap().current;
    let mut content = content_of(version);
    content.spheres.retain(|entry| entry.sphere.map(SphereId::number) != Some(sphere));
    let entry = RegisterEntry { region, header: version.header.clone(), content };
    give(state, &Actor::Operator, &Command::AmendStrategy { expected: None, entry });
}

fn ids(reasons: &[Reason]) -> Vec<&str> {
    reasons.iter().map(|reason| reason.id.as_ref()).collect()
}

#[test]
fn sixteen_rows_agree_and_one_counts_labels() {
    let table = national_spheres(&national());
    let counts: Vec<usize> = table.rows.iter().map(|row| row.recomputed_count).collect();
    assert_eq!(counts, [6, 11, 15, 4, 5, 12, 4, 4, 4, 3, 2, 3, 4, 3, 5, 3, 1]);
    let differ: Vec<&SphereRow> = table.rows.iter().filter(|row| row.difference != 0).collect();
    assert_eq!(differ.len(), 1);
    assert_eq!((differ[0].id.number(), differ[0].difference, differ[0].labels), (13, 3, 7));
    assert!(table.rows.iter().all(|row| row.why.is_empty() == (row.difference == 0)));
}

#[test]
fn the_sums_say_where_they_come_from() {
    let totals = national_spheres(&national()).totals;
    assert_eq!((totals.labels, totals.pairs, totals.printed), (92, 89, 92));
    assert_eq!((totals.strategies, totals.declaring, totals.unplaced_labels), (24, 23, 0));
    assert_eq!(totals.without_sphere, [iso("UA-14")]);
    assert_eq!(ids(&totals.why), ["spheres-labels-and-pairs", "spheres-denominator"]);
}

#[test]
fn shares_are_of_all_strategies_and_of_those_that_declare() {
    let table = national_spheres(&national());
    let food = &table.rows[2];
    assert!((food.printed_share - 0.63).abs() < 1e-12);
    assert!((food.recomputed_share - 15.0 / 24.0).abs() < 1e-12);
    assert!((food.share_of_declaring - 15.0 / 23.0).abs() < 1e-12);
}

#[test]
fn people_read_the_reasons_in_both_languages() {
    let table = national_spheres(&national());
    let say = |lang: Lang| {
        let said = table.rows[12].why.iter().map(|reason| rozum_locale::reason(lang, reason));
        let row = said.collect::<Vec<_>>().join(" ");
        let totals: Vec<String> =
            table.totals.why.iter().map(|reason| rozum_locale::reason(lang, reason)).collect();
        format!("{row}\n{}", totals.join("\n"))
    };
    insta::assert_snapshot!(format!("{}\n\n{}", say(Lang::Uk), say(Lang::En)));
}

#[test]
fn what_changed_since_annex_1_is_told_apart() {
    let mut state = national();
    let tourism = national_spheres(&state).rows[0].regions[0];
    withdraw(&mut state, tourism, 1);
    let table = national_spheres(&state);
    assert_eq!((table.rows[0].recomputed_count, table.rows[0].difference), (5, 1));
    assert_eq!(ids(&table.rows[0].why), ["spheres-withdrawn-since"]);
    assert_eq!(table.rows[0].why[0].argument("regions"), Some(&tourism.to_string().as_str().into()));

    let medicine = national_spheres(&state).rows[12].regions[0];
    withdraw(&mut state, medicine, 13);
    let why = &national_spheres(&state).rows[12].why;
    assert_eq!(ids(why)[0], "spheres-labels-counted");
    assert_eq!(ids(why).last(), Some(&"spheres-withdrawn-since"));
}

#[test]
fn a_strategy_registered_later_is_not_annex_1() {
    let mut state = national();
    let kyiv = iso("UA-30");
    let first = national_spheres(&state).rows[16].regions[0];
    let like = state.strategy(first).unwrap().current.clone();
    let mut content = content_of(&like);
    content.priorities.iter_mut().for_each(|entry| entry.id = None);
    content.tasks.iter_mut().for_each(|entry| entry.id = None);
    let entry = RegisterEntry { region: kyiv, header: like.header.clone(), content };
    give(&mut state, &Actor::Operator, &Command::RegisterStrategy(entry));
    let table = national_spheres(&state);
    assert_eq!(table.totals.strategies, 25);
    let logistics = &table.rows[16];
    assert_eq!((logistics.recomputed_count, logistics.difference), (2, -1));
    assert_eq!(ids(&logistics.why), ["spheres-declared-since"]);
}

#[test]
fn an_empty_register_has_a_table_too() {
    let table = national_spheres(&State::default());
    assert_eq!(table.rows.len(), 17);
    assert!(table.rows.iter().all(|row| row.recomputed_count == 0 && row.recomputed_share == 0.0));
    assert!(table.rows.iter().all(|row| ids(&row.why) == ["spheres-without-annex"]));
    assert!(table.totals.why.is_empty());
}

/// A register in which each region names spheres by number, 0 for a label that fits none.
fn register_of(strategies: &[Vec<u8>]) -> State {
    let regions = rozum_reference::regions::REGIONS.iter();
    let header = state_header();
    let mut state = State::default();
    for (region, numbers) in regions.zip(strategies) {
        let sphere = |(index, number): (usize, &u8)| SphereEntry {
            label: format!("сфера {index}"),
            sphere: SphereId::from_number(*number),
            place: String::new(),
        };
        let spheres = numbers.iter().enumerate().map(sphere).collect();
        let content = Content { spheres, ..Content::default() };
        let entry = RegisterEntry { region: region.iso, header: header.clone(), content };
        give(&mut state, &Actor::Operator, &Command::RegisterStrategy(entry));
    }
    state
}

fn state_header() -> rozum_model::strategy::VersionHeader {
    rozum_reference::register::national_2027().entries.remove(0).header
}

proptest! {
    #[test]
    fn a_strategy_counts_once_per_sphere(
        strategies in prop::collection::vec(prop::collection::vec(0_u8..=17, 0..8), 0..20),
    ) {
        let table = national_spheres(&register_of(&strategies));
        for row in &table.rows {
            let naming = strategies.iter().filter(|numbers| numbers.contains(&row.id.number()));
            prop_assert_eq!(row.recomputed_count, naming.count());
            prop_assert_eq!(row.recomputed_count, row.regions.len());
            prop_assert!(row.recomputed_count <= row.labels);
            prop_assert!((0.0..=1.0).contains(&row.recomputed_share));
            prop_assert_eq!(row.why.is_empty(), row.difference == 0);
        }
        let totals = &table.totals;
        let labels: usize = table.rows.iter().map(|row| row.labels).sum();
        prop_assert_eq!(labels + totals.unplaced_labels, totals.labels);
        prop_assert_eq!(totals.declaring + totals.without_sphere.len(), totals.strategies);
        prop_assert_eq!(table.rows.iter().map(|row| row.recomputed_count).sum::<usize>(), totals.pairs);
    }
}

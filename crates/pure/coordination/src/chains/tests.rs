use super::flow::supply;
use super::groups::{Giver, Groups, User};
use super::*;
use proptest::prelude::*;

fn fit(from: &str, to: &str) -> Option<f64> {
    Groups::shared().fit(Giver::of(from), User { code: to, words: &[], is_green: false })
}

#[test]
fn the_tables_can_be_read() {
    let groups = match Groups::read() {
        Ok(groups) => groups,
        Err(what) => panic!("{what}"),
    };
    for (place, pair) in groups.pairs().iter().enumerate() {
        assert!(!groups.pairs()[..place].contains(pair), "{pair:?} stands twice");
    }
    let proxy = match InputOutput::read_proxy() {
        Ok(proxy) => proxy,
        Err(what) => panic!("{what}"),
    };
    assert!(proxy.is_proxy());
    let Origin::Proxy { country, vintage, source } = proxy.origin() else { panic!() };
    assert_eq!((*country, *vintage), ("Belgium", "2020"));
    assert!(source.starts_with("OECD"));
}

#[test]
fn the_proxy_is_what_the_table_gives() {
    let proxy = InputOutput::proxy();
    assert_eq!(proxy.share("01", "10"), Some(0.1576));
    assert_eq!(proxy.share("01.4", "10.5"), Some(0.1576));
    assert_eq!(proxy.share("24", "27"), Some(0.0963), "the larger of steel and other metals");
    assert_eq!(proxy.share("24.3", "27.1"), Some(0.0625));
    assert_eq!(proxy.share("27", "62"), None);
    // No output, or too few firms: not known, which is not nothing.
    for unknown in ["05", "06.1", "08", "30.1", "31"] {
        assert!(!proxy.knows_needs_of(unknown), "{unknown}");
    }
    assert!(proxy.knows_needs_of("10.5") && proxy.knows_needs_of("30"));
}

#[test]
fn words_tell_who_of_a_group_supplies() {
    let milk = |words: &[&str]| {
        let to = User { code: "10.5", words: &[], is_green: false };
        Groups::shared().fit(Giver { code: "01.4", words }, to)
    };
    assert_eq!(milk(&["виробництво нішевої (равлики"]), Some(0.0));
    assert_eq!(milk(&["свинарство", "молочне скотарство"]), Some(1.0));
    assert_eq!(milk(&["тваринництво"]), Some(1.0));
    let bran = |words: &[&str]| {
        Groups::shared().fit(Giver::of("10.6"), User { code: "01.4", words, is_green: false })
    };
    assert_eq!([bran(&["равликів"]), bran(&["тваринництво"])], [Some(0.0), Some(1.0)]);
}

#[test]
fn what_has_no_use_for_it_takes_nothing() {
    for (from, to) in [("22.1", "30.1"), ("13.9", "32.5"), ("38.1", "24.3"), ("06", "19.1"), ("07", "24.3")] {
        assert_eq!(supplied(from, to), None, "{from} {to}");
    }
    for (from, to) in [("24.1", "24.3"), ("05", "19.1"), ("06", "19.2"), ("38.1", "24.1"), ("19.1", "24.1")] {
        assert!(supplied(from, to).is_some(), "{from} {to}");
    }
}

#[test]
fn groups_narrow_what_divisions_supply() {
    assert_eq!(fit("01.4", "10.5"), Some(1.0));
    assert_eq!(fit("01.2", "10.5"), Some(0.0));
    assert_eq!(fit("01", "10"), Some(1.0), "the row of divisions is for texts that name no group");
    assert_eq!(fit("01.2", "10"), Some(0.5), "food may be preserves");
    assert_eq!(fit("10", "01"), Some(0.25), "some food trade, some animals: too little to be a link");
    assert_eq!(fit("26", "01"), None);
}

fn supplied(from: &str, to: &str) -> Option<(Option<f64>, f64)> {
    let to = User { code: to, words: &[], is_green: false };
    supply(InputOutput::proxy(), Groups::shared(), Giver::of(from), to)
        .map(|supply| (supply.coefficient, supply.fit))
}

#[test]
fn an_activity_supplies_another_by_habit_or_by_the_table() {
    assert_eq!(supplied("01.4", "10.5"), Some((Some(0.1576), 1.0)));
    assert_eq!(supplied("13", "14"), Some((None, 1.0)), "the proxy has both in one industry");
    assert_eq!(supplied("16.1", "31"), Some((None, 1.0)));
    assert_eq!(supplied("20.5", "16.2"), Some((Some(0.0915), 1.0)), "much by the table alone");
    assert_eq!(supplied("25", "24"), None, "little by the table alone, which is of another country");
    assert_eq!(supplied("28.3", "01"), Some((None, 1.0)), "machines that farms alone use");
    assert_eq!(supplied("03", "10.2"), Some((None, 1.0)));
    assert_eq!(supplied("35", "23"), None, "everybody takes power");
    assert_eq!(supplied("62", "90"), Some((Some(0.0564), 1.0)), "but who takes much of a service is linked");
    assert_eq!(supplied("17", "10"), None, "the table knows that packing is little");
    assert_eq!(supplied("01.2", "10.5"), None, "berries are no milk");
    assert_eq!(supplied("22.1", "10"), None, "a tyre packs no food");
    assert_eq!(supplied("36", "24"), None, "scrap, which the proxy has in one industry with water");
    assert_eq!(supplied("11", "01"), None, "feed, which it has in one with drinks");
    assert_eq!(supplied("10.5", "10.5"), None);
}

fn imported(
    rows: &[&str],
    columns: &[&str],
    cells: &[&[Option<f64>]],
) -> Result<Imported, rozum_model::Reason> {
    InputOutput::of_table("table.csv", rows, columns, |row, column| cells[row][column])
}

#[test]
fn organic_farms_take_no_plant_protection() {
    let of = |is_green| {
        let to = User { code: "01.1", words: &[], is_green };
        supply(InputOutput::proxy(), Groups::shared(), Giver::of("20.2"), to).is_some()
    };
    assert_eq!([of(false), of(true)], [true, false]);
}

#[test]
fn flows_are_divided_by_outputs() {
    let some = |value: f64| Some(value);
    let cells: &[&[Option<f64>]] = &[
        &[some(50.0), some(200.0), some(1.0)],
        &[some(100.0), None, some(7.0)],
        &[some(5.0), some(9.0), some(0.0)],
        &[some(500.0), some(1000.0), some(0.0)],
    ];
    let imported =
        imported(&["A01", "C10-C12", "VALU", "OUTPUT"], &["A01", "C10-C12", "HFCE"], cells).unwrap();
    assert_eq!(imported.left_out, ["VALU", "HFCE"]);
    let table = imported.table;
    assert_eq!((table.share("01", "10.5"), table.share("11", "01")), (Some(0.2), Some(0.2)));
    assert_eq!(table.share("01", "01.1"), None, "within an industry nobody knows who supplies whom");
    assert!(!table.is_proxy() && *table.origin() == Origin::Imported("table.csv".to_owned()));
}

#[test]
fn what_is_made_at_home_and_what_is_imported_are_added_and_a_row_of_both_counts_alone() {
    let share = |rows: &[&str], flows: &[f64]| {
        let cells: Vec<Vec<Option<f64>>> = flows.iter().map(|flow| vec![Some(*flow)]).collect();
        InputOutput::of_table("t", rows, &["C10"], |row, column| cells[row][column])
            .unwrap()
            .table
            .share("01", "10")
    };
    assert_eq!(share(&["DOM_01", "IMP_01", "OUTPUT"], &[30.0, 3.0, 120.0]), Some(0.275));
    // Either alone would be below the threshold.
    assert_eq!(share(&["DOM_01", "IMP_01", "OUTPUT"], &[1.5, 1.5, 100.0]), Some(0.03));
    assert_eq!(share(&["TTL_01", "DOM_01", "IMP_01", "OUTPUT"], &[60.0, 50.0, 10.0, 100.0]), Some(0.6));
    let twice = InputOutput::of_table("t", &["01", "A01"], &["10"], |_, _| Some(0.1)).unwrap_err();
    assert_eq!(twice.to_string(), "chains-table-industry-twice first=01 second=A01 file=t");
}

#[test]
fn an_industry_without_output_is_not_known() {
    let cells: &[&[Option<f64>]] =
        &[&[Some(1.0), Some(0.0)], &[Some(0.0), Some(0.0)], &[Some(4.0), Some(0.0)]];
    let table = imported(&["10", "05", "Output"], &["10", "05"], cells).unwrap().table;
    assert!(table.knows_needs_of("10") && !table.knows_needs_of("05"));
}

#[test]
fn a_table_that_makes_no_sense_is_refused_by_name() {
    let id = |result: Result<Imported, rozum_model::Reason>| result.unwrap_err().to_string();
    let none = id(imported(&["wheat"], &["bread"], &[&[Some(0.1)]]));
    assert_eq!(none, "chains-table-no-industries file=table.csv");
    let flows = id(imported(&["01", "10"], &["10", "11"], &[&[Some(5.0), None], &[None, None]]));
    assert_eq!(flows, "chains-table-sum sum=5 column=10 file=table.csv");
    let negative = id(imported(&["01"], &["10"], &[&[Some(-0.1)]]));
    assert_eq!(negative, "chains-table-figure row=01 value=-0.1 column=10 file=table.csv");
}

proptest! {
    #[test]
    fn a_share_is_between_the_threshold_and_the_whole(
        flows in prop::collection::vec(prop::collection::vec(0.0_f64..10.0, 4), 4),
        outputs in prop::collection::vec(40.0_f64..90.0, 4),
    ) {
        let names = ["01", "10", "24", "28"];
        let rows = ["01", "10", "24", "28", "output"];
        let cell = |row: usize, column: usize| Some(if row == 4 { outputs[column] } else { flows[row][column] });
        let table = InputOutput::of_table("t", &rows, &names, cell).unwrap().table;
        for (row, from) in names.iter().enumerate() {
            for (column, to) in names.iter().enumerate() {
                let expected = flows[row][column] / outputs[column];
                let expected = (row != column && expected >= LINK).then_some(expected);
                prop_assert_eq!(table.share(from, to), expected);
            }
        }
    }

    #[test]
    fn a_fit_is_a_share(from in 1_u8..99, to in 1_u8..99, a in 0_u8..10, b in 0_u8..10) {
        let (from, to) = (format!("{from:02}.{a}"), format!("{to:02}.{b}"));
        for (from, to) in [(&*from, &*to), (division(&from), &*to), (&*from, division(&to))] {
            prop_assert!(fit(from, to).is_none_or(|fit| (0.0..=1.0).contains(&fit)));
        }
    }
}

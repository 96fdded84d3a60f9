use super::*;
use proptest::prelude::*;

const UK: Numerals = Numerals { decimal: ',', group: '\u{a0}' };

fn said(classes: &Classes) -> Vec<(&'static str, String)> {
    let gaps = GapWords { missing: "?".into(), suppressed: "х".into() };
    classes.entries(UK, &gaps).into_iter().map(|entry| (entry.shade.class(), entry.text)).collect()
}

fn owned<const N: usize>(entries: [(&'static str, &str); N]) -> Vec<(&'static str, String)> {
    entries.map(|(class, text)| (class, text.to_owned())).to_vec()
}

#[test]
fn half_and_double_are_equally_far_from_one() {
    let classes = Classes::over(Scale::Times(1.0), [0.0, 0.3, 0.4, 0.9, 1.0, 1.4, 2.5, 6.0]);
    assert_eq!(
        said(&classes),
        owned([
            ("0", "0"),
            ("b3", "< 0,25"),
            ("b2", "0,25–0,5"),
            ("b1", "0,5–1"),
            ("a1", "1–2"),
            ("a2", "2–4"),
            ("a3", "≥ 4"),
            ("missing", "?"),
            ("suppressed", "х")
        ])
    );
    let shades = [0.0, 0.2, 0.999, 1.0, 4.0].map(|value| classes.shade(Reading::Value(value)).class());
    assert_eq!(shades, ["0", "b3", "b1", "a1", "a3"]);
}

#[test]
fn growth_is_divided_at_nothing() {
    let classes = Classes::over(Scale::Around(0.0), [-3.0, 0.0, 1.0, 5.0, 14.0]);
    assert_eq!(classes.breaks(), [-10.0, -5.0, 0.0, 5.0, 10.0]);
    let shades = [-0.1, 0.0, 0.1].map(|value| classes.shade(Reading::Value(value)).class());
    assert_eq!(shades, ["b1", "0", "a1"]);
}

#[test]
fn a_skewed_measure_gets_ratios_and_an_even_one_steps() {
    let even = Classes::over(Scale::Sequential, [12.0, 20.0, 31.0, 44.0, 52.0]);
    assert_eq!(even.breaks(), [20.0, 30.0, 40.0, 50.0]);
    let skewed = Classes::over(Scale::Sequential, [1.0, 2.0, 3.0, 4.0, 900.0]);
    assert_eq!(skewed.breaks(), [5.0, 20.0, 100.0, 250.0]);
}

#[test]
fn gaps_have_shades_of_their_own() {
    let classes = Classes::over(Scale::Sequential, [1.0, 2.0]);
    let readings = [Reading::Missing, Reading::Suppressed, Reading::Value(f64::NAN), Reading::Value(0.0)];
    assert_eq!(
        readings.map(|reading| classes.shade(reading).class()),
        ["missing", "suppressed", "missing", "0"]
    );
}

#[test]
fn nothing_and_all_alike_make_one_class() {
    assert_eq!(Classes::over(Scale::Sequential, []).classes().len(), 1);
    assert_eq!(Classes::over(Scale::Sequential, [3.0, 3.0]).shade(Reading::Value(3.0)).class(), "1");
    assert_eq!(Classes::over(Scale::Around(0.0), []).breaks(), [0.0]);
}

#[test]
fn the_callers_bounds_stay() {
    let classes = Classes::with_breaks(&[2.0, 0.5, f64::NAN], Some(1.0));
    assert_eq!(classes.breaks(), [0.5, 1.0, 2.0]);
    let shades = [0.4, 0.7, 1.0, 2.0].map(|value| classes.shade(Reading::Value(value)).class());
    assert_eq!(shades, ["b3", "b1", "a1", "a3"]);
}

proptest! {
    #[test]
    fn shades_rise_with_the_values(mut values in prop::collection::vec(any::<f64>(), 0..30), centre in -5.0f64..5.0) {
        for scale in [Scale::Sequential, Scale::Around(centre), Scale::Times(centre)] {
            let classes = Classes::over(scale, values.iter().copied());
            prop_assert!(classes.breaks().len() <= 5);
            prop_assert!(classes.breaks().is_sorted_by(|a, b| a < b));
            values.retain(|value| value.is_finite() && *value != 0.0);
            values.sort_by(f64::total_cmp);
            let places: Vec<_> = classes.classes().into_iter().map(|class| class.0).collect();
            let found = values.iter().map(|v| classes.shade(Reading::Value(*v)));
            let found: Vec<_> = found.map(|shade| places.iter().position(|place| *place == shade)).collect();
            prop_assert!(found.iter().all(Option::is_some));
            prop_assert!(found.is_sorted());
        }
    }
}

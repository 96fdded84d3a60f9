//! Laws of all indicators, over random portfolios.

use crate::fixture::{World, told};
use crate::{ALL, Case, Finding, Indicator, Side, Subject, Thresholds, find, gather};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// An application: lead, money asked, own money, group, score, stage, how its text begins, paid in December.
type Told = (u16, u64, u64, u16, u8, usize, u8, bool);

const STAGES: [&str; 6] = ["approved", "implementing", "rejected", "not-proposed", "completed", "withdrawn"];

fn portfolio() -> impl Strategy<Value = Vec<Told>> {
    let one =
        (1_u16..6, 1_u64..1000, 0_u64..1000, 1_u16..4, 0_u8..11, 0..STAGES.len(), 0_u8..4, any::<bool>());
    prop::collection::vec(one, 0..14)
}

const GROUND: &str = r#"
strategy UA-05 from=2021-01-01 texts="молоко|верстати|насоси"
organisation o-0001 since=2025-06-01 kved=10.51
organisation o-0002 since=2015-06-01 kved=28.41
organisation o-0003 since=2015-06-01
organisation o-0004
control o-0001 by=o-0003
control o-0002 by=o-0001
control o-0004 by=a-7
seat 05-B01-M01 a-7 for=o-0003
declare a-7 in=o-0002
activities 05-P01 10.5
turnover o-0001 year=2025 amount=400
"#;

/// The portfolio told, each application under the number that `number` gives it, all money `scale` times as much.
fn tell(portfolio: &[Told], number: impl Fn(usize) -> usize, scale: u64) -> World {
    let mut lines = GROUND.to_owned();
    for group in 1..4 {
        lines += &format!("body 05-B0{group} priority=05-P0{group}\n");
        lines += &format!("call 05-C0{group} group=05-B0{group} cap={}\n", 1000 * scale);
    }
    for (at, one) in portfolio.iter().enumerate() {
        lines += &application(number(at), one, scale);
    }
    told(&lines)
}

fn application(number: usize, told: &Told, scale: u64) -> String {
    let (lead, asked, own, group, score, stage, text, december) = *told;
    let id = format!("05-A{number:03}");
    let month = if december { 12 } else { 5 };
    let words =
        ["сонячна сушарка для ягід малини", "лінія пакування сиру та масла", "школа зварювання", "млин"];
    let mut lines = format!(
        "application {id} call=05-C0{group} lead=o-000{lead} asked={} own={} stage={} due=2026-03-01 title=\"{}\"\n",
        asked * scale,
        own * scale,
        STAGES[stage],
        words[usize::from(text)],
    );
    lines += &format!("score {id} by=a-7 scores={score}\nscore {id} by=a-8 scores={}\n", 10 - score);
    lines += &format!("ballot {id} by=a-7\ncontract {id} starts=2025-01-01 ends=2026-12-31\n");
    lines += &format!("report {id} on=2025-{month:02}-10 paid={} reached=1\n", asked * scale / 2);
    if STAGES[stage] == "implementing" {
        lines += &format!("change {id} asked={} own={}\n", asked * scale, (own + 50) * scale);
    }
    lines
}

fn said(indicator: &Indicator, world: &World, thresholds: &Thresholds) -> Vec<Finding> {
    let funding = gather(&world.state, world.today);
    (indicator.run)(&Case { funding: &funding, supplied: &world.supplied, thresholds })
}

/// Subject, result and figure; the rest may name whichever of equals comes first.
fn outline(
    world: &World,
    back: impl Fn(u16) -> u16,
) -> BTreeSet<(String, &'static str, &'static str, String)> {
    let outline = |finding: Finding| {
        let subject = match finding.subject {
            Subject::Project(id) => format!("project {}", back(id.number())),
            subject => subject.to_string(),
        };
        let value = finding.outcome.measured().map(|measured| measured.value);
        (subject, finding.indicator, finding.outcome.code(), format!("{value:.9?}"))
    };
    ALL.iter().flat_map(|one| said(one, world, &world.thresholds)).map(outline).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_order_of_applications_does_not_matter(portfolio in portfolio()) {
        let last = portfolio.len();
        let forth = outline(&tell(&portfolio, |at| at + 1, 1), |number| number);
        let backwards = |number: u16| u16::try_from(last).unwrap() + 1 - number;
        let back = outline(&tell(&portfolio, |at| last - at, 1), backwards);
        prop_assert_eq!(forth, back);
    }

    #[test]
    fn the_unit_of_money_does_not_matter(portfolio in portfolio(), scale in 2_u64..50) {
        // Halves of a hryvnia are lost in the telling, so only even sums are told.
        let even: Vec<Told> = portfolio.into_iter().map(|one| (one.0, one.1 * 2, one.2, one.3, one.4, one.5, one.6, one.7)).collect();
        let (mut one, mut more) = (tell(&even, |at| at + 1, 1), tell(&even, |at| at + 1, scale));
        // A turnover is not told again, so the only quotient with it is left out.
        one.supplied.turnovers.clear();
        more.supplied.turnovers.clear();
        prop_assert_eq!(outline(&one, |number| number), outline(&more, |number| number));
    }

    #[test]
    fn a_stricter_threshold_never_flags_less(portfolio in portfolio(), low in 0.0_f64..1.0, step in 0.0_f64..1.0) {
        let world = tell(&portfolio, |at| at + 1, 1);
        for (id, set) in SETTERS {
            let indicator = find(id).unwrap();
            let flags = |value: f64| -> BTreeSet<Subject> {
                let mut thresholds = Thresholds::default();
                set(&mut thresholds, value);
                let all = said(indicator, &world, &thresholds).into_iter();
                all.filter(|finding| finding.outcome.is_flag()).map(|finding| finding.subject).collect()
            };
            let (few, many) = match indicator.side {
                Side::Above | Side::AtLeast => (flags(low + step), flags(low)),
                Side::Below | Side::AtMost => (flags(low), flags(low + step)),
            };
            prop_assert!(few.is_subset(&many), "{id}: {few:?} {many:?}");
        }
    }

    #[test]
    fn shares_are_parts_of_a_whole(portfolio in portfolio()) {
        let world = tell(&portfolio, |at| at + 1, 1);
        for id in ["F1", "F2", "F9", "F12", "F14", "P1", "P3", "P5", "A3"] {
            for finding in said(find(id).unwrap(), &world, &world.thresholds) {
                let value = finding.outcome.measured().and_then(|measured| measured.value).unwrap_or_default();
                let most = if finding.subject.code() == "body" && id == "F12" { f64::MAX } else { 1.0 + 1e-12 };
                prop_assert!((0.0..=most).contains(&value), "{finding:?}");
            }
        }
    }
}

/// How the threshold of an indicator is set.
type Setter = (&'static str, fn(&mut Thresholds, f64));

const SETTERS: [Setter; 13] = [
    ("F1", |all, value| all.concentration = value),
    ("F2", |all, value| all.beneficiary_share = value),
    ("F3", |all, value| all.least_age_months = value * 24.0),
    ("F4", |all, value| all.grant_over_turnover = value * 2.0),
    ("F5", |all, value| all.cost_growth = value),
    ("F6", |all, value| all.delay = value),
    ("F7", |all, value| all.spending_gap = value),
    ("F8", |all, value| all.likeness = 0.1 + value * 0.45),
    ("F9", |all, value| all.december_share = value),
    ("F12", |all, value| all.dispersion = value),
    ("F14", |all, value| all.under_cap = value),
    ("F16", |all, value| all.addenda = value),
    ("P5", |all, value| all.top_three = value),
];

#[test]
fn whatever_is_found_is_said_in_both_languages() {
    let portfolio: Vec<Told> = (0..12)
        .map(|at| {
            (
                at % 5 + 1,
                900,
                100,
                at % 3 + 1,
                (at % 11) as u8,
                usize::from(at) % 6,
                (at % 4) as u8,
                at % 2 == 0,
            )
        })
        .collect();
    let world = tell(&portfolio, |at| at + 1, 1);
    let found: Vec<_> = ALL.iter().flat_map(|one| said(one, &world, &world.thresholds)).collect();
    assert!(found.iter().filter(|finding| finding.outcome.is_flag()).count() > 20);
    found.iter().for_each(crate::examples::said);
}

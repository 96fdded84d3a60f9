//! P1: some sectors come, others do not. Page: `docs/methods/risk-attendance-balance.md`.

use super::gatherings::{Gathering, by_subject};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::over;
use crate::outcome::{Finding, Input, Place, Value};
use crate::subject::Subject;
use crate::view::Case;
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "P1",
    slug: "attendance-balance",
    family: Family::Inclusion,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Below,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.attendance_balance,
    run,
};

/// Names of the inputs, in the order of the sectors.
const NAMES: [&str; 4] = ["business", "science", "community", "authority"];

fn run(case: &Case<'_>) -> Vec<Finding> {
    by_subject(case).iter().map(|(subject, gatherings)| of(case, *subject, gatherings)).collect()
}

fn of(case: &Case<'_>, subject: Subject, gatherings: &[Gathering]) -> Finding {
    let came: [u64; 4] = std::array::from_fn(|sector| gatherings.iter().map(|one| one.came[sector]).sum());
    let Some(evenness) = evenness(&came) else {
        return INDICATOR.missing(
            subject,
            Reason::new("risk-missing-attendance").with("subject-of", subject.to_string()),
        );
    };
    let place = match subject {
        Subject::Body(body) => Place::Body(body),
        Subject::Region(region) => Place::Region(region),
        Subject::Priority(priority) => Place::Priority(priority),
        _ => Place::Supplied,
    };
    let inputs =
        NAMES.into_iter().zip(came).map(|(name, count)| Input::new(name, Value::Count(count), place.clone()));
    let inputs = inputs.chain([Input::count("gatherings", gatherings.len(), place.clone())]).collect();
    INDICATOR.judge(case, subject, evenness, inputs, || {
        Reason::new("risk-p1-flag").with("subject", subject.to_string()).with("count", gatherings.len())
    })
}

/// Shannon's entropy of the shares over that of four equal ones; `None` of nobody.
fn evenness(came: &[u64; 4]) -> Option<f64> {
    let whole: u64 = came.iter().sum();
    let shares = came.iter().filter(|count| **count > 0).map(|count| over((*count).into(), whole.into()));
    let entropy = shares.flatten().map(|share| -share * share.ln()).sum::<f64>();
    (whole > 0).then(|| entropy / 4.0_f64.ln())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn four_equal_sectors_are_even_and_one_alone_is_not() {
        assert!((evenness(&[7; 4]).unwrap() - 1.0).abs() < 1e-12);
        assert!(evenness(&[0, 0, 0, 9]).unwrap().abs() < 1e-12);
        assert_eq!(evenness(&[0; 4]), None);
    }
}

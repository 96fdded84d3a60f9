//! P2: gatherings without science or without communities. Page: `docs/methods/risk-absent-sectors.md`.

use super::gatherings::{Gathering, by_subject};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::wide;
use crate::outcome::Finding;
use crate::subject::Subject;
use crate::view::Case;
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "P2",
    slug: "absent-sectors",
    family: Family::Inclusion,
    basis: Basis::Literature,
    proposed: false,
    side: Side::Above,
    unit: Unit::Count,
    // One such event is a question already.
    threshold: |_| 0.0,
    run,
};

/// Places of the two sectors in the order of [`rozum_model::stakeholder::Sector::ALL`].
const SCIENCE: usize = 1;
const COMMUNITY: usize = 2;

fn run(case: &Case<'_>) -> Vec<Finding> {
    by_subject(case).iter().map(|(subject, gatherings)| of(case, *subject, gatherings)).collect()
}

fn of(case: &Case<'_>, subject: Subject, gatherings: &[Gathering]) -> Finding {
    if gatherings.is_empty() {
        return INDICATOR.missing(
            subject,
            Reason::new("risk-missing-attendance").with("subject-of", subject.to_string()),
        );
    }
    let without = |sector: usize| gatherings.iter().filter(move |one| one.came[sector] == 0);
    let inputs: Vec<_> = without(SCIENCE)
        .map(|one| one.input("without-science"))
        .chain(without(COMMUNITY).map(|one| one.input("without-community")))
        .collect();
    let count = gatherings.iter().filter(|one| one.came[SCIENCE] == 0 || one.came[COMMUNITY] == 0).count();
    INDICATOR.judge(case, subject, wide(count as u128), inputs, || {
        let reason = Reason::new("risk-p2-flag").with("subject", subject.to_string()).with("count", count);
        reason.with("all", gatherings.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}

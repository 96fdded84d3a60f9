//! F9: money that leaves at the end of the year. Page: `docs/methods/risk-december-share.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::over;
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::view::Case;
use rozum_model::Reason;
use std::collections::BTreeMap;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F9",
    slug: "december-share",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.december_share,
    run,
};

/// Paid in a year: the whole, and in December.
type Year = (u128, u128);

fn run(case: &Case<'_>) -> Vec<Finding> {
    let regions = case.funding.regions.iter().map(|region| Subject::Region(*region));
    let mut years: BTreeMap<Subject, BTreeMap<i16, Year>> =
        regions.map(|region| (region, BTreeMap::new())).collect();
    for project in &case.funding.projects {
        let authority = project.plan.map(|plan| Subject::Body(plan.authority));
        for subject in authority.into_iter().chain([Subject::Region(project.region)]) {
            let of = years.entry(subject).or_default();
            for payment in &project.payments {
                let (all, december) = of.entry(payment.day.year()).or_default();
                *all += u128::from(payment.amount.0);
                *december += if payment.day.month() == 12 { u128::from(payment.amount.0) } else { 0 };
            }
        }
    }
    years.into_iter().map(|(subject, years)| of(case, subject, &years)).collect()
}

/// The last year with payments that is over: before that nobody knows what a December will bring.
fn of(case: &Case<'_>, subject: Subject, years: &BTreeMap<i16, Year>) -> Finding {
    let over_by_now = years.range(..case.funding.today.year());
    let last = over_by_now.rev().find_map(|(year, (all, december))| Some((*year, over(*december, *all)?)));
    let Some((year, share)) = last else {
        let why = Reason::new("risk-missing-year").with("subject", subject.to_string());
        return INDICATOR.missing(subject, why);
    };
    let place = match subject {
        Subject::Body(body) => Place::Body(body),
        Subject::Region(region) => Place::Region(region),
        _ => Place::Supplied,
    };
    let inputs = vec![Input::text("year", year, place)];
    INDICATOR.judge(case, subject, share, inputs, || {
        Reason::new("risk-f9-flag").with("subject", subject.to_string()).with("year", year.to_string())
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

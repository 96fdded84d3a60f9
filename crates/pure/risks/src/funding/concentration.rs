//! F1: the money of a priority in few hands. Page: `docs/methods/risk-concentration.md`.

use super::{money_by_priority, no_awards};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::shares::Shares;
use crate::subject::Subject;
use crate::view::Case;
use rozum_model::governance::OrganisationId;
use rozum_model::{PriorityId, Reason};

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F1",
    slug: "concentration",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Index,
    threshold: |thresholds| thresholds.concentration,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    money_by_priority(case).iter().map(|(priority, money)| of(case, *priority, money)).collect()
}

fn of(case: &Case<'_>, priority: PriorityId, money: &Shares<OrganisationId>) -> Finding {
    let subject = Subject::Priority(priority);
    let (Some(index), Some((first, _))) = (money.herfindahl(), money.largest()) else {
        return INDICATOR.missing(subject, no_awards(subject));
    };
    let place = Place::Priority(priority);
    let count = money.count();
    let inputs = vec![
        Input::count("beneficiaries", count, place.clone()),
        Input::ratio("largest-share", money.top(1).unwrap_or_default(), Place::Organisation(first)),
        // With n beneficiaries the index cannot be less than 1/n: few hands may be nobody's choice.
        Input::ratio("least-possible", 1.0 / crate::money::wide(count as u128), place),
    ];
    let share = money.top(1).unwrap_or_default();
    INDICATOR.judge(case, subject, index, inputs, || {
        let reason = Reason::new("risk-f1-flag").with("count", count).with("organisation", first.to_string());
        reason.with("share", share.to_string())
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

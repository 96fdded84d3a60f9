//! P5: the same three organisations are heard. Page: `docs/methods/risk-top-three.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::shares::Shares;
use crate::subject::Subject;
use crate::view::Case;
use rozum_model::governance::{Guest, Occasion};
use rozum_model::{Reason, RegionIso};

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "P5",
    slug: "top-three",
    family: Family::Inclusion,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.top_three,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.regions.iter().map(|region| of(case, *region)).collect()
}

fn of(case: &Case<'_>, region: RegionIso) -> Finding {
    let subject = Subject::Region(region);
    let mut taken_up: Shares<&Guest> = Shares::new();
    for occasion in case.funding.occasions.iter().filter(|occasion| occasion.region() == Some(region)) {
        accepted(occasion).for_each(|guest| taken_up.add(guest, 1));
    }
    let Some(share) = taken_up.top(3) else {
        return INDICATOR
            .missing(subject, Reason::new("risk-missing-proposals").with("region-of", region.to_string()));
    };
    // Three or fewer have all: that says how few came, not who is listened to.
    if taken_up.count() <= 3 {
        let why = Reason::new("risk-few-organisations").with("region-of", region.to_string());
        return INDICATOR.missing(subject, why.with("count", taken_up.count()));
    }
    let place = Place::Region(region);
    let count = taken_up.whole();
    let mut inputs = vec![
        Input::count("accepted-proposals", size(count), place.clone()),
        Input::count("organisations", taken_up.count(), place.clone()),
    ];
    let mut first: Vec<_> = taken_up.iter().collect();
    first.sort_by_key(|(guest, count)| (std::cmp::Reverse(*count), *guest));
    inputs.extend(first.iter().take(3).map(|(guest, count)| match guest {
        Guest::Registered(id) => Input::count("accepted-proposals", size(*count), Place::Organisation(*id)),
        Guest::Named(named) => Input::text("heard-often", &named.organisation, place.clone()),
    }));
    INDICATOR.judge(case, subject, share, inputs, || {
        let reason = Reason::new("risk-p5-flag").with("region-of", region.to_string());
        reason.with("count", size(count)).with("organisations", taken_up.count())
    })
}

fn size(count: u128) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Who made the proposals of an occasion that were accepted.
fn accepted(occasion: &Occasion) -> impl Iterator<Item = &Guest> {
    let taken_up = occasion.facts.proposals.iter().filter(|proposal| proposal.accepted);
    taken_up.filter_map(|proposal| occasion.facts.guests.get(usize::from(proposal.guest).checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}

//! F2: one beneficiary with a large part of a region's money. Page: `docs/methods/risk-beneficiary-share.md`.

use super::no_awards;
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::over;
use crate::outcome::{Finding, Input, Place};
use crate::shares::Shares;
use crate::subject::Subject;
use crate::view::Case;
use rozum_model::governance::OrganisationId;
use rozum_model::{Reason, RegionIso};
use std::collections::BTreeMap;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F2",
    slug: "beneficiary-share",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.beneficiary_share,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let mut sums: BTreeMap<RegionIso, Shares<OrganisationId>> =
        case.funding.regions.iter().map(|region| (*region, Shares::new())).collect();
    for (project, award) in case.funding.awarded() {
        let sum = sums.entry(project.region).or_insert_with(Shares::new);
        sum.add(project.lead(), u128::from(award.amount.0));
    }
    let mut found: Vec<_> = sums.iter().map(|(region, money)| of_region(case, *region, money)).collect();
    found.extend(of_organisations(case, &sums));
    found
}

fn of_region(case: &Case<'_>, region: RegionIso, money: &Shares<OrganisationId>) -> Finding {
    let subject = Subject::Region(region);
    let (Some((first, _)), Some(share)) = (money.largest(), money.top(1)) else {
        return INDICATOR.missing(subject, no_awards(subject));
    };
    judge(case, subject, share, region, first, money)
}

/// Each beneficiary by the region in which its share is largest.
fn of_organisations<'a>(
    case: &'a Case<'_>,
    sums: &'a BTreeMap<RegionIso, Shares<OrganisationId>>,
) -> impl Iterator<Item = Finding> + 'a {
    let mut best: BTreeMap<OrganisationId, (f64, RegionIso)> = BTreeMap::new();
    for (region, money) in sums {
        for (organisation, part) in money.iter() {
            let share = over(part, money.whole()).unwrap_or_default();
            let known = best.entry(organisation).or_insert((share, *region));
            if share > known.0 {
                *known = (share, *region);
            }
        }
    }
    best.into_iter().filter_map(move |(organisation, (share, region))| {
        let subject = Subject::Organisation(organisation);
        Some(judge(case, subject, share, region, organisation, sums.get(&region)?))
    })
}

fn judge(
    case: &Case<'_>,
    subject: Subject,
    share: f64,
    region: RegionIso,
    organisation: OrganisationId,
    money: &Shares<OrganisationId>,
) -> Finding {
    let place = Place::Region(region);
    let inputs = vec![
        Input::text("beneficiary", organisation, place.clone()),
        Input::count("beneficiaries", money.count(), place),
    ];
    INDICATOR.judge(case, subject, share, inputs, || {
        let reason = Reason::new("risk-f2-flag").with("organisation", organisation.to_string());
        reason.with("region-of", region.to_string())
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

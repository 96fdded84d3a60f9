//! P5: the same three organisations win. Page: `docs/methods/risk-top-three.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::shares::Shares;
use crate::subject::Subject;
use crate::view::Case;
use rozum_model::governance::OrganisationId;
use rozum_model::{Reason, RegionIso};
use std::collections::BTreeMap;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "P5",
    slug: "top-three",
    family: Family::Inclusion,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Ratio,
    threshold: |thresholds| thresholds.top_three,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let regions = case.funding.regions.iter().map(|region| (*region, Shares::new()));
    let mut wins: BTreeMap<RegionIso, Shares<OrganisationId>> = regions.collect();
    for (project, _) in case.funding.awarded() {
        wins.entry(project.region).or_insert_with(Shares::new).add(project.lead(), 1);
    }
    wins.iter().map(|(region, wins)| of(case, *region, wins)).collect()
}

fn of(case: &Case<'_>, region: RegionIso, wins: &Shares<OrganisationId>) -> Finding {
    let subject = Subject::Region(region);
    let Some(share) = wins.top(3) else {
        return INDICATOR
            .missing(subject, Reason::new("risk-missing-awards").with("subject", region.to_string()));
    };
    let place = Place::Region(region);
    let approved = usize::try_from(wins.whole()).unwrap_or(usize::MAX);
    let mut first: Vec<(OrganisationId, u128)> = wins.iter().collect();
    first.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), *id));
    let mut inputs = vec![
        Input::count("approved-applications", approved, place.clone()),
        // Of three organisations or fewer the share is the whole: few applicants may be nobody's choice.
        Input::count("beneficiaries", wins.count(), place),
    ];
    inputs.extend(first.iter().take(3).map(|(id, count)| {
        Input::count(
            "approved-applications",
            usize::try_from(*count).unwrap_or(usize::MAX),
            Place::Organisation(*id),
        )
    }));
    INDICATOR.judge(case, subject, share, inputs, || {
        let reason = Reason::new("risk-p5-flag").with("region", region.to_string());
        reason.with("count", approved).with("organisations", wins.count())
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

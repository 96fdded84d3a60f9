//! P6: stages of a strategy at which no stakeholder was heard. Page: `docs/methods/risk-silent-stages.md`.

use super::gatherings::came;
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::wide;
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::view::Case;
use rozum_model::governance::StrategyStage;
use rozum_model::{Reason, RegionIso};
use std::collections::BTreeMap;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "P6",
    slug: "silent-stages",
    family: Family::Inclusion,
    basis: Basis::Literature,
    proposed: false,
    side: Side::Above,
    unit: Unit::Count,
    // One silent stage is a question already.
    threshold: |_| 0.0,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.regions.iter().map(|region| of(case, *region)).collect()
}

fn of(case: &Case<'_>, region: RegionIso) -> Finding {
    let subject = Subject::Strategy(region);
    let heard = heard(case, region);
    let silent = StrategyStage::ALL.iter().filter(|stage| heard.get(stage).is_none_or(|count| *count == 0));
    let silent: Vec<&str> = silent.map(|stage| stage.code()).collect();
    let entered = case.funding.occasions.iter().any(|occasion| occasion.region() == Some(region));
    if !entered && !silent.is_empty() {
        // Who has entered no occasion at all has not said that there was none.
        return INDICATOR
            .missing(subject, Reason::new("risk-missing-events").with("region-of", region.to_string()));
    }
    let inputs = heard.iter().map(|(stage, count)| Input::count(stage.code(), *count, Place::Region(region)));
    let inputs =
        inputs.chain(silent.iter().map(|stage| Input::text("silent-stage", stage, Place::Region(region))));
    INDICATOR.judge(case, subject, wide(silent.len() as u128), inputs.collect(), || {
        Reason::new("risk-p6-flag").with("region-of", region.to_string()).with("count", silent.len())
    })
}

/// Occasions at each stage at which business, science or a community was heard.
fn heard(case: &Case<'_>, region: RegionIso) -> BTreeMap<StrategyStage, usize> {
    let funding = case.funding;
    let mut heard = BTreeMap::new();
    let mut add = |stage, count| *heard.entry(stage).or_default() += count;
    let judged =
        funding.priorities.iter().filter(|row| row.id.region() == region).filter_map(|row| row.judged);
    add(StrategyStage::Analysis, judged.filter(|one| !one.judgement.participants.is_empty()).count());
    // Projects are chosen and discussed under the action plan.
    let sat = funding.meetings.iter().filter(|one| one.sitting.body().region() == Some(region));
    add(StrategyStage::ActionPlan, sat.filter(|one| outsiders(&one.came)).count());
    let asked = funding.projects.iter().filter(|project| project.region == region);
    add(
        StrategyStage::ActionPlan,
        asked.filter(|project| project.asked_public.is_some_and(|one| one.said > 0)).count(),
    );
    for occasion in funding.occasions.iter().filter(|occasion| occasion.region() == Some(region)) {
        add(occasion.facts.stage, usize::from(outsiders(&came(occasion))));
    }
    heard
}

/// Whether anybody but authorities came.
fn outsiders(came: &[u64; 4]) -> bool {
    came[..3].iter().any(|count| *count > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}

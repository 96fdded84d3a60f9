//! P4: too little time to speak. Page: `docs/methods/risk-short-consultation.md`.

use crate::days::{days_between, figure};
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::supplied::StrategyConsultation;
use crate::view::{Case, Project};
use rozum_model::{Reason, RegionIso};

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "P4",
    slug: "short-consultation",
    family: Family::Inclusion,
    basis: Basis::Law,
    proposed: true,
    side: Side::Below,
    unit: Unit::Days,
    threshold: |thresholds| thresholds.consultation_days,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let assessed = case.funding.projects.iter().filter(|project| project.assessed);
    let mut found: Vec<_> = assessed.map(|project| of(case, project)).collect();
    found.extend(case.funding.regions.iter().map(|region| of_strategy(case, *region)));
    found
}

fn of(case: &Case<'_>, project: &Project<'_>) -> Finding {
    let subject = project.subject();
    let Some(public) = project.asked_public else {
        let why = Reason::new("risk-missing-consultation").with("subject-of", subject.to_string());
        return INDICATOR.missing(subject, why);
    };
    let inputs = vec![
        Input::day("opened", public.opened, project.place()).at(public.event),
        Input::day("open-until", public.until, project.place()).at(public.event),
    ];
    let days = days_between(public.opened, public.until);
    INDICATOR.judge(case, subject, figure(days), inputs, || question(subject, days))
}

/// The last consultation on the strategy that is over or open.
fn of_strategy(case: &Case<'_>, region: RegionIso) -> Finding {
    let subject = Subject::Strategy(region);
    let own = case.supplied.consultations.iter().filter(|one| one.region == region);
    let last = own.filter(|one| one.opened <= case.funding.today).max_by_key(|one| one.opened);
    let Some(StrategyConsultation { opened, closed, .. }) = last else {
        let why = Reason::new("risk-missing-consultation").with("subject-of", subject.to_string());
        return INDICATOR.missing(subject, why);
    };
    let inputs = vec![
        Input::day("opened", *opened, Place::Supplied),
        Input::day("open-until", *closed, Place::Supplied),
    ];
    let days = days_between(*opened, *closed);
    INDICATOR.judge(case, subject, figure(days), inputs, || question(subject, days))
}

fn question(subject: Subject, days: i64) -> Reason {
    Reason::new("risk-p4-flag").with("subject-of", subject.to_string()).with("days", days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}

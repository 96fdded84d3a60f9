//! C2: the figures speak against a priority and it was kept by judgement. Page: `docs/methods/risk-evidence-override.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::view::{Case, PriorityRow};
use rozum_model::Reason;
use rozum_model::evidence::{Calculated, Stance};

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "C2",
    slug: "evidence-override",
    family: Family::Capture,
    basis: Basis::Literature,
    proposed: false,
    side: Side::Above,
    unit: Unit::Count,
    // Overridden or not: there is nothing to set.
    threshold: |_| 0.0,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.priorities.iter().map(|row| of(case, row)).collect()
}

fn of(case: &Case<'_>, row: &PriorityRow<'_>) -> Finding {
    let subject = Subject::Priority(row.id);
    let judgement = row.judged.map(|judged| (&judged.judgement, judged.seq));
    let supplied = case.supplied.calculated.get(&row.id).copied();
    let calculated = judgement.map(|(judgement, _)| judgement.calculated).or(supplied);
    let Some(calculated) = calculated.filter(|found| *found != Calculated::Unknown) else {
        let why = Reason::new("risk-missing-evidence").with("priority", row.id.to_string());
        return INDICATOR.missing(subject, why);
    };
    let mut inputs = vec![Input::text("calculated", calculated.code(), Place::Priority(row.id))];
    inputs.extend(judgement.map(|(judgement, seq)| {
        Input::text("held", judgement.stance.code(), Place::Priority(row.id)).at(seq)
    }));
    let kept = judgement.is_some_and(|(judgement, _)| judgement.stance == Stance::Supported);
    let overridden = calculated == Calculated::Contradicted && kept;
    INDICATOR.judge(case, subject, f64::from(u8::from(overridden)), inputs, || {
        let people = judgement.map_or(0, |(judgement, _)| judgement.participants.len());
        Reason::new("risk-c2-flag").with("priority", row.id.to_string()).with("count", people)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn figures_without_a_judgement_are_no_override() {
        let lines = "strategy UA-05 from=2021-01-01 texts=\"молоко|верстати\"\ncalculated 05-P01 contradicted\ncalculated 05-P02 unknown";
        let found = crate::examples::found(&INDICATOR, lines);
        let codes: Vec<_> = found.iter().map(|finding| finding.outcome.code()).collect();
        assert_eq!(codes, ["clear", "not-computable"]);
    }
}

//! C1: a priority that fits one organisation only. Page: `docs/methods/risk-single-firm.md`.

use crate::funding::foreign_activity::within;
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::wide;
use crate::outcome::{Finding, Input, Place, Value};
use crate::subject::Subject;
use crate::supplied::Firms;
use crate::view::Case;
use rozum_model::{PriorityId, Reason};

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "C1",
    slug: "single-firm",
    family: Family::Capture,
    basis: Basis::Literature,
    proposed: false,
    side: Side::Below,
    unit: Unit::Count,
    // Two organisations are not one: there is nothing to set.
    threshold: |_| 2.0,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    case.funding.priorities.iter().map(|row| of(case, row.id)).collect()
}

fn of(case: &Case<'_>, priority: PriorityId) -> Finding {
    let (subject, region) = (Subject::Priority(priority), priority.region());
    let named = |id| Reason::new(id).with("priority", priority.to_string());
    let Some(activities) = case.supplied.activities.get(&priority).filter(|codes| !codes.is_empty()) else {
        return INDICATOR.missing(subject, named("risk-missing-activities"));
    };
    let rows = || case.supplied.firms.iter().flatten().filter(|row| row.region == region);
    if rows().next().is_none() {
        return INDICATOR.missing(subject, named("risk-missing-firms").with("region-of", region.to_string()));
    }
    let fits = |row: &&Firms| activities.iter().any(|code| within(&row.kved, code));
    let known: Vec<u64> = rows().filter(fits).filter_map(|row| row.count).collect();
    let count: u64 = known.iter().sum();
    if count < 2 && rows().any(|row| fits(&row) && row.count.is_none()) {
        // Tables keep back what they count few of: the very figure that is asked for.
        return INDICATOR
            .missing(subject, named("risk-firms-kept-back").with("region-of", region.to_string()));
    }
    let inputs = known.iter().map(|count| Input::new("firms", Value::Count(*count), Place::Supplied));
    let inputs: Vec<_> = inputs.collect();
    if count == 0 {
        // A priority that nobody works in is another question: unsupported-by-evidence asks it.
        return INDICATOR.nothing(case, subject, inputs);
    }
    INDICATOR.judge(case, subject, wide(count.into()), inputs, || named("risk-c1-flag"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn that_nobody_works_in_it_is_another_question() {
        let lines = "strategy UA-05 from=2021-01-01 texts=\"молоко\"\nactivities 05-P01 10\nfirms UA-05 kved=25.1 count=4";
        let found = crate::examples::found(&INDICATOR, lines);
        assert_eq!(found[0].outcome.code(), "clear");
        let elsewhere = lines.replace("firms UA-05", "firms UA-07");
        let found = crate::examples::found(&INDICATOR, &elsewhere);
        assert_eq!(found[0].outcome.code(), "not-computable");
        crate::examples::said(&found[0]);
    }

    #[test]
    fn a_count_that_is_kept_back_may_be_one() {
        let lines = "strategy UA-05 from=2021-01-01 texts=\"молоко\"\nactivities 05-P01 10\nfirms UA-05 kved=10.5\nfirms UA-05 kved=10.7 count=1";
        let found = crate::examples::found(&INDICATOR, lines);
        assert_eq!(found[0].outcome.code(), "not-computable");
        crate::examples::said(&found[0]);
        // Two that are known are two, whatever is kept back.
        let more = crate::examples::found(&INDICATOR, &lines.replace("count=1", "count=2"));
        assert_eq!(more[0].outcome.code(), "clear");
    }
}

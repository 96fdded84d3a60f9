//! All indicators, in the order of the specification.

use crate::indicator::{Family, Indicator};
use crate::outcome::Finding;
use crate::view::Case;
use crate::{capture, flexibility, funding, inclusion};
use rayon::prelude::*;

/// All indicators, in the order of the specification.
pub static ALL: [&Indicator; 30] = [
    &funding::concentration::INDICATOR,
    &funding::beneficiary_share::INDICATOR,
    &funding::young_applicant::INDICATOR,
    &funding::grant_over_turnover::INDICATOR,
    &funding::cost_growth::INDICATOR,
    &funding::delay::INDICATOR,
    &funding::slow_spending::INDICATOR,
    &funding::double_funding::INDICATOR,
    &funding::december_share::INDICATOR,
    &funding::ownership_path::INDICATOR,
    &funding::interest_without_recusal::INDICATOR,
    &funding::score_dispersion::INDICATOR,
    &funding::passed_over::INDICATOR,
    &funding::under_cap::INDICATOR,
    &funding::foreign_activity::INDICATOR,
    &funding::addenda::INDICATOR,
    &funding::order_of_money::INDICATOR,
    &inclusion::attendance_balance::INDICATOR,
    &inclusion::absent_sectors::INDICATOR,
    &inclusion::unanswered_submissions::INDICATOR,
    &inclusion::short_consultation::INDICATOR,
    &inclusion::top_three::INDICATOR,
    &inclusion::silent_stages::INDICATOR,
    &flexibility::review_age::INDICATOR,
    &flexibility::red_without_correction::INDICATOR,
    &flexibility::unobserved_indicators::INDICATOR,
    &flexibility::text_unchanged::INDICATOR,
    &capture::single_firm::INDICATOR,
    &capture::evidence_override::INDICATOR,
    &capture::late_priority::INDICATOR,
];

/// The indicator of that id (`F1`) or slug (`concentration`).
pub fn find(name: &str) -> Option<&'static Indicator> {
    ALL.into_iter().find(|indicator| indicator.id == name || indicator.slug == name)
}

/// The indicators of a family, in their order.
pub fn of_family(family: Family) -> impl Iterator<Item = &'static Indicator> {
    ALL.into_iter().filter(move |indicator| indicator.family == family)
}

/// What all indicators say, indicator by indicator.
pub fn assess(case: &Case<'_>) -> Vec<Finding> {
    assess_by(case, &ALL)
}

/// What these indicators say, in their order. Several work at once: each reads the same rows and nothing of the others.
pub fn assess_by(case: &Case<'_>, indicators: &[&Indicator]) -> Vec<Finding> {
    let each: Vec<Vec<Finding>> = indicators.par_iter().with_max_len(1).map(|one| (one.run)(case)).collect();
    each.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_locale::{Lang, has, text as text_of};
    use std::collections::BTreeSet;

    #[test]
    fn each_is_told_in_both_languages_and_has_a_page_in_both() {
        let methods = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/methods");
        for one in ALL {
            for lang in Lang::ALL {
                for part in ["", "-question", "-why", "-basis", "-flag"] {
                    let id = format!("risk-{}{part}", one.key());
                    assert!(has(lang, &id), "{lang} {id}");
                }
                let ending = lang.pick("uk.md", "md");
                let page = format!("{methods}/{}.{ending}", one.page());
                let text = std::fs::read_to_string(&page).unwrap_or_else(|error| panic!("{page}: {error}"));
                // Its name is the title, its question is asked there in the same words.
                for words in [one.key(), format!("{}-question", one.key())] {
                    let said = text_of(lang, &format!("risk-{words}"));
                    assert!(text.contains(said.as_ref()), "{page}: {said}");
                }
            }
        }
    }

    #[test]
    fn several_at_once_say_the_same_as_one_after_another() {
        let lines = "strategy UA-05 from=2021-01-01 texts=\"молоко|верстати\"\nstrategy UA-07 from=2021-01-01 texts=\"сир\"";
        let world = crate::fixture::told(lines);
        let funding = crate::gather(&world.state, world.today);
        let case = Case { funding: &funding, supplied: &world.supplied, thresholds: &world.thresholds };
        let one_by_one: Vec<_> = ALL.into_iter().flat_map(|one| (one.run)(&case)).collect();
        assert!(one_by_one.len() > 30);
        for _ in 0..20 {
            assert_eq!(assess(&case), one_by_one);
        }
        assert_eq!(assess_by(&case, &[]), []);
    }

    #[test]
    fn ids_and_slugs_are_found_and_stand_once() {
        let names: BTreeSet<_> = ALL.iter().flat_map(|one| [one.id, one.slug]).collect();
        assert_eq!(names.len(), 60);
        for name in names {
            assert!(find(name).is_some_and(|one| one.id == name || one.slug == name));
        }
        assert!(find("F18").is_none());
        let counts = Family::ALL.map(|family| of_family(family).count());
        assert_eq!(counts, [17, 6, 4, 3]);
    }
}

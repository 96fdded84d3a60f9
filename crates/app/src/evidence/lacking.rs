//! Why a measure is not computed, as a reason for people.

use rozum_measures::catalogue::Lacking;
use rozum_model::Reason;

/// What a measure lacks. The program's tables and pages say it alike.
pub fn lacking_reason(lacking: &Lacking) -> Reason {
    let reason = Reason::new(lacking.id());
    match *lacking {
        Lacking::Width { regions, activities } => {
            reason.with("regions", regions as u64).with("activities", activities as u64)
        }
        Lacking::Apart { parts } => reason.with("parts", parts as u64),
        Lacking::Periods
        | Lacking::Incomes
        | Lacking::Plants
        | Lacking::Groups
        | Lacking::Variation
        | Lacking::Total => reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Material, Origin, Outcome, Question, Shown};
    use rozum_locale::{Lang, reason};
    use rozum_measures::{Convention, Matrix, Measure, Panel};

    #[test]
    fn each_is_said_in_both_languages_with_its_numbers() {
        let all = [
            Lacking::Periods,
            Lacking::Incomes,
            Lacking::Plants,
            Lacking::Groups,
            Lacking::Width { regions: 41, activities: 43 },
            Lacking::Variation,
            Lacking::Apart { parts: 47 },
            Lacking::Total,
        ];
        for lang in Lang::ALL {
            let said = all.each_ref().map(|lacking| reason(lang, &lacking_reason(lacking)));
            assert!(
                said.iter().all(|text| !text.contains("measure-lacks") && !text.contains('{')),
                "{said:?}"
            );
            assert!(said[4].contains("41") && said[4].contains("43") && said[6].contains("47"), "{said:?}");
            assert!(said.iter().all(|text| !text.contains("--")), "no option of a program: {said:?}");
        }
    }
    /// Growth in a period of a table of so many.
    fn growth(periods: usize, time: usize) -> Option<Reason> {
        let table = |figure| Matrix::from_rows(&[vec![figure, 2.0], vec![3.0, 4.0]]).unwrap();
        let panel = Panel {
            times: ["2018", "2019"].into_iter().take(periods).collect(),
            matrices: [1.0, 5.0].into_iter().take(periods).map(table).collect(),
            ..Panel::single(table(1.0))
        };
        let header = include_str!("../../../../data/statistics/hired-by-section-khmelnytskyi-2017.toml");
        let header = crate::header_from_toml(header).unwrap();
        let origin = Origin::Own { token: String::new(), reading: 0, file: String::new() };
        let material = Material { header: header.into(), panel: panel.into(), origin };
        let question = Question::new(Shown::Measure(Measure::Growth), time, 1.0, Convention::Rozum).unwrap();
        Outcome::of(&material, &question).lacking
    }

    #[test]
    fn the_first_of_several_periods_has_none_before_it() {
        assert_eq!(growth(1, 0).unwrap().id, "measure-lacks-periods");
        let first = growth(2, 0).unwrap();
        assert_eq!(first.id, "measure-lacks-earlier");
        assert!(Lang::ALL.iter().all(|&lang| reason(lang, &first).contains("2018")));
        assert_eq!(growth(2, 1), None);
    }
}

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
    use rozum_locale::{Lang, reason};

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
                said.iter().all(|text| !text.contains("measure-lacks") && !text.contains("{")),
                "{said:?}"
            );
            assert!(said[4].contains("41") && said[4].contains("43") && said[6].contains("47"), "{said:?}");
            assert!(said.iter().all(|text| !text.contains("--")), "no option of a program: {said:?}");
        }
    }
}
